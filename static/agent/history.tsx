import type { AgentDecision } from '../ui/acts/acting';
import type { Host } from '../ui/host';
import { dateTime } from '../ui/locale';
import { agentWords } from '../ui/texts';

/** What became of the decision, who did it and when, and under which policy. */
export function History({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = agentWords[host.locale];
  return (
    <section>
      <h2 className="section-title">{words.history}</h2>
      <ol className="history">
        {decision.history.map(({ at, by, what, reason }, index) => (
          <li key={index}>
            <div>
              <strong>{what}</strong>
            </div>
            <div className="text--subtle">
              {by}, <time dateTime={at}>{dateTime(at, host.locale, host.timeZone)}</time>
            </div>
            {reason !== undefined && <div className="history__reason">{words.reasonIs(reason)}</div>}
          </li>
        ))}
      </ol>
      <p className="text policy-version">{words.policyVersion(decision.policyVersion)}</p>
    </section>
  );
}
