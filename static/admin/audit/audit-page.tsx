import './audit.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { useState } from 'react';
import type { AuditRow, AuditView } from '../../../src/bridge/admin/audit';
import { Broken, Loading } from '../../ui/page-states';
import { useAnswer } from '../../ui/use-answer';
import { unlessRefused } from '../ask';
import { invoke } from '../client';
import { saveFile } from '../save-file';
import type { PageProps } from '../shell/page';
import { AuditFilters } from './audit-filters';
import { AuditTable } from './audit-table';
import { asCsv, asJson, type Filters, NO_FILTERS, queryOf } from './entries';
import { auditWords } from './words';

/** More than a year of a busy desk; a file of more is for nobody to read. */
const MOST_EXPORTED = 20_000;

type Work = 'none' | 'more' | 'more-failed' | 'exporting' | 'export-failed';

/** Who changed what and when, to be searched and exported. */
export function AuditPage({ host, refuse }: PageProps) {
  const words = auditWords[host.locale];
  const [filters, setFilters] = useState(NO_FILTERS);
  const { answer, ask, put } = useAnswer(() => page(filters));
  const [people, setPeople] = useState<ReadonlyMap<string, AuditRow>>(new Map());
  const [work, setWork] = useState<Work>('none');
  const [exported, setExported] = useState<{ count: number; isCut: boolean }>();

  async function page(of: Filters, after?: string): Promise<AuditView | undefined> {
    const reply = unlessRefused(
      await invoke('readAudit', {
        locale: host.hostLocale,
        ...queryOf(of),
        ...(after === undefined ? {} : { after }),
      }),
      refuse,
    );
    if (reply !== undefined)
      setPeople((known) => new Map([...known, ...reply.view.rows.map((row) => [row.by, row] as const)]));
    return reply?.view;
  }

  function search(wanted: Filters) {
    setFilters(wanted);
    setExported(undefined);
    setWork('none');
    ask(() => page(wanted));
  }

  async function more(shown: AuditView) {
    if (work === 'more' || shown.next === undefined) return;
    setWork('more');
    try {
      const next = await page(filters, shown.next);
      if (next === undefined) return;
      put({ ...next, rows: [...shown.rows, ...next.rows] });
      setWork('none');
    } catch (error) {
      console.warn('The next entries were not read.', error);
      setWork('more-failed');
    }
  }

  async function exportAll(format: 'csv' | 'json') {
    if (work === 'exporting') return;
    setWork('exporting');
    setExported({ count: 0, isCut: false });
    try {
      const rows: AuditRow[] = [];
      let next: string | undefined;
      let names: AuditView['categoryNames'] | undefined;
      do {
        const read = await page(filters, next);
        if (read === undefined) return;
        rows.push(...read.rows);
        ({ next, categoryNames: names } = read);
        setExported({ count: rows.length, isCut: false });
      } while (next !== undefined && rows.length < MOST_EXPORTED);
      const day = new Date().toISOString().slice(0, 10);
      if (format === 'csv') saveFile(`palier-audit-${day}.csv`, 'text/csv', asCsv(rows, names, host));
      else saveFile(`palier-audit-${day}.json`, 'application/json', asJson(rows));
      setExported({ count: rows.length, isCut: next !== undefined });
      setWork('none');
    } catch (error) {
      console.warn('The audit was not exported.', error);
      setWork('export-failed');
    }
  }

  return (
    <div className="stack">
      <p className="text text--subtle">{words.intro}</p>
      <AuditFilters people={[...people.values()]} host={host} search={search} />
      {answer.state === 'loading' && <Loading label={words.loadingMore} />}
      {answer.state === 'failed' && <Broken host={host} again={ask} />}
      {answer.state === 'ready' && answer.value !== undefined && (
        <>
          {answer.value.rows.length === 0 && answer.value.next === undefined ? (
            <p className="text text--subtle" role="status">
              {filters === NO_FILTERS ? words.none : words.noneFound}
            </p>
          ) : (
            <>
              <div className="row row--apart">
                <span role="status">{words.shown(answer.value.rows.length)}</span>
                <div className="row">
                  <Button
                    spacing="compact"
                    isDisabled={work === 'exporting'}
                    onClick={() => void exportAll('csv')}
                  >
                    {words.exportCsv}
                  </Button>
                  <Button
                    spacing="compact"
                    isDisabled={work === 'exporting'}
                    onClick={() => void exportAll('json')}
                  >
                    {words.exportJson}
                  </Button>
                </div>
              </div>
              <div role="status">
                {exported !== undefined && work !== 'export-failed' && (
                  <p className="text text--subtle">
                    {work === 'exporting'
                      ? words.exporting(exported.count)
                      : exported.isCut
                        ? words.exportCut(exported.count)
                        : words.exported(exported.count)}
                  </p>
                )}
              </div>
              <AuditTable view={answer.value} host={host} />
            </>
          )}
          <div role="alert">
            {(work === 'more-failed' || work === 'export-failed') && (
              <SectionMessage appearance="error">
                <p className="text">{work === 'more-failed' ? words.moreFailed : words.exportFailed}</p>
              </SectionMessage>
            )}
          </div>
          {answer.value.next !== undefined && (
            <div>
              <Button isLoading={work === 'more'} onClick={() => answer.value && void more(answer.value)}>
                {words.more}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}
