import type { AdminWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

export const common: CommonWords = {
  loading: 'Loading…',
  failedTitle: 'This information is not available at the moment',
  failedMessage: 'Your request is not affected. Please try again shortly.',
  retry: 'Try again',
};

const charactersLeft = (left: number): string =>
  left >= 0
    ? `${left} character${left === 1 ? '' : 's'} left`
    : `${-left} character${left === -1 ? '' : 's'} too many`;

export const portal: PortalWords = {
  charactersLeft,
  messageMissing: 'Please tell us in a few words what you asked for.',
  sending: 'Sending…',
  notSent: 'We could not confirm that your answer arrived. What you wrote is kept; please try again.',
  lookAgain: 'Refresh',
};

export const create: CreateWords = {
  clear: 'Clear',
  clearOf: (question) => `Clear the answer to “${question}”`,
  change: 'Change',
  changeOf: (question) => `Change the answer to “${question}”`,
  oneMore: (question) => `One more question: ${question}`,
  estimate: 'First estimate',
};

export const decision: DecisionWords = {
  charactersLeft,
  failedMessage: 'Palier did not answer. Nothing is lost; please try again shortly.',
  evidence: 'Evidence',
  against: 'Evidence against',
  noEvidence: 'No evidence was found.',
  shareOfWeight: (percent) => `${percent} of the weight`,
  clientSees: 'What the client reads',
  confidence: 'Confidence',
  certain: 'very high',
  likely: 'high',
  fairlyLikely: 'moderate',
  uncertain: 'low',
  level: 'Handled by',
  coverage: 'Coverage',
  billing: 'Billing',
  category: 'Category',
};

export const admin: AdminWords = {
  tableCaption: 'Level, R&D involvement, coverage and clause of each category',
  category: 'Category',
  level: 'Level',
  rnd: 'R&D',
  coverage: 'Coverage',
  clause: 'Clause',
  levelOf: { 1: 'Level 1', 2: 'Level 2', none: 'None' },
  coverageOf: { covered: 'Covered', out: 'Outside maintenance', none: 'Not applicable' },
  changed: 'changed',
  secondOpinion: 'Ask Forge LLM for a second opinion on unsure requests',
  secondOpinionHint:
    'A language model at Atlassian reads the text of these requests; each reading is charged to the vendor of the app. The opinion can confirm that a request is covered, never announce a charge.',
  reasonMissing: 'Please give the reason for the change.',
  conflictWas: 'Before',
  conflictTheirs: 'Published meanwhile',
  conflictYours: 'Your draft',
  conflictField: 'Field',
  yes: 'yes',
  no: 'no',
  rules: 'Rules of this site',
  rulesIntro:
    'A rule that decides goes before the reading of the text; the first that holds is enough. Agents read its name, clients never do.',
  noRules: 'No rule.',
  addRule: 'Add a rule',
  ruleNamed: (position, name) => (name === '' ? `Rule ${position}` : `${position}. ${name}`),
  ruleSummary: (effect, category) => `${effect}: ${category}`,
  ruleOff: 'switched off',
  ruleUp: 'Up',
  ruleUpOf: (rule) => `Up: rule ‘${rule}’`,
  ruleDown: 'Down',
  ruleDownOf: (rule) => `Down: rule ‘${rule}’`,
  ruleRemove: 'Remove',
  ruleRemoveOf: (rule) => `Remove rule ‘${rule}’`,
  ruleMoved: (rule, position, count) => `Rule ‘${rule}’, position ${position} of ${count}`,
  ruleRemoved: (rule) => `Rule ‘${rule}’ removed`,
  ruleConditions: 'Conditions: all that are filled in have to hold',
  ruleFields: {
    name: 'Name of the rule',
    words: 'Words or phrases',
    pattern: 'RE2 pattern',
    requestType: 'Request type of the rule',
    project: 'Project key',
    organisation: 'Organisation id',
    effect: 'Effect',
    active: 'Rule is active',
  },
  ruleWordsHint: 'One on each line; any of them is enough. Whole words, whatever their case and accents.',
  rulePatternHint: 'Whatever the case; accents count. ^ and $ are the ends of a line.',
  effectOf: { always: 'Always decides', leaning: 'Leans towards' },
  rulesMeanwhile: 'The rules changed in that version too. Those you did not edit are taken over.',
  tryRequestTypeHint: 'Optional, as it is named in the portal.',
  reason: 'Reason',
};
