import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useEffect, useRef, useState, type FormEvent } from 'react';
import type { AdminView } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { ReasonField } from '../ui/reason-field';
import { adminWords, agentWords } from '../ui/texts';
import { CategoryTable } from './category-table';
import { invoke } from './client';
import { carryOver, changedCategories, type Categories, type Difference, type Policy } from './draft';
import { PublishedMeanwhile } from './published-meanwhile';

const LONGEST_REASON = 500;

type Outcome =
  | { kind: 'none' }
  | { kind: 'saved'; version: number }
  | { kind: 'failed' }
  | { kind: 'invalid'; messages: string[] }
  | { kind: 'conflict'; version: number; differences: Difference[] };

/** The category table: edited as a draft, published as a new version with a reason. */
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
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const [saving, setSaving] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const reasonField = useRef<HTMLTextAreaElement>(null);

  const changed = changedCategories(base.categories, draft);
  const unsaved = changed.length > 0;

  // A version that arrives while nothing is being edited is simply the one to edit from now on.
  if (!unsaved && view.policy.version > base.version) {
    setBase(view.policy);
    setDraft(view.policy.categories);
  }

  useEffect(() => {
    onUnsaved(unsaved);
    if (!unsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [unsaved, onUnsaved]);

  const left = LONGEST_REASON - reason.trim().length;

  function discard() {
    setBase(view.policy);
    setDraft(view.policy.categories);
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
    setOutcome({ kind: 'none' });
    try {
      const result = await invoke('savePolicy', {
        locale: host.hostLocale,
        baseVersion: base.version,
        categories: draft,
        reason: given,
      });
      switch (result.kind) {
        case 'saved':
          show(result.view);
          setBase(result.view.policy);
          setDraft(result.view.policy.categories);
          setReason('');
          setOutcome({ kind: 'saved', version: result.view.policy.version });
          break;
        case 'changed-meanwhile': {
          const published = result.view.policy;
          const { categories, differences } = carryOver(base.categories, draft, published.categories);
          show(result.view);
          setBase(published);
          setDraft(categories);
          setOutcome({ kind: 'conflict', version: published.version, differences });
          break;
        }
        case 'invalid':
          setOutcome({ kind: 'invalid', messages: result.messages });
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
      <div className="save-bar">
        <p className="text" role="status">
          {unsaved ? <strong>{words.changes(changed.length)}</strong> : words.noChange}
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
          <PublishedMeanwhile differences={outcome.differences} view={view} locale={host.locale} />
        </SectionMessage>
      );
  }
}
