import type { AgentDecision } from '../ui/acts/acting';
import { ClientText } from '../ui/client-text';
import type { Host } from '../ui/host';
import { agentWords, decisionWords } from '../ui/texts';

/** What the client reads now, and the clause and contract behind it. */
export function Rules({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = agentWords[host.locale];
  return (
    <>
      <details className="fold">
        <summary>{decisionWords[host.locale].clientSees}</summary>
        <div className="fold__content">
          <ClientText
            texts={decision.clientSees}
            language={decision.clientLocale}
            locale={host.locale}
            level={3}
          />
        </div>
      </details>
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
    </>
  );
}
