import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { type ReactNode, useState } from 'react';
import type {
  DraftChange,
  Finding,
  PathFault,
  PolicyDesk,
  Publication,
  RuleFault,
} from '../../../src/bridge/admin/policy';
import type { Host } from '../../ui/host';
import { dateTime } from '../../ui/locale';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { useUnsaved } from '../shell/unsaved';
import { ChangeList } from './change-list';
import { showDesk } from './desk-store';
import { FindingList } from './finding-list';
import { PublishForm } from './publish-form';
import { policyWords } from './words';

type Outcome =
  | { kind: 'none' | 'saved' | 'failed' | 'conflict' | 'changed' | 'nothing' }
  | { kind: 'too-large'; most: number }
  | { kind: 'invalid'; messages: string[] }
  | { kind: 'published'; version: number; from: string | undefined }
  | { kind: 'blocked'; findings: Finding[] };

/**
 * Where the draft stands, above what a page edits of it: saved by whom, what the checker finds, what it changes, and
 * publishing it. `parts` is what the page would save.
 */
export function DraftBar({
  desk,
  host,
  refuse,
  isUnsaved,
  parts,
  isUntouched,
  reset,
  theirs,
  onRuleFaults,
}: {
  desk: PolicyDesk;
  host: Host;
  refuse: (message: string) => void;
  isUnsaved: boolean;
  parts: DraftChange;
  /** Whether another admin left this page's part as it was, in a draft that changed meanwhile. */
  isUntouched: (desk: PolicyDesk) => boolean;
  reset: () => void;
  /** What another admin changed of the same part. */
  theirs: ReactNode;
  onRuleFaults?: (faults: RuleFault[]) => void;
}) {
  const words = policyWords[host.locale];
  const [outcome, setOutcome] = useState<Outcome>({ kind: 'none' });
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState<'nothing' | 'discard'>('nothing');
  useUnsaved(isUnsaved);
  const { draft } = desk;
  const when = (iso: string) => dateTime(iso, host.locale, host.timeZone);

  async function act(run: () => Promise<Outcome | undefined>) {
    if (busy) return;
    setBusy(true);
    setOutcome({ kind: 'none' });
    try {
      setOutcome((await run()) ?? { kind: 'none' });
    } catch (error) {
      console.warn('The draft was not changed.', error);
      setOutcome({ kind: 'failed' });
    } finally {
      setBusy(false);
    }
  }

  async function saveOn(revision: number): Promise<Outcome | undefined> {
    const reply = await invoke('saveDraft', { locale: host.hostLocale, revision, parts });
    const answer = unlessRefused(reply, refuse);
    switch (answer?.kind) {
      case 'saved':
        showDesk(answer.desk);
        onRuleFaults?.([]);
        return { kind: 'saved' };
      case 'changed-meanwhile':
        // What another admin saved elsewhere in the draft is no reason to ask twice.
        if (isUntouched(answer.desk)) return saveOn(answer.desk.draft.revision);
        showDesk(answer.desk);
        return { kind: 'conflict' };
      case 'too-large':
        return answer;
      case 'invalid':
        onRuleFaults?.(answer.rules);
        return { kind: 'invalid', messages: answer.faults.map(pathAndMessage) };
      case undefined:
        return undefined;
    }
  }

  async function publish({ reason, effectiveFrom }: Publication) {
    await act(async () => {
      const reply = await invoke('publishDraft', {
        locale: host.hostLocale,
        revision: draft.revision,
        reason,
        effectiveFrom,
      });
      const answer = unlessRefused(reply, refuse);
      switch (answer?.kind) {
        case 'published':
          showDesk(answer.desk);
          return { kind: 'published', version: answer.version, from: effectiveFrom };
        case 'blocked':
          return answer;
        case 'invalid':
          return { kind: 'invalid', messages: answer.faults.map(pathAndMessage) };
        case 'changed-meanwhile':
          showDesk(answer.desk);
          return { kind: 'changed' };
        case 'nothing-to-publish':
        case 'unknown-version':
          showDesk(answer.desk);
          return { kind: 'nothing' };
        case undefined:
          return undefined;
      }
    });
  }

  const discard = () =>
    act(async () => {
      const reply = await invoke('discardDraft', { locale: host.hostLocale, revision: draft.revision });
      const answer = unlessRefused(reply, refuse);
      setAsking('nothing');
      if (answer && 'desk' in answer) showDesk(answer.desk);
      return answer?.kind === 'changed-meanwhile' ? { kind: 'changed' } : undefined;
    });

  const errors = draft.findings.filter(({ severity }) => severity === 'error').length;
  return (
    <section className="stack draft-bar" aria-label={words.publishTitle}>
      <p className="text text--subtle">
        {words.inForce(desk.inForce.version, when(desk.inForce.effectiveFrom ?? desk.inForce.publishedAt))}{' '}
        {desk.pending.map(({ version, effectiveFrom, publishedAt }) => (
          <span key={version}>{words.pending(version, when(effectiveFrom ?? publishedAt))} </span>
        ))}
        {draft.saved === undefined
          ? words.noDraft
          : `${words.draftBy(draft.saved.by, when(draft.saved.at))} ${words.base(draft.base.version)}`}
      </p>
      <div aria-live="polite">
        <OutcomeMessage outcome={outcome} desk={desk} host={host} />
        {theirs}
      </div>
      {isUnsaved && (
        <div className="row">
          <strong className="text">{words.unsaved}</strong>
          <Button
            appearance="primary"
            onClick={() => void act(() => saveOn(draft.revision))}
            isLoading={busy}
          >
            {words.saveDraft}
          </Button>
          <Button
            appearance="subtle"
            isDisabled={busy}
            onClick={() => {
              reset();
              onRuleFaults?.([]);
              setOutcome({ kind: 'none' });
            }}
          >
            {words.resetEdits}
          </Button>
        </div>
      )}
      {draft.findings.length > 0 ? (
        <details className="fold" open={errors > 0}>
          <summary>{words.findingsTitle(errors, draft.findings.length - errors)}</summary>
          <div className="fold__content">
            <FindingList findings={draft.findings} names={desk} locale={host.locale} />
          </div>
        </details>
      ) : (
        <p className="text text--subtle">{words.noFindings}</p>
      )}
      {draft.saved !== undefined && (
        <>
          <details className="fold">
            <summary>{words.changesTitle(draft.changes.length)}</summary>
            <div className="fold__content">
              <ChangeList changes={draft.changes} names={desk} locale={host.locale} />
            </div>
          </details>
          <details className="fold">
            <summary>{words.publishTitle}</summary>
            <div className="fold__content stack">
              {errors > 0 && <p className="text">{words.errorsFirst}</p>}
              <PublishForm host={host} disabled={isUnsaved || errors > 0} publish={publish} />
            </div>
          </details>
          {asking === 'discard' ? (
            <div className="row">
              <span className="text">{words.discardAsk}</span>
              <Button appearance="danger" onClick={() => void discard()} isLoading={busy}>
                {words.discardYes}
              </Button>
              <Button appearance="subtle" onClick={() => setAsking('nothing')}>
                {words.cancel}
              </Button>
            </div>
          ) : (
            <div>
              <Button appearance="subtle" onClick={() => setAsking('discard')}>
                {words.discardDraft}
              </Button>
            </div>
          )}
        </>
      )}
    </section>
  );
}

function OutcomeMessage({ outcome, desk, host }: { outcome: Outcome; desk: PolicyDesk; host: Host }) {
  const words = policyWords[host.locale];
  const note = (appearance: 'success' | 'error' | 'warning', text: string) => (
    <SectionMessage appearance={appearance}>
      <p className="text">{text}</p>
    </SectionMessage>
  );
  switch (outcome.kind) {
    case 'none':
      return null;
    case 'saved':
      return note('success', words.draftSaved);
    case 'failed':
      return note('error', words.saveFailed);
    case 'too-large':
      return note('error', words.tooLarge(Math.floor(outcome.most / 1000)));
    case 'changed':
      return note('warning', words.changedMeanwhile);
    case 'nothing':
      return note('warning', words.nothingToPublish);
    case 'published':
      return note(
        'success',
        words.published(
          outcome.version,
          outcome.from === undefined ? undefined : dateTime(outcome.from, host.locale, host.timeZone),
        ),
      );
    case 'conflict':
      return (
        <SectionMessage appearance="warning" title={words.theirsTitle}>
          <p className="text">{words.theirs}</p>
        </SectionMessage>
      );
    case 'blocked':
      return (
        <SectionMessage appearance="error" title={words.blocked}>
          <FindingList findings={outcome.findings} names={desk} locale={host.locale} />
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
  }
}

function pathAndMessage({ path, message }: PathFault): string {
  return path === '' ? message : `${path}: ${message}`;
}
