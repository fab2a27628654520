import Button from '@atlaskit/button/default/button';
import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import type { ActKind } from '../../../src/bridge/views';
import { agentWords } from '../texts';
import { useActing } from './acting';
import type { FormProps } from './act-form';
import { Outcome } from './outcome';
import type { Told } from './use-act';

/** One act that can be begun. */
export interface Offer {
  kind: ActKind;
  label: string;
  form: (props: FormProps) => ReactNode;
}

/**
 * Buttons of acts, one form at a time in their place, and what came of the last one. A form that is put aside keeps what
 * was typed, and one that is open stays when its act is no longer on offer.
 */
export function ActGroup({
  offers,
  more = [],
  primary,
}: {
  offers: Offer[];
  /** Behind one button that unfolds them. */
  more?: Offer[];
  /** The likely next one. */
  primary?: ActKind | undefined;
}) {
  const { host } = useActing();
  const words = agentWords[host.locale];
  const [begun, setBegun] = useState<Offer[]>([]);
  const [open, setOpen] = useState<ActKind>();
  const [told, setTold] = useState<Told>();
  const outcome = useRef<HTMLDivElement>(null);
  const openers = useRef(new Map<ActKind, HTMLButtonElement>());
  const left = useRef<ActKind>();

  useLayoutEffect(() => {
    if (open !== undefined || left.current === undefined) return;
    const opener = openers.current.get(left.current);
    left.current = undefined;
    (told === undefined ? (opener ?? outcome.current) : outcome.current)?.focus();
  }, [open, told]);

  function begin(offer: Offer) {
    setTold(undefined);
    setBegun((before) => (before.some(({ kind }) => kind === offer.kind) ? before : [...before, offer]));
    setOpen(offer.kind);
  }

  function leave(kind: ActKind) {
    left.current = kind;
    setOpen(undefined);
  }

  const button = (offer: Offer) => (
    <Button
      key={offer.kind}
      ref={(element: HTMLButtonElement | null) => {
        if (element === null) openers.current.delete(offer.kind);
        else openers.current.set(offer.kind, element);
      }}
      appearance={offer.kind === primary ? 'primary' : 'default'}
      onClick={() => begin(offer)}
    >
      {offer.label}
    </Button>
  );

  return (
    <div className="stack">
      <div className="act-group__told" ref={outcome} tabIndex={-1} aria-live="polite">
        <Outcome outcome={told} words={words} />
      </div>
      <div className="act-group" hidden={open !== undefined}>
        {offers.map(button)}
        {more.length > 0 && (
          <details className="act-group__more">
            <summary>{words.moreActs}</summary>
            <div className="act-group">{more.map(button)}</div>
          </details>
        )}
      </div>
      {begun.map(({ kind, form: Form }) => (
        <Form
          key={kind}
          isOpen={open === kind}
          hide={() => leave(kind)}
          close={(after) => {
            setBegun((before) => before.filter((other) => other.kind !== kind));
            setTold(after);
            leave(kind);
          }}
        />
      ))}
    </div>
  );
}
