import { useId, useState } from 'react';
import type { TryResult } from '../../../src/bridge/admin/try';
import { Bar } from '../../ui/bar';
import { confidenceText, confidenceWord } from '../../ui/confidence';
import { Evidence } from '../../ui/evidence';
import { Explanation } from '../../ui/explanation';
import { percent, type Locale } from '../../ui/locale';
import { decisionWords } from '../../ui/texts';
import { rehearseWords } from './words';

/** What a text led to: the decision, how sure it is, why, and what its client would read in each language. */
export function TryOutcome({
  result,
  isDraft,
  locale,
}: {
  result: TryResult;
  isDraft: boolean;
  locale: Locale;
}) {
  const words = rehearseWords[locale];
  const shared = decisionWords[locale];
  const id = useId();
  const [language, setLanguage] = useState<Locale>();
  const client = language ?? (result.lang === 'unknown' ? locale : result.lang);
  const share = (value: number) => percent(value, locale);
  const facts = [
    [words.state, result.state],
    [shared.level, result.level],
    [shared.coverage, result.coverage],
    [shared.billing, result.billing],
    [
      shared.confidence,
      `${confidenceText(result.confidence, locale)}, ${confidenceWord(result.confidence, shared)}`,
    ],
    [words.language, words.languageOf[result.lang]],
    [words.judgedBy, isDraft ? words.judgedByDraft(result.version) : words.judgedByVersion(result.version)],
  ] as const;
  const { covered, billed } = result.thresholds;
  return (
    <div className="stack">
      <section>
        <h3 className="section-title">{words.result}</h3>
        <dl className="facts-grid">
          {facts.map(([label, value]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <p className="field__hint figures__note">{words.thresholdsAre(share(covered), share(billed))}</p>
      </section>
      <section>
        <h3 className="section-title" id={`${id}-probabilities`}>
          {words.probabilities}
        </h3>
        <table className="table" aria-labelledby={`${id}-probabilities`}>
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
                    <span>{share(probability)}</span>
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3 className="section-title">{shared.evidence}</h3>
        <Evidence evidence={result.evidence} locale={locale} level={3} />
      </section>
      {result.question !== undefined && (
        <section>
          <h3 className="section-title">{words.asAgent}</h3>
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
        <div className="row row--apart try__client">
          <h3 className="section-title">{shared.clientSees}</h3>
          <div>
            <label className="visually-hidden" htmlFor={`${id}-language`}>
              {words.clientReadsIn}
            </label>
            <select
              id={`${id}-language`}
              className="select"
              value={client}
              onChange={({ target }) => setLanguage(target.value as Locale)}
            >
              {(Object.keys(result.clientSees) as Locale[]).map((each) => (
                <option key={each} value={each}>
                  {words.languageOf[each]}
                </option>
              ))}
            </select>
          </div>
        </div>
        <div className="preview" lang={client}>
          <Explanation view={result.clientSees[client]} level={4} />
        </div>
      </section>
    </div>
  );
}
