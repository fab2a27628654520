import { asApp, route } from '@forge/api';
import { Queue } from '@forge/events';
import { kvs } from '@forge/kvs';
import Resolver from '@forge/resolver';
import { issueEvent, startApp, stopAll } from './support';

afterEach(stopAll);

test('an event goes through trigger, queue, consumer, product call and storage to the screen', async () => {
  const resolver = new Resolver();
  resolver.define('read', async () => kvs.get('decision'));
  const handlers = {
    onEvent: async (event: { issue: { id: string } }) => {
      await new Queue({ key: 'decide' }).push({ body: { issueId: event.issue.id } });
    },
    decide: async (event: { body: { issueId: string } }) => {
      const response = await asApp().requestJira(route`/rest/api/3/issue/${event.body.issueId}`);
      await kvs.set('decision', { status: response.status, issueId: event.body.issueId });
    },
    agent: resolver.getDefinitions(),
  };
  const { host, site } = await startApp(
    {
      modules: {
        trigger: [{ key: 't', function: 'onEvent', events: ['avi:jira:created:issue'] }],
        consumer: [{ key: 'c', queue: 'decide', function: 'decide' }],
        'jira:issueContext': [{ key: 'ctx', title: 'T', resolver: { function: 'agent' } }],
      },
    },
    handlers,
  );
  site.emit(issueEvent());
  await host.settle();

  expect(site.requests).toEqual([
    expect.objectContaining({
      method: 'GET',
      path: '/rest/api/3/issue/10000',
      caller: { kind: 'app' },
      scopes: ['read:jira-work', 'write:jira-work', 'storage:app'],
    }),
  ]);
  await expect(
    host.invokeResolver({
      moduleKey: 'ctx',
      viewer: { kind: 'licensed', accountId: 'agent' },
      extension: {},
      functionKey: 'read',
    }),
  ).resolves.toEqual({ status: 200, issueId: '10000' });
  expect(
    host.invocations().map(({ functionKey, outcome, calls }) => ({ functionKey, outcome, calls })),
  ).toEqual([
    { functionKey: 'onEvent', outcome: 'ok', calls: [] },
    { functionKey: 'decide', outcome: 'ok', calls: ['asApp GET /rest/api/3/issue/10000 200'] },
    { functionKey: 'agent', outcome: 'ok', calls: [] },
  ]);
});
