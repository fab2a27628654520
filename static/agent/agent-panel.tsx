import './agent.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { makeInvoke, view as issueView } from '@forge/bridge';
import type { AgentDefinitions } from '../../src/bridge/definitions';
import type {
  AgentView,
  ApprovalQuestion,
  ApprovalQuestionResult,
  ConfirmationResult,
  Correction,
  CorrectionResult,
} from '../../src/bridge/views';
import type { Host } from '../ui/host';
import { Broken, Loading, Refusal } from '../ui/page-states';
import { agentWords, commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { Approval } from './approval';
import { ApprovalControl } from './approval-control';
import { ConfirmControl } from './confirm-control';
import { CorrectionControl } from './correction-control';
import { DecisionDetails, DecisionSummary } from './decision-sections';
import { Objection } from './objection';

const invoke = makeInvoke<AgentDefinitions>();

/** Everything an agent needs beside an issue: the decision, why, and how to put it right. */
export function AgentPanel({ host }: { host: Host }) {
  const { answer, ask, put } = useAnswer(() => invoke('read', { locale: host.hostLocale }));
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
          show={(view) => put({ kind: 'ok', view })}
        />
      );
  }
}

function Assessment({
  view,
  host,
  refresh,
  show,
}: {
  view: AgentView;
  host: Host;
  refresh: () => void;
  show: (view: AgentView) => void;
}) {
  const words = agentWords[host.locale];

  async function correct(correction: Correction): Promise<CorrectionResult> {
    const result = await invoke('correct', { locale: host.hostLocale, ...correction });
    after(result);
    return result;
  }

  async function confirm(revision: string): Promise<ConfirmationResult> {
    const result = await invoke('confirm', { locale: host.hostLocale, revision });
    after(result);
    return result;
  }

  async function askApproval(question: ApprovalQuestion): Promise<ApprovalQuestionResult> {
    const result = await invoke('askApproval', { locale: host.hostLocale, ...question });
    after(result);
    return result;
  }

  function after(result: CorrectionResult | ConfirmationResult | ApprovalQuestionResult) {
    if ('view' in result) show(result.view);
    if (result.kind === 'corrected' || result.kind === 'confirmed' || result.kind === 'asked') {
      // Labels and fields of the issue around the panel have changed with the decision.
      issueView.refresh().catch((error: unknown) => console.warn('The issue was not refreshed.', error));
    }
  }

  if (view.decision === undefined && view.notHere !== undefined) {
    return (
      <main className="agent stack" aria-label={words.title}>
        <h1 className="visually-hidden">{words.title}</h1>
        <p className="text text--subtle">{view.notHere}</p>
      </main>
    );
  }
  if (view.decision === undefined) {
    return (
      <main className="agent stack" aria-label={words.title}>
        <h1 className="visually-hidden">{words.title}</h1>
        <SectionMessage title={words.beingRead}>
          <p className="text">{words.beingReadMessage}</p>
        </SectionMessage>
        <div>
          <Button onClick={refresh}>{words.refresh}</Button>
        </div>
      </main>
    );
  }
  const { decision } = view;
  const summary = <DecisionSummary key="summary" decision={decision} host={host} />;
  const acts = view.canCorrect ? (
    <div key="acts" className="stack">
      <ConfirmControl decision={decision} canConfirm={view.canConfirm} host={host} confirm={confirm} />
      <CorrectionControl decision={decision} categories={view.categories} host={host} correct={correct} />
    </div>
  ) : (
    <p key="acts" className="text text--subtle">
      {view.notHere ?? words.mayNotCorrect}
    </p>
  );
  return (
    <main className="agent stack" aria-label={words.title}>
      <h1 className="visually-hidden">{words.title}</h1>
      {decision.objection !== undefined && (
        <Objection objection={decision.objection} canAnswer={view.canCorrect} host={host} />
      )}
      {/* What answers an objection stands beside it; keyed, so that it keeps its state when it moves. */}
      {decision.objection === undefined ? [summary, acts] : [acts, summary]}
      {decision.approval !== undefined && <Approval approval={decision.approval} host={host} />}
      {view.canCorrect && (
        <ApprovalControl decision={decision} canAsk={view.canAskApproval} host={host} send={askApproval} />
      )}
      <DecisionDetails decision={decision} host={host} />
    </main>
  );
}
