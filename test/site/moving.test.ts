import { CALLERS, Desk, type Who } from './harness';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

async function move(who: Who, key: string, to: string): Promise<number> {
  return (await desk.site.moveIssue(CALLERS[who], key, to)).status;
}

test('a moved issue has a key in its new project, its own id, and is found by the old key', async () => {
  const { id, key } = await desk.raise();
  expect(await move('agent', key, 'INF')).toBe(200);
  const { body } = await desk.call('agent', 'GET', `/rest/api/3/issue/${key}`);
  expect([body.id, body.key]).toEqual([id, 'INF-1']);
  expect(await desk.find('project = INF')).toEqual(['INF-1']);
  expect(await desk.find('project = SUP')).toEqual([]);
});

test('the event tells of project and key', async () => {
  const { key } = await desk.raise();
  await move('agent', key, 'INF');
  const { name, payload } = desk.events.at(-1) ?? {};
  expect(name).toBe('avi:jira:updated:issue');
  expect(payload).toMatchObject({
    jiraEventTypeName: 'issue_moved',
    issue: { key: 'INF-1', fields: { project: { key: 'INF' } } },
    changelog: {
      items: expect.arrayContaining([
        expect.objectContaining({ field: 'project', fromString: 'Support ERP', to: '10002' }),
        expect.objectContaining({ field: 'Key', fromString: key, toString: 'INF-1' }),
      ]) as unknown,
    },
  });
});

test('a request that left the desk is no longer one of the portal', async () => {
  const { key } = await desk.raise();
  await move('agent', key, 'INF');
  expect((await desk.call('claire', 'GET', `/rest/servicedeskapi/request/${key}`)).status).toBe(404);
});

test('agents see and move what is in their own projects', async () => {
  const { key } = await desk.raise();
  expect(await move('internalAgent', key, 'INF')).toBe(404);
  expect(await move('claire', key, 'INF')).toBe(404);
  expect(await move('agent', key, 'NONE')).toBe(400);
  expect(await move('agent', key, 'SUP')).toBe(400);
  await move('agent', key, 'INF');
  expect((await desk.call('internalAgent', 'GET', '/rest/api/3/issue/INF-1')).status).toBe(200);
  expect(await move('internalAgent', 'INF-1', 'SUP')).toBe(400);
});

test('deleting an issue tells of it', async () => {
  const { key } = await desk.raise();
  expect((await desk.call('agent', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(403);
  expect((await desk.call('admin', 'DELETE', `/rest/api/3/issue/${key}`)).status).toBe(204);
  expect(desk.events.at(-1)).toMatchObject({ name: 'avi:jira:deleted:issue', payload: { issue: { key } } });
});
