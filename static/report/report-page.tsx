import '../ui/controls.css';
import './report.css';
import Button from '@atlaskit/button/default/button';
import SectionMessage from '@atlaskit/section-message';
import { makeInvoke } from '@forge/bridge';
import { useId, useMemo, useState, type ReactNode } from 'react';
import type { ReportDefinitions } from '../../src/bridge/definitions';
import type { Report } from '../../src/bridge/report';
import type { CategoryId, Level } from '../../src/report/code';
import { OTHERS } from '../../src/report/code';
import {
  type Figures,
  figuresOf,
  type Filter,
  NO_ORGANISATION,
  organisationsOf,
} from '../../src/report/figures';
import type { Host } from '../ui/host';
import { number } from '../ui/locale';
import { Broken, Loading, Refusal, WithinPage } from '../ui/page-states';
import { commonWords } from '../ui/texts';
import { useAnswer } from '../ui/use-answer';
import { Cards } from './cards';
import { saveReport } from './export';
import { Groups, Months } from './groups';
import { boundsOf, type PeriodId, PERIODS } from './period';
import { Quality } from './quality';
import { Reasons } from './reasons';
import { Times } from './times';
import { reportWords } from './words';

const invoke = makeInvoke<ReportDefinitions>();

/** What became of the requests of a project, for its agents. */
export function ReportPage({ host }: { host: Host }) {
  const words = reportWords[host.locale];
  const [period, setPeriod] = useState<PeriodId>('last12');
  const read = (bounds?: { from: string; to: string }) => () =>
    invoke('read', { locale: host.hostLocale, ...bounds });
  const { answer, ask } = useAnswer(read());
  const [known, setKnown] = useState<Report>();
  const report = answer.state === 'ready' && answer.value.kind === 'ok' ? answer.value.report : undefined;
  if (report !== undefined && report !== known) setKnown(report);

  if (answer.state === 'ready' && answer.value.kind === 'no-access')
    return <Refusal title={words.noAccessTitle} message={words.noAccess} />;
  const askFor = (next: PeriodId) => {
    setPeriod(next);
    ask(read(known && boundsOf(next, known.thisMonth)));
  };
  return (
    <main className="report stack" aria-label={words.title} aria-busy={answer.state === 'loading'}>
      <h1 className="visually-hidden">{words.title}</h1>
      <WithinPage.Provider value={true}>
        {known === undefined ? (
          answer.state === 'failed' ? (
            <Broken host={host} again={() => ask()} />
          ) : (
            <Loading label={commonWords[host.locale].loading} />
          )
        ) : (
          <Read
            report={known}
            period={period}
            setPeriod={askFor}
            state={answer.state}
            again={() => ask(read(boundsOf(period, known.thisMonth)))}
            host={host}
          />
        )}
      </WithinPage.Provider>
    </main>
  );
}

function Read({
  report,
  period,
  setPeriod,
  state,
  again,
  host,
}: {
  report: Report;
  period: PeriodId;
  setPeriod: (period: PeriodId) => void;
  state: 'loading' | 'failed' | 'ready';
  again: () => void;
  host: Host;
}) {
  const words = reportWords[host.locale];
  const [filter, setFilter] = useState<Filter>({});
  const [saved, setSaved] = useState('');
  const figures = useMemo(() => figuresOf(report.months, filter), [report, filter]);
  const all = useMemo(() => figuresOf(report.months), [report]);

  async function save() {
    try {
      const rows = await saveReport(report, filter, host);
      setSaved(words.exported(rows));
    } catch (error) {
      console.warn('The report was not saved.', error);
      setSaved(words.exportFailed);
    }
  }

  return (
    <>
      <div className="report__bar" role="group" aria-label={words.filters}>
        <Choice
          label={words.period}
          value={period}
          options={PERIODS.map((id) => ({ value: id, name: words.periods[id] }))}
          choose={(value) => {
            const picked = PERIODS.find((id) => id === value);
            if (picked !== undefined) setPeriod(picked);
          }}
        />
        <Choice
          label={words.organisation}
          value={filter.organisation === undefined ? 'all' : `of-${filter.organisation}`}
          options={[
            { value: 'all', name: words.allOrganisations },
            ...namesOf(report, filter, host).map(({ id, name }) => ({ value: `of-${id}`, name })),
          ]}
          choose={(value) =>
            setFilter({ ...filter, organisation: value === 'all' ? undefined : value.slice('of-'.length) })
          }
        />
        <Choice
          label={words.category}
          value={filter.category ?? 'all'}
          options={[
            { value: 'all', name: words.allCategories },
            ...(Object.entries(report.names.categories) as [CategoryId, string][]).map(([id, name]) => ({
              value: id,
              name,
            })),
          ]}
          choose={(value) =>
            setFilter({ ...filter, category: value === 'all' ? undefined : (value as CategoryId) })
          }
        />
        <Choice
          label={words.level}
          value={filter.level === undefined ? 'all' : String(filter.level)}
          options={[
            { value: 'all', name: words.allLevels },
            ...LEVELS.map((level) => ({ value: String(level), name: words.levelName(level) })),
          ]}
          choose={(value) => setFilter({ ...filter, level: LEVELS.find((level) => String(level) === value) })}
        />
        <div className="row report__acts">
          <Button onClick={again} isLoading={state === 'loading'}>
            {words.refresh}
          </Button>
          <Button onClick={() => void save()} isDisabled={figures.requests === 0}>
            {words.exportCsv}
          </Button>
        </div>
      </div>
      <p role="status" className="report__news">
        {saved}
      </p>
      {state === 'failed' && <Broken host={host} again={again} />}
      {report.isBehind && (
        <SectionMessage appearance="information">
          <p className="text">{words.behind}</p>
        </SectionMessage>
      )}
      {state === 'failed' ? null : figures.requests === 0 ? (
        <SectionMessage appearance="information" title={words.emptyTitle} headingLevel="h2">
          <p className="text">{all.requests === 0 ? words.empty : words.emptyFiltered}</p>
        </SectionMessage>
      ) : (
        <Shown figures={figures} report={report} host={host} />
      )}
    </>
  );
}

const LEVELS: readonly Level[] = [1, 2, null];

function Shown({ figures, report, host }: { figures: Figures; report: Report; host: Host }) {
  const words = reportWords[host.locale];
  const { categories } = report.names;
  const organisation = (id: string) => organisationName(report, id, host);
  return (
    <>
      <Cards figures={figures} host={host} />
      <Section title={words.byMonth}>
        <Months figures={figures} host={host} />
      </Section>
      <Section title={words.byCategory}>
        <Groups
          label={words.category}
          caption={words.byCategory}
          rows={figures.byCategory.map(({ category, group }) => ({
            id: category,
            name: categories[category],
            group,
          }))}
          host={host}
        />
      </Section>
      <Section title={words.byLevel}>
        <Groups
          label={words.level}
          caption={words.byLevel}
          rows={figures.byLevel.map(({ level, group }) => ({
            id: String(level),
            name: words.levelName(level),
            group,
          }))}
          host={host}
        />
      </Section>
      <Section title={words.byOrganisation}>
        <p className="text text--subtle">{words.severalOrganisations}</p>
        <Groups
          label={words.organisation}
          caption={words.byOrganisation}
          rows={figures.byOrganisation.map(({ id, group }) => ({ id, name: organisation(id), group }))}
          host={host}
        />
      </Section>
      <Section title={words.quality}>
        <Quality figures={figures} categories={categories} host={host} />
      </Section>
      <Section title={words.time}>
        <Times figures={figures} host={host} />
      </Section>
      <Section title={words.reasons}>
        <Reasons figures={figures} names={report.names} host={host} />
      </Section>
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  const id = useId();
  return (
    <section className="report__section stack" aria-labelledby={id}>
      <h2 id={id} className="report__title">
        {title}
      </h2>
      {children}
    </section>
  );
}

function Choice({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: string;
  options: { value: string; name: string }[];
  choose: (value: string) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="select" value={value} onChange={({ target }) => choose(target.value)}>
        {options.map(({ value: option, name }) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

function organisationName({ organisations }: Report, id: string, host: Host): string {
  const words = reportWords[host.locale];
  if (id === NO_ORGANISATION) return words.noOrganisation;
  if (id === OTHERS) return words.others;
  return organisations[id] ?? number(Number(id), host.locale);
}

/** By name; the one that is chosen stays, also in a period without requests of it. */
function namesOf(report: Report, { organisation }: Filter, host: Host) {
  const ids = new Set(organisationsOf(report.months));
  if (organisation !== undefined) ids.add(organisation);
  return [...ids]
    .map((id) => ({ id, name: organisationName(report, id, host) }))
    .sort((one, other) =>
      one.id === NO_ORGANISATION
        ? 1
        : other.id === NO_ORGANISATION
          ? -1
          : one.name.localeCompare(other.name, host.locale),
    );
}
