import Button from '@atlaskit/button/default/button';
import Textfield from '@atlaskit/textfield';
import {
  useEffect,
  useId,
  useLayoutEffect,
  useRef,
  useState,
  type FormEvent,
  type KeyboardEvent,
} from 'react';
import type { AgentAct, AgentView } from '../../src/bridge/views';
import { useActing } from '../ui/acts/acting';
import { MOST } from '../ui/acts/lengths';
import { Preview } from '../ui/acts/preview';
import type { Seen } from '../ui/acts/use-act';
import { agentWords, decisionWords } from '../ui/texts';
import { queueWords } from './words';

type Category = AgentView['categories'][number];
type Correction = Extract<AgentAct, { kind: 'correction' }>;

/** What was chosen and typed so far. */
export interface CorrectionDraft {
  category?: Category['id'];
  reason: string;
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** The right category by a letter, and a reason: one of the last ones by a digit, or a new one. */
export function QuickCorrection({
  draft,
  keep,
  reasons,
  handle,
  close,
}: {
  draft: CorrectionDraft;
  keep: (draft: CorrectionDraft) => void;
  /** Given last, newest first. */
  reasons: readonly string[];
  handle: (act: Correction) => void;
  close: () => void;
}) {
  const { host, view, decision, preview } = useActing();
  const words = queueWords[host.locale];
  const own = agentWords[host.locale];
  const id = useId();
  const [isChecked, setChecked] = useState(false);
  const [seen, setSeen] = useState<{ category: Category['id']; seen: Seen }>();
  const form = useRef<HTMLElement>(null);
  const field = useRef<HTMLInputElement>(null);
  const lastReasons = useRef<HTMLDivElement>(null);
  const { category, reason } = draft;
  const said = reason.trim();
  const left = MOST.reason - said.length;

  const radios = () => [...(form.current?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? [])];
  const radioOf = (wanted: string | undefined) =>
    radios().find(({ value }) => value === wanted) ?? radios()[0];

  const begin = useRef(() => radioOf(category)?.focus());
  useLayoutEffect(() => begin.current(), []);

  const looking = useRef(preview);
  looking.current = preview;
  useEffect(() => {
    if (category === undefined) return undefined;
    let isOver = false;
    // A reason changes nothing of what is shown, and there is none yet.
    const act = { kind: 'correction', category, reason: '…', revision: decision.decidedAt } as const;
    looking.current(act).then(
      (answer) => {
        if (!isOver && answer.kind === 'ok') setSeen({ category, seen: answer });
      },
      (error: unknown) => console.warn('What a correction would come to was not read.', error),
    );
    return () => {
      isOver = true;
    };
  }, [category, decision.decidedAt]);

  function choose(chosen: Category['id']) {
    keep({ ...draft, category: chosen });
  }

  function toReason() {
    const first = lastReasons.current?.querySelector('button');
    (first ?? field.current)?.focus();
  }

  function correct(because: string) {
    setChecked(true);
    if (category === undefined) radioOf(undefined)?.focus();
    else if (because === '' || because.length > MOST.reason) field.current?.focus();
    else handle({ kind: 'correction', category, reason: because, revision: decision.decidedAt });
  }

  function submit(event: FormEvent) {
    event.preventDefault();
    correct(said);
  }

  function press(event: KeyboardEvent) {
    if (event.key === 'Escape' && !event.defaultPrevented) {
      event.preventDefault();
      close();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    const isTyping = event.target === field.current;
    const isRadio = event.target instanceof HTMLInputElement && event.target.type === 'radio';
    const picked = view.categories[LETTERS.indexOf(event.key.toLowerCase())];
    const last = /^[1-9]$/.test(event.key) ? reasons[Number(event.key) - 1] : undefined;
    if (isTyping) return;
    if (last !== undefined) {
      event.preventDefault();
      correct(last);
    } else if (picked !== undefined && event.key.length === 1) {
      event.preventDefault();
      choose(picked.id);
      toReason();
    } else if (event.key === 'Enter' && isRadio) {
      event.preventDefault();
      if (category !== undefined) toReason();
    }
  }

  return (
    <section className="act quick" aria-labelledby={`${id}-title`} ref={form} onKeyDown={press}>
      <h3 className="section-title" id={`${id}-title`}>
        {own.acts.correction.title}
      </h3>
      <form className="stack" onSubmit={submit} noValidate>
        <p className="text text--subtle">{words.correctionHint}</p>
        <fieldset className="quick__categories">
          <legend className="field__label">{own.rightCategory}</legend>
          {view.categories.map(({ id: value, name, outcome }, index) => (
            <label key={value} className="quick__category">
              <input
                type="radio"
                name={`${id}-category`}
                value={value}
                checked={value === category}
                aria-keyshortcuts={LETTERS[index]}
                onChange={() => choose(value)}
              />
              <kbd aria-hidden="true">{LETTERS[index]}</kbd>
              <span>
                {name}
                <span className="quick__outcome">{outcome}</span>
              </span>
            </label>
          ))}
          <p className="field__error" role="alert">
            {isChecked && category === undefined && words.categoryMissing}
          </p>
        </fieldset>
        {reasons.length > 0 && (
          <div className="field" role="group" aria-labelledby={`${id}-last`} ref={lastReasons}>
            <p className="field__label quick__label" id={`${id}-last`}>
              {words.lastReasons}
            </p>
            <ul className="quick__reasons">
              {reasons.map((one, index) => (
                <li key={one}>
                  <button
                    type="button"
                    className="quick__reason"
                    aria-keyshortcuts={String(index + 1)}
                    onClick={() => correct(one)}
                  >
                    <kbd aria-hidden="true">{index + 1}</kbd>
                    <span>{one}</span>
                  </button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <div className="field">
          <label className="field__label" htmlFor={`${id}-reason`}>
            {own.reasonLabel}
          </label>
          <Textfield
            ref={field}
            id={`${id}-reason`}
            name="reason"
            autoComplete="off"
            value={reason}
            isRequired
            isInvalid={left < 0 || (isChecked && said === '')}
            aria-describedby={`${id}-error ${id}-hint`}
            onChange={({ currentTarget }) => keep({ ...draft, reason: currentTarget.value })}
          />
          <p className="field__error" id={`${id}-error`} role="alert">
            {left < 0
              ? decisionWords[host.locale].charactersLeft(left)
              : isChecked && said === '' && category !== undefined && own.reasonMissing}
          </p>
          <p className="field__hint" id={`${id}-hint`}>
            {own.reasonHint}
          </p>
        </div>
        {seen !== undefined && seen.category === category && (
          <section className="preview" aria-labelledby={`${id}-preview`}>
            <h4 className="preview__title" id={`${id}-preview`}>
              {own.preview}
            </h4>
            <Preview seen={seen.seen} host={host} isShort />
          </section>
        )}
        <div className="row">
          <Button appearance="primary" type="submit">
            {words.save}
          </Button>
          <Button appearance="subtle" onClick={close}>
            {own.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
