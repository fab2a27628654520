import type { AgentAct } from '../../src/bridge/views';
import type { Decision } from '../../src/decide/decision';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { isAboutMoney, offeredActs } from '../../src/requests/possible-acts';
import { standing } from '../decide/standing';

const revision = standing().decidedAt;
const open = standing({ state: 'needs-review', coverage: 'to-confirm', billing: 'to-confirm' });
const suggested = standing({ mode: 'suggest' });
const covered: Partial<Decision> = { category: 'normal_use_problem', level: 1, coverage: 'covered' };
const free = standing({ ...covered, billing: 'not-billed' });

const split = (category: 'training_information' | 'product_defect'): AgentAct => ({
  kind: 'split',
  revision,
  category,
  summary: 'Autre demande',
  description: 'Texte',
});

test.each<[string, Decision, AgentAct, boolean]>([
  ['confirming a charge', standing(), { kind: 'confirmation', revision }, true],
  ['confirming what turns out to be charged', open, { kind: 'confirmation', revision }, true],
  ['confirming what is covered', free, { kind: 'confirmation', revision }, false],
  ['handing on what the client knows', standing(), { kind: 'rnd', revision }, false],
  [
    'handing on a charge that was only suggested: it would be told',
    suggested,
    { kind: 'rnd', revision },
    true,
  ],
  [
    'handing on what is covered and only suggested',
    { ...free, mode: 'suggest' },
    { kind: 'escalation', revision, reason: 'Complexe' },
    false,
  ],
  [
    'another level of a charge that was only suggested',
    suggested,
    { kind: 'adjustment', revision, code: 'team', level: 1 },
    true,
  ],
  [
    'another level of a charge that the client knows',
    standing(),
    { kind: 'adjustment', revision, code: 'team', level: 1 },
    false,
  ],
  [
    'a correction to what is charged',
    free,
    { kind: 'correction', revision, category: 'training_information', reason: 'Vu' },
    true,
  ],
  [
    'a correction from one covered category to another',
    free,
    { kind: 'correction', revision, category: 'product_defect', reason: 'Vu' },
    false,
  ],
  ['a defect', free, { kind: 'defect', revision }, true],
  ['splitting off what is charged', free, split('training_information'), true],
  [
    'splitting off what is covered',
    standing({ alsoAsks: ['product_defect'] }),
    split('product_defect'),
    false,
  ],
  [
    'splitting off what is charged from a confirmed defect, which is not part of it',
    { ...free, rndWork: { state: 'confirmed', at: revision, by: 'agent' } },
    split('training_information'),
    true,
  ],
  ['a question to the client', open, { kind: 'client-question', revision, question: 'tell-more' }, false],
])('%s: about money or not, see the row', (_what, decision, act, expected) => {
  expect(isAboutMoney(act, decision, DEFAULT_POLICY)).toBe(expected);
});

test('an act that would be refused whatever is typed is not offered', () => {
  const offered = (decision: Decision, mayBill: boolean) => offeredActs(decision, mayBill, DEFAULT_POLICY);
  expect(offered(suggested, true)).toEqual(expect.arrayContaining(['confirmation', 'rnd']));
  expect(offered(suggested, false)).not.toContain('rnd');
  expect(offered(open, true)).toContain('confirmation');
  expect(offered(open, false)).not.toContain('confirmation');
  expect(offered(free, false)).toEqual(expect.arrayContaining(['confirmation', 'escalation', 'rnd']));
});
