import type { PanelStatus, Viewer } from '../../sandbox/contracts';
import { startApp, stopAll } from './support';

afterEach(stopAll);

const AGENT: Viewer = { kind: 'licensed', accountId: 'agent' };
const STATIC: PanelStatus = { type: 'lozenge', value: { label: 'Before', type: 'default' } };
const EXTENSION = {
  issue: { id: '10200', key: 'SUP-1', type: 'Incident', typeId: '10012' },
  project: { id: '10000', key: 'SUP', type: 'service_desk' },
  location: 'http://127.0.0.1:8080/browse/SUP-1',
};

function panel(run: (...given: unknown[]) => unknown) {
  return startApp(
    {
      modules: {
        'jira:issueContext': [
          { key: 'panel', title: 'P', label: 'P', status: STATIC, dynamicProperties: { function: 'run' } },
          { key: 'plain', title: 'P', label: 'P', status: STATIC },
        ],
      },
    },
    { run },
  );
}

test('the function says what stands beside the label, for the issue and the viewer', async () => {
  const given: unknown[] = [];
  const status = { type: 'lozenge', value: { label: 'Now', type: 'success' } };
  const { host } = await panel((payload, context) => {
    given.push(payload, (context as { principal: unknown }).principal);
    return { status };
  });
  expect(await host.panelStatus({ moduleKey: 'panel', viewer: AGENT, extension: EXTENSION })).toEqual(status);
  expect(given).toEqual([
    {
      cloudId: expect.any(String),
      extension: { type: 'jira:issueContext', issue: EXTENSION.issue, project: EXTENSION.project },
    },
    { accountId: 'agent' },
  ]);
});

test.each<[string, () => unknown]>([
  [
    'fails',
    () => {
      throw new Error('no');
    },
  ],
  ['answers no status', () => ({ status: { type: 'star' } })],
  ['answers nothing', () => undefined],
])('where the function %s, the manifest’s status stays', async (_case, run) => {
  const { host } = await panel(run);
  expect(await host.panelStatus({ moduleKey: 'panel', viewer: AGENT, extension: EXTENSION })).toEqual(STATIC);
});

test('an answer without a status shows none', async () => {
  const { host } = await panel(() => ({}));
  expect(await host.panelStatus({ moduleKey: 'panel', viewer: AGENT, extension: EXTENSION })).toBeUndefined();
});

test('a panel without a function has what the manifest says', async () => {
  const { host } = await panel(() => ({}));
  expect(await host.panelStatus({ moduleKey: 'plain', viewer: AGENT, extension: EXTENSION })).toEqual(STATIC);
});

test('nobody without a licence is told', async () => {
  const { host } = await panel(() => ({}));
  const viewer: Viewer = { kind: 'customer', accountId: 'client' };
  await expect(host.panelStatus({ moduleKey: 'panel', viewer, extension: EXTENSION })).rejects.toThrow(
    'not available to customer',
  );
});
