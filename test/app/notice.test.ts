import type { NoticeView } from '../../src/bridge/views';
import { type Person, Desk, CLEAR } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const notice = (person: Person | 'anonymous', locale = 'fr') =>
  desk.invoke<NoticeView | { kind: 'silent' }>(
    'portal-notice',
    person,
    { type: 'jiraServiceManagement:portalFooter', portal: { id: 1 } },
    'notice',
    { locale },
  );
const switchNotice = async (on: boolean) => {
  const client = {
    comments: false,
    notice: on,
    approvers: { reporter: true, participants: false, named: {} },
  };
  expect(await desk.publish({ client })).toMatchObject({ kind: 'published' });
};

test('says nothing as it is installed', async () => {
  expect(await notice('claire')).toEqual({ kind: 'silent' });
});

test.each<Person | 'anonymous'>(['claire', 'thomas', 'colleague', 'level1', 'anonymous'])(
  'switched on, tells %s the kinds of support, and reads nothing of any request',
  async (person) => {
    await switchNotice(true);
    await desk.raiseAndDecide('claire', CLEAR.training);
    const runs = desk.runs('portal-resolver').length;
    expect(await notice(person)).toMatchObject({
      title: 'Qui s’occupe de votre demande',
      kinds: [{ name: 'Niveau 1, Customer Services' }, { name: 'Niveau 2, Consulting' }],
    });
    const [run] = desk.runs('portal-resolver').slice(runs);
    expect(run?.calls).toEqual([]);
  },
);

test.each([
  ['de-CH', 'Wartung'],
  ['en-GB', 'Level 2'],
  ['it-IT', 'Livello 2'],
  ['pt-BR', 'Niveau 2'],
])('in the language of the reader: %s', async (locale, words) => {
  await switchNotice(true);
  expect(JSON.stringify(await notice('claire', locale))).toContain(words);
});

test('in the words of the site', async () => {
  await switchNotice(true);
  const { kind } = await desk.publish({ texts: { fr: { 'notice.title': 'Nos équipes' } } });
  expect(kind).toBe('published');
  expect(await notice('claire')).toMatchObject({ title: 'Nos équipes' });
});

test.each(['off', 'monitor'])('says nothing where Palier is %s everywhere', async (mode) => {
  await switchNotice(true);
  await desk.publish({ projects: { default: mode, byKey: {} } });
  expect(await notice('claire')).toEqual({ kind: 'silent' });
  await desk.publish({ projects: { default: mode, byKey: { SUP: 'automatic' } } });
  expect(await notice('claire')).not.toHaveProperty('kind');
});
