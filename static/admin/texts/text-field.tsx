import Button from '@atlaskit/button/default/button';
import Lozenge from '@atlaskit/lozenge';
import Textarea from '@atlaskit/textarea';
import { useId, useRef, useState } from 'react';
import type { TextFault, TextOverrides, TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';
import { asTyped, fromTyped, LANGUAGES, shownText, withWording, wordedIn } from './own-texts';
import { isMissing } from './text-list';
import { textsWords } from './words';

const ROWS: Record<TextView['kind'], number> = { line: 1, sentence: 3, paragraphs: 7 };

/** One text in one language: Palier's wording, and the field for the site's own. */
export function TextField({
  text,
  language,
  own,
  faults,
  locale,
  change,
  speak,
}: {
  text: TextView;
  language: Locale;
  own: TextOverrides;
  faults: readonly TextFault[];
  locale: Locale;
  change: (own: TextOverrides) => void;
  speak: (language: Locale) => void;
}) {
  const words = textsWords[locale];
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [typed, setTyped] = useState(() => asTyped(shownText(own, text, language)));
  const isOwn = own[language]?.[text.id] !== undefined;
  const value = fromTyped(typed, text.kind);
  const longest = Math.max(0, ...(typeof value === 'string' ? [value] : value).map(({ length }) => length));
  const left = text.longest - longest;
  const elsewhere = wordedIn(own, text.id).filter((each) => each !== language);

  function type(next: string) {
    setTyped(next);
    change(withWording(own, text, language, fromTyped(next, text.kind)));
  }

  function insert(placeholder: string) {
    const area = field.current;
    const from = area?.selectionStart ?? typed.length;
    const to = area?.selectionEnd ?? typed.length;
    type(typed.slice(0, from) + placeholder + typed.slice(to));
    area?.focus();
  }

  function reset() {
    setTyped(asTyped(text.defaults[language]));
    change(withWording(own, text, language, undefined));
    field.current?.focus();
  }

  return (
    <section className="stack" aria-label={words.editor}>
      <div>
        <p className="field__label">{words.palierWording}</p>
        {(typeof text.defaults[language] === 'string'
          ? [text.defaults[language]]
          : text.defaults[language]
        ).map((paragraph, index) => (
          <p key={index} className="texts__default" lang={language}>
            {paragraph}
          </p>
        ))}
      </div>
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {words.wording} ({words.languages[language].toLowerCase()})
        </label>
        <Textarea
          ref={field}
          id={id}
          lang={language}
          minimumRows={ROWS[text.kind]}
          value={typed}
          isInvalid={faults.length > 0 || left < 0}
          aria-describedby={`${id}-faults ${id}-left ${id}-hint`}
          onChange={(event) => type(event.target.value)}
        />
        <div id={`${id}-faults`} role="status">
          {faults.map((fault, index) => (
            <p key={index} className="field__error">
              {words.faults(fault)}
            </p>
          ))}
        </div>
        <div className="field__row">
          <p className="field__hint" id={`${id}-hint`}>
            {words.hints[text.kind]} {isOwn && words.emptied}
          </p>
          <p className={left < 0 ? 'field__error' : 'field__hint'} id={`${id}-left`}>
            {words.charactersLeft(left)}
          </p>
        </div>
      </div>
      {text.placeholders.length > 0 && (
        <div className="row">
          <span className="field__label">{words.placeholders}</span>
          {text.placeholders.map((name) => (
            <button
              key={name}
              type="button"
              className="texts__chip"
              aria-label={words.insert(`{${name}}`)}
              onClick={() => insert(`{${name}}`)}
            >
              {`{${name}}`}
            </button>
          ))}
        </div>
      )}
      {isMissing(own, text.id, language) && (
        <p className="texts__notice">
          {words.missingHint(elsewhere.map((each) => words.languages[each]).join(', '))}
        </p>
      )}
      <div className="row">
        <Button spacing="compact" isDisabled={!isOwn} onClick={reset}>
          {words.reset}
        </Button>
        <div className="row" role="group" aria-label={words.inOtherLanguages}>
          {LANGUAGES.map((each) => (
            <button
              key={each}
              type="button"
              className="texts__language"
              aria-pressed={each === language}
              onClick={() => speak(each)}
            >
              {words.languages[each]}
              {own[each]?.[text.id] !== undefined && <Lozenge appearance="information">{words.own}</Lozenge>}
              {isMissing(own, text.id, each) && <Lozenge appearance="warning">{words.missing}</Lozenge>}
            </button>
          ))}
        </div>
      </div>
    </section>
  );
}
