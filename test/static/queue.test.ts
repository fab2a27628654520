import type { Page } from '@playwright/test';
import type { ReviewPage, ReviewQuery, ReviewRow } from '../../src/bridge/queue';
import type { ActResult, AgentAct, AgentView } from '../../src/bridge/views';
import { ago } from '../../static/queue/ago';
import { after, inSight, neighbour, NOTHING, type Happening, type Triage } from '../../static/queue/triage';
import { actPreview, agentView, decision, HOSTILE } from './fixtures';
import { held, overflows, ScreenBrowser, until, violations, type Opened, type Opening } from './screen';

const REVISION = '2026-03-02T08:15:00.000Z';
const LATER = '2026-03-02T09:00:00.000Z';

const row = (issueId: string, changed: Partial<ReviewRow> = {}): ReviewRow => ({
  issueId,
  key: `SUP-${issueId}`,
  summary: `Demande ${issueId}`,
  decidedAt: REVISION,
  reason: 'review',
  waitingSince: '2026-03-02T08:00:00.000Z',
  categoryName: 'Erreur dans une personnalisation',
  level: 'Niveau 2, Consulting',
  coverage: 'À confirmer',
  coverageTone: 'neutral',
  billing: 'À confirmer',
  billingTone: 'neutral',
  confidence: 0.55,
  isChargeAtStake: true,
  isAsked: false,
  client: 'Claire Dubois',
  organisation: 'Léman Distribution SA',
  ...changed,
});
const pageOf = (rows: ReviewRow[], more: Partial<ReviewPage> = {}): ReviewPage => ({
  rows,
  isMore: false,
  ...more,
});
const view = (
  changed: Partial<NonNullable<AgentView['decision']>> = {},
  more: Partial<AgentView> = {},
): AgentView => ({
  ...agentView(),
  ...more,
  decision: { ...decision(), runnerUp: 'Défaut du produit', ...changed },
});
const confirmation: AgentAct = { kind: 'confirmation', revision: REVISION };

describe('what becomes of the list', () => {
  const start = (...rows: ReviewRow[]) => after(NOTHING, { kind: 'listed', page: pageOf(rows) });
  const run = (triage: Triage, ...happenings: Happening[]) => happenings.reduce(after, triage);
  const keys = (triage: Triage) => inSight(triage).map(({ key }) => key);
  const sent = (issueId: string): Happening => ({ kind: 'sent', issueId, act: confirmation });
  const answered = (issueId: string, result: ActResult | { kind: 'failed' }): Happening => ({
    kind: 'answered',
    issueId,
    act: confirmation,
    result,
  });

  test('the first request is in sight, and moving stops at the ends', () => {
    const triage = start(row('1'), row('2'));
    expect(triage.selected).toBe('1');
    expect([neighbour(triage, -1)?.key, neighbour(triage, 1)?.key]).toEqual(['SUP-1', 'SUP-2']);
    expect(neighbour({ ...triage, selected: '2' }, 1)?.key).toBe('SUP-2');
  });

  test.each([
    ['the next one', '2', ['1', '3'], '3'],
    ['the one before, at the end', '3', ['1', '2'], '2'],
  ])('what is sent leaves at once, and %s is in sight', (_which, issueId, left, selected) => {
    const triage = run(start(row('1'), row('2'), row('3')), { kind: 'selected', issueId }, sent(issueId));
    expect(keys(triage)).toEqual(left.map((id) => `SUP-${id}`));
    expect(triage.selected).toBe(selected);
  });

  test('what is sent while another one is in sight leaves that in sight', () => {
    const triage = run(start(row('1'), row('2')), { kind: 'selected', issueId: '2' }, sent('1'));
    expect(triage.selected).toBe('2');
  });

  test.each<[string, ActResult | { kind: 'failed' }, object]>([
    ['refused', { kind: 'refused', message: 'Non.' }, { kind: 'refused', message: 'Non.' }],
    ['failed', { kind: 'failed' }, { kind: 'failed' }],
    [
      'overtaken',
      { kind: 'changed-meanwhile', view: view({ decidedAt: LATER, coverage: 'Couvert' }) },
      { kind: 'changed', differences: [] },
    ],
  ])('what is %s is back at its place with what was said of it', (_how, result, why) => {
    const triage = run(start(row('1'), row('2')), sent('1'), answered('1', result));
    expect(keys(triage)).toEqual(['SUP-1', 'SUP-2']);
    expect(triage.selected).toBe('2');
    expect(triage.sent).toEqual([]);
    expect(triage.returned).toEqual({ 1: { ...why, act: confirmation } });
  });

  test('a row shows what a colleague made of it', () => {
    const changed = view({ decidedAt: LATER, coverage: 'Couvert', billing: 'Non facturée' });
    const triage = run(
      start(row('1')),
      sent('1'),
      answered('1', { kind: 'changed-meanwhile', view: changed }),
    );
    expect(triage.rows[0]).toMatchObject({
      decidedAt: LATER,
      coverage: 'Couvert',
      billing: 'Non facturée',
      hasChanged: true,
    });
  });

  test('a list that still shows what was done does not bring it back; another decision of it does', () => {
    const done = run(start(row('1'), row('2')), sent('1'), answered('1', { kind: 'done', view: view() }));
    const stale = after(done, { kind: 'listed', page: pageOf([row('1'), row('2')]) });
    expect(keys(stale)).toEqual(['SUP-2']);
    const anew = after(stale, { kind: 'listed', page: pageOf([row('1', { decidedAt: LATER }), row('2')]) });
    expect(keys(anew)).toEqual(['SUP-1', 'SUP-2']);
    expect(anew.selected).toBe('2');
  });

  test('a list that is read while an act is on its way leaves it out', () => {
    const triage = run(start(row('1')), sent('1'), {
      kind: 'listed',
      page: pageOf([row('1', { decidedAt: LATER })]),
    });
    expect([keys(triage), triage.selected]).toEqual([[], undefined]);
  });

  test('nothing is in sight when everything is sent, and what comes back is', () => {
    const empty = run(start(row('1')), sent('1'));
    expect(empty.selected).toBeUndefined();
    expect(after(empty, answered('1', { kind: 'failed' })).selected).toBe('1');
  });
});

test.each([
  ['2026-03-02T08:00:30.000Z', '1 minute'],
  ['2026-03-02T07:20:00.000Z', '41 minutes'],
  ['2026-03-01T20:00:00.000Z', '12\u00a0heures'],
  ['2026-02-20T08:00:00.000Z', '10\u00a0jours'],
  ['2026-03-02T09:00:00.000Z', '1 minute'],
])('how long ago %s was', (iso, words) => {
  expect(ago(iso, new Date('2026-03-02T08:01:00.000Z'), 'fr')).toBe(words);
});

describe('on the screen', () => {
  let screens: ScreenBrowser;
  beforeAll(async () => {
    screens = await ScreenBrowser.launch('queue');
  });
  afterEach(() => screens.closePages());
  afterAll(() => screens.close());

  interface Backend {
    list?: (query: ReviewQuery) => unknown;
    read?: (payload: { issueId: string }) => unknown;
    act?: (payload: { issueId: string; act: AgentAct }) => unknown;
  }
  const ROWS = [
    row('1', { reason: 'objected', summary: HOSTILE }),
    row('2', { reason: 'approval', hours: 2.5 }),
    row('3', { isAsked: true }),
  ];
  const open = (
    {
      list = () => ({ kind: 'ok', page: pageOf(ROWS) }),
      read = () => ({ kind: 'ok', view: view() }),
      act = () => ({ kind: 'done', view: view({ decidedAt: LATER }) }),
    }: Backend = {},
    opening: Partial<Opening> = {},
  ) =>
    screens.open({
      resolver: { list, read, act, preview: () => actPreview() },
      width: 1200,
      ...opening,
    });
  const options = (page: Page) => page.locator('.review-list').getByRole('option');
  const option = (page: Page, key: string) => page.locator('.review-list').getByRole('option', { name: key });
  const acts = ({ invoked }: Opened) =>
    invoked.filter(({ functionKey }) => functionKey === 'act').map(({ payload }) => payload);
  const focusList = (page: Page) =>
    page.locator('.review-list').getByRole('option', { selected: true }).focus();
  const title = (page: Page) => page.locator('#request-title').innerText();

  test('lists what waits, shows the first one, and prefetches the next', async () => {
    const opened = await open();
    const { page, invoked, errors } = opened;
    await page.getByText('Si vous confirmez').waitFor();
    expect(await options(page).count()).toBe(3);
    const texts = await options(page).allInnerTexts();
    expect(texts[0]).toContain('Le client n’est pas d’accord');
    expect(texts[0]).toContain(HOSTILE);
    expect(texts[1]).toMatch(/Accord demandé au client[^]*2.5 h/);
    expect(texts[2]).toContain('Question posée au client');
    expect(await page.getByText('Ce qui attend depuis le plus longtemps').isVisible()).toBe(true);
    expect(await page.locator('.request mark').count()).toBeGreaterThan(0);
    await until(() => invoked.filter(({ functionKey }) => functionKey === 'preview').length === 2);
    const named = invoked.filter(({ functionKey }) => functionKey === 'read').map(({ payload }) => payload);
    expect(named).toEqual(['1', '2'].map((issueId) => ({ locale: 'fr-FR', issueId })));
    // The page takes no focus by itself.
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.evaluate(() => 'harmed' in globalThis)).toBe(false);
    expect(errors).toEqual([]);
  });

  test('keys move, confirm and correct; the act is sent while the next request is in sight', async () => {
    const waiting = held<ActResult>();
    const opened = await open({
      act: ({ issueId }) =>
        issueId === '1' ? waiting.promise : { kind: 'done', view: view({ decidedAt: LATER }) },
    });
    const { page, navigated } = opened;
    await page.getByText('Si vous confirmez').waitFor();
    await focusList(page);
    await page.keyboard.press('j');
    expect(await title(page)).toContain('SUP-2');
    await page.keyboard.press('ArrowUp');
    expect(await title(page)).toContain('SUP-1');
    await page.keyboard.press('Enter');
    await until(() => navigated.length === 1);
    expect(navigated).toEqual([{ target: 'issue', issueKey: 'SUP-1', type: 'new-tab' }]);

    await page.keyboard.press('c');
    await page.locator('#request-title', { hasText: 'SUP-2' }).waitFor();
    expect(await option(page, 'SUP-1').count()).toBe(0);
    await page.locator('.handled', { hasText: 'Enregistrement…' }).waitFor();

    await page.getByText('Si vous confirmez').waitFor();
    await page.keyboard.press('e');
    // The second category, then a reason that is typed: letters are letters there.
    await page.keyboard.press('b');
    await page.keyboard.type('C’est un défaut, jeudi, client d’accord');
    await page.keyboard.press('Enter');
    await page.locator('#request-title', { hasText: 'SUP-3' }).waitFor();
    await page.getByText('Si vous confirmez').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('a');
    // The last reason, by its number.
    await page.keyboard.press('1');
    await page.getByText('Tout est traité').waitFor();

    waiting.release({ kind: 'done', view: view({ decidedAt: LATER }) });
    await page.locator('.handled li', { hasText: 'SUP-1' }).getByText('Qualification confirmée.').waitFor();
    const reason = 'C’est un défaut, jeudi, client d’accord';
    const said = (issueId: string, act: object) => ({
      locale: 'fr-FR',
      issueId,
      act: { ...act, revision: REVISION },
    });
    expect(acts(opened)).toEqual([
      said('1', { kind: 'confirmation' }),
      said('2', { kind: 'correction', category: 'product_defect', reason }),
      said('3', { kind: 'correction', category: 'normal_use_problem', reason }),
    ]);
  });

  test('what is refused or overtaken comes back with what was typed', async () => {
    const { page } = await open({
      act: ({ issueId, act }) =>
        act.kind === 'confirmation'
          ? { kind: 'changed-meanwhile', view: view({ decidedAt: LATER, coverage: 'Couvert' }) }
          : issueId === '2'
            ? { kind: 'refused', message: 'Seul le groupe Facturation peut faire cela.' }
            : Promise.reject(new Error('no answer')),
    });
    await page.getByText('Si vous confirmez').waitFor();
    await focusList(page);
    await page.keyboard.press('c');
    await option(page, 'SUP-1').getByText('Pas enregistré').waitFor();
    // The agent is at the next one, and stays there.
    expect(await title(page)).toContain('SUP-2');
    await page.getByText('Si vous confirmez').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('b');
    await page.keyboard.type('Vu avec le client');
    await page.keyboard.press('Enter');
    await option(page, 'SUP-2').getByText('Pas enregistré').waitFor();
    await page.keyboard.press('Home');
    await page.locator('.request__back .differences', { hasText: 'Couvert' }).waitFor();
    await page.keyboard.press('j');
    await page.locator('.request').getByText('Seul le groupe Facturation').waitFor();
    await page.keyboard.press('e');
    expect(await page.getByLabel('Motif de la correction').inputValue()).toBe('Vu avec le client');
    expect(await page.getByRole('radio', { name: 'Défaut du produit' }).isChecked()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await option(page, 'SUP-2').evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('who may not act reads why, and nothing is sent', async () => {
    const mayNot = 'Vous n’avez pas l’autorisation de modifier cette demande.';
    const opened = await open({ read: () => ({ kind: 'ok', view: view({}, { acts: [], mayNot }) }) });
    const { page } = opened;
    await page.locator('.request').getByText(mayNot).waitFor();
    await focusList(page);
    for (const key of ['c', 'e', 'a']) await page.keyboard.press(key);
    await page.locator('.queue__news', { hasText: `SUP-1\u00a0: ${mayNot}` }).waitFor();
    expect(await page.getByRole('button', { name: 'Confirmer' }).count()).toBe(0);
    expect(acts(opened)).toEqual([]);
  });

  test('the order and what is shown are asked of the app; the keys are explained on demand', async () => {
    const { page, invoked } = await open({
      list: ({ reason }) => ({ kind: 'ok', page: pageOf(reason === undefined ? ROWS : []) }),
    });
    await page.getByLabel('Ordre').selectOption('cost');
    await page.getByText('D’abord ce que le client conteste').waitFor();
    await focusList(page);
    await page.keyboard.press('?');
    await page.getByRole('region', { name: 'Raccourcis clavier' }).waitFor();
    await page.keyboard.press('?');
    await page.getByLabel('Afficher').selectOption('contested');
    await page.getByText('Aucune demande de ce type n’attend.').waitFor();
    expect(invoked.filter(({ functionKey }) => functionKey === 'list').map(({ payload }) => payload)).toEqual(
      [
        { locale: 'fr-FR', order: 'age' },
        { locale: 'fr-FR', order: 'cost' },
        { locale: 'fr-FR', order: 'cost', reason: 'contested' },
      ],
    );
  });

  test.each<[string, () => unknown, string]>([
    ['nothing waits', () => ({ kind: 'ok', page: pageOf([]) }), 'Rien à vérifier'],
    [
      'Palier decides nothing here',
      () => ({ kind: 'ok', page: pageOf([], { notHere: 'Palier ne qualifie pas ce projet.' }) }),
      'Palier ne qualifie pas ce projet.',
    ],
    ['the viewer is no agent here', () => ({ kind: 'no-access' }), 'réservée aux agents du projet'],
    ['the app does not answer', () => Promise.reject(new Error('no answer')), 'Palier n’a pas répondu'],
    [
      'there are more than can be listed',
      () => ({ kind: 'ok', page: pageOf(ROWS, { isMore: true }) }),
      'Les 3 plus anciennes sont affichées',
    ],
  ])('says so when %s', async (_what, list, words) => {
    const { page } = await open({ list });
    await page.getByText(words).first().waitFor();
    expect(await violations(page)).toEqual([]);
  });

  test.each<[string, Opening['theme'], number]>([
    ['de-CH', 'light', 400],
    ['it-IT', 'dark', 760],
    ['en-US', 'dark', 1400],
  ])('axe finds nothing and nothing overflows: %s, %s, %i pixels', async (locale, theme, width) => {
    const { page, errors } = await open({}, { locale, theme: theme ?? 'light', width });
    await page.locator('.request .preview').waitFor();
    await focusList(page);
    await page.keyboard.press('?');
    await page.locator('.key-help').waitFor();
    await page.keyboard.press('e');
    await page.keyboard.press('b');
    await page.locator('.quick .preview').waitFor();
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
  });
});
