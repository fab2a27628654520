import type { Viewer } from '../../sandbox/contracts';
import { startApp, stopAll } from './support';

afterEach(stopAll);

const AGENT: Viewer = { kind: 'licensed', accountId: 'agent' };

function app(run: (...given: unknown[]) => unknown) {
  return startApp(
    {
      modules: {
        action: [
          {
            key: 'act',
            name: 'Act',
            function: 'run',
            actionVerb: 'GET',
            description: 'Acts.',
            inputs: {
              issueKey: { title: 'Key', type: 'string', required: true, description: '' },
              times: { title: 'Times', type: 'integer', required: false, description: '' },
            },
            outputs: {
              level: { type: 'string', nullable: true, description: 'Level' },
              sure: { type: 'boolean', nullable: false, description: 'Sure' },
            },
          },
        ],
        'automation:actionProvider': [{ key: 'provider', actions: ['act'] }],
      },
    },
    { run },
  );
}

test('an action gets the inputs of the rule and runs as the user of its connection', async () => {
  const given: unknown[] = [];
  const { host } = await app((payload, context) => {
    given.push(payload, (context as { principal: unknown }).principal);
    return { level: null, sure: true };
  });
  const answer = await host.runAction({ actionKey: 'act', viewer: AGENT, inputs: { issueKey: 'SUP-1' } });
  expect(answer).toEqual({ level: null, sure: true });
  expect(given).toEqual([{ issueKey: 'SUP-1' }, { accountId: 'agent' }]);
  expect(host.manifest.actions).toMatchObject([{ key: 'act', inAutomation: true }]);
});

test('Rovo says where it was asked', async () => {
  const given: unknown[] = [];
  const { host } = await app((payload) => {
    given.push(payload);
    return { level: '1', sure: false };
  });
  const place = { jira: { issueKey: 'SUP-2' } };
  await host.runAction({ actionKey: 'act', viewer: AGENT, inputs: { issueKey: '' }, place });
  expect(given).toMatchObject([{ issueKey: '', context: { moduleKey: 'act', jira: { issueKey: 'SUP-2' } } }]);
});

test('what the action cannot do is its answer', async () => {
  const errors = [{ message: 'No such issue.' }];
  const { host } = await app(() => ({ errors }));
  const call = { actionKey: 'act', viewer: AGENT, inputs: { issueKey: 'X' } };
  expect(await host.runAction(call)).toEqual({ errors });
});

test.each([
  ['a missing input', {}, 'needs the input issueKey'],
  ['an input of another type', { issueKey: 'X', times: 1.5 }, 'the input times is no integer'],
  ['an input that is not declared', { issueKey: 'X', evil: 1 }, 'has no input evil'],
])('%s is refused before the app runs', async (_case, inputs, message) => {
  const { host } = await app(() => ({ level: null, sure: true }));
  await expect(host.runAction({ actionKey: 'act', viewer: AGENT, inputs })).rejects.toThrow(message);
  expect(host.invocations()).toEqual([]);
});

test.each([
  ['of another type', { level: 1, sure: true }, 'the output level is no string'],
  ['missing', { level: null }, 'the output sure is no boolean'],
  ['null where it must not be', { level: null, sure: null }, 'the output sure is no boolean'],
])('an output that is %s is told', async (_case, answer, message) => {
  const { host } = await app(() => answer);
  const call = { actionKey: 'act', viewer: AGENT, inputs: { issueKey: 'X' } };
  await expect(host.runAction(call)).rejects.toThrow(message);
});

test.each<[string, Viewer]>([
  ['a client', { kind: 'customer', accountId: 'client' }],
  ['a visitor', { kind: 'anonymous' }],
])('%s runs no action', async (_case, viewer) => {
  const { host } = await app(() => ({ level: null, sure: true }));
  const call = { actionKey: 'act', viewer, inputs: { issueKey: 'X' } };
  await expect(host.runAction(call)).rejects.toThrow('not available');
});

test('a failure of the action is told without its stack', async () => {
  const { host } = await app(() => {
    throw new Error('boom');
  });
  const call = { actionKey: 'act', viewer: AGENT, inputs: { issueKey: 'X' } };
  await expect(host.runAction(call)).rejects.toThrow('the action failed: boom');
});
