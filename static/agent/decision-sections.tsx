import Lozenge from '@atlaskit/lozenge';
import SectionMessage from '@atlaskit/section-message';
import type { ReactNode } from 'react';
import type { AgentView } from '../../src/bridge/views';
import { Bar } from '../ui/bar';
import { confidenceText, confidenceWord } from '../ui/confidence';
import { Evidence } from '../ui/evidence';
import { Explanation } from '../ui/explanation';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { agentWords, decisionWords } from '../ui/texts';
import { LOZENGE } from '../ui/tone';
import { SettlingQuestion } from './settling-question';

export type AgentDecision = NonNullable<AgentView['decision']>;

/** The decision at a glance. */
export function DecisionSummary({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = decisionWords[host.locale];
  const confidence = confidenceText(decision.confidence, host.locale);
  return (
    <section className="summary" aria-label={agentWords[host.locale].title}>
      <div className="summary__state">
        <Lozenge appearance={LOZENGE[decision.stateTone]} maxWidth="100%">
          {decision.state}
        </Lozenge>
        <span className="text--subtle">
          {words.confidence} {confidence}, {confidenceWord(decision.confidence, words)}
        </span>
      </div>
      <Bar share={decision.confidence} />
      <dl className="pairs">
        <Pair label={words.category}>
          <strong>{decision.categoryName}</strong>
        </Pair>
        <Pair label={words.level}>
          <strong>{decision.level}</strong>
        </Pair>
        <Pair label={words.coverage}>
          <Lozenge appearance={LOZENGE[decision.coverageTone]} maxWidth="100%">
            {decision.coverage}
          </Lozenge>
        </Pair>
        <Pair label={words.billing}>
          <Lozenge appearance={LOZENGE[decision.billingTone]} maxWidth="100%">
            {decision.billing}
          </Lozenge>
        </Pair>
      </dl>
    </section>
  );
}

export function Pair({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="pairs__pair">
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Why, under which clause, and what became of it. */
export function DecisionDetails({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = agentWords[host.locale];
  const shared = decisionWords[host.locale];
  return (
    <>
      {decision.alsoAsks.length > 0 && (
        <SectionMessage title={words.alsoAsks}>
          <ul className="list">
            {decision.alsoAsks.map((category) => (
              <li key={category}>{category}</li>
            ))}
          </ul>
          <p className="text">{words.alsoAsksHint}</p>
        </SectionMessage>
      )}
      <SettlingQuestion decision={decision} host={host} />
      <section>
        <h2 className="section-title">{shared.evidence}</h2>
        <Evidence evidence={decision.evidence} locale={host.locale} level={2} />
      </section>
      <section>
        <h2 className="section-title">{words.clause}</h2>
        <p className="text">
          <strong>{decision.clause.title}</strong>
        </p>
        <p className="text text--subtle clause-text">{decision.clause.text}</p>
      </section>
      <section>
        <h2 className="section-title">{words.contract}</h2>
        <p className="text">{decision.contract}</p>
      </section>
      <details className="fold">
        <summary>{shared.clientSees}</summary>
        <div className="fold__content">
          <Explanation view={decision.clientSees} level={3} />
        </div>
      </details>
      <section>
        <h2 className="section-title">{words.history}</h2>
        <ol className="history">
          {decision.history.map((step, index) => (
            <li key={index}>
              <div>
                <strong>{step.what}</strong>
              </div>
              <div className="text--subtle">
                {step.by}, <time dateTime={step.at}>{dateTime(step.at, host.locale, host.timeZone)}</time>
              </div>
              {step.reason !== undefined && (
                <div className="history__reason">{words.reasonIs(step.reason)}</div>
              )}
            </li>
          ))}
        </ol>
        <p className="text policy-version">{words.policyVersion(decision.policyVersion)}</p>
      </section>
    </>
  );
}
