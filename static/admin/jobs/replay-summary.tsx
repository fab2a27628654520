import SectionMessage from '@atlaskit/section-message';
import type { JobView } from '../../../src/bridge/admin/jobs';
import type { Host } from '../../ui/host';
import { percent } from '../../ui/locale';
import { FACETS, facetText } from './facets';
import { countsUnder, figure, worded } from './format';
import { jobWords } from './words';

interface Props {
  job: JobView;
  categoryNames: Record<string, string>;
  host: Host;
}

/** What another policy would change, in figures: how much, from what to what, and who of both is nearer to the agents. */
export function ReplaySummary({ job, categoryNames, host }: Props) {
  const words = jobWords[host.locale];
  const { counts } = job;
  const figures = [
    { label: words.compared, count: job.done },
    { label: words.changed, count: counts['changed'] ?? 0 },
    { label: words.chargeBefore, count: counts['charge-before'] ?? 0 },
    { label: words.chargeAfter, count: counts['charge-after'] ?? 0 },
    ...(counts['undecided'] === undefined ? [] : [{ label: words.undecided, count: counts['undecided'] }]),
  ];
  return (
    <div className="stack">
      <dl className="figures">
        {figures.map(({ label, count }) => (
          <div className="figure" key={label}>
            <dt>{label}</dt>
            <dd>{figure(count, host.locale)}</dd>
          </div>
        ))}
      </dl>
      {job.state === 'done' && counts['changed'] === undefined && (
        <SectionMessage appearance="success">
          <p className="text">{words.nothingChanges}</p>
        </SectionMessage>
      )}
      <Transitions job={job} categoryNames={categoryNames} host={host} />
      <Agreement job={job} categoryNames={categoryNames} host={host} />
    </div>
  );
}

function Transitions({ job: { counts, id }, categoryNames, host }: Props) {
  const words = jobWords[host.locale];
  const rows = FACETS.flatMap((facet) =>
    countsUnder(counts, `${facet}:`).map(([codes, count]) => {
      const [before = '', after = ''] = codes.split('>');
      return { facet, before, after, count };
    }),
  );
  if (rows.length === 0) return null;
  return (
    <section>
      <h4 className="section-title" id={`${id}-transitions`}>
        {words.transitions}
      </h4>
      <div className="table-scroll">
        <table className="table" aria-labelledby={`${id}-transitions`}>
          <thead>
            <tr>
              <td />
              <th scope="col">{words.from}</th>
              <th scope="col">{words.to}</th>
              <th scope="col" className="job__number">
                {words.requests}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ facet, before, after, count }) => (
              <tr key={`${facet}:${before}>${after}`}>
                <th scope="row">{words.facetOf[facet]}</th>
                <td>{facetText(facet, before, words, categoryNames)}</td>
                <td>{facetText(facet, after, words, categoryNames)}</td>
                <td className="job__number">{figure(count, host.locale)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Agreement({ job: { counts, id }, categoryNames, host }: Props) {
  const words = jobWords[host.locale];
  const rows = countsUnder(counts, 'agents:');
  if (rows.length === 0) return null;
  const share = (name: string, of: number) => {
    const same = counts[name] ?? 0;
    return `${figure(same, host.locale)} (${percent(same / of, host.locale)})`;
  };
  return (
    <section>
      <h4 className="section-title" id={`${id}-agreement`}>
        {words.agreement}
      </h4>
      <p className="field__hint">{words.agreementHint}</p>
      <div className="table-scroll">
        <table className="table" aria-labelledby={`${id}-agreement`}>
          <thead>
            <tr>
              <th scope="col">{words.category}</th>
              <th scope="col" className="job__number">
                {words.byAgents}
              </th>
              <th scope="col" className="job__number">
                {words.published}
              </th>
              <th scope="col" className="job__number">
                {words.rehearsed}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([category, count]) => (
              <tr key={category}>
                <th scope="row">{worded(categoryNames, category)}</th>
                <td className="job__number">{figure(count, host.locale)}</td>
                <td className="job__number">{share(`agents-published:${category}`, count)}</td>
                <td className="job__number">{share(`agents-rehearsed:${category}`, count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
