import type { JobView } from '../../../src/bridge/admin/jobs';
import type { Host } from '../../ui/host';
import { countsUnder, figure, worded } from './format';
import { jobWords } from './words';

/** What became of a query's requests so far. */
export function BackfillSummary({
  job: { counts },
  categoryNames,
  host,
}: {
  job: JobView;
  categoryNames: Record<string, string>;
  host: Host;
}) {
  const words = jobWords[host.locale];
  const skipped = countsUnder(counts, 'skipped:');
  const figures = [
    { label: words.decided, count: counts['decided'] ?? 0 },
    { label: words.monitored, count: counts['monitored'] ?? 0 },
    ...skipped.map(([reason, count]) => ({ label: worded(words.skippedOf, reason), count })),
    { label: words.failed, count: counts['failed'] ?? 0 },
  ].filter(({ count }) => count > 0);
  const groups = [
    { title: words.byCategory, prefix: 'category:', names: categoryNames },
    { title: words.byCoverage, prefix: 'coverage:', names: words.coverageOf },
    { title: words.byState, prefix: 'state:', names: words.decisionStateOf },
  ];
  return (
    <section className="stack" aria-label={words.outcome}>
      <dl className="figures">
        {figures.map(({ label, count }) => (
          <div className="figure" key={label}>
            <dt>{label}</dt>
            <dd>{figure(count, host.locale)}</dd>
          </div>
        ))}
      </dl>
      <div className="job__groups">
        {groups.map(({ title, prefix, names }) => {
          const rows = countsUnder(counts, prefix);
          return (
            rows.length > 0 && (
              <table className="table" key={prefix}>
                <caption className="job__caption">{title}</caption>
                <tbody>
                  {rows.map(([code, count]) => (
                    <tr key={code}>
                      <th scope="row">{worded(names, code)}</th>
                      <td className="job__number">{figure(count, host.locale)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )
          );
        })}
      </div>
    </section>
  );
}
