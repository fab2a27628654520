import type { ReactNode } from 'react';
import type { PolicyChange, PolicyDesk } from '../../../src/bridge/admin/policy';
import { percent, type Locale } from '../../ui/locale';
import { adminWords } from '../../ui/texts';
import { Approvers, ApproversOf } from './approvers';
import { cellText } from './cell-text';
import { policyWords } from './words';

type Names = Pick<PolicyDesk, 'categoryNames' | 'clauseTitles'>;

/** What two versions say differently, one line each. */
export function ChangeList({
  changes,
  names,
  locale,
}: {
  changes: readonly PolicyChange[];
  names: Names;
  locale: Locale;
}) {
  const words = policyWords[locale];
  if (changes.length === 0) return <p className="text text--subtle">{words.noChanges}</p>;
  return (
    <div className="table-scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{words.change.what}</th>
            <th scope="col">{words.change.was}</th>
            <th scope="col">{words.change.now}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, index) => {
            const { what, was, now } = lineOf(change, names, locale);
            return (
              <tr key={index}>
                <th scope="row">{what}</th>
                <td className="table__wide">{was}</td>
                <td className="table__wide">{now}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

interface Line {
  what: ReactNode;
  was: ReactNode;
  now: ReactNode;
}

function lineOf(change: PolicyChange, names: Names, locale: Locale): Line {
  const { change: words, languages } = policyWords[locale];
  const flag = (on: boolean) => (on ? words.on : words.off);
  const number = (value: number | undefined) =>
    value === undefined ? words.none : new Intl.NumberFormat(locale).format(value);
  switch (change.what) {
    case 'category': {
      const { category, field, from, to } = change;
      const cell = (value: unknown) =>
        cellText(
          { level: null, rnd: false, coverage: null, clause: 'qualification', [field]: value },
          field,
          adminWords[locale],
          names.clauseTitles,
        );
      return {
        what: `${names.categoryNames[category]}, ${words.fields[field]}`,
        was: cell(from),
        now: cell(to),
      };
    }
    case 'rule': {
      const { from, to } = change;
      const what = words.rule(to?.name ?? from?.name ?? '');
      if (!from) return { what, was: words.none, now: words.ruleAdded };
      return { what, was: from.name, now: to ? words.ruleEdited : words.ruleRemoved };
    }
    case 'rule-order':
      return { what: words.ruleOrder, was: words.none, now: words.ruleEdited };
    case 'cost':
      return { what: words.costs[change.cost], was: number(change.from), now: number(change.to) };
    case 'threshold':
      return {
        what: words.thresholds[change.threshold],
        was: percent(change.from, locale),
        now: percent(change.to, locale),
      };
    case 'second-opinion':
      return { what: words.secondOpinion, was: flag(change.from), now: flag(change.to) };
    case 'label':
      return { what: words.labels[change.label], was: change.from, now: change.to };
    case 'tag':
      return { what: words.tags[change.tag], was: flag(change.from), now: flag(change.to) };
    case 'mode':
      return {
        what: change.project === undefined ? words.modeDefault : words.modeOf(change.project),
        was: change.from === undefined ? words.none : words.modes[change.from],
        now: change.to === undefined ? words.none : words.modes[change.to],
      };
    case 'client':
      return { what: words.clients[change.option], was: flag(change.from), now: flag(change.to) };
    case 'approvers': {
      const { organisation, from, to } = change;
      return {
        what: <ApproversOf organisation={organisation} locale={locale} />,
        was: <Approvers organisation={organisation} accounts={from} locale={locale} />,
        now: <Approvers organisation={organisation} accounts={to} locale={locale} />,
      };
    }
    case 'billing-group':
      return { what: words.billingGroup, was: change.from ?? words.none, now: change.to ?? words.none };
    case 'learning':
      return { what: words.learning, was: flag(change.from), now: flag(change.to) };
    case 'time-zone':
      return { what: words.timeZone, was: change.from, now: change.to };
    case 'text': {
      const shown = (value: string | string[] | undefined) =>
        value === undefined ? words.palierWording : [value].flat().join(' ');
      return {
        what: words.text(change.id, languages[change.locale]),
        was: shown(change.from),
        now: shown(change.to),
      };
    }
  }
}
