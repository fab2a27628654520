import Lozenge from '@atlaskit/lozenge';
import type { AgentDecision } from '../ui/acts/acting';
import { Bar } from '../ui/bar';
import { confidenceText, confidenceWord } from '../ui/confidence';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { agentWords, decisionWords } from '../ui/texts';
import { LOZENGE } from '../ui/tone';
import { Pair } from './pair';

/** The decision at a glance. */
export function Glance({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = agentWords[host.locale];
  const shared = decisionWords[host.locale];
  const { rndWork, adjustment } = decision;
  return (
    <section className="summary" aria-label={words.title}>
      <div className="summary__state">
        <Lozenge appearance={LOZENGE[decision.stateTone]} maxWidth="100%">
          {decision.state}
        </Lozenge>
        <span className="text--subtle">
          {shared.confidence} {confidenceText(decision.confidence, host.locale)},{' '}
          {confidenceWord(decision.confidence, shared)}
        </span>
      </div>
      <Bar share={Math.min(decision.confidence, 0.99)} />
      <dl className="pairs">
        <Pair label={shared.category}>
          <strong>{decision.categoryName}</strong>
        </Pair>
        <Pair label={shared.level}>
          <strong>{decision.level}</strong>
        </Pair>
        {rndWork !== undefined && (
          <Pair label={words.rnd}>
            <strong>
              {rndWork.label}
              {rndWork.version !== undefined && `, ${rndWork.version}`}
            </strong>
          </Pair>
        )}
        <Pair label={shared.coverage}>
          <Lozenge appearance={LOZENGE[decision.coverageTone]} maxWidth="100%">
            {decision.coverage}
          </Lozenge>
        </Pair>
        <Pair label={shared.billing}>
          <Lozenge appearance={LOZENGE[decision.billingTone]} maxWidth="100%">
            {decision.billing}
          </Lozenge>
        </Pair>
        {adjustment !== undefined && (
          <Pair label={words.adjusted}>
            {adjustment.reason}
            <time className="pairs__note" dateTime={adjustment.at}>
              {words.byAt(adjustment.by, dateTime(adjustment.at, host.locale, host.timeZone))}
            </time>
          </Pair>
        )}
      </dl>
    </section>
  );
}
