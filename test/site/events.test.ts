import { ACCOUNT_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import { APP_ACCOUNT_ID } from '../../sandbox/site';
import type { ChangeItem } from '../../sandbox/site/model';
import { CALLERS, Desk, START } from './harness';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});

/** Events since the last look. */
function news(): { name: string; payload: Payload }[] {
  return desk.events.splice(0).map(({ name, payload }) => ({ name, payload: payload as unknown as Payload }));
}

/** What tests look at in a payload. */
interface Payload {
  selfGenerated: boolean;
  atlassianId: string;
  jiraEventTypeName: string;
  issue: { id: string; key: string; fields: Record<string, unknown> };
  changelog: { items: ChangeItem[] };
  associatedStatuses?: { name: string }[];
}

describe('a created event', () => {
  it('has what is documented and nothing of what an app must read for itself', async () => {
    const { id, key } = await desk.raise('claire', { requestTypeId: REQUEST_TYPE_IDS.training });
    const [event, ...others] = news();
    expect(others).toEqual([]);
    expect(event?.name).toBe('avi:jira:created:issue');
    const payload = event?.payload;
    expect(payload).toMatchObject({
      eventType: 'avi:jira:created:issue',
      selfGenerated: false,
      timestamp: String(START),
      atlassianId: ACCOUNT_IDS.claire,
      issue: {
        id,
        key,
        fields: { summary: 'Écran bloqué', project: { key: 'SUP', projectTypeKey: 'service_desk' } },
      },
    });
    expect(Object.keys(payload?.issue.fields ?? {}).sort()).toEqual(
      [
        'summary',
        'issuetype',
        'creator',
        'created',
        'project',
        'reporter',
        'assignee',
        'updated',
        'status',
      ].sort(),
    );
  });

  it('comes after the change can be read', async () => {
    const seen: number[] = [];
    const done = new Promise<void>((resolve) => {
      desk.site.onEvent(({ payload }) => {
        const { id } = payload['issue'] as { id: string };
        void desk.call('app', 'GET', `/rest/api/3/issue/${id}`).then(({ status }) => {
          seen.push(status);
          resolve();
        });
      });
    });
    await desk.raise();
    await done;
    expect(seen).toEqual([200]);
  });

  it('is not sent for a request that was refused', async () => {
    await desk.site.createFromPortal(CALLERS.claire, {
      requestTypeId: '99',
      requestFieldValues: { summary: 'x' },
    });
    expect(news()).toEqual([]);
  });
});

describe('an updated event', () => {
  it('tells what changed, from what, to what', async () => {
    const { key } = await desk.raise();
    news();
    await desk.edit('agent', key, {
      fields: { summary: 'Nouveau', assignee: { accountId: ACCOUNT_IDS.level2 } },
      update: { labels: [{ add: 'urgent' }] },
    });
    const [event, ...others] = news();
    expect(others).toEqual([]);
    expect(event?.payload).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      selfGenerated: false,
      atlassianId: ACCOUNT_IDS.level1,
      jiraEventTypeName: 'issue_assigned',
      issue: { key, fields: { summary: 'Nouveau' } },
    });
    const items = event?.payload.changelog.items.map((item) => [
      item.fieldId,
      item.fromString,
      item.toString,
      item.to,
    ]);
    expect(items).toEqual([
      ['summary', 'Écran bloqué', 'Nouveau', null],
      ['labels', null, 'urgent', null],
      ['assignee', null, 'Sandra Keller', ACCOUNT_IDS.level2],
    ]);
    expect(event?.payload.associatedStatuses).toBeUndefined();
  });

  it('has both statuses when the status changed', async () => {
    const { key } = await desk.raise();
    news();
    await desk.call('agent', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '51' } });
    const [event] = news();
    expect(event?.payload.jiraEventTypeName).toBe('issue_resolved');
    expect(event?.payload.associatedStatuses?.map(({ name }) => name)).toEqual([
      'En attente du support',
      'Résolue',
    ]);
    expect(event?.payload.changelog.items.map(({ fieldId }) => fieldId)).toEqual(['status', 'resolution']);
  });

  it("is marked as the app's own when the app wrote, and not when it wrote as a user", async () => {
    const { key } = await desk.raise();
    news();
    await desk.edit('app', key, { update: { labels: [{ add: 'a' }] } });
    await desk.call(
      'agent',
      'PUT',
      `/rest/api/3/issue/${key}`,
      { update: { labels: [{ add: 'b' }] } },
      {
        scopes: ['write:jira-work'],
      },
    );
    expect(news().map(({ payload }) => [payload.selfGenerated, payload.atlassianId])).toEqual([
      [true, APP_ACCOUNT_ID],
      [false, ACCOUNT_IDS.level1],
    ]);
  });

  const silent: [behaviour: string, write: (key: string, id: string) => Promise<unknown>][] = [
    ['a property alone', (key) => desk.edit('app', key, { properties: [{ key: 'p', value: 1 }] })],
    [
      'a property by its own call',
      (key) => desk.call('app', 'PUT', `/rest/api/3/issue/${key}/properties/p`, 1),
    ],
    ['a label that was there', (key) => desk.edit('app', key, { update: { labels: [{ add: 'there' }] } })],
    [
      'a label that was not there',
      (key) => desk.edit('app', key, { update: { labels: [{ remove: 'no' }] } }),
    ],
    ['the same summary', (key) => desk.edit('agent', key, { fields: { summary: 'Écran bloqué' } })],
    [
      'a comment',
      (key) => desk.call('agent', 'POST', `/rest/servicedeskapi/request/${key}/comment`, { body: 'x' }),
    ],
    ['a refused edit', (key) => desk.edit('agent', key, { fields: { summary: '' } })],
    [
      "an app's field value without app events",
      async (_, id) =>
        desk.call('app', 'POST', '/rest/api/3/app/field/value?generateAppEvents=false', {
          updates: [{ customField: await desk.fieldId('billing'), issueIds: [Number(id)], value: 'x' }],
        }),
    ],
  ];
  it.each(silent)('is not sent for %s', async (_, write) => {
    const { key, id } = await desk.raise();
    await desk.edit('agent', key, { fields: { labels: ['there'] } });
    news();
    await write(key, id);
    expect(news()).toEqual([]);
  });

  it("is sent for an app's field value unless the call says no", async () => {
    const { key, id } = await desk.raise();
    news();
    const field = await desk.fieldId('billing');
    const path = `/rest/api/3/app/field/${field}/value`;
    const write = (query: string, value: string) =>
      desk.call('app', 'PUT', path + query, { updates: [{ issueIds: [Number(id)], value }] });
    await write('', 'a');
    expect(news().map(({ payload }) => [payload.selfGenerated, payload.changelog.items[0]?.field])).toEqual([
      [true, 'Billing'],
    ]);
    const changes = async (): Promise<number> =>
      (await desk.call('agent', 'GET', `/rest/api/3/issue/${key}?expand=changelog`)).body.changelog.total;
    await write('?generateAppEvents=false', 'b');
    expect(await changes()).toBe(2);
    await write('?generateAppEvents=false&generateChangelog=false', 'c');
    expect(await changes()).toBe(2);
    expect(news()).toEqual([]);
  });
});

describe('a deleted event', () => {
  it('names the issue and who deleted it', async () => {
    const { id, key } = await desk.raise();
    news();
    await desk.call('admin', 'DELETE', `/rest/api/3/issue/${key}`);
    expect(news()).toMatchObject([
      {
        name: 'avi:jira:deleted:issue',
        payload: {
          eventType: 'avi:jira:deleted:issue',
          selfGenerated: false,
          atlassianId: ACCOUNT_IDS.admin,
          issue: { id, key },
        },
      },
    ]);
  });
});

describe('events', () => {
  it('come in the order of the changes, and stop when nobody listens any more', async () => {
    const names: string[] = [];
    const stop = desk.site.onEvent(({ payload }) => names.push((payload['issue'] as { key: string }).key));
    await Promise.all([desk.raise(), desk.raise(), desk.raise()]);
    stop();
    await desk.raise();
    expect(names).toEqual(['SUP-1', 'SUP-2', 'SUP-3']);
  });
});
