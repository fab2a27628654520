import Button from '@atlaskit/button/default/button';
import { useEffect, useRef, useState } from 'react';
import type { JobResults, JobView } from '../../../src/bridge/admin/jobs';
import { IssueLink } from '../../ui/issue-link';
import { commonWords } from '../../ui/texts';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import type { PageProps } from '../shell/page';
import { FACETS, facetText } from './facets';
import { figure, worded } from './format';
import { jobWords } from './words';

type Change = Extract<JobResults, { kind: 'changes' }>['rows'][number];

/** The requests that a job tells of, fifty a page. */
export function Results({
  job,
  categoryNames,
  host,
  refuse,
}: PageProps & { job: JobView; categoryNames: Record<string, string> }) {
  const words = jobWords[host.locale];
  const [page, setPage] = useState(0);
  const { answer, ask } = useAnswer(async () =>
    unlessRefused(await invoke('jobResults', { locale: host.hostLocale, id: job.id, page }), refuse),
  );
  // The last page grows while the job runs; the others stay as they are.
  const isLast = page === job.resultPages - 1;
  const wanted = `${String(page)}/${isLast ? String(job.done) : ''}`;
  const shown = useRef(wanted);
  useEffect(() => {
    if (shown.current === wanted) return;
    shown.current = wanted;
    ask();
  }, [wanted, ask]);

  const results = answer.state === 'ready' && answer.value?.kind === 'ok' ? answer.value.results : undefined;
  const [last, setLast] = useState<JobResults>();
  useEffect(() => {
    if (results) setLast(results);
  }, [results]);
  const visible = results ?? last;
  const title = job.about.kind === 'replay' ? words.changes : words.failures;
  const titleId = `${job.id}-results`;
  return (
    <section aria-busy={answer.state === 'loading'}>
      <h4 className="section-title" id={titleId}>
        {title}
      </h4>
      {answer.state === 'failed' && (
        <p className="row" role="alert">
          {words.resultsFailed}
          <Button spacing="compact" onClick={() => ask()}>
            {commonWords[host.locale].retry}
          </Button>
        </p>
      )}
      <div className="table-scroll">
        {visible?.kind === 'changes' && (
          <table className="table" aria-labelledby={titleId}>
            <thead>
              <tr>
                <th scope="col">{words.request}</th>
                <th scope="col">{words.before}</th>
                <th scope="col">{words.after}</th>
              </tr>
            </thead>
            <tbody>
              {visible.rows.map((row) => (
                <tr key={row.issueId}>
                  <th scope="row" className="table__wide">
                    <IssueLink issueKey={row.issueKey} />
                    <span className="job__summary">{row.summary}</span>
                    {!row.wasDecided && <span className="field__hint">{words.notDecided}</span>}
                  </th>
                  <Facets row={row} side="before" words={words} categoryNames={categoryNames} />
                  <Facets row={row} side="after" words={words} categoryNames={categoryNames} />
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {visible?.kind === 'failures' && (
          <table className="table" aria-labelledby={titleId}>
            <tbody>
              {visible.rows.map((row) => (
                <tr key={row.issueId}>
                  <th scope="row" className="table__wide">
                    {row.issueKey === undefined ? row.issueId : <IssueLink issueKey={row.issueKey} />}
                    <span className="job__summary">{row.summary}</span>
                  </th>
                  <td className="table__wide">
                    {worded(words.failureOf, row.reason)}
                    <div className="field__hint">{row.detail}</div>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
      </div>
      {job.resultPages > 1 && (
        <nav className="row job__pages" aria-label={title}>
          <Button spacing="compact" isDisabled={page === 0} onClick={() => setPage(page - 1)}>
            {words.previous}
          </Button>
          <span role="status">
            {words.page(figure(page + 1, host.locale), figure(job.resultPages, host.locale))}
          </span>
          <Button spacing="compact" isDisabled={isLast} onClick={() => setPage(page + 1)}>
            {words.next}
          </Button>
        </nav>
      )}
    </section>
  );
}

/** What differs, each on a line. */
function Facets({
  row,
  side,
  words,
  categoryNames,
}: {
  row: Change;
  side: 'before' | 'after';
  words: (typeof jobWords)['fr'];
  categoryNames: Record<string, string>;
}) {
  const differing = FACETS.filter((facet) => row.before[facet] !== row.after[facet]);
  return (
    <td className="table__wide">
      <ul className="job__facets">
        {differing.map((facet) => (
          <li key={facet}>
            <span className="text--subtle">{words.facetOf[facet]}</span>{' '}
            {facetText(facet, row[side][facet], words, categoryNames)}
          </li>
        ))}
      </ul>
    </td>
  );
}
