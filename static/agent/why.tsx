import { useId } from 'react';
import type { AgentDecision } from '../ui/acts/acting';
import { Evidence } from '../ui/evidence';
import type { Host } from '../ui/host';
import { numbersOf } from '../ui/marked-text';
import { NumberLink, RequestText } from '../ui/request-text';
import { agentWords, decisionWords } from '../ui/texts';

/** Why: the request's own words with what counted marked in them, and every reason. */
export function Why({ decision, host }: { decision: AgentDecision; host: Host }) {
  const words = agentWords[host.locale];
  const shared = decisionWords[host.locale];
  const id = useId();
  const { title, body, evidence } = decision;
  const numbers = numbersOf(evidence, [...title, ...body]);
  const markId = (number: number) => `${id}-mark-${String(number)}`;
  const reasonId = (number: number) => `${id}-reason-${String(number)}`;
  const opposing = new Set(
    [...numbers].flatMap(([place, number]) => (evidence[place]?.against ? [number] : [])),
  );
  return (
    <>
      <section>
        <h2 className="section-title">{words.requestText}</h2>
        <RequestText title={title} body={body} marks={{ numbers, markId, reasonId }} locale={host.locale} />
      </section>
      <section>
        <h2 className="section-title">{shared.evidence}</h2>
        <Evidence
          evidence={evidence}
          locale={host.locale}
          level={2}
          passages={{
            numbers,
            idOf: reasonId,
            link: (number) => (
              <NumberLink
                number={number}
                isAgainst={opposing.has(number)}
                label={words.toPassage(number)}
                target={markId(number)}
              />
            ),
          }}
        />
      </section>
    </>
  );
}
