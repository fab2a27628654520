import type { Locale } from '../ui/locale';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { it } from './words/it';
import type { ReportWords } from './words/shape';

export const reportWords: Record<Locale, ReportWords> = { fr, de, en, it };
