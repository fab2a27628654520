import { givenKey, isIssueKey, ISSUE_OF_RULE } from '../../static/action/inputs';
import { WORDS } from '../../static/action/words';

test.each(['SUP-12', ' sup-1 ', 'A_B2-9', '{{issue.key}}', '{{triggerIssue.key}}'])(
  '%s may name a work item',
  (text) => {
    expect(isIssueKey(text)).toBe(true);
  },
);

test.each(['', 'SUP', '12', 'SUP-', 'SUP-1 SUP-2', '{{}}', '{{a', 'SUP-1?x=1'])('%s may not', (text) => {
  expect(isIssueKey(text)).toBe(false);
});

test('what the rule was configured with is there again', () => {
  expect(givenKey({ extension: { data: { inputs: { issueKey: 'SUP-7' } } } })).toBe('SUP-7');
});

test.each([undefined, {}, { extension: { data: { inputs: {} } } }, { extension: { data: null } }])(
  'from %j the rule’s own work item is proposed',
  (context) => {
    expect(givenKey(context)).toBe(ISSUE_OF_RULE);
  },
);

test.each(Object.entries(WORDS))('%s has every word', (_locale, words) => {
  expect(Object.values(words).every((text) => text.trim() !== '')).toBe(true);
});
