import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { CATEGORY_IDS, LOCALES } from '../src/policy/vocabulary';

export const CORPUS = join(__dirname, 'corpus');

const ticketSchema = v.strictObject({
  /** `<part>-<three digits>`; a part is `<lang>-<two digits>`. */
  id: v.pipe(v.string(), v.regex(/^(?:fr|de|en|it)-\d{2}-\d{3}$/)),
  title: v.string(),
  body: v.string(),
  category: v.picklist(CATEGORY_IDS),
  /** A second category that a careful reader could defend. */
  alt: v.optional(v.picklist(CATEGORY_IDS)),
  /** What a second reader said who saw neither the label nor the first reader. */
  second: v.optional(v.picklist(CATEGORY_IDS)),
});

const partSchema = v.strictObject({
  part: v.pipe(v.string(), v.regex(/^(?:fr|de|en|it)-\d{2}$/)),
  lang: v.picklist(LOCALES),
  /** Requests as a vendor's desk receives them, or as users of an ERP post them in a forum or tracker. */
  kind: v.picklist(['desk', 'tracker']),
  persona: v.string(),
  modules: v.string(),
  register: v.string(),
});

/** Who wrote a part, about what, and how: each was written for these alone. */
export type Part = v.InferOutput<typeof partSchema>;
export type Ticket = v.InferOutput<typeof ticketSchema> & { lang: Part['lang']; part: string };

export function readParts(): Part[] {
  return v.parse(v.array(partSchema), JSON.parse(readFileSync(join(CORPUS, 'parts.json'), 'utf8')));
}

/** All tickets in the order of their ids. Throws on a line that is not a ticket of its part. */
export function readCorpus(): Ticket[] {
  return readdirSync(CORPUS)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap(readPart);
}

function readPart(name: string): Ticket[] {
  const part = name.slice(0, -'.jsonl'.length);
  const lang = v.parse(v.picklist(LOCALES), part.slice(0, 2));
  return readFileSync(join(CORPUS, name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line, at) => {
      const ticket = v.safeParse(ticketSchema, JSON.parse(line));
      if (!ticket.success) throw new Error(`${name}:${at + 1}: ${ticket.issues[0].message}`);
      if (!ticket.output.id.startsWith(`${part}-`)) throw new Error(`${name}:${at + 1}: id of another part`);
      return { ...ticket.output, lang, part };
    });
}
