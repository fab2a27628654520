import type { Locale } from '../vocabulary';
import { LONGEST_TEXT, MOST_PARAGRAPHS, type TextValue } from './overrides';
import { TEXTS } from './tables';
import type { Texts } from './texts';

/** A line is a title, a label, a choice or a value; a sentence stands for itself or beside others. */
export type TextKind = 'line' | 'sentence' | 'paragraphs';

/** Where a client meets a text: the panel of a request, its questions and answers, the create form, a question by an agent, a comment, the foot of portal pages. */
export type TextPlace = 'portal' | 'faq' | 'create' | 'questions' | 'comment' | 'notice';

/** A text that clients read and an admin may word anew. */
export interface ClientText {
  /** Path in `Texts`, e.g. `portal.levelReasons.level2`. Stored in policies: a path that moves takes its wording away. */
  id: string;
  kind: TextKind;
  place: TextPlace;
  /** Names of the placeholders, in their order; every wording has each of them and no other. */
  placeholders: string[];
  /** Most characters of the text or of one paragraph. */
  longest: number;
  /** Most paragraphs; 1 for a line or a sentence. */
  paragraphs: number;
}

const LONGEST: Record<TextKind, number> = { line: 160, sentence: 500, paragraphs: LONGEST_TEXT };

/** The parts of `Texts` that clients read; everything else is for agents and admins. */
const FOR_CLIENTS = [
  'portal',
  'values',
  'categories',
  'clauses',
  'faqTitle',
  'faq',
  'create',
  'questions',
  'comment',
  'notice',
] as const satisfies (keyof Texts)[];

/** Among them, but read by agents alone: no client is told of a message that is no request. */
const NOT_FOR_CLIENTS = new Set([
  'values.level.none',
  'clauses.qualification.title',
  'clauses.qualification.text',
]);

/** Placeholders of a text, as `fill` finds them. */
export function placeholdersIn(value: TextValue): string[] {
  const text = typeof value === 'string' ? value : value.join(' ');
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name))];
}

function placeOf(id: string): TextPlace {
  if (id.startsWith('faq') || id.endsWith('.consulting')) return 'faq';
  if (id.startsWith('create.') || id.endsWith('.kind')) return 'create';
  const [part] = id.split('.');
  return part === 'questions' || part === 'comment' || part === 'notice' ? part : 'portal';
}

function kindOf(id: string, value: TextValue): TextKind {
  if (typeof value !== 'string') return 'paragraphs';
  return value.endsWith('.') || /^questions\.[^.]+\.text$|^comment\./u.test(id) ? 'sentence' : 'line';
}

function clientText(id: string, value: TextValue): ClientText {
  const kind = kindOf(id, value);
  return {
    id,
    kind,
    place: placeOf(id),
    placeholders: placeholdersIn(value),
    longest: LONGEST[kind],
    paragraphs: kind === 'paragraphs' ? MOST_PARAGRAPHS : 1,
  };
}

function isText(value: unknown): value is TextValue {
  return typeof value === 'string' || Array.isArray(value);
}

function leaves(value: unknown, path: string): [string, TextValue][] {
  if (isText(value)) return [[path, value]];
  return Object.entries(value as object).flatMap(([key, part]) => leaves(part, `${path}.${key}`));
}

/** Every text that clients read, in the order of `Texts`, by id. */
export const CLIENT_TEXTS: ReadonlyMap<string, ClientText> = new Map(
  FOR_CLIENTS.flatMap((part) => leaves(TEXTS.fr[part], part))
    .filter(([id]) => !NOT_FOR_CLIENTS.has(id))
    .map(([id, value]) => [id, clientText(id, value)]),
);

/**
 * Palier's own wording of a text.
 *
 * @throws when there is no text of that id: ids come from `CLIENT_TEXTS`
 */
export function defaultText(id: string, locale: Locale): TextValue {
  const found = id
    .split('.')
    .reduce<unknown>((part, key) => (part as Record<string, unknown> | undefined)?.[key], TEXTS[locale]);
  if (!isText(found)) throw new Error(`There is no text ${id}.`);
  return found;
}
