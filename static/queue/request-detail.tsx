import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import Spinner from '@atlaskit/spinner';
import type { AgentView } from '../../src/bridge/views';
import { Approval } from '../agent/approval';
import { Glance } from '../agent/glance';
import { Objection } from '../agent/objection';
import { Settling } from '../agent/settling';
import { Why } from '../agent/why';
import { ActGroup } from '../ui/acts/act-group';
import { type Acting, ActingContext, type AgentDecision } from '../ui/acts/acting';
import { ApprovalQuestion } from '../ui/acts/approval-question';
import { offersOf } from '../ui/acts/offers';
import { Outcome } from '../ui/acts/outcome';
import { Preview } from '../ui/acts/preview';
import type { Seen } from '../ui/acts/use-act';
import type { Host } from '../ui/host';
import { IssueLink } from '../ui/issue-link';
import { dateTime } from '../ui/locale';
import { agentWords, commonWords } from '../ui/texts';
import { QuickCorrection, type CorrectionDraft } from './quick-correction';
import { whoOf, type Reading, type Returned, type Row } from './triage';
import type { Triaging } from './use-triage';
import { queueWords } from './words';

/** The form that is open in place of the buttons. */
export type OpenForm = 'correction' | 'approval-question' | undefined;

/** These have a key and a button of their own here. */
const QUICK = new Set(['confirmation', 'correction', 'approval-question']);

interface Shown {
  row: Row;
  returned: Returned | undefined;
  /** What confirming would come to, as far as it is known. */
  seen: Seen | undefined;
  form: OpenForm;
  open: (form: OpenForm) => void;
  /** Puts the focus back where the keys are. */
  toList: () => void;
  draft: CorrectionDraft;
  keep: (draft: CorrectionDraft) => void;
  reasons: readonly string[];
  confirm: () => void;
  correct: Parameters<typeof QuickCorrection>[0]['handle'];
  triaging: Pick<Triaging, 'preview' | 'send' | 'readAgain' | 'renew'>;
  host: Host;
}

/** The request in sight: what it is, why it is here, and what can be done with it. */
export function RequestDetail({ reading, ...shown }: Shown & { reading: Reading | undefined }) {
  const { row, host, triaging } = shown;
  const words = queueWords[host.locale];
  return (
    <article className="request stack" aria-labelledby="request-title">
      <header className="request__head">
        <h2 className="request__title" id="request-title">
          <IssueLink issueKey={row.key} /> {row.summary}
        </h2>
        <p className="text">{[words.reasons[row.reason], ...whoOf(row)].join(' · ')}</p>
        <p className="text text--subtle">
          <time dateTime={row.waitingSince}>
            {words.waitingSince(dateTime(row.waitingSince, host.locale, host.timeZone))}
          </time>
        </p>
      </header>
      {reading === undefined || reading.state === 'loading' ? (
        <div className="centred" aria-busy="true">
          <Spinner size="small" label={words.reading} />
          <span>{words.reading}</span>
        </div>
      ) : reading.state === 'ready' ? (
        <Read {...shown} view={reading.view} />
      ) : (
        <SectionMessage appearance={reading.state === 'failed' ? 'error' : 'warning'}>
          <p className="text">{reading.state === 'failed' ? words.readingFailed : reading.message}</p>
          <Button onClick={() => triaging.readAgain(row.issueId)}>{commonWords[host.locale].retry}</Button>
        </SectionMessage>
      )}
    </article>
  );
}

function Read({ view, ...shown }: Shown & { view: AgentView }) {
  const { decision } = view;
  if (decision !== undefined) return <Decided {...shown} view={view} decision={decision} />;
  return (
    <p className="text text--subtle">{view.notHere ?? agentWords[shown.host.locale].beingReadMessage}</p>
  );
}

function Decided({
  view,
  decision,
  row,
  returned,
  seen,
  form,
  open,
  toList,
  draft,
  keep,
  reasons,
  confirm,
  correct,
  triaging,
  host,
}: Shown & { view: AgentView; decision: AgentDecision }) {
  const words = queueWords[host.locale];
  const own = agentWords[host.locale];
  const { objection, approval } = decision;
  const { issueId } = row;
  const acting: Acting = {
    view,
    decision,
    host,
    preview: (act) => triaging.preview(issueId, act),
    send: async (act) => {
      const result = await triaging.send(issueId, act);
      if (result.kind === 'done' || result.kind === 'pending') toList();
      return result;
    },
  };
  const may = (act: (typeof view.acts)[number]) => view.acts.includes(act);
  const { offers, more } = offersOf(view, undefined, own);
  const others = offers.filter(({ kind }) => !QUICK.has(kind));

  function leave() {
    open(undefined);
    toList();
  }

  return (
    <ActingContext.Provider value={acting}>
      <div role="alert" className="request__back">
        <Outcome outcome={returned} words={own} />
      </div>
      {returned === undefined && row.hasChanged && (
        <SectionMessage>
          <p className="text">{words.changedSince}</p>
        </SectionMessage>
      )}
      {objection !== undefined && (
        <Objection objection={objection} canAnswer={may('correction')} host={host} />
      )}
      {form === 'correction' && (
        <QuickCorrection draft={draft} keep={keep} reasons={reasons} handle={correct} close={leave} />
      )}
      {form === 'approval-question' && <ApprovalQuestion isOpen close={leave} hide={leave} />}
      {form === undefined && (
        <div className="stack">
          <div className="row">
            {may('confirmation') && (
              <Button appearance="primary" onClick={confirm}>
                {own.acts.confirmation.offer}
              </Button>
            )}
            {may('correction') && (
              <Button onClick={() => open('correction')}>{own.acts.correction.offer}</Button>
            )}
            {may('approval-question') && (
              <Button onClick={() => open('approval-question')}>{own.acts['approval-question'].offer}</Button>
            )}
          </div>
          {may('confirmation') && seen !== undefined && (
            <section className="preview" aria-labelledby="if-confirmed">
              <h3 className="preview__title" id="if-confirmed">
                {words.ifConfirmed}
              </h3>
              <Preview seen={seen} host={host} isShort />
            </section>
          )}
        </div>
      )}
      {[view.notHere, view.mayNot].map(
        (why) =>
          why !== undefined && (
            <p key={why} className="text text--subtle">
              {why}
            </p>
          ),
      )}
      <Glance decision={decision} host={host} />
      {approval !== undefined && (
        <Approval approval={approval} host={host} renew={() => triaging.renew(issueId)} />
      )}
      <Why decision={decision} host={host} />
      <Settling likely={undefined} />
      {form === undefined && <ActGroup offers={others} more={more} />}
    </ActingContext.Provider>
  );
}
