import './contracts.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Textarea from '@atlaskit/textarea';
import Textfield from '@atlaskit/textfield';
import { useEffect, useId, useRef, useState, type FormEvent, type ReactNode } from 'react';
import type {
  ContractBase,
  ContractNotWritten,
  ContractOrganisation,
  ContractRemoved,
  ContractSaved,
  ContractView,
} from '../../../src/bridge/admin/contracts';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { useUnsaved } from '../shell/unsaved';
import { Conflict } from './conflict';
import {
  carriedOver,
  changedFields,
  draftOf,
  emptyDraft,
  type Clash,
  type ContractDraft,
  type Field,
  type State,
  type Terms,
  termsOf,
} from './draft';
import { OrganisationField } from './organisation-field';
import { TermsField } from './terms-field';
import { WarningList } from './warning-list';
import type { CategoryNames } from './wording';
import { contractWords } from './words';

/** How the form reaches the app; undefined: the viewer was refused, and something else is shown by then. */
export interface ContractActions {
  organisations: () => Promise<ContractOrganisation[]>;
  save: (terms: Terms, base: ContractBase | undefined) => Promise<ContractSaved | undefined>;
  remove: (base: ContractBase) => Promise<ContractRemoved | undefined>;
}

type Outcome =
  | { kind: 'none' | 'failed' | 'taken' | 'gone' }
  | { kind: 'not-written'; why: ContractNotWritten['kind'] }
  | { kind: 'invalid'; faults: Fault[] }
  | { kind: 'conflict'; clashes: Clash[]; theirs: ContractView };
type Fault = Extract<ContractSaved, { kind: 'invalid' }>['faults'][number];

/** What is asked before it is done. */
type Question = 'none' | 'discard' | 'remove';

/** One contract, filled in and saved. Whatever goes wrong, what was typed stays. */
export function ContractForm({
  contract,
  organisations = [],
  names,
  host,
  actions,
  done,
  close,
}: {
  /** Absent: a new one. */
  contract?: ContractView | undefined;
  /** Of a new one, to begin with. */
  organisations?: ContractOrganisation[];
  names: CategoryNames;
  host: Host;
  actions: ContractActions;
  /** Saved or deleted, in words. */
  done: (message: string) => void;
  close: () => void;
}) {
  const words = contractWords[host.locale];
  const id = useId();
  const [base, setBase] = useState(contract);
  const [start] = useState(() => (contract ? draftOf(contract.terms) : emptyDraft(organisations)));
  const [from, setFrom] = useState(start);
  const [draft, setDraft] = useState(start);
  const [busy, setBusy] = useState<'save' | 'remove'>();
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [question, setQuestion] = useState<Question>('none');
  const heading = useRef<HTMLHeadingElement>(null);
  const summary = useRef<HTMLDivElement>(null);

  const isUnsaved = changedFields(from, draft).length > 0 || (contract !== undefined && base === undefined);
  useUnsaved(isUnsaved);
  useEffect(() => heading.current?.focus(), []);
  useEffect(() => {
    if (outcome.kind !== 'none') summary.current?.focus();
  }, [outcome]);

  const faultsOf = (field: Field): Fault[] =>
    outcome.kind === 'invalid' ? outcome.faults.filter((fault) => fieldOf(fault) === field) : [];
  const set = (part: Partial<ContractDraft>) => setDraft((before) => ({ ...before, ...part }));

  async function act(
    what: 'save' | 'remove',
    call: () => Promise<ContractSaved | ContractRemoved | undefined>,
  ) {
    if (busy !== undefined) return;
    setBusy(what);
    setQuestion('none');
    setOutcome({ kind: 'none' });
    try {
      const result = await call();
      if (result) settle(result);
    } catch (error) {
      console.warn('The contract was not saved.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      setBusy(undefined);
    }
  }

  function settle(result: ContractSaved | ContractRemoved) {
    switch (result.kind) {
      case 'saved':
        setFrom(draft);
        done(words.saved(result.contract.terms.reference));
        break;
      case 'removed':
        setFrom(draft);
        done(words.removed(base?.terms.reference ?? ''));
        break;
      case 'changed-meanwhile': {
        if (!result.current) {
          setBase(undefined);
          setOutcome({ kind: 'gone' });
          break;
        }
        const theirs = draftOf(result.current.terms);
        const carried = carriedOver(from, draft, theirs);
        setBase(result.current);
        setFrom(theirs);
        setDraft(carried.draft);
        setOutcome({ kind: 'conflict', clashes: carried.clashes, theirs: result.current });
        break;
      }
      case 'reference-taken':
        setOutcome({ kind: 'taken' });
        break;
      case 'invalid':
        setOutcome({ kind: 'invalid', faults: result.faults });
        break;
      default:
        setOutcome({ kind: 'not-written', why: result.kind });
    }
  }

  const baseOf = (view: ContractView): ContractBase => ({
    reference: view.terms.reference,
    revision: view.revision,
  });
  function save(event: FormEvent) {
    event.preventDefault();
    void act('save', () => actions.save(termsOf(draft), base && baseOf(base)));
  }

  const field = (name: Field, control: (described: string, invalid: boolean) => ReactNode, hint?: string) => (
    <FormField
      id={`${id}-${name}`}
      label={words.fields[name]}
      required={isRequired(name) ? words.required : undefined}
      hint={hint}
      errors={faultsOf(name).map((fault) => words.faults[fault.code](fault.params ?? {}))}
      control={control}
    />
  );

  return (
    <form className="contract-form stack" onSubmit={save} noValidate>
      <h2 className="section-title" tabIndex={-1} ref={heading}>
        {contract ? words.editTitle(contract.terms.reference) : words.newTitle}
      </h2>
      {base && (
        <p className="text text--subtle">
          {words.lastChange(dateTime(base.changedAt, host.locale, host.timeZone), base.changedBy)}
        </p>
      )}
      {base && base.warnings.length > 0 && (
        <WarningList warnings={base.warnings} more={base.moreWarnings} names={names} locale={host.locale} />
      )}
      <div ref={summary} tabIndex={-1} role="alert" className="outcome">
        <OutcomeMessage
          outcome={outcome}
          names={names}
          host={host}
          draft={draft}
          choose={(part) => set(part)}
          takeAll={(theirs) => {
            setDraft(draftOf(theirs.terms));
            setFrom(draftOf(theirs.terms));
            setOutcome({ kind: 'none' });
          }}
        />
      </div>

      <div className="form-grid">
        {field(
          'reference',
          (described, invalid) => (
            <Textfield
              id={`${id}-reference`}
              value={draft.reference}
              isCompact
              isInvalid={invalid}
              isRequired
              aria-describedby={described}
              onChange={(event) => set({ reference: event.currentTarget.value })}
            />
          ),
          words.hints.reference,
        )}
        {field('state', (described) => (
          <select
            id={`${id}-state`}
            className="select"
            value={draft.state}
            aria-describedby={described}
            onChange={({ target }) => set({ state: target.value as State })}
          >
            {(Object.keys(words.states) as State[]).map((state) => (
              <option key={state} value={state}>
                {words.states[state]}
              </option>
            ))}
          </select>
        ))}
        {field('start', (described, invalid) => (
          <input
            type="date"
            id={`${id}-start`}
            className="date"
            value={draft.start}
            max="9999-12-31"
            required
            aria-invalid={invalid}
            aria-describedby={described}
            onChange={({ target }) => set({ start: target.value })}
          />
        ))}
        {field(
          'end',
          (described, invalid) => (
            <input
              type="date"
              id={`${id}-end`}
              className="date"
              value={draft.end}
              max="9999-12-31"
              aria-invalid={invalid}
              aria-describedby={described}
              onChange={({ target }) => set({ end: target.value })}
            />
          ),
          words.hints.end,
        )}
      </div>

      <fieldset className="fieldset">
        <legend className="field__label">
          {words.fields.organisations} <span className="field__hint">({words.required})</span>
        </legend>
        <Errors id={`${id}-organisations-error`} errors={textsOf(faultsOf('organisations'), words.faults)} />
        <OrganisationField
          chosen={draft.organisations}
          change={(chosen) => set({ organisations: chosen })}
          load={actions.organisations}
          invalid={faultsOf('organisations').length > 0}
          describedBy={`${id}-organisations-error`}
          locale={host.locale}
        />
      </fieldset>

      <fieldset className="fieldset">
        <legend className="field__label">{words.fields.terms}</legend>
        <p className="field__hint">{words.hints.terms}</p>
        <Errors id={`${id}-terms-error`} errors={textsOf(faultsOf('terms'), words.faults)} />
        <TermsField
          terms={draft.terms}
          names={names}
          locale={host.locale}
          change={(terms) => set({ terms })}
        />
      </fieldset>

      {field(
        'customisations',
        (described, invalid) => (
          <Textarea
            id={`${id}-customisations`}
            value={draft.customisations}
            minimumRows={3}
            maxHeight="20rem"
            isInvalid={invalid}
            aria-describedby={described}
            onChange={(event) => set({ customisations: event.target.value })}
          />
        ),
        words.hints.customisations,
      )}
      <div className="form-grid">
        {field(
          'modules',
          (described, invalid) => (
            <Textarea
              id={`${id}-modules`}
              value={draft.modules}
              minimumRows={3}
              maxHeight="12rem"
              isInvalid={invalid}
              aria-describedby={described}
              onChange={(event) => set({ modules: event.target.value })}
            />
          ),
          words.hints.modules,
        )}
        {field(
          'note',
          (described, invalid) => (
            <Textarea
              id={`${id}-note`}
              value={draft.note}
              minimumRows={3}
              maxHeight="12rem"
              isInvalid={invalid}
              aria-describedby={described}
              onChange={(event) => set({ note: event.target.value })}
            />
          ),
          words.hints.note,
        )}
      </div>
      <div className="form-narrow">
        {field('language', (described) => (
          <select
            id={`${id}-language`}
            className="select"
            value={draft.language}
            aria-describedby={described}
            onChange={({ target }) => set({ language: target.value as ContractDraft['language'] })}
          >
            <option value="">{words.anyLanguage}</option>
            {Object.entries(words.languages).map(([locale, language]) => (
              <option key={locale} value={locale}>
                {language}
              </option>
            ))}
          </select>
        ))}
      </div>

      {question === 'none' ? (
        <div className="form-actions">
          <Button
            appearance="primary"
            type="submit"
            isLoading={busy === 'save'}
            isDisabled={busy === 'remove'}
          >
            {words.save}
          </Button>
          <Button
            appearance="subtle"
            isDisabled={busy !== undefined}
            onClick={() => (isUnsaved ? setQuestion('discard') : close())}
          >
            {isUnsaved ? words.cancel : words.close}
          </Button>
          {base && (
            <div className="form-actions__end">
              <Button
                appearance="subtle"
                isLoading={busy === 'remove'}
                isDisabled={busy === 'save'}
                onClick={() => setQuestion('remove')}
              >
                {words.remove}
              </Button>
            </div>
          )}
          <span className="visually-hidden" role="status">
            {busy !== undefined && words.saving}
          </span>
        </div>
      ) : question === 'discard' ? (
        <Asked
          title={words.discardTitle}
          yes={words.discard}
          no={words.keepEditing}
          onYes={() => close()}
          onNo={() => setQuestion('none')}
        />
      ) : (
        <Asked
          title={words.removeTitle(base?.terms.reference ?? '')}
          message={words.removeMessage}
          yes={words.removeConfirm}
          no={words.cancel}
          danger
          onYes={() => base && void act('remove', () => actions.remove(baseOf(base)))}
          onNo={() => setQuestion('none')}
        />
      )}
    </form>
  );
}

function isRequired(field: Field): boolean {
  return field === 'reference' || field === 'start';
}

function fieldOf({ column }: Fault): Field | undefined {
  return column === 'included' || column === 'excluded' ? 'terms' : column;
}

type FaultTexts = (typeof contractWords)['en']['faults'];

function textsOf(faults: readonly Fault[], texts: FaultTexts): string[] {
  return [...new Set(faults.map(({ code, params }) => texts[code](params ?? {})))];
}

function Errors({ id, errors }: { id: string; errors: readonly string[] }) {
  return (
    <p className="field__error lines" id={id}>
      {errors.join('\n')}
    </p>
  );
}

function FormField({
  id,
  label,
  required,
  hint,
  errors,
  control,
}: {
  id: string;
  label: string;
  required: string | undefined;
  hint: string | undefined;
  errors: readonly string[];
  control: (describedBy: string, invalid: boolean) => ReactNode;
}) {
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label} {required !== undefined && <span className="field__hint">({required})</span>}
      </label>
      {control(`${id}-error ${id}-hint`, errors.length > 0)}
      <Errors id={`${id}-error`} errors={errors} />
      {hint !== undefined && (
        <p className="field__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
    </div>
  );
}

/** A question in place of the buttons that led to it; the careful answer has the focus. */
function Asked({
  title,
  message,
  yes,
  no,
  danger = false,
  onYes,
  onNo,
}: {
  title: string;
  message?: string;
  yes: string;
  no: string;
  danger?: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  return (
    <div role="alertdialog" aria-label={title}>
      <SectionMessage appearance="warning" title={title}>
        <div className="stack stack--tight">
          {message !== undefined && <p className="text">{message}</p>}
          <div className="row">
            <Button autoFocus onClick={onNo}>
              {no}
            </Button>
            <Button appearance={danger ? 'danger' : 'subtle'} onClick={onYes}>
              {yes}
            </Button>
          </div>
        </div>
      </SectionMessage>
    </div>
  );
}

function OutcomeMessage({
  outcome,
  draft,
  names,
  host,
  choose,
  takeAll,
}: {
  outcome: Outcome;
  draft: ContractDraft;
  names: CategoryNames;
  host: Host;
  choose: (part: Partial<ContractDraft>) => void;
  takeAll: (theirs: ContractView) => void;
}) {
  const words = contractWords[host.locale];
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p className="text">{words.saveFailed}</p>
        </SectionMessage>
      );
    case 'taken':
      return (
        <SectionMessage appearance="error" title={words.invalidTitle}>
          <p className="text">{words.taken}</p>
        </SectionMessage>
      );
    case 'not-written':
      return (
        <SectionMessage appearance="error" title={words.invalidTitle}>
          <p className="text">{words.notWritten[outcome.why]}</p>
        </SectionMessage>
      );
    case 'invalid':
      return (
        <SectionMessage appearance="error" title={words.invalidTitle}>
          <ul className="list">
            {outcome.faults.map((fault, index) => {
              const field = fieldOf(fault);
              return (
                <li key={index}>
                  {field !== undefined && `${words.fields[field]}${words.colon}`}
                  {words.faults[fault.code](fault.params ?? {})}
                </li>
              );
            })}
          </ul>
        </SectionMessage>
      );
    case 'gone':
      return (
        <SectionMessage appearance="warning" title={words.gone}>
          <p className="text">{words.conflictGone}</p>
        </SectionMessage>
      );
    case 'conflict':
      return (
        <Conflict
          clashes={outcome.clashes}
          draft={draft}
          names={names}
          locale={host.locale}
          choose={choose}
          takeAll={() => takeAll(outcome.theirs)}
        />
      );
  }
}
