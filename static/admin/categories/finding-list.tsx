import Lozenge from '@atlaskit/lozenge';
import type { Finding, PolicyDesk } from '../../../src/bridge/admin/policy';
import { percent, type Locale } from '../../ui/locale';
import { ruleFaultMessage } from '../rules/rule-faults';
import { policyWords } from './words';

const LOOKS = { error: 'removed', warning: 'moved', notice: 'default' } as const;

type Names = Pick<PolicyDesk, 'categoryNames' | 'clauseTitles' | 'draft'>;

/** What the checker found, the worst first. */
export function FindingList({
  findings,
  names,
  locale,
}: {
  findings: readonly Finding[];
  names: Names;
  locale: Locale;
}) {
  const words = policyWords[locale];
  return (
    <ul className="list findings">
      {findings.map((finding, index) => (
        <li key={index}>
          <Lozenge appearance={LOOKS[finding.severity]}>{words.severities[finding.severity]}</Lozenge>{' '}
          {sentenceOf(finding, names, locale)}
        </li>
      ))}
    </ul>
  );
}

function sentenceOf(finding: Finding, names: Names, locale: Locale): string {
  const { finding: words, change, languages } = policyWords[locale];
  const rule = (place: number) => words.ruleAt(place + 1, names.draft.content.rules[place]?.name ?? '');
  switch (finding.code) {
    case 'rule-fault':
      return `${capital(rule(finding.fault.rule))}: ${ruleFaultMessage(finding.fault, locale)}`;
    case 'rules-contradict':
      return words.contradict(rule(finding.rule), rule(finding.other));
    case 'rule-shadowed':
      return words.shadowed(rule(finding.rule), rule(finding.by));
    case 'rule-after-catch-all':
      return words.afterCatchAll(rule(finding.rule), rule(finding.by));
    case 'rule-repeated':
      return words.repeated(rule(finding.rule), rule(finding.by));
    case 'rule-in-project-off':
      return words.projectOff(rule(finding.rule), finding.project);
    case 'rule-catches-all':
      return words.catchesAll(rule(finding.rule));
    case 'clause-missing':
      return words.clauseMissing(names.categoryNames[finding.category]);
    case 'clause-contradicts':
      return words.clauseContradicts(
        names.categoryNames[finding.category],
        names.clauseTitles[finding.clause],
      );
    case 'exclusion-without-text':
      return words.exclusionWithoutText(names.categoryNames[finding.category], languages[finding.locale]);
    case 'threshold-unreachable':
      return words.unreachable(change.thresholds[finding.threshold], percent(finding.most, locale));
    case 'threshold-low':
      return words.low(change.thresholds[finding.threshold]);
    case 'labels-collide':
      return words.labelsCollide(finding.label, finding.names.map((name) => change.labels[name]).join(', '));
    case 'active-without-labels':
      return words.withoutLabels(
        [...finding.projects, ...(finding.alsoDefault ? [words.otherProjects] : [])].join(', '),
      );
    case 'nowhere-active':
      return words.nowhereActive;
    case 'nobody-approves':
      return words.nobodyApproves;
    case 'base-outdated':
      return words.baseOutdated(finding.base, finding.latest);
    case 'date-past':
      return words.datePast;
    case 'too-many-pending':
      return words.tooManyPending(finding.most);
    case 'text-fault':
      return words.textFault(finding.fault.id, languages[finding.fault.locale]);
    case 'text-missing':
      return words.textMissing(
        finding.id,
        finding.in.map((language) => languages[language]).join(', '),
        languages[finding.missing],
      );
    case 'text-other-language':
      return words.textOtherLanguage(finding.id, languages[finding.locale], languages[finding.same]);
    case 'text-long':
      return words.textLong(finding.id, languages[finding.locale], finding.characters);
    case 'text-same-as-default':
      return words.textSame(finding.id, languages[finding.locale]);
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
