import { view } from '@forge/bridge';
import { languageOf, type Locale } from './locale';

/** What a screen knows of where it stands. */
export interface Host {
  /** As the host gave it; the back end reads it itself. */
  hostLocale: string;
  locale: Locale;
  timeZone: string | undefined;
}

/**
 * Follows the host's theme and reads the viewer's language. Never fails: without the host's answer the browser's
 * language counts, and a screen that cannot be themed is still a screen.
 */
export async function openHost(): Promise<Host> {
  view.theme.enable().catch((error: unknown) => console.warn('The host does not theme this view.', error));
  const host = await view.getContext().then(
    ({ locale, timezone }) => ({ hostLocale: locale, timeZone: timezone }),
    (error: unknown) => {
      console.warn('The host gave no context.', error);
      return { hostLocale: navigator.language, timeZone: undefined };
    },
  );
  const locale = languageOf(host.hostLocale);
  document.documentElement.lang = locale;
  return { ...host, locale };
}
