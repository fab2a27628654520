import { useLayoutEffect, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { ClientWordResult, ObjectionView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { portalWords } from '../ui/texts';
import { Message, Pending } from './message';
import { isTooLong, MessageField, messageOf } from './message-field';
import { useAct, type Viewed } from './use-act';

/** Lets a client say what they asked for instead: one question behind a button. What was typed stays until it is sent. */
export function ObjectionForm({
  form,
  revision,
  host,
  object,
  show,
  lookAgain,
}: {
  form: NonNullable<ObjectionView['form']>;
  revision: string;
  host: Host;
  object: (text: string) => Promise<ClientWordResult>;
  show: (result: Viewed) => void;
  lookAgain: () => Promise<void>;
}) {
  const words = portalWords[host.locale];
  const [open, setOpen] = useState(false);
  const [text, setText] = useState('');
  const [missing, setMissing] = useState(false);
  const [objectedTo, setObjectedTo] = useState<string>();
  const { sending, outcome, act } = useAct(show);
  const opener = useRef<HTMLButtonElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(false);

  useLayoutEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    (open ? field.current : opener.current)?.focus();
  }, [open]);

  function close() {
    if (sending) return;
    setMissing(false);
    setOpen(false);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Escape also ends the composition of a character, which is no wish to leave.
    if (event.key === 'Escape' && !event.nativeEvent.isComposing) close();
  }

  function send(event: FormEvent) {
    event.preventDefault();
    const said = messageOf(text);
    setMissing(said === '');
    if (said === '' || isTooLong(text)) {
      field.current?.focus();
      return;
    }
    setObjectedTo(revision);
    void act(() => object(said));
  }

  // A decision that came after the one that was objected to can be objected to as well.
  if (outcome?.kind === 'pending' && objectedTo === revision) {
    return <Pending message={outcome.message} host={host} lookAgain={lookAgain} />;
  }
  if (!open) {
    return (
      <div>
        <button ref={opener} type="button" className="plain-button" onClick={() => setOpen(true)}>
          {form.button}
        </button>
      </div>
    );
  }
  return (
    <form className="card objection" onSubmit={send} onKeyDown={onKeyDown} noValidate>
      <MessageField
        label={form.question}
        hint={form.hint}
        missing={missing ? words.messageMissing : undefined}
        required
        readOnly={sending}
        host={host}
        field={field}
        value={text}
        onChange={(value) => {
          setText(value);
          setMissing(false);
        }}
      />
      {outcome?.kind === 'refused' && <Message tone="attention" text={outcome.message} />}
      {outcome?.kind === 'failed' && <Message tone="attention" text={words.notSent} />}
      <p className="sending">
        <button type="submit" className="plain-button plain-button--strong" aria-disabled={sending}>
          {form.send}
        </button>
        <button type="button" className="plain-button" aria-disabled={sending} onClick={close}>
          {form.cancel}
        </button>
        <span className="hint" role="status">
          {sending && words.sending}
        </span>
      </p>
    </form>
  );
}
