import { ACCOUNT_IDS, ORGANISATION_IDS, REQUEST_TYPE_IDS } from '../../sandbox/seed/ids';
import type { CreateView, NoticeView } from '../../src/bridge/views';
import { fill, TEXTS } from '../../src/policy/texts';
import { Desk, type Person } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const { create } = TEXTS.fr;

const form = (
  person: Person | 'anonymous',
  typeId: string = REQUEST_TYPE_IDS.other,
  payload: Record<string, unknown> = {},
) =>
  desk.invoke<CreateView>(
    'create-panel',
    person,
    {
      type: 'jiraServiceManagement:portalRequestCreatePropertyPanel',
      portal: { id: 1 },
      request: { typeId: Number(typeId) },
    },
    'createForm',
    { locale: 'fr', ...payload },
  );

async function contract(organisation: keyof typeof ORGANISATION_IDS, more: object = {}): Promise<void> {
  const saved = await desk.admin<{ kind: string }>('admin', 'saveContract', {
    terms: {
      reference: `W-${organisation}`,
      organisations: [{ id: ORGANISATION_IDS[organisation], name: organisation }],
      start: '2026-01-01',
      end: '2026-12-31',
      state: 'active',
      terms: [],
      modules: [],
      customisations: [],
      note: 'SECRET-NOTE',
      ...more,
    },
  });
  expect(saved.kind).toBe('saved');
}

const service = ({ estimates }: CreateView): string =>
  estimates.find(({ when }) => when.about === 'service')?.lines.join(' ') ?? '';
const GENERAL = /Votre contrat W|pas trouvé/u;

describe('what the request type says', () => {
  test.each([
    ['problem', 'problem'],
    ['training', 'question'],
    ['feature', 'change'],
    ['companyCopy', 'service'],
  ] as const)('%s: a %s', async (type, given) => {
    expect((await form('claire', REQUEST_TYPE_IDS[type])).given).toBe(given);
    expect((await form('anonymous', REQUEST_TYPE_IDS[type])).given).toBe(given);
  });

  test.each([
    ['a type that may be anything', REQUEST_TYPE_IDS.other],
    ['a type that there is not', '999999'],
  ])('of %s is nothing: the client is asked', async (_, typeId) => {
    const view = await form('claire', typeId);
    expect('given' in view).toBe(false);
    expect(view.questions[0]?.id).toBe('about');
  });

  test('is asked of the client while JSM does not answer', async () => {
    desk.site.faults.add({ path: '/requesttype/', times: 1, answer: { kind: 'status', status: 503 } });
    const view = await form('claire', REQUEST_TYPE_IDS.training);
    expect('given' in view).toBe(false);
    expect(view.estimates.length).toBeGreaterThan(0);
  });
});

describe('the estimate', () => {
  test('names the contract of the client’s own organisation, and no other’s', async () => {
    await contract('leman');
    await contract('aare', { end: '2026-06-30' });
    const claire = await form('claire');
    expect(service(claire)).toContain('Votre contrat W-leman est valable jusqu’au 31.12.2026.');
    expect(JSON.stringify(claire)).not.toMatch(/W-aare|SECRET-NOTE/u);
    const thomas = await form('thomas', undefined, { locale: 'de' });
    expect(service(thomas)).toContain('Ihr Vertrag W-aare ist bis zum 30.06.2026 gültig.');
    expect(JSON.stringify(thomas)).not.toMatch(/W-leman|SECRET-NOTE/u);
  });

  test('says that none was found for an organisation without one, where contracts are kept', async () => {
    await contract('aare');
    const text = service(await form('claire'));
    expect(text).toContain(create.coverage.noContract);
    expect(text).not.toContain(create.coverage.covered);
  });

  test('follows what the contract includes', async () => {
    await contract('leman', { terms: [{ category: 'company_copy', effect: 'included' }] });
    const kinds = TEXTS.fr.categories.company_copy.kind;
    expect(service(await form('claire'))).toContain(fill(create.covered, { kinds }));
  });

  test.each<[string, Person | 'anonymous']>([
    ['an anonymous visitor', 'anonymous'],
    ['somebody of no organisation', 'colleague'],
    ['an agent', 'level1'],
  ])('is the general one for %s', async (_, person) => {
    await contract('leman');
    expect(JSON.stringify(await form(person))).not.toMatch(GENERAL);
    expect(service(await form(person))).toContain(create.coverage.out);
  });

  test('is the general one for somebody of two organisations: nobody knows yet for which of them', async () => {
    await contract('leman');
    desk.site.account(ACCOUNT_IDS.olivier)?.organisationIds.push(ORGANISATION_IDS.aare);
    expect(JSON.stringify(await form('olivier'))).not.toMatch(GENERAL);
  });

  test('is the general one where no contracts are kept, and nobody’s organisations are looked up', async () => {
    expect(JSON.stringify(await form('claire'))).not.toMatch(GENERAL);
    expect(calls()).not.toEqual(expect.arrayContaining([expect.stringContaining('/organization')]));
  });

  test('takes nobody’s word for who they are', async () => {
    await contract('leman');
    const payload = {
      accountId: ACCOUNT_IDS.claire,
      organisationId: ORGANISATION_IDS.leman,
      context: { accountId: ACCOUNT_IDS.claire, accountType: 'customer' },
    };
    for (const person of ['anonymous', 'colleague'] as const)
      expect(JSON.stringify(await form(person, undefined, payload))).not.toContain('W-leman');
    const thomas = await form('thomas', undefined, payload);
    expect(JSON.stringify(thomas)).not.toContain('W-leman');
  });

  test.each([
    ['refuses', { kind: 'status', status: 403 } as const],
    ['is down', { kind: 'network' } as const],
  ])('is the general one while JSM %s', async (_, answer) => {
    await contract('leman');
    desk.site.faults.add({ path: '/rest/servicedeskapi/organization', times: 1, answer });
    const view = await form('claire', REQUEST_TYPE_IDS.training);
    expect(JSON.stringify(view)).not.toMatch(GENERAL);
    expect(view.given).toBe('question');
  });

  test('costs two calls to JSM at most', async () => {
    await contract('leman');
    const before = calls().length;
    await form('claire', REQUEST_TYPE_IDS.training);
    expect(calls().slice(before).sort()).toEqual([
      expect.stringMatching(/^asApp GET \/rest\/servicedeskapi\/organization\?accountId=/u),
      expect.stringMatching(/^asApp GET \/rest\/servicedeskapi\/servicedesk\/1\/requesttype\//u),
    ]);
  });
});

/** Every call to Jira and JSM that the portal's resolver made so far. */
function calls(): string[] {
  return desk.runs('portal-resolver').flatMap((run) => run.calls.filter((call) => call.includes('/rest/')));
}

describe('the notice at the foot of portal pages', () => {
  const notice = (person: Person | 'anonymous') =>
    desk.invoke<NoticeView | { kind: 'silent' }>(
      'portal-notice',
      person,
      { type: 'jiraServiceManagement:portalFooter', page: 'my_requests' },
      'notice',
      { locale: 'fr' },
    );
  const withNotice = {
    client: { comments: false, notice: true, approvers: { reporter: true, participants: false, named: {} } },
  };

  test('is silent unless the policy wants it', async () => {
    expect(await notice('claire')).toEqual({ kind: 'silent' });
  });

  test.each<Person | 'anonymous'>(['claire', 'colleague', 'level1', 'anonymous'])(
    'is read by %s in the policy’s words',
    async (person) => {
      await desk.publish(withNotice);
      expect(await notice(person)).toMatchObject({
        title: TEXTS.fr.notice.title,
        kinds: [{ name: TEXTS.fr.notice.level1.name }, { name: TEXTS.fr.notice.level2.name }],
      });
    },
  );
});
