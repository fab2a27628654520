import Textfield from '@atlaskit/textfield';
import { forwardRef, useId } from 'react';
import type { Locale } from '../../ui/locale';
import { organisationNamed, type Organisations } from './use-organisations';
import { rehearseWords } from './words';

/** As many as a list can show; typing finds the others. */
const MOST_OFFERED = 50;

/** One of the site's organisations, found by its name. They are read when the field is first entered. */
export const OrganisationChoice = forwardRef<
  HTMLInputElement,
  {
    text: string;
    change: (text: string) => void;
    organisations: Organisations;
    /** What the choice is for. */
    hint?: string;
    locale: Locale;
  }
>(function OrganisationChoice({ text, change, organisations, hint, locale }, ref) {
  const words = rehearseWords[locale];
  const id = useId();
  const hasFailed = organisations.known === 'failed';
  const known = Array.isArray(organisations.known) ? organisations.known : undefined;

  const typed = text.trim().toLocaleLowerCase(locale);
  const offered = (known ?? [])
    .filter(({ name }) => name.toLocaleLowerCase(locale).includes(typed))
    .slice(0, MOST_OFFERED);
  const isUnknown = known !== undefined && typed !== '' && organisationNamed(known, text) === undefined;
  const isWrong = hasFailed || isUnknown;
  const problem = hasFailed ? words.organisationsFailed : words.organisationUnknown;
  return (
    <div className="field">
      <label className="field__label" htmlFor={id}>
        {words.organisation}
      </label>
      <Textfield
        ref={ref}
        id={id}
        list={`${id}-list`}
        autoComplete="off"
        value={text}
        isInvalid={isWrong}
        aria-describedby={`${id}-hint`}
        onFocus={() => void organisations.read()}
        onChange={({ currentTarget }) => change(currentTarget.value)}
      />
      <datalist id={`${id}-list`}>
        {offered.map((organisation) => (
          <option key={organisation.id} value={organisation.name} />
        ))}
      </datalist>
      <p className={isWrong ? 'field__error' : 'field__hint'} id={`${id}-hint`}>
        {isWrong ? problem : (hint ?? words.organisationHint)}
      </p>
    </div>
  );
});
