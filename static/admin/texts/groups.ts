import type { TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';
import { asTyped } from './own-texts';
import { textsWords, type NamedGroup } from './words';

const NAMED: readonly [RegExp, NamedGroup][] = [
  [/^categories\..+\.consulting$/u, 'consulting'],
  [/^categories\..+\.kind$/u, 'kinds'],
  [/^values\.level\.|^portal\.levelReasons\./u, 'level'],
  [/^values\.coverage\.|^portal\.(?:coverageReasons|contract)\./u, 'coverage'],
  [/^values\.billing\.|^portal\.billingReasons\./u, 'billing'],
  [/^portal\.next(?:Title$|\.)/u, 'next'],
  [/^portal\.qualifying\./u, 'qualifying'],
  [/^portal\.unavailable\./u, 'unavailable'],
  [/^portal\.(?:way\.|quoteLabel$)/u, 'way'],
  [/^portal\.approval\./u, 'approval'],
  [/^portal\.objection\./u, 'objection'],
  [/^portal\.acts\./u, 'acts'],
  [/^portal\./u, 'panel'],
  [/^clauses\./u, 'clauses'],
  [/^comment\./u, 'comment'],
  [/^notice\./u, 'notice'],
  [/^faqTitle$/u, 'faq'],
  [/^create\.(?:title|intro)$/u, 'form'],
  [/^create\.(?!questions\.)/u, 'estimate'],
];

/** Texts that belong together, under a heading in the admin's language. */
export interface Group {
  heading: string;
  texts: TextView[];
}

/** In the order of the texts; a group that comes again is the one that is there. */
export function grouped(
  texts: readonly TextView[],
  all: readonly TextView[],
  categoryNames: Readonly<Record<string, string>>,
  locale: Locale,
): Group[] {
  const byId = new Map(all.map((text) => [text.id, text]));
  const questions = [...new Set(all.flatMap(({ id }) => /^questions\.([^.]+)\./u.exec(id)?.[1] ?? []))];
  const words = textsWords[locale];

  function headingOf(id: string): string {
    const named = NAMED.find(([pattern]) => pattern.test(id));
    if (named) return words.groups[named[1]];
    const [part = '', key = '', third = ''] = id.split('.');
    if (part === 'categories') return categoryNames[key] ?? key;
    if (part === 'questions') return words.questionGroup(questions.indexOf(key) + 1);
    const heading =
      part === 'faq'
        ? (byId.get(`faq.${key}.general.question`) ?? byId.get(`faq.${key}.question`))
        : byId.get(`create.questions.${third}.label`);
    return heading ? asTyped(heading.defaults[locale]) : key;
  }

  const groups = new Map<string, TextView[]>();
  for (const text of texts) {
    const heading = headingOf(text.id);
    groups.set(heading, [...(groups.get(heading) ?? []), text]);
  }
  return [...groups].map(([heading, members]) => ({ heading, texts: members }));
}
