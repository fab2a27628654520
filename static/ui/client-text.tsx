import './client-text.css';
import { useId, useState } from 'react';
import type { PortalView } from '../../src/bridge/views';
import { Explanation } from './explanation';
import type { Locale } from './locale';
import { agentWords } from './texts';

/** Each by its own name, so that whoever speaks it finds it. */
const LANGUAGES: Record<Locale, string> = { fr: 'Français', de: 'Deutsch', en: 'English', it: 'Italiano' };

/** What a client reads, in the language of the request at first, and in the others on demand. */
export function ClientText({
  texts,
  language,
  locale,
  level,
  isBounded = false,
}: {
  texts: Record<Locale, PortalView>;
  /** Of the request. */
  language: Locale;
  /** Of the viewer. */
  locale: Locale;
  level: 3 | 4;
  /** Scrolls in a frame of its own, so that what follows stays near. */
  isBounded?: boolean;
}) {
  const words = agentWords[locale];
  const id = useId();
  const [chosen, setChosen] = useState<Locale>();
  const shown = chosen ?? language;
  const view = texts[shown];
  return (
    <div className="client-text">
      <div className="client-text__language">
        <label className="field__label" htmlFor={id}>
          {words.textLanguage}
        </label>
        <select
          id={id}
          className="select"
          value={shown}
          onChange={({ target }) => setChosen(SPOKEN.find((spoken) => spoken === target.value))}
        >
          {SPOKEN.map((spoken) => (
            <option key={spoken} value={spoken} lang={spoken}>
              {spoken === language ? `${LANGUAGES[spoken]} (${words.ofRequest})` : LANGUAGES[spoken]}
            </option>
          ))}
        </select>
      </div>
      <div
        className={isBounded ? 'client-text__page client-text__page--bounded' : 'client-text__page'}
        lang={shown}
        // What scrolls must be reachable without a mouse.
        {...(isBounded ? { tabIndex: 0, role: 'region', 'aria-label': view.title } : {})}
      >
        <Explanation view={view} level={level} />
      </div>
    </div>
  );
}

const SPOKEN: readonly Locale[] = ['fr', 'de', 'en', 'it'];
