import type { Locale } from '../vocabulary';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { it } from './it';
import type { Texts } from './texts';

/** Palier's own words, by language. */
export const TEXTS: Record<Locale, Texts> = { fr, de, en, it };
