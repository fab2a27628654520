import './acts.css';
import Button from '@atlaskit/button/default/button';
import { useEffect, useId, useLayoutEffect, useRef, type FormEvent, type ReactNode } from 'react';
import type { ActKind, AgentAct } from '../../../src/bridge/views';
import { agentWords } from '../texts';
import { useActing } from './acting';
import { Outcome } from './outcome';
import { Preview } from './preview';
import { useAct, type Told } from './use-act';

/** What whoever offers an act gives its form. */
export interface FormProps {
  /** In sight. What was typed into a form that is put aside stays. */
  isOpen: boolean;
  /** With what came of it; without, it was given up. */
  close: (told?: Told) => void;
  /** Puts it aside. */
  hide: () => void;
}

/** Of one act: its fields, what it would come to, and what went wrong. Whatever goes wrong, what was typed stays. */
export function ActForm({
  kind,
  title,
  act,
  check,
  looksAtOnce = false,
  isOpen,
  close,
  hide,
  children,
}: FormProps & {
  kind: ActKind;
  /** Absent: as the act is named. */
  title?: string;
  /** Absent as long as something is missing or wrong. */
  act: AgentAct | undefined;
  /** Says what is missing or wrong, and puts the focus there. */
  check?: () => void;
  /** There is nothing that has to be filled in before. */
  looksAtOnce?: boolean;
  children?: ReactNode;
}) {
  const { host, view } = useActing();
  const words = agentWords[host.locale];
  const own = words.acts[kind];
  const id = useId();
  const { busy, seen, trouble, look, send } = useAct(act, close);
  const form = useRef<HTMLFormElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const preview = useRef<HTMLHeadingElement>(null);
  const isPossible = view.acts.includes(kind);

  useLayoutEffect(() => {
    if (!isOpen) return;
    const first = form.current?.querySelector<HTMLElement>('select, input, textarea');
    (first ?? heading.current)?.focus();
  }, [isOpen]);

  const looking = useRef(() => {});
  looking.current = () => {
    if (looksAtOnce && act !== undefined) void look(act);
  };
  useEffect(() => looking.current(), []);

  const isSeen = seen !== undefined;
  useLayoutEffect(() => {
    // To be read before it is sent; who is typing meanwhile is not disturbed.
    const active = document.activeElement;
    const isTyping = active instanceof HTMLElement && active.matches('textarea, input, select');
    if (isSeen && !(isTyping && looksAtOnce)) preview.current?.focus();
  }, [isSeen, looksAtOnce]);

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!isPossible) return;
    if (act === undefined) check?.();
    else void (isSeen ? send(act) : look(act));
  }

  return (
    <section
      className="act"
      aria-labelledby={`${id}-title`}
      hidden={!isOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.defaultPrevented || busy === 'sending') return;
        event.preventDefault();
        hide();
      }}
    >
      <h2 className="section-title" id={`${id}-title`} ref={heading} tabIndex={-1}>
        {title ?? own.title}
      </h2>
      <form className="stack" ref={form} onSubmit={submit} noValidate>
        {own.hint !== '' && <p className="text text--subtle">{own.hint}</p>}
        {children}
        {seen !== undefined && (
          <section className="preview" aria-labelledby={`${id}-preview`}>
            <h3 className="preview__title" id={`${id}-preview`} ref={preview} tabIndex={-1}>
              {words.preview}
            </h3>
            <Preview seen={seen} host={host} isShort={kind === 'confirmation'} />
          </section>
        )}
        <div aria-live="polite">
          <Outcome outcome={trouble} words={words} />
        </div>
        {!isPossible && <p className="text">{words.noLongerPossible}</p>}
        <div className="row">
          <Button appearance="primary" type="submit" isLoading={busy !== undefined} isDisabled={!isPossible}>
            {isSeen ? own.send : words.lookAhead}
          </Button>
          <Button appearance="subtle" onClick={() => close()} isDisabled={busy === 'sending'}>
            {words.cancel}
          </Button>
          <span className="visually-hidden" role="status">
            {busy === 'looking' ? words.lookingAhead : busy === 'sending' ? words.sending : ''}
          </span>
        </div>
      </form>
    </section>
  );
}
