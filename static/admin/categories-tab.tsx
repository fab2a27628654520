import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AdminView, PolicySaved } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { ReasonField } from '../ui/reason-field';
import { adminWords, agentWords } from '../ui/texts';
import type { AdminWords } from '../ui/texts/words';
import { CategoryTable } from './category-table';
import { invoke } from './client';
import { carryOver, changedCategories, type Categories, type Difference, type Policy } from './draft';
import { PublishedMeanwhile } from './published-meanwhile';
import { carryRulesOver, countRuleChanges, draftOf, type RuleDraft, ruleOf } from './rules-draft';
import { RulesEditor } from './rules-editor';
import { SecondOpinionSwitch } from './second-opinion-switch';

const LONGEST_REASON = 500;
/** What is wrong with a rule, by its id. */
const NO_FAULTS: ReadonlyMap<string, string[]> = new Map();

type Outcome =
  | { kind: 'none' }
  | { kind: 'saved'; version: number }
  | { kind: 'failed' }
  | { kind: 'invalid'; messages: string[] }
  | { kind: 'conflict'; version: number; differences: Difference[]; rulesToo: boolean };

/** The category table, the rules and the switch of the second opinion: edited as a draft, published as a new version with a reason. */
export function CategoriesTab({
  view,
  host,
  show,
  refuse,
  onUnsaved,
}: {
  view: AdminView;
  host: Host;
  show: (view: AdminView) => void;
  refuse: (message: string) => void;
  onUnsaved: (unsaved: boolean) => void;
}) {
  const words = adminWords[host.locale];
  const [base, setBase] = useState<Policy>(view.policy);
  const [draft, setDraft] = useState<Categories>(view.policy.categories);
  const [rules, setRules] = useState<RuleDraft[]>(() => view.policy.rules.map(draftOf));
  const [faults, setFaults] = useState(NO_FAULTS);
  /** What the switch was set to; undefined: what is published. */
  const [wished, setWished] = useState<boolean>();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const reasonField = useRef<HTMLTextAreaElement>(null);

  const changed = changedCategories(base.categories, draft);
  const isOn = base.secondOpinion === true;
  const switched = wished !== undefined && wished !== isOn;
  const changedRules = countRuleChanges(base.rules, rules);
  const unsaved = changed.length > 0 || changedRules > 0 || switched;
  const changes = [
    ...(changed.length > 0 ? [words.changes(changed.length)] : []),
    ...(changedRules > 0 ? [words.ruleChanges(changedRules)] : []),
    ...(switched ? [words.secondOpinionChanged] : []),
  ].join(' · ');

  // A version that arrives while nothing is being edited is simply the one to edit from now on.
  if (!unsaved && view.policy.version > base.version) edit(view.policy);

  function edit(policy: Policy) {
    setBase(policy);
    setDraft(policy.categories);
    setRules(policy.rules.map(draftOf));
    setFaults(NO_FAULTS);
  }

  useEffect(() => {
    onUnsaved(unsaved);
  }, [unsaved, onUnsaved]);

  const left = LONGEST_REASON - reason.trim().length;

  function discard() {
    edit(view.policy);
    setWished(undefined);
    setReason('');
    setMissing(false);
    setOutcome({ kind: 'none' });
  }

  async function save(event: FormEvent) {
    event.preventDefault();
    if (saving || !unsaved) return;
    const given = reason.trim();
    setMissing(given === '');
    if (given === '' || left < 0) {
      reasonField.current?.focus();
      return;
    }
    setSaving(true);
    setFaults(NO_FAULTS);
    setOutcome({ kind: 'none' });
    try {
      const result = await invoke('savePolicy', {
        locale: host.hostLocale,
        baseVersion: base.version,
        categories: draft,
        ...(changedRules > 0 ? { rules: rules.map(ruleOf) } : {}),
        ...(switched ? { secondOpinion: wished } : {}),
        reason: given,
      });
      switch (result.kind) {
        case 'saved':
          show(result.view);
          edit(result.view.policy);
          setWished(undefined);
          setReason('');
          setOutcome({ kind: 'saved', version: result.view.policy.version });
          break;
        case 'changed-meanwhile': {
          const published = result.view.policy;
          const { categories, differences } = carryOver(base.categories, draft, published.categories);
          show(result.view);
          setBase(published);
          setDraft(categories);
          setRules(carryRulesOver(base.rules, rules, published.rules));
          setOutcome({
            kind: 'conflict',
            version: published.version,
            differences,
            rulesToo: countRuleChanges(base.rules, published.rules.map(draftOf)) > 0,
          });
          break;
        }
        case 'invalid':
          setOutcome({ kind: 'invalid', messages: messagesOf(result, rules, words) });
          setFaults(faultsOf(result, rules));
          break;
        case 'refused':
          refuse(result.message);
          break;
      }
    } catch (error) {
      console.warn('The policy was not saved.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      setSaving(false);
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void save(event)} noValidate>
      <p className="text text--subtle">
        {words.policyNow(base.version, dateTime(base.publishedAt, host.locale, host.timeZone))}.{' '}
        {words.policyReason(base.reason)}
      </p>
      <div aria-live="polite">
        <OutcomeMessage outcome={outcome} view={view} host={host} />
      </div>
      <CategoryTable
        base={base.categories}
        draft={draft}
        names={view.categoryNames}
        clauseTitles={view.clauseTitles}
        locale={host.locale}
        change={(category, rule) => setDraft({ ...draft, [category]: rule })}
      />
      <RulesEditor
        rules={rules}
        faults={faults}
        names={view.categoryNames}
        locale={host.locale}
        change={setRules}
      />
      <SecondOpinionSwitch
        on={wished ?? isOn}
        host={host}
        change={(on) => setWished(on === isOn ? undefined : on)}
      />
      <div className="save-bar">
        <p className="text" role="status">
          {unsaved ? <strong>{changes}</strong> : words.noChange}
        </p>
        {unsaved && (
          <>
            <ReasonField
              ref={reasonField}
              label={words.changeReason}
              hint={words.changeReasonHint}
              missing={missing ? words.reasonMissing : undefined}
              left={agentWords[host.locale].charactersLeft(left)}
              tooLong={left < 0}
              rows={2}
              value={reason}
              onChange={(value) => {
                setReason(value);
                setMissing(false);
              }}
            />
            <div className="row">
              <Button appearance="primary" type="submit" isLoading={saving}>
                {words.saveAs(base.version + 1)}
              </Button>
              <Button appearance="subtle" onClick={discard} isDisabled={saving}>
                {words.discard}
              </Button>
              <span className="visually-hidden" role="status">
                {saving && words.saving}
              </span>
            </div>
          </>
        )}
      </div>
    </form>
  );
}

type Invalid = Extract<PolicySaved, { kind: 'invalid' }>;

/** What is wrong, that of a rule with its name, so that it can be found in the list. */
function messagesOf(
  { messages, rules: faults = [] }: Invalid,
  rules: RuleDraft[],
  words: AdminWords,
): string[] {
  return [
    ...messages,
    ...faults.map(
      ({ rule, message }) => `${words.ruleNamed(rule + 1, rules[rule]?.name.trim() ?? '')} – ${message}`,
    ),
  ];
}

function faultsOf({ rules: faults = [] }: Invalid, rules: RuleDraft[]): ReadonlyMap<string, string[]> {
  const byId = new Map<string, string[]>();
  for (const { rule, message } of faults) {
    const id = rules[rule]?.id;
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), message]);
  }
  return byId;
}

function OutcomeMessage({ outcome, view, host }: { outcome: Outcome; view: AdminView; host: Host }) {
  const words = adminWords[host.locale];
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'saved':
      return (
        <SectionMessage appearance="success">
          <p className="text">{words.savedAs(outcome.version)}</p>
        </SectionMessage>
      );
    case 'failed':
      return (
        <SectionMessage appearance="error">
          <p className="text">{words.saveFailed}</p>
        </SectionMessage>
      );
    case 'invalid':
      return (
        <SectionMessage appearance="error" title={words.invalidTitle}>
          <ul className="list">
            {outcome.messages.map((message, index) => (
              <li key={index}>{message}</li>
            ))}
          </ul>
        </SectionMessage>
      );
    case 'conflict':
      return (
        <SectionMessage appearance="warning" title={words.conflictTitle(outcome.version)}>
          <p className="text">{words.conflictMessage}</p>
          {outcome.rulesToo && <p className="text">{words.rulesMeanwhile}</p>}
          <PublishedMeanwhile differences={outcome.differences} view={view} locale={host.locale} />
        </SectionMessage>
      );
  }
}
