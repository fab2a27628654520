import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { Tone } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { commonWords, portalWords } from '../ui/texts';
import { ToneIcon } from '../ui/tone-icon';

/** What came of an act. Takes the focus when it appears, so that it is read at once and by everybody. */
export function Message({ tone, text, children }: { tone: Tone; text: string; children?: ReactNode }) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => element.current?.focus(), [text]);
  return (
    <div className={`notice notice--${tone}`} ref={element} tabIndex={-1}>
      <ToneIcon tone={tone} />
      <div className="notice__content">
        <p>{text}</p>
        {children}
      </div>
    </div>
  );
}

/** Taken, and not yet in what is shown: the reader looks again when they like. */
export function Pending({
  message,
  host,
  lookAgain,
}: {
  message: string;
  host: Host;
  /** Shows the newest view; rejects when the app did not answer. */
  lookAgain: () => Promise<void>;
}) {
  const words = portalWords[host.locale];
  const [state, setState] = useState<'idle' | 'looking' | 'failed'>('idle');

  async function look() {
    if (state === 'looking') return;
    setState('looking');
    try {
      await lookAgain();
      setState('idle');
    } catch (error) {
      console.warn('The app did not answer.', error);
      setState('failed');
    }
  }

  return (
    <Message tone="neutral" text={message}>
      <p className="sending">
        <button
          type="button"
          className="plain-button"
          aria-disabled={state === 'looking'}
          onClick={() => void look()}
        >
          {words.lookAgain}
        </button>
        <span role="status">
          {state === 'looking' && commonWords[host.locale].loading}
          {state === 'failed' && commonWords[host.locale].failedMessage}
        </span>
      </p>
    </Message>
  );
}
