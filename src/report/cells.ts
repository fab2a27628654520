import { OTHERS, roughCode } from './code';

/** How many requests have which facts: by code. */
export type Counts = Record<string, number>;

/** Facts in all detail that one record holds; of what comes after, a rougher code is counted. */
const MOST_CODES = 4000;

/** What is counted of a request now: it is taken away as it was added. */
export function countedAs(counts: Counts, code: string): string {
  const isKnown = Object.hasOwn(counts, code);
  return isKnown || Object.keys(counts).length < MOST_CODES ? code : roughCode(code);
}

/** Changes the counts. A code of which none is left is not kept. */
export function add(counts: Counts, code: string, by: 1 | -1): void {
  const next = (Object.hasOwn(counts, code) ? (counts[code] ?? 0) : 0) + by;
  if (next > 0) counts[code] = next;
  else delete counts[code];
}

/** Ids of all organisations in the counts. */
export function organisationsIn(counts: Counts): Set<string> {
  return new Set(
    Object.keys(counts).flatMap((code) =>
      code
        .slice(code.indexOf(':') + 1)
        .split('+')
        .filter((id) => id !== '' && id !== OTHERS),
    ),
  );
}
