/**
 * Notation of phrases. Words are separated by spaces and compared by stem, without case and accents:
 *
 *     word      the word in any inflection          =word    exactly this form
 *     word*     begins so       *word  ends so      *word*   contains it
 *     #         a number        a|b    either       [word]   may be absent
 *     ..        up to four other words of the same sentence
 *     {name}    each alternative of the phrase book's group
 */
export type Atom =
  | { kind: 'stem'; value: string }
  | { kind: 'exact'; value: string }
  | { kind: 'prefix'; value: string }
  | { kind: 'suffix'; value: string }
  | { kind: 'infix'; value: string }
  | { kind: 'number' };

export type Element = { kind: 'word'; anyOf: Atom[]; optional: boolean } | { kind: 'gap' };

/** The elements of one pattern without groups, as written. Throws on one that does not begin with a word that must be there. */
export function splitPattern(source: string): string[] {
  const elements = source.trim().split(/\s+/);
  const first = elements[0] ?? '';
  if (first === '' || first === '..' || first.startsWith('[')) {
    throw new Error(`Pattern must begin with a word: "${source}"`);
  }
  return elements;
}

/**
 * Replaces `{name}` by the alternatives of the group; groups do not nest. Alternatives of one word become one element, so
 * that a group of many words stays one pattern. Throws on an unknown name.
 */
export function expandGroups(source: string, groups: Readonly<Record<string, readonly string[]>>): string[] {
  const open = source.indexOf('{');
  if (open < 0) return [source];
  const close = source.indexOf('}', open);
  const name = source.slice(open + 1, close);
  const group = groups[name];
  if (!group) throw new Error(`Unknown group "${name}" in "${source}"`);
  const words = group.filter((alternative) => !alternative.includes(' '));
  const sequences = group.filter((alternative) => alternative.includes(' '));
  const alternatives = words.length > 0 ? [words.join('|'), ...sequences] : sequences;
  return expandGroups(source.slice(close + 1), groups).flatMap((rest) =>
    alternatives.map((alternative) => source.slice(0, open) + alternative + rest),
  );
}

/** Reads one element. Throws on an empty word. */
export function parseElement(source: string): Element {
  if (source === '..') return { kind: 'gap' };
  const optional = source.startsWith('[') && source.endsWith(']');
  const words = optional ? source.slice(1, -1) : source;
  return { kind: 'word', anyOf: words.split('|').map(parseAtom), optional };
}

function parseAtom(source: string): Atom {
  if (source === '#') return { kind: 'number' };
  if (source.startsWith('=')) return { kind: 'exact', value: source.slice(1) };
  const starts = source.startsWith('*');
  const ends = source.endsWith('*');
  const value = source.replace(/\*/g, '');
  if (value === '') throw new Error(`Empty word in a pattern: "${source}"`);
  if (starts && ends) return { kind: 'infix', value };
  if (starts) return { kind: 'suffix', value };
  if (ends) return { kind: 'prefix', value };
  return { kind: 'stem', value };
}
