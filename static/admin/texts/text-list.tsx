import Lozenge from '@atlaskit/lozenge';
import Textfield from '@atlaskit/textfield';
import { useId } from 'react';
import type { TextFault, TextOverrides, TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';
import { grouped } from './groups';
import { asTyped, LANGUAGES, shownText, wordedIn, type Place as Spot } from './own-texts';
import { textsWords, type Place, type Show } from './words';

export interface Filter {
  place: Place | 'all';
  show: Show;
  search: string;
}

const PLACES: readonly Filter['place'][] = [
  'all',
  'portal',
  'faq',
  'create',
  'questions',
  'comment',
  'notice',
];
const SHOWS: readonly Show[] = ['all', 'own', 'missing'];

/** Without case and accents, as somebody searches. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Worded by the site in some language, but not in this one. */
export function isMissing(own: TextOverrides, id: string, language: Locale): boolean {
  const languages = wordedIn(own, id);
  return languages.length > 0 && !languages.includes(language);
}

/** The texts that the filter lets through, searched in what clients of the language read and in Palier's wording. */
export function filtered(
  texts: readonly TextView[],
  { place, show, search }: Filter,
  own: TextOverrides,
  language: Locale,
): TextView[] {
  const wanted = plain(search.trim());
  return texts.filter(
    (text) =>
      (place === 'all' || text.place === place) &&
      (show !== 'own' || own[language]?.[text.id] !== undefined) &&
      (show !== 'missing' || isMissing(own, text.id, language)) &&
      [asTyped(shownText(own, text, language)), asTyped(text.defaults[language]), text.id].some((part) =>
        plain(part).includes(wanted),
      ),
  );
}

export function Filters({
  filter,
  language,
  locale,
  change,
  speak,
}: {
  filter: Filter;
  language: Locale;
  locale: Locale;
  change: (filter: Filter) => void;
  speak: (language: Locale) => void;
}) {
  const words = textsWords[locale];
  const id = useId();
  return (
    <div className="texts__filters">
      <Choice
        label={words.language}
        value={language}
        options={LANGUAGES.map((each) => [each, words.languages[each]])}
        choose={speak}
      />
      <Choice
        label={words.place}
        value={filter.place}
        options={PLACES.map((each) => [each, words.places[each]])}
        choose={(place) => change({ ...filter, place })}
      />
      <Choice
        label={words.show}
        value={filter.show}
        options={SHOWS.map((each) => [each, words.shows[each]])}
        choose={(show) => change({ ...filter, show })}
      />
      <div className="field">
        <label className="field__label" htmlFor={id}>
          {words.search}
        </label>
        <Textfield
          id={id}
          type="search"
          isCompact
          value={filter.search}
          onChange={(event) => change({ ...filter, search: event.currentTarget.value })}
        />
      </div>
    </div>
  );
}

/** One of a few, as a native list. */
export function Choice<T extends string>({
  label,
  value,
  options,
  choose,
}: {
  label: string;
  value: T;
  options: readonly (readonly [T, string])[];
  choose: (value: T) => void;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select"
        value={value}
        onChange={({ target }) => {
          const chosen = options.find(([option]) => option === target.value);
          if (chosen) choose(chosen[0]);
        }}
      >
        {options.map(([option, name]) => (
          <option key={option} value={option}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function TextList({
  all,
  listed,
  own,
  changed,
  faults,
  chosen,
  language,
  categoryNames,
  locale,
  choose,
}: {
  all: readonly TextView[];
  listed: readonly TextView[];
  own: TextOverrides;
  changed: readonly Spot[];
  faults: readonly TextFault[];
  chosen: string | undefined;
  language: Locale;
  categoryNames: Readonly<Record<string, string>>;
  locale: Locale;
  choose: (id: string) => void;
}) {
  const words = textsWords[locale];
  const isOf = (spot: { id: string }, id: string): boolean => spot.id === id;
  return (
    <section className="texts__list" aria-label={words.list} tabIndex={0}>
      <p className="field__hint" role="status">
        {listed.length === 0 ? words.nothingFound : words.found(listed.length)}
      </p>
      {grouped(listed, all, categoryNames, locale).map(({ heading, texts }) => (
        <div key={heading} className="texts__group">
          <h2 className="texts__heading">{heading}</h2>
          <ul className="texts__items">
            {texts.map((text) => {
              const isOwn = own[language]?.[text.id] !== undefined;
              const isFaulty = faults.some((fault) => isOf(fault, text.id) && fault.locale === language);
              const isChanged = changed.some((spot) => isOf(spot, text.id) && spot.language === language);
              return (
                <li key={text.id}>
                  <button
                    type="button"
                    className="texts__item"
                    aria-current={text.id === chosen ? 'true' : undefined}
                    onClick={() => choose(text.id)}
                  >
                    <span lang={language}>{asTyped(shownText(own, text, language))}</span>
                    <span className="texts__marks">
                      {isFaulty && <Lozenge appearance="danger">{words.faulty}</Lozenge>}
                      {isOwn && <Lozenge appearance="information">{words.own}</Lozenge>}
                      {isMissing(own, text.id, language) && (
                        <Lozenge appearance="warning">{words.missing}</Lozenge>
                      )}
                      {isChanged && <Lozenge>{words.notSaved}</Lozenge>}
                    </span>
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </section>
  );
}
