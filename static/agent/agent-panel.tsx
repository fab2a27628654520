import './agent.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { makeInvoke, view as issueView } from '@forge/bridge';
import type { AgentDefinitions } from '../../src/bridge/definitions';
import type { ActPreview, ActResult, AgentView } from '../../src/bridge/views';
import { ActGroup } from '../ui/acts/act-group';
import { type Acting, ActingContext, type AgentDecision } from '../ui/acts/acting';
import { likelyAct } from '../ui/acts/likely-act';
import { offersOf } from '../ui/acts/offers';
import type { Host } from '../ui/host';
import { Broken, Loading, Refusal } from '../ui/page-states';
import { agentWords, commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { Approval } from './approval';
import { Glance } from './glance';
import { History } from './history';
import { Objection } from './objection';
import { OtherRequests } from './other-requests';
import { Rules } from './rules';
import { Settling } from './settling';
import { Why } from './why';

const invoke = makeInvoke<AgentDefinitions>();

/** Everything an agent needs beside an issue: the decision, why, and what can be done with it. */
export function AgentPanel({ host }: { host: Host }) {
  const { answer, ask, put, renew } = useAnswer(() => invoke('read', { locale: host.hostLocale }));
  switch (answer.state) {
    case 'loading':
      return <Loading label={commonWords[host.locale].loading} />;
    case 'failed':
      return <Broken host={host} again={ask} />;
    case 'ready':
      return answer.value.kind === 'refused' ? (
        <Refusal title={agentWords[host.locale].refusedTitle} message={answer.value.message} />
      ) : (
        <Assessment
          view={answer.value.view}
          host={host}
          refresh={ask}
          renew={renew}
          show={(view) => put({ kind: 'ok', view })}
        />
      );
  }
}

interface Shown {
  view: AgentView;
  host: Host;
  show: (view: AgentView) => void;
  renew: () => Promise<void>;
}

function Assessment({ view, host, refresh, show, renew }: Shown & { refresh: () => void }) {
  const words = agentWords[host.locale];
  return (
    <main className="agent" aria-label={words.title}>
      <h1 className="visually-hidden">{words.title}</h1>
      {view.decision !== undefined ? (
        <Decided decision={view.decision} view={view} host={host} show={show} renew={renew} />
      ) : view.notHere !== undefined ? (
        <p className="text text--subtle">{view.notHere}</p>
      ) : (
        <div className="stack">
          <SectionMessage title={words.beingRead}>
            <p className="text">{words.beingReadMessage}</p>
          </SectionMessage>
          <div>
            <Button onClick={refresh}>{words.refresh}</Button>
          </div>
        </div>
      )}
    </main>
  );
}

function Decided({ decision, view, host, show, renew }: Shown & { decision: AgentDecision }) {
  const { objection, approval } = decision;
  const acting: Acting = {
    view,
    decision,
    host,
    preview: async (act) => {
      const result = await invoke('preview', { locale: host.hostLocale, act });
      if (result.kind === 'changed-meanwhile') show(result.view);
      return result;
    },
    send: async (act) => {
      const result = await invoke('act', { locale: host.hostLocale, act });
      after(result);
      return result;
    },
  };

  function after(result: Exclude<ActResult | ActPreview, { kind: 'ok' }>) {
    if ('view' in result) show(result.view);
    if (result.kind === 'done') {
      // Labels and fields of the issue around the panel have changed with the decision.
      issueView.refresh().catch((error: unknown) => console.warn('The issue was not refreshed.', error));
    }
  }

  const likely = likelyAct(decision, view.acts);
  const { offers, more } = offersOf(view, likely, agentWords[host.locale]);
  const glance = <Glance key="glance" decision={decision} host={host} />;
  const acts = (
    <div key="acts" className="stack">
      <ActGroup offers={offers} more={more} primary={likely} />
      {[view.notHere, view.mayNot].map(
        (reason) =>
          reason !== undefined && (
            <p key={reason} className="text text--subtle">
              {reason}
            </p>
          ),
      )}
    </div>
  );
  return (
    <ActingContext.Provider value={acting}>
      <div className="agent__now stack">
        {objection !== undefined && (
          <Objection objection={objection} canAnswer={view.acts.includes('correction')} host={host} />
        )}
        {/* What answers an objection stands beside it; keyed, so that it keeps its state when it moves. */}
        {objection === undefined ? [glance, acts] : [acts, glance]}
        {approval !== undefined && <Approval approval={approval} host={host} renew={renew} />}
        <Settling likely={likely} />
        <OtherRequests />
      </div>
      <div className="agent__why stack">
        <Why decision={decision} host={host} />
        <Rules decision={decision} host={host} />
        <History decision={decision} host={host} />
      </div>
    </ActingContext.Provider>
  );
}
