import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { ApprovalQuestion, ApprovalQuestionResult } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { ReasonField } from '../ui/reason-field';
import { agentWords, decisionWords } from '../ui/texts';
import { Changed } from './changed';
import type { AgentDecision } from './decision-sections';
import { hoursOf } from './hours';
import { whatChanged, type Difference } from './what-changed';

const LONGEST_WORK = 1000;

type Outcome =
  | { kind: 'none' }
  | { kind: 'asked' }
  | { kind: 'pending'; message: string }
  | { kind: 'failed' }
  | { kind: 'refused'; message: string }
  | { kind: 'changed'; differences: Difference[] };

/**
 * Lets an agent ask the client whether billable work may begin. Whatever goes wrong, what was typed stays.
 * `send` also shows the view that comes back, so `decision` is always the newest one known.
 */
export function ApprovalControl({
  decision,
  canAsk,
  host,
  send,
}: {
  decision: AgentDecision;
  canAsk: boolean;
  host: Host;
  send: (question: ApprovalQuestion) => Promise<ApprovalQuestionResult>;
}) {
  const words = agentWords[host.locale];
  const id = useId();
  const [open, setOpen] = useState(false);
  const [work, setWork] = useState('');
  const [typedHours, setTypedHours] = useState('');
  const [checked, setChecked] = useState(false);
  const [sending, setSending] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const isSending = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  const workField = useRef<HTMLTextAreaElement>(null);
  const hoursField = useRef<HTMLInputElement>(null);
  const told = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    (open ? workField.current : (opener.current ?? told.current))?.focus();
  }, [open]);

  const hours = hoursOf(typedHours);
  const length = work.trim().length;
  const left = LONGEST_WORK - length;
  const isHoursWrong = hours === 'invalid' && checked;

  function start() {
    setOutcome({ kind: 'none' });
    setOpen(true);
  }

  function stop(after: Outcome) {
    setWork('');
    setTypedHours('');
    setChecked(false);
    setOutcome(after);
    setOpen(false);
  }

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (isSending.current || !canAsk) return;
    setChecked(true);
    if (length === 0 || left < 0) return workField.current?.focus();
    if (hours === 'invalid') return hoursField.current?.focus();
    isSending.current = true;
    setSending(true);
    setOutcome({ kind: 'none' });
    try {
      const result = await send({
        work: work.trim(),
        ...(hours === undefined ? {} : { hours }),
        revision: decision.decidedAt,
      });
      if (result.kind === 'asked' || result.kind === 'pending') stop(result);
      else if (result.kind === 'refused') setOutcome(result);
      else {
        const after = result.view.decision;
        const all = { ...decisionWords[host.locale], ...words };
        setOutcome({
          kind: 'changed',
          differences: after === undefined ? [] : whatChanged(decision, after, all),
        });
      }
    } catch (error) {
      console.warn('The question to the client was not sent.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      isSending.current = false;
      setSending(false);
    }
  }

  const message = <OutcomeMessage outcome={outcome} host={host} />;
  if (!open) {
    return (
      <section className="stack">
        <div aria-live="polite" ref={told} tabIndex={-1}>
          {message}
        </div>
        {canAsk && (
          <div>
            <Button ref={opener} onClick={start}>
              {words.askApproval}
            </Button>
          </div>
        )}
      </section>
    );
  }

  return (
    <section className="correction" aria-labelledby={`${id}-title`}>
      <h2 className="section-title" id={`${id}-title`}>
        {words.askApproval}
      </h2>
      <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
        <p className="text text--subtle">{words.askApprovalHint}</p>
        <ReasonField
          ref={workField}
          label={words.workLabel}
          hint={words.workHint}
          left={words.charactersLeft(left)}
          tooLong={left < 0}
          missing={checked && length === 0 ? words.workMissing : undefined}
          rows={4}
          value={work}
          onChange={setWork}
        />
        <div className="field">
          <label className="field__label" htmlFor={`${id}-hours`}>
            {words.hoursLabel}
          </label>
          <Textfield
            ref={hoursField}
            id={`${id}-hours`}
            inputMode="decimal"
            autoComplete="off"
            width="small"
            value={typedHours}
            isInvalid={isHoursWrong}
            aria-describedby={`${id}-hours-hint`}
            onChange={({ currentTarget }) => setTypedHours(currentTarget.value)}
          />
          <p
            className={isHoursWrong ? 'field__error' : 'field__hint'}
            id={`${id}-hours-hint`}
            aria-live="polite"
          >
            {isHoursWrong
              ? words.hoursInvalid
              : typeof hours === 'number'
                ? `${words.estimate} ${words.hours(number(hours, host.locale))}`
                : words.hoursHint}
          </p>
        </div>
        <div aria-live="polite">{message}</div>
        {!canAsk && <p className="text">{words.nothingToAsk}</p>}
        <div className="row">
          <Button appearance="primary" type="submit" isLoading={sending} isDisabled={!canAsk}>
            {words.send}
          </Button>
          <Button appearance="subtle" onClick={() => stop({ kind: 'none' })} isDisabled={sending}>
            {words.cancel}
          </Button>
          <span className="visually-hidden" role="status">
            {sending && words.sending}
          </span>
        </div>
      </form>
    </section>
  );
}

function OutcomeMessage({ outcome, host }: { outcome: Outcome; host: Host }) {
  const words = agentWords[host.locale];
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'asked':
      return (
        <SectionMessage appearance="success">
          <p className="text">{words.approvalSent}</p>
        </SectionMessage>
      );
    case 'pending':
      return (
        <SectionMessage>
          <p className="text">{outcome.message}</p>
        </SectionMessage>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p className="text">{words.sendFailed}</p>
        </SectionMessage>
      );
    case 'refused':
      return (
        <SectionMessage appearance="error" title={words.refusedTitle} headingLevel="h3">
          <p className="text">{outcome.message}</p>
        </SectionMessage>
      );
    case 'changed':
      return <Changed message={words.sendChanged} differences={outcome.differences} host={host} />;
  }
}
