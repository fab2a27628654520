import { CATEGORY_IDS, LOCALES, type Locale } from '../policy/vocabulary';
import { explicitRequests } from './also-asks';
import { calibrate } from './calibration';
import type { Classification, Passage, RequestText } from './classification';
import { cleanBody } from './cleaning';
import { type ClassificationContext, withContext } from './context';
import { findErrorTexts } from './error-texts';
import { findCues } from './find-cues';
import { detectLanguage } from './language';
import { weigh, type PlacedCue } from './scoring';
import { tokenize, type Range, type Token } from './tokens';

/** What is read of a request; nobody explains a request in more, and logs pasted behind it say little. UTF-16 units. */
const MOST_TITLE = 1_000;
const MOST_BODY = 20_000;
/** Own text with fewer words leans on the messages it quotes. */
const FEW_WORDS = 6;
const TRUST_IN_QUOTES = 0.8;

interface Part {
  field: 'title' | 'body';
  text: string;
  ranges: Range[];
  tokens: Token[];
  trust: number;
}

/**
 * Probabilities of what a request is about, with the passages that speak for it. Pure and total: any text gets an
 * answer, in time linear in what is read (1,000 units of the title, 20,000 of the body).
 */
export function classify(request: RequestText, context: ClassificationContext = {}): Classification {
  const parts = read(request);
  const detected = detectLanguage(parts.flatMap((part) => part.tokens));
  const lang = request.lang ?? detected;
  const cues = place(parts, lang);
  const signals = weigh(request, cues)
    .filter((signal) => signal.weight !== 0)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const probabilities = calibrate(signals, lang !== 'unknown');
  const category = CATEGORY_IDS.reduce((best, id) => (probabilities[id] > probabilities[best] ? id : best));
  const ofText: Classification = {
    probabilities,
    category,
    confidence: probabilities[category],
    lang,
    signals,
    alsoAsks: explicitRequests(cues, category),
  };
  return withContext(ofText, request, context);
}

function read({ title, body }: RequestText): Part[] {
  const shortTitle = title.slice(0, MOST_TITLE);
  const shortBody = body.slice(0, MOST_BODY);
  const { own, quoted } = cleanBody(shortBody);
  const parts = [
    part('title', shortTitle, [{ start: 0, end: shortTitle.length }], 1),
    part('body', shortBody, own, 1),
  ];
  const words = parts.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (words < FEW_WORDS && quoted.length > 0) parts.push(part('body', shortBody, quoted, TRUST_IN_QUOTES));
  return parts;
}

function part(field: 'title' | 'body', text: string, ranges: Range[], trust: number): Part {
  return { field, text, ranges, tokens: tokenize(text, ranges), trust };
}

/** The cues of all parts. A text of no known language is read in each of the four: it may mix them. */
function place(parts: readonly Part[], lang: Locale | 'unknown'): PlacedCue[] {
  const languages = lang === 'unknown' ? LOCALES : [lang];
  const cues: PlacedCue[] = [];
  let sentences = 0;
  for (const { field, text, ranges, tokens, trust } of parts) {
    const passage = (start: number, end: number): Passage => ({
      field,
      start,
      end,
      text: text.slice(start, end),
    });
    for (const language of languages) {
      for (const { cue, first, last } of findCues(tokens, language)) {
        const from = tokens[first];
        const to = tokens[last];
        if (!from || !to) continue;
        cues.push({ cue, passage: passage(from.start, to.end), sentence: sentences + from.sentence, trust });
      }
    }
    for (const { cue, start, end } of findErrorTexts(text, ranges)) {
      cues.push({ cue, passage: passage(start, end), sentence: -1, trust });
    }
    sentences += (tokens.at(-1)?.sentence ?? 0) + 1;
  }
  return cues;
}
