import { checkRules, type RuleFinding } from './check-rules';
import type { PolicyContent } from './policy';
import type { RuleFault } from './rule-faults';
import { checkTexts, type TextFinding } from './texts/check';
import { CATEGORY_IDS, type CategoryId, type ClauseId, type Locale, LOCALES } from './vocabulary';

/** What an admin should look at before publishing. An `error` keeps a draft from being published; a `notice` is only said. */
export type Finding =
  | RuleFinding
  | TextFinding
  /** The pattern of a rule cannot be used. */
  | { severity: 'error'; code: 'rule-fault'; fault: RuleFault }
  /** Clients of this kind of request are told of no passage of the policy. */
  | { severity: 'warning'; code: 'clause-missing'; category: CategoryId }
  /** The passage says the contrary of the coverage. */
  | { severity: 'warning'; code: 'clause-contradicts'; category: CategoryId; clause: ClauseId }
  /** The site has worded why this is covered, and not why it is excluded: there clients read Palier's own words. */
  | { severity: 'warning'; code: 'exclusion-without-text'; category: CategoryId; locale: Locale }
  /** Not even a rule that always decides is as sure as that. */
  | { severity: 'warning'; code: 'threshold-unreachable'; threshold: Threshold; most: number }
  /** It is reached by what is more likely wrong than right. */
  | { severity: 'warning'; code: 'threshold-low'; threshold: Threshold }
  /** Two labels are the same, so that nobody can tell what they say. */
  | { severity: 'error'; code: 'labels-collide'; label: string; names: LabelName[] }
  /** Projects where clients or agents are told, and whose issues bear no label. `default`: those without a mode of their own. */
  | { severity: 'warning'; code: 'active-without-labels'; projects: string[]; alsoDefault: boolean }
  | { severity: 'notice'; code: 'nowhere-active' }
  /** Billable work could be put to a client, and nobody could answer. */
  | { severity: 'warning'; code: 'nobody-approves' }
  /** Another version was published since the draft began. */
  | { severity: 'warning'; code: 'base-outdated'; base: number; latest: number }
  /** A version can be dated ahead, not back. */
  | { severity: 'error'; code: 'date-past' }
  | { severity: 'error'; code: 'too-many-pending'; most: number };

export type Threshold = keyof PolicyContent['thresholds'];
export type LabelName = keyof PolicyContent['labels'];

/** What only others can tell. */
export interface Known {
  /** Of the rules' patterns, which an engine has to compile. */
  patternFaults: readonly RuleFault[];
  /** How sure a rule that always decides is. */
  certainty: number;
}

/** Everything the checker finds, errors first. */
export function checkPolicy(content: PolicyContent, known: Known): Finding[] {
  const findings: Finding[] = [
    ...known.patternFaults.map((fault) => ({ severity: 'error', code: 'rule-fault', fault }) as const),
    ...checkRules(content.rules, (project) => modeIn(content, project) === 'off'),
    ...checkClauses(content),
    ...checkExclusions(content),
    ...checkThresholds(content, known.certainty),
    ...checkLabels(content),
    ...checkModes(content),
    ...checkApprovers(content),
    ...checkTexts(content),
  ];
  return findings.sort((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}

const SEVERITIES: Finding['severity'][] = ['error', 'warning', 'notice'];

const SUPPORT = CATEGORY_IDS.filter((id) => id !== 'other');

/** What the passages speak of; `qualification` speaks of neither. */
const COVERED_CLAUSES: readonly ClauseId[] = [
  'level1-normal-use',
  'level1-customised-objects',
  'patches-and-versions',
];

function checkClauses({ categories }: PolicyContent): Finding[] {
  return SUPPORT.flatMap((category): Finding[] => {
    const { clause, coverage } = categories[category];
    if (clause === 'qualification') return [{ severity: 'warning', code: 'clause-missing', category }];
    const isOfCovered = COVERED_CLAUSES.includes(clause);
    return isOfCovered === (coverage === 'covered')
      ? []
      : [{ severity: 'warning', code: 'clause-contradicts', category, clause }];
  });
}

function checkExclusions({ categories, texts }: PolicyContent): Finding[] {
  return SUPPORT.filter((category) => categories[category].coverage === 'out')
    .flatMap((category) => LOCALES.map((locale) => ({ category, locale })))
    .filter(({ category, locale }) => {
      const own = texts[locale] ?? {};
      const path = `categories.${category}.coverage`;
      return own[`${path}.covered`] !== undefined && own[`${path}.out`] === undefined;
    })
    .map((where) => ({ severity: 'warning', code: 'exclusion-without-text', ...where }));
}

function checkThresholds({ thresholds }: PolicyContent, most: number): Finding[] {
  return (['covered', 'billed'] as const).flatMap((threshold): Finding[] => {
    if (thresholds[threshold] > most)
      return [{ severity: 'warning', code: 'threshold-unreachable', threshold, most }];
    return thresholds[threshold] < 0.5 ? [{ severity: 'warning', code: 'threshold-low', threshold }] : [];
  });
}

/** Jira tells labels apart by case; people do not. */
function checkLabels({ labels }: PolicyContent): Finding[] {
  const names = Object.keys(labels) as LabelName[];
  const sameAs = (name: LabelName) =>
    names.filter((other) => labels[other].toLowerCase() === labels[name].toLowerCase());
  return names
    .filter((name) => sameAs(name).length > 1 && sameAs(name)[0] === name)
    .map((name) => ({ severity: 'error', code: 'labels-collide', label: labels[name], names: sameAs(name) }));
}

function checkModes({ projects, tags }: PolicyContent): Finding[] {
  const isActive = (mode: string) => mode === 'automatic' || mode === 'suggest';
  const active = Object.keys(projects.byKey).filter((key) => isActive(projects.byKey[key] ?? ''));
  const alsoDefault = isActive(projects.default);
  if (active.length === 0 && !alsoDefault) return [{ severity: 'notice', code: 'nowhere-active' }];
  return tags.labels
    ? []
    : [{ severity: 'warning', code: 'active-without-labels', projects: active, alsoDefault }];
}

function checkApprovers({ client: { approvers } }: PolicyContent): Finding[] {
  const { reporter, participants, named } = approvers;
  return reporter || participants || Object.keys(named).length > 0
    ? []
    : [{ severity: 'warning', code: 'nobody-approves' }];
}

function modeIn({ projects }: PolicyContent, key: string) {
  return Object.hasOwn(projects.byKey, key) ? projects.byKey[key] : projects.default;
}
