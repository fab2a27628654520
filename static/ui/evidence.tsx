import './evidence.css';
import type { EvidenceView } from '../../src/bridge/views';
import { Bar } from './bar';
import { percent, type Locale } from './locale';
import { decisionWords } from './texts';

/** Why the decision is what it is. What speaks against it stands apart; `level` is that of the heading before it. */
export function Evidence({
  evidence,
  locale,
  level,
}: {
  evidence: EvidenceView[];
  locale: Locale;
  level: 2 | 3;
}) {
  const words = decisionWords[locale];
  const Against = `h${level + 1}` as 'h3' | 'h4';
  const speaking = evidence.filter(({ against }) => !against);
  const opposing = evidence.filter(({ against }) => against);
  return (
    <>
      {speaking.length === 0 ? (
        <p className="evidence__none">{words.noEvidence}</p>
      ) : (
        <Reasons reasons={speaking} locale={locale} />
      )}
      {opposing.length > 0 && (
        <div className="evidence__against">
          <Against className="evidence__heading">{words.against}</Against>
          <Reasons reasons={opposing} locale={locale} />
        </div>
      )}
    </>
  );
}

function Reasons({ reasons, locale }: { reasons: EvidenceView[]; locale: Locale }) {
  const words = decisionWords[locale];
  return (
    <ul className="evidence">
      {reasons.map((reason, index) => (
        <li className="evidence__item" key={index}>
          <div className="evidence__source">
            <span>{reason.source}</span>
            {reason.share !== undefined && (
              <span className="evidence__share">{words.shareOfWeight(percent(reason.share, locale))}</span>
            )}
          </div>
          {reason.share !== undefined && <Bar share={reason.share} against={reason.against} />}
          {reason.quote !== undefined && (
            <blockquote className="evidence__quote">
              <mark>{reason.quote}</mark>
            </blockquote>
          )}
          <p className="evidence__statement">{reason.statement}</p>
        </li>
      ))}
    </ul>
  );
}
