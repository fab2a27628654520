import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import type { AgentView, Correction, CorrectionResult } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { ReasonField } from '../ui/reason-field';
import { agentWords, decisionWords } from '../ui/texts';
import { Changed } from './changed';
import type { AgentDecision } from './decision-sections';
import { whatChanged, type Difference } from './what-changed';

const LONGEST_REASON = 500;

type Outcome =
  | { kind: 'none' }
  | { kind: 'saved' }
  | { kind: 'pending'; message: string }
  | { kind: 'failed' }
  | { kind: 'refused'; message: string }
  | { kind: 'changed'; differences: Difference[] };

type Category = AgentView['categories'][number];

/** Categories in their order, put together by what they lead to. */
function byOutcome(categories: Category[]): Map<string, Category[]> {
  const groups = new Map<string, Category[]>();
  for (const category of categories) {
    groups.set(category.outcome, [...(groups.get(category.outcome) ?? []), category]);
  }
  return groups;
}

/**
 * Lets an agent name the right category, with a reason. Whatever goes wrong, what was typed stays.
 * `correct` also shows the view that comes back, so `decision` is always the newest one known.
 */
export function CorrectionControl({
  decision,
  categories,
  host,
  correct,
}: {
  decision: AgentDecision;
  categories: Category[];
  host: Host;
  correct: (correction: Correction) => Promise<CorrectionResult>;
}) {
  const words = agentWords[host.locale];
  const id = useId();
  const [open, setOpen] = useState(false);
  const [chosen, setChosen] = useState(decision.category);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const opener = useRef<HTMLButtonElement>(null);
  const select = useRef<HTMLSelectElement>(null);
  const reasonField = useRef<HTMLTextAreaElement>(null);
  const wasOpen = useRef(false);

  useEffect(() => {
    if (open === wasOpen.current) return;
    wasOpen.current = open;
    (open ? select.current : opener.current)?.focus();
  }, [open]);

  const length = reason.trim().length;
  const left = LONGEST_REASON - length;

  function start() {
    setChosen(decision.category);
    setOutcome({ kind: 'none' });
    setOpen(true);
  }

  function stop() {
    setReason('');
    setMissing(false);
    setOutcome({ kind: 'none' });
    setOpen(false);
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (saving) return;
    setMissing(length === 0);
    if (length === 0 || left < 0) {
      reasonField.current?.focus();
      return;
    }
    setSaving(true);
    setOutcome({ kind: 'none' });
    try {
      const result = await correct({ category: chosen, reason: reason.trim(), revision: decision.decidedAt });
      if (result.kind === 'corrected') {
        stop();
        setOutcome({ kind: 'saved' });
      } else if (result.kind === 'pending') {
        stop();
        setOutcome(result);
      } else if (result.kind === 'refused') {
        setOutcome({ kind: 'refused', message: result.message });
      } else {
        const after = result.view.decision;
        const all = { ...decisionWords[host.locale], ...words };
        setOutcome({
          kind: 'changed',
          differences: after === undefined ? [] : whatChanged(decision, after, all),
        });
      }
    } catch (error) {
      console.warn('The correction was not saved.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      setSaving(false);
    }
  }

  const message = <OutcomeMessage outcome={outcome} host={host} />;
  if (!open) {
    return (
      <section>
        <div aria-live="polite">{message}</div>
        <Button ref={opener} onClick={start}>
          {words.correct}
        </Button>
      </section>
    );
  }

  const outcomeOfChosen = categories.find((category) => category.id === chosen)?.outcome;
  return (
    <section className="correction">
      <h2 className="section-title">{words.correctTitle}</h2>
      <form className="stack" onSubmit={(event) => void save(event)} noValidate>
        <div className="field">
          <label className="field__label" htmlFor={`${id}-category`}>
            {words.rightCategory}
          </label>
          <select
            ref={select}
            id={`${id}-category`}
            className="select"
            value={chosen}
            aria-describedby={`${id}-outcome`}
            onChange={(event) => {
              const picked = categories.find((category) => category.id === event.target.value);
              if (picked !== undefined) setChosen(picked.id);
            }}
          >
            {[...byOutcome(categories)].map(([outcomeName, members]) => (
              <optgroup key={outcomeName} label={outcomeName}>
                {members.map((category) => (
                  <option key={category.id} value={category.id}>
                    {category.name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
          <p className="field__hint" id={`${id}-outcome`} aria-live="polite">
            {outcomeOfChosen !== undefined && words.outcomeNow(outcomeOfChosen)}
          </p>
        </div>
        <ReasonField
          ref={reasonField}
          label={words.reasonLabel}
          hint={words.reasonHint}
          left={words.charactersLeft(left)}
          tooLong={left < 0}
          missing={missing ? words.reasonMissing : undefined}
          rows={3}
          value={reason}
          onChange={(value) => {
            setReason(value);
            setMissing(false);
          }}
        />
        <div aria-live="polite">{message}</div>
        <div className="row">
          <Button appearance="primary" type="submit" isLoading={saving}>
            {words.save}
          </Button>
          <Button appearance="subtle" onClick={stop} isDisabled={saving}>
            {words.cancel}
          </Button>
          <span className="visually-hidden" role="status">
            {saving && words.saving}
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
    case 'saved':
      return (
        <div className="correction__saved">
          <SectionMessage appearance="success">
            <p className="text">{words.saved}</p>
          </SectionMessage>
        </div>
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
          <p className="text">{words.saveFailed}</p>
        </SectionMessage>
      );
    case 'refused':
      return (
        <SectionMessage appearance="error" title={words.refusedTitle} headingLevel="h3">
          <p className="text">{outcome.message}</p>
        </SectionMessage>
      );
    case 'changed':
      return <Changed message={words.changedMessage} differences={outcome.differences} host={host} />;
  }
}
