import type { TryResult } from '../../src/bridge/views';
import { Bar } from '../ui/bar';
import { confidenceWord } from '../ui/confidence';
import { Evidence } from '../ui/evidence';
import { Explanation } from '../ui/explanation';
import { percent, type Locale } from '../ui/locale';
import { adminWords, agentWords, decisionWords } from '../ui/texts';

/** What a text led to: the decision, how sure it is, why, and what its client would read. */
export function TryOutcome({ result, locale }: { result: TryResult; locale: Locale }) {
  const words = adminWords[locale];
  const shared = decisionWords[locale];
  const facts = [
    [words.state, result.state],
    [shared.level, result.level],
    [shared.coverage, result.coverage],
    [shared.billing, result.billing],
    [
      shared.confidence,
      `${percent(result.confidence, locale)}, ${confidenceWord(result.confidence, shared)}`,
    ],
    [words.language, words.languageOf[result.lang]],
  ] as const;
  return (
    <div className="stack">
      <section>
        <h2 className="section-title">{words.result}</h2>
        <dl className="facts-grid">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section>
        <h2 className="section-title" id="probabilities">
          {words.probabilities}
        </h2>
        <table className="table" aria-labelledby="probabilities">
          <thead className="visually-hidden">
            <tr>
              <th scope="col">{words.category}</th>
              <th scope="col">{words.probability}</th>
            </tr>
          </thead>
          <tbody>
            {result.probabilities.map(({ category, name, probability }) => (
              <tr key={category}>
                <th scope="row">{name}</th>
                <td>
                  <div className="probability">
                    <Bar share={probability} />
                    <span>{percent(probability, locale)}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2 className="section-title">{shared.evidence}</h2>
        <Evidence evidence={result.evidence} locale={locale} level={2} />
      </section>
      {result.question !== undefined && (
        <section>
          <h2 className="section-title">{agentWords[locale].settling}</h2>
          <p className="text">{result.question.text}</p>
          {result.question.answers.length > 0 && (
            <ul className="list">
              {result.question.answers.map((answer) => (
                <li key={answer}>{answer}</li>
              ))}
            </ul>
          )}
        </section>
      )}
      <section>
        <h2 className="section-title">{shared.clientSees}</h2>
        <div className="preview">
          <Explanation view={result.clientSees} level={3} />
        </div>
      </section>
    </div>
  );
}
