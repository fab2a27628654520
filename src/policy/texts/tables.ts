import { de, en, fr, it } from '../../packed/texts.cjs';
import type { Locale } from '../vocabulary';
import type { Texts } from './texts';

/** Palier's own words, by language; edited in `fr.ts` and its siblings, then packed by `npm run pack`. */
export const TEXTS: Record<Locale, Texts> = { fr, de, en, it };
