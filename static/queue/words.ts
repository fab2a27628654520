import type { Locale } from '../ui/locale';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { it } from './words/it';
import type { QueueWords } from './words/shape';

export const queueWords: Record<Locale, QueueWords> = { fr, de, en, it };
