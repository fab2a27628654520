import '../agent/agent.css';
import './queue.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { NavigationTarget, router } from '@forge/bridge';
import { useEffect, useId, useState } from 'react';
import type { ReviewReason } from '../../src/bridge/queue';
import type { AgentAct } from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { Broken, Loading, Refusal, WithinPage } from '../ui/page-states';
import { commonWords } from '../ui/texts';
import { useFocusWhen } from '../ui/use-focus-when';
import { Handled } from './handled';
import { KeyHelp } from './key-help';
import { recentReasons, rememberReason } from './recent-reasons';
import { RequestDetail, type OpenForm } from './request-detail';
import type { CorrectionDraft } from './quick-correction';
import { ReviewList, type Keys } from './review-list';
import { inSight, neighbour, previewOf, type Row } from './triage';
import { useTriage, type Triaging } from './use-triage';
import { queueWords } from './words';

/** What waits for an agent in a project, one request after the other, by keyboard or by mouse. */
export function QueuePage({ host }: { host: Host }) {
  const words = queueWords[host.locale];
  const triaging = useTriage(host);
  const { triage, listing, list } = triaging;
  if (listing === 'no-access') return <Refusal title={words.noAccessTitle} message={words.noAccess} />;
  if (triage.page === undefined)
    return listing === 'failed' ? (
      <Broken host={host} again={() => list()} />
    ) : (
      <Loading label={commonWords[host.locale].loading} />
    );
  return (
    <main className="queue stack" aria-label={words.title}>
      <h1 className="visually-hidden">{words.title}</h1>
      <WithinPage.Provider value={true}>
        {triage.page.notHere !== undefined ? (
          <p className="text text--subtle">{triage.page.notHere}</p>
        ) : (
          <Desk triaging={triaging} isMore={triage.page.isMore} host={host} />
        )}
      </WithinPage.Provider>
    </main>
  );
}

function Desk({ triaging, isMore, host }: { triaging: Triaging; isMore: boolean; host: Host }) {
  const words = queueWords[host.locale];
  const { triage, listing, select, handle, say } = triaging;
  const [focusTurn, setFocusTurn] = useState(0);
  const [form, setForm] = useState<{ issueId: string; kind: OpenForm }>();
  const [drafts, setDrafts] = useState<Record<string, CorrectionDraft>>({});
  const [reasons, setReasons] = useState(recentReasons);
  const [isHelp, setHelp] = useState(false);
  const isOffline = useOffline();
  const help = useId();
  const shown = inSight(triage);
  const row = shown.find(({ issueId }) => issueId === triage.selected);
  const isDone = shown.length === 0 && triage.sent.length > 0;
  const done = useFocusWhen<HTMLDivElement>(isDone);

  const toList = () => setFocusTurn((turn) => turn + 1);
  const viewOf = ({ issueId }: Row) => {
    const reading = triage.readings[issueId];
    return reading?.state === 'ready' ? reading.view : undefined;
  };

  /** Says why not, where an act is not to be had. */
  function isPossible(of: Row, kind: AgentAct['kind']): boolean {
    const view = viewOf(of);
    if (view?.acts.includes(kind)) return true;
    const isReading = [undefined, 'loading'].includes(triage.readings[of.issueId]?.state);
    say(words.of(of.key, isReading ? words.notReadYet : (view?.mayNot ?? words.notPossible)));
    return false;
  }

  function confirm(of: Row) {
    const revision = viewOf(of)?.decision?.decidedAt;
    if (!isPossible(of, 'confirmation') || revision === undefined) return;
    handle(of.issueId, { kind: 'confirmation', revision });
    toList();
  }

  function open(of: Row, kind: OpenForm) {
    if (kind === undefined || isPossible(of, kind)) setForm({ issueId: of.issueId, kind });
  }

  const keys: Keys = {
    move: (to) => {
      const next = {
        next: neighbour(triage, 1),
        previous: neighbour(triage, -1),
        first: shown[0],
        last: shown.at(-1),
      }[to];
      if (next !== undefined) select(next.issueId);
      toList();
    },
    press: (key) => {
      if (key === '?') setHelp(!isHelp);
      else if (row === undefined) return;
      else if (key === 'c') confirm(row);
      else if (key === 'e') open(row, 'correction');
      else if (key === 'a') open(row, 'approval-question');
      else
        router
          .open({ target: NavigationTarget.Issue, issueKey: row.key })
          .catch((error: unknown) => console.warn('The host does not open the issue.', error));
    },
  };
  const returned = row === undefined ? undefined : triage.returned[row.issueId];
  const revision = row && viewOf(row)?.decision?.decidedAt;

  return (
    <>
      <Toolbar
        triaging={triaging}
        count={shown.length}
        isMore={isMore}
        help={{ id: help, isOpen: isHelp, toggle: () => setHelp(!isHelp) }}
        host={host}
      />
      {isHelp && <KeyHelp id={help} host={host} />}
      <div role="status" className="queue__news">
        {triaging.news}
      </div>
      <div role="alert" className="queue__troubles">
        {isOffline && (
          <SectionMessage appearance="warning">
            <p className="text">{words.offline}</p>
          </SectionMessage>
        )}
        {listing === 'failed' && (
          <SectionMessage appearance="error">
            <p className="text">{words.refreshFailed}</p>
          </SectionMessage>
        )}
      </div>
      {row === undefined ? (
        <div ref={done} tabIndex={-1} className="queue__empty" aria-busy={listing === 'loading'}>
          <SectionMessage
            appearance={isDone ? 'success' : 'information'}
            title={isDone ? words.allDoneTitle : words.emptyTitle}
            headingLevel="h2"
          >
            <p className="text">
              {isDone
                ? words.allDone
                : triaging.query.reason === undefined
                  ? words.empty
                  : words.emptyOfReason}
            </p>
          </SectionMessage>
        </div>
      ) : (
        <div className="queue__columns">
          <ReviewList
            rows={shown}
            selected={row.issueId}
            returned={new Set(Object.keys(triage.returned))}
            focusTurn={focusTurn}
            select={select}
            keys={keys}
            host={host}
          />
          <RequestDetail
            key={row.issueId}
            row={row}
            reading={triage.readings[row.issueId]}
            returned={returned}
            seen={revision === undefined ? undefined : previewOf(triage, row.issueId, revision)}
            form={form?.issueId === row.issueId ? form.kind : undefined}
            open={(kind) => open(row, kind)}
            toList={toList}
            draft={drafts[row.issueId] ?? draftOf(returned?.act)}
            keep={(draft) => setDrafts((before) => ({ ...before, [row.issueId]: draft }))}
            reasons={reasons}
            confirm={() => confirm(row)}
            correct={(act) => {
              setReasons((before) => rememberReason(act.reason, before));
              setForm(undefined);
              handle(row.issueId, act);
              toList();
            }}
            triaging={triaging}
            host={host}
          />
        </div>
      )}
      <Handled
        sent={triage.sent}
        nameOf={(category) =>
          Object.values(triage.readings)
            .flatMap((reading) => (reading.state === 'ready' ? reading.view.categories : []))
            .find(({ id }) => id === category)?.name
        }
        host={host}
      />
    </>
  );
}

/** What was said of a request that is back is where its form begins. */
function draftOf(act: AgentAct | undefined): CorrectionDraft {
  return act?.kind === 'correction' ? { category: act.category, reason: act.reason } : { reason: '' };
}

function Toolbar({
  triaging: { query, list, listing },
  count,
  isMore,
  help,
  host,
}: {
  triaging: Triaging;
  count: number;
  isMore: boolean;
  help: { id: string; isOpen: boolean; toggle: () => void };
  host: Host;
}) {
  const words = queueWords[host.locale];
  const id = useId();
  const orders = Object.entries(words.orders) as [typeof query.order, string][];
  const reasons = Object.entries(words.reasons) as [ReviewReason, string][];
  return (
    <div className="queue__bar">
      <div className="field">
        <label className="field__label" htmlFor={`${id}-order`}>
          {words.orderLabel}
        </label>
        <select
          id={`${id}-order`}
          className="select"
          value={query.order}
          aria-describedby={`${id}-means`}
          onChange={({ target }) => {
            const picked = orders.find(([order]) => order === target.value);
            if (picked !== undefined) list({ ...query, order: picked[0] });
          }}
        >
          {orders.map(([order, name]) => (
            <option key={order} value={order}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label className="field__label" htmlFor={`${id}-reason`}>
          {words.showLabel}
        </label>
        <select
          id={`${id}-reason`}
          className="select"
          value={query.reason ?? ''}
          onChange={({ target }) => {
            const picked = reasons.find(([reason]) => reason === target.value);
            list({ order: query.order, reason: picked?.[0] });
          }}
        >
          <option value="">{words.all}</option>
          {reasons.map(([reason, name]) => (
            <option key={reason} value={reason}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className="row">
        <Button onClick={() => list()} isLoading={listing === 'loading'}>
          {words.refresh}
        </Button>
        <Button
          appearance="subtle"
          onClick={help.toggle}
          aria-expanded={help.isOpen}
          {...(help.isOpen ? { 'aria-controls': help.id } : {})}
        >
          {words.keys}
        </Button>
      </div>
      <p className="field__hint queue__means" id={`${id}-means`}>
        <strong>{words.count(count)}</strong>. {words.orderMeans[query.order]} {isMore && words.isMore(count)}
      </p>
    </div>
  );
}

function useOffline(): boolean {
  const [isOffline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOffline;
}
