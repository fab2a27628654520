import type { Locale } from '../../ui/locale';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { it } from './words/it';
import type { ContractWords } from './words/shape';

export const contractWords: Record<Locale, ContractWords> = { fr, de, en, it };
