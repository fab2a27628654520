import { CATEGORY_IDS, type CategoryId, type Locale } from '../policy/vocabulary';
import type { ContractState, ContractTerm, ContractTerms } from './contract';
import { withoutAccents } from './rows-columns';

/** What is wrong in a cell: a code that a screen words, with what it needs for that. */
export interface CellFault {
  code:
    | 'missing'
    | 'bad-text'
    | 'too-long'
    | 'too-many'
    | 'bad-date'
    | 'end-before-start'
    | 'unknown-state'
    | 'unknown-language'
    | 'unknown-category'
    | 'bad-term'
    | 'unknown-organisation'
    | 'ambiguous-organisation'
    | 'duplicate-reference'
    | 'cell-count'
    | 'too-large'
    | 'organisation-full';
  params?: Record<string, string>;
}

export type Cell<T> = { ok: true; value: T } | { ok: false; faults: CellFault[] };

export const good = <T>(value: T): Cell<T> => ({ ok: true, value });
export const bad = <T>(code: CellFault['code'], value?: string): Cell<T> => ({
  ok: false,
  faults: [{ code, ...(value === undefined ? {} : { params: { value: excerpt(value) } }) }],
});

/** Long enough to recognise what was written. */
function excerpt(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** `a;b\;c` is the list of `a` and `b;c`; a backslash takes the next character as it is. Empty parts are left out. */
export function split(text: string, separator: ';' | '|'): string[] {
  const parts: string[] = [];
  let part = '';
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (character === '\\' && index + 1 < text.length) {
      part += character + text.charAt(index + 1);
      index += 1;
    } else if (character === separator) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  parts.push(part);
  return parts.map((one) => one.trim()).filter((one) => one !== '');
}

export function unescaped(text: string): string {
  return text.replace(/\\(.)/gsu, '$1');
}

export function escaped(text: string): string {
  return text.replace(/[\\;|]/g, '\\$&');
}

/** `2026-12-31` or `31.12.2026`, a day that the calendar has. */
export function readDay(text: string): string | undefined {
  const swiss = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text);
  const iso = swiss ? `${two(swiss[3])}-${two(swiss[2])}-${two(swiss[1])}` : text;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  const day = new Date(`${iso}T00:00:00.000Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(iso) ? iso : undefined;
}

function two(digits: string | undefined): string {
  return (digits ?? '').padStart(2, '0');
}

const STATES: Record<ContractState, readonly string[]> = {
  active: ['active', 'actif', 'aktiv', 'attivo'],
  suspended: ['suspended', 'suspendu', 'sistiert', 'ausgesetzt', 'sospeso'],
  cancelled: [
    'cancelled',
    'canceled',
    'resilie',
    'annule',
    'gekundigt',
    'storniert',
    'disdetto',
    'annullato',
  ],
};

/** An empty cell is an active contract. */
export function readState(text: string): Cell<ContractState> {
  const word = withoutAccents(text.trim());
  if (word === '') return good('active');
  for (const state of Object.keys(STATES) as ContractState[])
    if (STATES[state].includes(word)) return good(state);
  return bad('unknown-state', text);
}

const LANGUAGES: Record<Locale, readonly string[]> = {
  fr: ['fr', 'francais', 'french', 'franzosisch', 'francese'],
  de: ['de', 'deutsch', 'german', 'allemand', 'tedesco'],
  en: ['en', 'english', 'anglais', 'englisch', 'inglese'],
  it: ['it', 'italiano', 'italian', 'italien', 'italienisch'],
};

export function readLanguage(text: string): Cell<Locale | undefined> {
  const word = withoutAccents(text.trim()).replace(/^([a-z]{2})[-_][a-z]{2}$/, '$1');
  if (word === '') return good(undefined);
  for (const locale of Object.keys(LANGUAGES) as Locale[])
    if (LANGUAGES[locale].includes(word)) return good(locale);
  return bad('unknown-language', text);
}

/** `feature_request; data_modification 2026-01-01..2026-06-30`; either day may be left out. */
export function readTerms(text: string, effect: ContractTerm['effect']): Cell<ContractTerm[]> {
  const terms: ContractTerm[] = [];
  const faults: CellFault[] = [];
  for (const part of split(text, ';')) {
    const term = readTerm(part, effect);
    if (term.ok) terms.push(term.value);
    else faults.push(...term.faults);
  }
  return faults.length > 0 ? { ok: false, faults } : good(terms);
}

function readTerm(text: string, effect: ContractTerm['effect']): Cell<ContractTerm> {
  const [name = '', ...rest] = text.split(/\s+/);
  const category = name.toLowerCase() as CategoryId;
  if (!CATEGORY_IDS.includes(category)) return bad('unknown-category', name);
  const span = rest.join('');
  if (span === '') return good({ category, effect });
  // Swiss days have dots of their own, never two in a row.
  const [first, last, ...others] = span.split('..');
  if (first === undefined || last === undefined || others.length > 0 || first + last === '')
    return bad('bad-term', text);
  const from = first === '' ? undefined : readDay(first);
  const until = last === '' ? undefined : readDay(last);
  if (first !== '' && from === undefined) return bad('bad-date', first);
  if (last !== '' && until === undefined) return bad('bad-date', last);
  if (from !== undefined && until !== undefined && until < from) return bad('end-before-start', text);
  return good({
    category,
    effect,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  });
}

export function termsText(terms: readonly ContractTerm[], effect: ContractTerm['effect']): string {
  return terms
    .filter((term) => term.effect === effect)
    .map(({ category, from, until }) =>
      from === undefined && until === undefined ? category : `${category} ${from ?? ''}..${until ?? ''}`,
    )
    .join('; ');
}

/** `Name|alias|alias; Name`. */
export function readCustomisations(text: string): ContractTerms['customisations'] {
  return split(text, ';').flatMap((part) => {
    const [name, ...aliases] = split(part, '|').map(unescaped);
    return name === undefined ? [] : [{ name, aliases }];
  });
}

export function customisationsText(customisations: ContractTerms['customisations']): string {
  return customisations.map(({ name, aliases }) => [name, ...aliases].map(escaped).join('|')).join('; ');
}
