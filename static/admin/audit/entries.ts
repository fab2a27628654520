import type { AuditQuery, AuditRow, AuditView } from '../../../src/bridge/admin/audit';
import type { Host } from '../../ui/host';
import { dateTime, number } from '../../ui/locale';
import { writeCsv } from '../contracts/csv';
import { type AuditWords, auditWords, type Detail, DETAILS, type Value, VALUES } from './words';

/** What the form says, before it is a query. Days are calendar days of the viewer, both included. */
export interface Filters {
  text: string;
  what: AuditRow['what'] | '';
  by: string;
  from: string;
  until: string;
}
export const NO_FILTERS: Filters = { text: '', what: '', by: '', from: '', until: '' };

export function queryOf({ text, what, by, from, until }: Filters): AuditQuery {
  const first = startOf(from, 0);
  const last = startOf(until, 1);
  return {
    ...(text.trim() === '' ? {} : { text: text.trim() }),
    ...(what === '' ? {} : { what }),
    ...(by === '' ? {} : { by }),
    ...(first === undefined ? {} : { from: first }),
    ...(last === undefined ? {} : { until: last }),
  };
}

/** The first moment of a day of the viewer's, or of one that many days later; undefined for no day. */
function startOf(day: string, daysLater: number): string | undefined {
  const [year, month, date] = day.split('-').map(Number);
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const moment = new Date(year, month - 1, date + daysLater);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
}

export function whoOf({ by, name }: AuditRow, words: AuditWords): string {
  if (by === 'app' || by === 'palier') return words.app;
  return name ?? words.account(by);
}

/** What was changed, as far as the kind of the entry does not say it already. */
export function subjectOf({ what, subject, issueKey }: AuditRow): string {
  if (what === 'policy-draft-saved' || what === 'policy-draft-discarded') return '';
  return issueKey ?? (subject === 'failures' || subject === 'contracts' ? '' : subject);
}

type Names = AuditView['categoryNames'];

/** Details of an entry, named and worded as far as they are known. */
export function detailsOf(
  { detail = {} }: AuditRow,
  names: Names,
  host: Host,
): { name: string; value: string }[] {
  const words = auditWords[host.locale];
  return Object.entries(detail)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ({
      name: isKnown(name) ? words.details[name] : name,
      value: valueOf(name, value, names, host),
    }));
}

function valueOf(name: string, value: string | number | boolean, names: Names, host: Host): string {
  if (name === 'hours' && typeof value === 'number') return number(value, host.locale);
  const text = String(value);
  const { answers, values } = auditWords[host.locale];
  if (name === 'answer' && (text === 'accepted' || text === 'contested')) return answers[text];
  if (isWorded(name, value)) return values[value];
  if (Object.hasOwn(names, text)) return names[text as keyof Names];
  return /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text) ? dateTime(text, host.locale, host.timeZone) : text;
}

function isWorded(name: string, value: unknown): value is Value {
  return ['kind', 'state', 'rehearsed'].includes(name) && (VALUES as readonly unknown[]).includes(value);
}

function isKnown(name: string): name is Detail {
  return (DETAILS as readonly string[]).includes(name);
}

export function asCsv(rows: readonly AuditRow[], names: Names, host: Host): string {
  const words = auditWords[host.locale];
  return writeCsv([
    [words.at, words.who, words.what, words.subject, words.detail],
    ...rows.map((row) => [
      row.at,
      whoOf(row, words),
      words.kinds[row.what],
      subjectOf(row),
      detailsOf(row, names, host)
        .map(({ name, value }) => `${name}: ${value}`)
        .join('; '),
    ]),
  ]);
}

export function asJson(rows: readonly AuditRow[]): string {
  return `${JSON.stringify({ schema: 'palier.audit', version: 1, entries: rows }, undefined, 2)}\n`;
}
