import { compileExpression } from '../../sandbox/expression';

const scope = {
  event: {
    selfGenerated: false,
    count: 2,
    issue: { key: 'SUP-1', fields: { project: { projectTypeKey: 'service_desk' }, assignee: null } },
    'odd key': { x: 'y' },
  },
};

test.each<[string, unknown]>([
  ["event.issue.key == 'SUP-1'", true],
  ['event.issue.key != "SUP-1"', false],
  ['event.count == 2', true],
  ["event.count == '2'", false],
  ['event.issue.fields.assignee == null', true],
  ['event.issue.fields.assignee?.accountId == null', true],
  ['event.issue.fields.assignee?.a?.b == null', true],
  ['event.issue.fields?.missing == null', true],
  ["event['odd key'].x == 'y'", true],
  ['!event.selfGenerated', true],
  ['!(event.selfGenerated || event.count == 3)', true],
  ['event.selfGenerated || event.count == 2 && event.issue.key == "SUP-1"', true],
  ['(true || false) && false', false],
  ['true || event.missing', true],
  ['false && event.missing', false],
  ["'it\\'s' == \"it's\"", true],
  ['event.issue.key', 'SUP-1'],
])('%s is %j', (text, expected) => {
  expect(compileExpression(text)(scope)).toBe(expected);
});

test.each([
  ['event.missing', /unrecognised property missing/],
  ['event.issue.fields.assignee.accountId', /cannot read accountId of null/],
  ['nobody.issue', /unrecognised property nobody/],
  ['event.toString == null', /unrecognised property toString/],
  ['event.constructor == null', /unrecognised property constructor/],
  ['event.issue.key && true', /&& needs true or false/],
  ['!event.count', /! needs true or false/],
])('%s fails when it is evaluated', (text, message) => {
  const expression = compileExpression(text);
  expect(() => expression(scope)).toThrow(message);
});

test.each([
  '',
  'event.',
  'event..key',
  'event.issue.map(i => i)',
  'a + b',
  '(true',
  'true)',
  "'open",
  'a == ',
  'a[0]',
  'a = b',
])('%j cannot be compiled', (text) => {
  expect(() => compileExpression(text)).toThrow(/expression: not supported/);
});

test.each([
  ["a.b == 1 ? 'yes' : 'no'", 'yes'],
  ["a.b == 2 ? 'yes' : a.b == 1 ? 'second' : 'no'", 'second'],
  ['(a.b == 2 ? 1 : 2) == 2', true],
])('%s chooses', (text, value) => {
  expect(compileExpression(text)({ a: { b: 1 } })).toBe(value);
});

test.each(["p['x']", 'p?.x', "p['x']?.y"])('what %s does not have is null', (text) => {
  expect(compileExpression(text)({ p: new Map([['other', 1]]) })).toBeNull();
});

test.each(['a ? b', 'a : b', 'a ? b :'])('%s is refused', (text) => {
  expect(() => compileExpression(text)).toThrow(/not supported/);
});
