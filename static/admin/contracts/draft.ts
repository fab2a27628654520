import type { ContractOrganisation, ContractView } from '../../../src/bridge/admin/contracts';

export type Terms = ContractView['terms'];
export type Term = Terms['terms'][number];
export type State = Terms['state'];
export type CategoryId = Term['category'];

/** What a form holds while it is filled in: everything as it is typed, `''` for what is left open. */
export interface ContractDraft {
  reference: string;
  organisations: ContractOrganisation[];
  start: string;
  end: string;
  state: State;
  /** `id` tells rows apart on the screen. */
  terms: { id: number; category: CategoryId; effect: Term['effect']; from: string; until: string }[];
  /** One a line. */
  modules: string;
  language: NonNullable<Terms['language']> | '';
  note: string;
  /** One a line: `Name | alias | alias`. */
  customisations: string;
}

let lastId = 0;
export function newId(): number {
  lastId += 1;
  return lastId;
}

export function emptyDraft(organisations: ContractOrganisation[] = []): ContractDraft {
  return {
    reference: '',
    organisations,
    start: '',
    end: '',
    state: 'active',
    terms: [],
    modules: '',
    language: '',
    note: '',
    customisations: '',
  };
}

export function draftOf(terms: Terms): ContractDraft {
  return {
    reference: terms.reference,
    organisations: terms.organisations,
    start: terms.start,
    end: terms.end ?? '',
    state: terms.state,
    terms: terms.terms.map(({ from = '', until = '', ...term }) => ({ id: newId(), ...term, from, until })),
    modules: terms.modules.join('\n'),
    language: terms.language ?? '',
    note: terms.note ?? '',
    customisations: terms.customisations
      .map(({ name, aliases }) => [name, ...aliases].map(escaped).join(' | '))
      .join('\n'),
  };
}

/** What the form says. Spaces around, empty lines and empty names are left out. */
export function termsOf(draft: ContractDraft): Terms {
  return {
    reference: draft.reference.trim(),
    organisations: draft.organisations,
    start: draft.start,
    ...(draft.end === '' ? {} : { end: draft.end }),
    state: draft.state,
    terms: draft.terms.map(({ category, effect, from, until }) => ({
      category,
      effect,
      ...(from === '' ? {} : { from }),
      ...(until === '' ? {} : { until }),
    })),
    modules: linesOf(draft.modules),
    ...(draft.language === '' ? {} : { language: draft.language }),
    ...(draft.note.trim() === '' ? {} : { note: draft.note }),
    customisations: linesOf(draft.customisations).flatMap((line) => {
      const [name, ...aliases] = namesIn(line);
      return name === undefined ? [] : [{ name, aliases }];
    }),
  };
}

function linesOf(text: string): string[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function escaped(name: string): string {
  return name.replace(/[\\|]/g, '\\$&');
}

/** A backslash takes the next character as it is. */
function namesIn(line: string): string[] {
  const parts = line.match(/(?:\\.|[^\\|]|\\$)+/gs) ?? [];
  return parts.map((part) => part.trim().replace(/\\(.)/gs, '$1')).filter((name) => name !== '');
}

export const FIELDS = [
  'reference',
  'organisations',
  'start',
  'end',
  'state',
  'terms',
  'modules',
  'language',
  'note',
  'customisations',
] as const;
export type Field = (typeof FIELDS)[number];

export function isSame(one: ContractDraft, other: ContractDraft, field: Field): boolean {
  return JSON.stringify(comparable(one)[field]) === JSON.stringify(comparable(other)[field]);
}

function comparable(draft: ContractDraft): Partial<Record<Field, unknown>> {
  const terms = termsOf(draft);
  return { ...terms, organisations: terms.organisations.map(({ id }) => id).sort() };
}

export function changedFields(base: ContractDraft, draft: ContractDraft): Field[] {
  return FIELDS.filter((field) => !isSame(base, draft, field));
}

/** A field that somebody else saved meanwhile. */
export interface Clash {
  field: Field;
  was: ContractDraft;
  theirs: ContractDraft;
  mine: ContractDraft;
  /** This admin changed it as well, to something else. */
  both: boolean;
}

/**
 * Carries what was typed over to what somebody else saved meanwhile: a field that this admin changed keeps their value,
 * every other takes the saved one.
 */
export function carriedOver(
  was: ContractDraft,
  mine: ContractDraft,
  theirs: ContractDraft,
): { draft: ContractDraft; clashes: Clash[] } {
  const draft = changedFields(was, mine).reduce<ContractDraft>(
    (merged, field) => ({ ...merged, [field]: mine[field] }),
    theirs,
  );
  const clashes = changedFields(was, theirs).map((field) => ({
    field,
    was,
    theirs,
    mine,
    both: !isSame(was, mine, field) && !isSame(mine, theirs, field),
  }));
  return { draft, clashes };
}
