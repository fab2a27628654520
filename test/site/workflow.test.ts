import type { WorkflowRule } from '../../sandbox/contracts';
import { APP, Desk, type Who } from './harness';

const TAKE = '11';
const RESOLVE = '51';

const text = (fr: string, de: string): { text: string; texts: Record<string, string> } => ({
  text: fr,
  texts: { 'fr-FR': fr, 'de-DE': de },
});
const rule = (key: string, kind: WorkflowRule['kind'], expression: string): WorkflowRule => ({
  key,
  kind,
  expression,
  name: text(key, key),
  description: text(key, key),
  ...(kind === 'validator' ? { errorMessage: text('Pas encore.', 'Noch nicht.') } : {}),
});

const PAID = "issue.properties['palier.decision']?.billing != 'billable'";
const RULES = [
  rule('hides', 'condition', PAID),
  rule('refuses', 'validator', PAID),
  rule('says', 'validator', `${PAID} ? true : 'Pas ça.'`),
  rule('broken', 'condition', 'issue.unknown.x == 1'),
];

let desk: Desk;
let key: string;
beforeEach(async () => {
  desk = await Desk.open();
  await desk.site.installApp({ ...APP, workflowRules: RULES });
  ({ key } = await desk.raise());
});

const decide = (billing: string) =>
  desk.call('app', 'PUT', `/rest/api/3/issue/${key}/properties/palier.decision`, { billing });
const take = (who: Who = 'agent') =>
  desk.call(who, 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: TAKE } });
const offered = async () =>
  (await desk.call('agent', 'GET', `/rest/api/3/issue/${key}/transitions`)).body.transitions.map(
    ({ id }) => id,
  );

test('without a rule nothing is judged', async () => {
  await decide('billable');
  expect((await take()).status).toBe(204);
});

test('a condition hides the transition from whom it does not hold for', async () => {
  await desk.site.setWorkflowRules(TAKE, ['hides']);
  expect(await offered()).toContain(TAKE);
  await decide('billable');
  expect(await offered()).not.toContain(TAKE);
  expect((await take()).status).toBe(400);
  await decide('accepted');
  expect((await take()).status).toBe(204);
});

test('a validator refuses with its message, in the language of whoever tries', async () => {
  await desk.site.setWorkflowRules(TAKE, ['refuses']);
  await decide('billable');
  expect(await offered()).toContain(TAKE);
  expect((await take()).body.errorMessages).toEqual(['Pas encore.']);
  expect((await take('consultant')).body.errorMessages).toEqual(['Noch nicht.']);
  expect(await desk.fields(key)).toMatchObject({ status: { name: 'En attente du support' } });
  await decide('not-billed');
  expect((await take()).status).toBe(204);
});

test('a text in place of a yes is the message', async () => {
  await desk.site.setWorkflowRules(TAKE, ['says']);
  expect((await take()).status).toBe(204);
  await desk.call('agent', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id: '21' } });
  await decide('billable');
  expect((await take()).body.errorMessages).toEqual(['Pas ça.']);
});

test('a request without a decision passes', async () => {
  await desk.site.setWorkflowRules(TAKE, ['hides', 'refuses']);
  expect((await take()).status).toBe(204);
});

test('an expression that fails, and a rule whose app is gone, hold for nobody', async () => {
  await desk.site.setWorkflowRules(TAKE, ['broken']);
  expect((await take()).status).toBe(400);
  await desk.site.setWorkflowRules(TAKE, ['hides']);
  await desk.site.installApp(APP);
  expect((await take()).status).toBe(400);
});

test('clients’ own transitions are judged too', async () => {
  await desk.site.setWorkflowRules(RESOLVE, ['refuses']);
  await decide('billable');
  const answer = await desk.call('claire', 'POST', `/rest/servicedeskapi/request/${key}/transition`, {
    id: RESOLVE,
  });
  expect([answer.status, answer.body.errorMessage]).toEqual([400, 'Pas encore.']);
});

test('only rules that there are go on transitions that there are', async () => {
  expect(await desk.site.setWorkflowRules('99', ['hides'])).toBe(false);
  expect(await desk.site.setWorkflowRules(TAKE, ['nothing'])).toBe(false);
  expect(await desk.site.setWorkflowRules(TAKE, ['hides'])).toBe(true);
  expect(desk.site.workflow().find(({ id }) => id === TAKE)).toMatchObject({ rules: ['hides'] });
});
