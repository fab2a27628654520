import { mayAnswer, type OnRequest } from '../../src/requests/may-answer';
import type { ClientOptions } from '../../src/policy/policy';
import { standing } from '../decide/standing';

const request: OnRequest = {
  reporterId: 'reporter',
  participantIds: ['participant', 'reporting-participant'],
  organisations: [
    { id: '1', name: 'Léman' },
    { id: '2', name: 'Aare' },
  ],
  decision: standing({
    approval: { askedAt: '2026-03-02T09:00:00.000Z', by: 'agent', work: 'Un cours', state: 'asked' },
  }),
};
const nobody: ClientOptions['approvers'] = { reporter: false, participants: false, named: {} };
const named = { '2': ['boss', 'agent'], '3': ['stranger'] };

const rows: [who: string, policy: Partial<ClientOptions['approvers']>, may: boolean][] = [
  ['reporter', { reporter: true }, true],
  ['reporter', {}, false],
  ['reporter', { participants: true, named }, false],
  ['participant', { participants: true }, true],
  ['participant', { reporter: true, named }, false],
  ['boss', { named }, true],
  ['boss', { reporter: true, participants: true }, false],
  // Named for an organisation that the request is not of.
  ['stranger', { reporter: true, participants: true, named }, false],
  // Who asked does not answer, whatever else they are.
  ['agent', { reporter: true, participants: true, named }, false],
  ['unidentified', { reporter: true, participants: true, named }, false],
];

test.each(rows)('%s, when the policy says %j: %s', (who, policy, may) => {
  expect(mayAnswer(request, who, { ...nobody, ...policy })).toBe(may);
});

test('an agent who raised the request in their own name does not answer their own question', () => {
  expect(mayAnswer({ ...request, reporterId: 'agent' }, 'agent', { ...nobody, reporter: true })).toBe(false);
});

test('a request without reporter is answered by nobody who has no name', () => {
  expect(mayAnswer({ ...request, reporterId: undefined }, '', { ...nobody, reporter: true })).toBe(false);
});

test.each(['constructor', '__proto__', 'toString'])('an organisation called %s names nobody', (id) => {
  const odd = { ...request, organisations: [{ id, name: 'x' }] };
  expect(mayAnswer(odd, 'length', { ...nobody, named })).toBe(false);
});
