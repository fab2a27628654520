import type { Page } from '@playwright/test';
import type { LearningView, LessonView, ProposalView } from '../../src/bridge/admin/learning';
import { adminWords } from '../../src/explain';
import type { CategoryId, Locale } from '../../src/policy/vocabulary';
import { type DraftSent, policyDesk } from './policy-desk';
import { overflows, ScreenBrowser, violations, type Opening, type Resolver } from './screen';

let screens: ScreenBrowser;
beforeAll(async () => {
  screens = await ScreenBrowser.launch('admin');
});
afterEach(() => screens.closePages());
afterAll(() => screens.close());

const lesson = (
  number: number,
  from: CategoryId,
  to: CategoryId,
  more: Partial<LessonView> = {},
): LessonView => ({
  issueId: String(10_000 + number),
  issueKey: `SUP-${number}`,
  at: '2026-02-20T08:15:00.000Z',
  by: 'Luc Martin',
  from,
  to,
  counts: 0.97,
  ...more,
});
const withoutName = ({ by: _gone, ...rest }: LessonView): LessonView => rest;
const PROPOSAL: ProposalView = {
  id: 'feature_request customisation_usage concept:report',
  from: 'feature_request',
  to: 'customisation_usage',
  mark: { kind: 'concept', concept: 'report' },
  asks: 'rapport, Bericht, report',
  corrections: 6,
  agreed: 0.857,
  examples: ['SUP-12', 'SUP-9', 'SUP-7'],
};
const OF_TYPE: ProposalView = {
  ...PROPOSAL,
  id: 'user_error training_information request-type:Formation',
  from: 'user_error',
  to: 'training_information',
  mark: { kind: 'request-type', requestType: 'Formation' },
  asks: 'Formation',
};

const learnt = (more: Partial<LearningView> = {}, locale: Locale = 'fr'): LearningView => ({
  isOn: true,
  lessons: [
    lesson(12, 'feature_request', 'customisation_usage'),
    lesson(9, 'product_defect', 'product_defect', { counts: 0.5 }),
    withoutName(lesson(7, 'user_error', 'training_information')),
  ],
  halfLifeDays: 180,
  soughtAt: '2026-03-01T03:00:00.000Z',
  proposals: [PROPOSAL, OF_TYPE],
  categoryNames: adminWords(locale).categoryNames,
  ...more,
});
const without = (view: LearningView, issueId: string): LearningView => ({
  ...view,
  lessons: view.lessons.filter((one) => one.issueId !== issueId),
});
const NOTHING: Partial<LearningView> = { lessons: [], proposals: [] };

const open = (resolver: Resolver = {}, opening: Partial<Opening> = {}) =>
  screens.open({
    resolver: {
      readPolicy: () => ({ kind: 'ok', desk: policyDesk() }),
      readLearning: () => ({ kind: 'ok', view: learnt() }),
      saveDraft: ({ revision, parts }: DraftSent) => ({
        kind: 'saved',
        desk: policyDesk(parts, revision + 1),
      }),
      ...resolver,
    },
    width: 1100,
    path: '/learning',
    ...opening,
  });

const sent = (invoked: { functionKey: string; payload: unknown }[], functionKey: string) =>
  invoked.filter((call) => call.functionKey === functionKey).map(({ payload }) => payload);
const rows = (page: Page) => page.getByRole('table', { name: 'Ce qui a été appris' }).locator('tbody tr');

test('one request is forgotten, by keyboard; what cannot be read or done is told, and tried again', async () => {
  const calls = { readLearning: 0, forgetLesson: 0 };
  const downAtFirst = (call: keyof typeof calls) => {
    calls[call] += 1;
    if (calls[call] === 1) throw new Error('down');
  };
  const { page, invoked } = await open({
    readLearning: () => {
      downAtFirst('readLearning');
      return { kind: 'ok', view: learnt() };
    },
    forgetLesson: ({ issueId }: { issueId: string }) => {
      downAtFirst('forgetLesson');
      return { kind: 'ok', view: without(learnt(), issueId) };
    },
  });
  await page.getByRole('button', { name: 'Réessayer' }).press('Enter');
  await rows(page).first().waitFor();
  expect(await rows(page).nth(1).innerText()).toMatch(/Confirmé\s: /);
  expect(await rows(page).nth(2).innerText()).toContain('Compte inconnu');
  await page.getByRole('button', { name: 'Oublier SUP-9' }).press('Enter');
  await page.getByRole('alert').getByText('L’opération n’a pas abouti.').waitFor();
  expect(await rows(page).count()).toBe(3);
  await page.getByRole('button', { name: 'Oublier SUP-9' }).press('Enter');
  await page.getByRole('rowheader', { name: 'SUP-9' }).waitFor({ state: 'detached' });
  expect(await rows(page).count()).toBe(2);
  expect(await page.locator(':focus').innerText()).toBe('Ce qui a été appris');
  expect(await page.getByRole('alert').count()).toBe(0);
  expect(sent(invoked, 'forgetLesson').at(-1)).toEqual({ locale: 'fr-FR', issueId: '10009' });
});

test('everything is forgotten once it has been asked for twice', async () => {
  const { page, invoked } = await open({
    forgetAllLessons: () => ({ kind: 'ok', view: learnt(NOTHING) }),
  });
  const all = page.getByRole('button', { name: 'Tout oublier' });
  const question = page.getByRole('group', { name: 'Oublier tout ce qui a été appris ? C’est définitif.' });
  await all.press('Enter');
  await question.getByRole('button', { name: 'Garder' }).press('Enter');
  await question.waitFor({ state: 'detached' });
  expect(await page.locator(':focus').innerText()).toBe('Tout oublier');
  expect(sent(invoked, 'forgetAllLessons')).toEqual([]);
  await all.press('Enter');
  await question.getByRole('button', { name: 'Tout oublier' }).press('Enter');
  await page.getByText('Rien n’a encore été appris.').waitFor();
  await page.getByText('Aucune règle à proposer.').waitFor();
  expect(await all.count()).toBe(0);
  expect(sent(invoked, 'forgetAllLessons')).toEqual([{ locale: 'fr-FR' }]);
  expect(await violations(page)).toEqual([]);
});

test('learning is switched off in the draft; what is in force is told', async () => {
  const { page, invoked } = await open({
    readLearning: () => ({ kind: 'ok', view: learnt({ isOn: false }) }),
  });
  await page.getByText('L’apprentissage est désactivé dans la politique en vigueur').waitFor();
  const box = page.getByLabel('Tenir compte des corrections des agents');
  expect(await box.isChecked()).toBe(true);
  await box.press('Space');
  await page.getByRole('button', { name: 'Enregistrer le brouillon' }).click();
  await page.getByText('Le brouillon est enregistré.').waitFor();
  expect(sent(invoked, 'saveDraft').map((payload) => (payload as DraftSent).parts)).toEqual([
    { learning: false },
  ]);
});

test('a rule that is proposed goes into the draft, to lean or to decide always, or is put aside', async () => {
  const { page, invoked } = await open({
    acceptProposal: ({ id }: { id: string }) =>
      id === PROPOSAL.id
        ? { kind: 'ok', view: learnt({ proposals: [OF_TYPE] }) }
        : { kind: 'not-added', view: learnt({ proposals: [OF_TYPE] }) },
    dismissProposal: () => ({ kind: 'ok', view: learnt({ proposals: [] }) }),
    proposeRules: () => ({ kind: 'ok', view: learnt({ proposals: [PROPOSAL] }) }),
  });
  const status = page.getByRole('region', { name: 'Règles proposées' }).getByRole('status');
  await page
    .getByText('6 corrections ; les agents sont de cet avis pour 86 % des demandes')
    .first()
    .waitFor();
  await page.getByText('Type de demande : Formation').waitFor();
  await page.getByRole('button', { name: `Ajouter au brouillon : ${PROPOSAL.asks}` }).press('Enter');
  await status.getByText('La règle est dans le brouillon.').waitFor();
  await status.getByRole('link', { name: 'Rejouer le brouillon' }).waitFor();
  await page.getByLabel('Effet de la règle').selectOption('Décide toujours');
  await page.getByRole('button', { name: 'Ajouter au brouillon : Formation' }).press('Enter');
  await status.getByText('La règle n’a pas été ajoutée').waitFor();
  await page.getByRole('button', { name: 'Écarter : Formation' }).press('Enter');
  await page.getByText('Aucune règle à proposer.').waitFor();
  expect(await status.innerText()).toBe('');
  await page.getByRole('button', { name: 'Chercher maintenant' }).press('Enter');
  await page.getByText('Mots : rapport').waitFor();
  const locale = 'fr-FR';
  expect(sent(invoked, 'acceptProposal')).toEqual([
    { locale, id: PROPOSAL.id, effect: 'leaning', name: 'Appris\u00a0: rapport, Bericht, report' },
    { locale, id: OF_TYPE.id, effect: 'always', name: 'Appris\u00a0: Formation' },
  ]);
  expect(sent(invoked, 'dismissProposal')).toEqual([{ locale, id: OF_TYPE.id }]);
});

test.each([
  ['fr', 'light', 1100, 'Agent'],
  ['de', 'dark', 600, 'Agent'],
  ['it', 'light', 600, 'Agente'],
  ['en', 'dark', 1100, 'Agent'],
] as const)(
  '%s, %s, %i wide: everything is worded, and reads without barriers',
  async (lang, theme, width, who) => {
    const hostLocale = { fr: 'fr-FR', de: 'de-DE', it: 'it-IT', en: 'en-GB' }[lang];
    const { page, errors } = await open(
      { readLearning: () => ({ kind: 'ok', view: learnt({}, lang) }) },
      { locale: hostLocale, theme, width },
    );
    await page.getByRole('columnheader', { name: who, exact: true }).waitFor();
    await page.getByRole('checkbox').waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/\b(undefined|null)\b|\[object/);
    expect(await violations(page)).toEqual([]);
    expect(await overflows(page)).toBe(false);
    expect(errors).toEqual([]);
    if (process.env['SHOT'])
      await page.screenshot({ path: `/tmp/learn-${lang}-${theme}.png`, fullPage: true });
  },
);
