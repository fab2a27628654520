import { SAMPLE_REQUESTS } from '../../sandbox/seed/requests';
import { DEFAULT_SITE_SEED } from '../../sandbox/seed/site';
import { classify } from '../../src/classify';
import { LOCALES, type Locale } from '../../src/policy/vocabulary';
import { median, quantile } from '../app/statistics';

export interface ClassifySpeed {
  lang: Locale;
  /** UTF-16 units of title and body. */
  characters: number;
  medianMs: number;
  p95Ms: number;
  /** How many times as long as splitting the same text into lower-case words with one regular expression. */
  timesTokenizer: number;
}

const characters = 1_500;
const warmUps = 200;
const runs = 1_000;

/** How long one request of 1,500 characters takes, in each language, all in this process. */
export function classifySpeed(): ClassifySpeed[] {
  return LOCALES.map((lang) => {
    const text = textIn(lang);
    const request = { title: text.slice(0, 80), body: text.slice(80) };
    const classifying = timesOf(() => classify(request));
    const tokenizing = timesOf(() => words(text));
    const medianMs = median(classifying);
    return {
      lang,
      characters: text.length,
      medianMs,
      p95Ms: quantile(classifying, 0.95),
      timesTokenizer: medianMs / median(tokenizing),
    };
  });
}

/** The yardstick: what any reader of a text has to do at least. */
function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .normalize('NFKD')
      .match(/\p{L}+/gu) ?? []
  );
}

/** Sample requests of the clients who write in a language, one after the other. */
function textIn(lang: Locale): string {
  const writers = new Set(
    DEFAULT_SITE_SEED.accounts
      .filter(({ locale }) => locale.startsWith(lang))
      .map(({ emailAddress }) => emailAddress),
  );
  const texts = SAMPLE_REQUESTS.filter(({ account }) => writers.has(account)).map(
    ({ summary, description }) => `${summary}\n\n${description}`,
  );
  if (texts.length === 0) throw new Error(`No sample request in ${lang}.`);
  const once = texts.join('\n\n');
  return once.repeat(Math.ceil(characters / once.length)).slice(0, characters);
}

function timesOf(work: () => unknown): number[] {
  for (let run = 0; run < warmUps; run += 1) work();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
}
