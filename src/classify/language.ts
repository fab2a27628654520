import type { Locale } from '../policy/vocabulary';
import { FUNCTION_WORDS } from './function-words';
import type { Token } from './tokens';

type Candidate = keyof typeof FUNCTION_WORDS;

const CANDIDATES = Object.keys(FUNCTION_WORDS) as Candidate[];
const OURS: Record<Candidate, Locale | null> = {
  fr: 'fr',
  de: 'de',
  en: 'en',
  it: 'it',
  es: null,
  pt: null,
  nl: null,
};

/** Per word the languages that have it; a word of one language says more than a word of three. */
const LANGUAGES_OF = new Map<string, Candidate[]>();
for (const candidate of CANDIDATES) {
  for (const word of FUNCTION_WORDS[candidate].split(/\s+/)) {
    const known = LANGUAGES_OF.get(word);
    if (known) known.push(candidate);
    else LANGUAGES_OF.set(word, [candidate]);
  }
}

/** Word endings and letter groups that hardly occur in the other languages; they help where function words are absent. */
const SHAPES: readonly { lang: Candidate; shape: RegExp }[] = [
  { lang: 'de', shape: /(?:ung|ungen|keit|heit|schaft|ieren|lich|isch|stelle|nummer)$|sch|ck|tz/ },
  { lang: 'fr', shape: /(?:aux|eux|euse|oir|ment|ique|age|ees|elle|ette|tions|tion)$|^qu|eau/ },
  { lang: 'en', shape: /(?:ing|ed|ly|ness|able|ght|ies|th)$|^wh|oo|ee/ },
  { lang: 'it', shape: /(?:zione|zioni|mento|menti|are|ere|ire|ato|ati|ata|ita|ggio|io|gli)$|cch|gg|zz/ },
];

const ENOUGH_WORDS = 250;
const LEAST_SCORE = 0.25;
const LEAST_LEAD = 1.15;

/** The language of the text, or `unknown` when it is none of ours or there is too little to tell. */
export function detectLanguage(tokens: readonly Token[]): Locale | 'unknown' {
  const scores = new Map<Candidate, number>();
  const add = (lang: Candidate, score: number) => scores.set(lang, (scores.get(lang) ?? 0) + score);
  for (const { folded } of tokens.slice(0, ENOUGH_WORDS)) {
    const languages = LANGUAGES_OF.get(folded);
    if (languages) for (const lang of languages) add(lang, 1 / languages.length);
    else if (folded.length > 3) for (const { lang, shape } of SHAPES) if (shape.test(folded)) add(lang, 0.25);
  }
  let best: Candidate | undefined;
  let bestScore = 0;
  let second = 0;
  for (const [lang, score] of scores) {
    if (score > bestScore) {
      second = bestScore;
      best = lang;
      bestScore = score;
    } else {
      second = Math.max(second, score);
    }
  }
  if (best === undefined || bestScore < LEAST_SCORE || bestScore < second * LEAST_LEAD) return 'unknown';
  return OURS[best] ?? 'unknown';
}
