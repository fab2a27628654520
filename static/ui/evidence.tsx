import './evidence.css';
import type { ReactNode } from 'react';
import type { EvidenceView } from '../../src/bridge/views';
import { Bar } from './bar';
import { percent, type Locale } from './locale';
import { decisionWords } from './texts';

interface Passages {
  /** Of the reasons that stand in a text beside them, by their place in the evidence. */
  numbers: ReadonlyMap<number, number>;
  /** Id of the reason of a number, and what goes to its passage. */
  idOf: (number: number) => string;
  link: (number: number) => ReactNode;
}

interface Placed {
  reason: EvidenceView;
  number: number | undefined;
}

/**
 * Why the decision is what it is. What speaks against it stands apart; `level` is that of the heading before it.
 * `passages`: where the text itself stands beside it.
 */
export function Evidence({
  evidence,
  locale,
  level,
  passages,
}: {
  evidence: EvidenceView[];
  locale: Locale;
  level: 2 | 3;
  passages?: Passages;
}) {
  const words = decisionWords[locale];
  const Against = `h${level + 1}` as 'h3' | 'h4';
  const placed = evidence.map((reason, place): Placed => ({ reason, number: passages?.numbers.get(place) }));
  const speaking = placed.filter(({ reason }) => !reason.against);
  const opposing = placed.filter(({ reason }) => reason.against);
  return (
    <>
      {speaking.length === 0 ? (
        <p className="evidence__none">{words.noEvidence}</p>
      ) : (
        <Reasons reasons={speaking} passages={passages} locale={locale} />
      )}
      {opposing.length > 0 && (
        <div className="evidence__against">
          <Against className="evidence__heading">{words.against}</Against>
          <Reasons reasons={opposing} passages={passages} locale={locale} />
        </div>
      )}
    </>
  );
}

function Reasons({
  reasons,
  passages,
  locale,
}: {
  reasons: Placed[];
  passages: Passages | undefined;
  locale: Locale;
}) {
  const words = decisionWords[locale];
  return (
    <ul className="evidence">
      {reasons.map(({ reason, number }, index) => (
        <li
          className="evidence__item"
          key={index}
          {...(number === undefined ? {} : { id: passages?.idOf(number), tabIndex: -1 })}
        >
          <div className="evidence__source">
            <span>
              {number !== undefined && passages?.link(number)}
              {reason.source}
            </span>
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
