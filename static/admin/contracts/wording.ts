import type { ContractWarning } from '../../../src/bridge/admin/contracts';
import { calendarDay, type Locale } from '../../ui/locale';
import type { CategoryId, ContractDraft, Field } from './draft';
import { contractWords } from './words';

export type CategoryNames = Record<CategoryId, string>;

export function warningText(warning: ContractWarning, locale: Locale, names: CategoryNames): string {
  const words = contractWords[locale].warning;
  const day = (iso: string) => calendarDay(iso, locale);
  const until = 'until' in warning ? day(warning.until) : undefined;
  switch (warning.kind) {
    case 'overlap':
    case 'gap':
      return words[warning.kind](warning.organisation, warning.other, day(warning.from), until);
    case 'contradiction':
      return words.contradiction(names[warning.category], day(warning.from), until);
    case 'term-outside':
    case 'term-without-effect':
      return words[warning.kind](names[warning.category]);
    case 'never-in-force':
      return words[warning.kind];
    case 'expires':
      return words.expires(warning.days);
  }
}

export function periodText(start: string, end: string | undefined, locale: Locale): string {
  return contractWords[locale].period(
    calendarDay(start, locale),
    end === undefined ? undefined : calendarDay(end, locale),
  );
}

/** What a field of a form says, as it is read; a paragraph a line. */
export function fieldText(draft: ContractDraft, field: Field, locale: Locale, names: CategoryNames): string {
  const words = contractWords[locale];
  switch (field) {
    case 'start':
    case 'end':
      return draft[field] === '' ? '' : calendarDay(draft[field], locale);
    case 'organisations':
      return draft.organisations.map(({ name }) => name).join('\n');
    case 'state':
      return words.states[draft.state];
    case 'language':
      return draft.language === '' ? '' : words.languages[draft.language];
    case 'terms':
      return draft.terms
        .map(({ category, effect, from, until }) =>
          [
            `${names[category]} – ${words.effects[effect]}`,
            ...(from === '' ? [] : [`${words.from} ${calendarDay(from, locale)}`]),
            ...(until === '' ? [] : [`${words.until} ${calendarDay(until, locale)}`]),
          ].join(', '),
        )
        .join('\n');
    case 'reference':
    case 'modules':
    case 'note':
    case 'customisations':
      return draft[field].trim();
  }
}
