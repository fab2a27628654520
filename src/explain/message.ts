import { TEXTS, type MessageKey } from '../policy/texts';
import type { Locale } from '../policy/vocabulary';

/** A refusal or an error in words that may be shown as they are. */
export function message(key: MessageKey, locale: Locale): string {
  return TEXTS[locale].messages[key];
}
