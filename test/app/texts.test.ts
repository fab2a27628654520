import type { DraftSaved, PolicyDesk } from '../../src/bridge/admin/policy';
import type { TextPreviewed, TextsView } from '../../src/bridge/admin/texts';
import type { CreateView, PortalView } from '../../src/bridge/views';
import { CLIENT_TEXTS, TEXTS } from '../../src/policy/texts';
import type { Locale } from '../../src/policy/vocabulary';
import { CLEAR, Desk } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

const OWN = {
  fr: { 'portal.title': 'Votre demande chez nous', 'create.title': 'Dites-nous en plus' },
  de: { 'portal.title': 'Ihre Anfrage bei uns' },
};

const explain = (key: string, locale = 'fr') => desk.portal<PortalView>('claire', key, 'explain', { locale });

describe('a wording of the site', () => {
  test('is read by clients once it is published, also of requests that an earlier version decided', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const before = await desk.decision(key);
    expect(await desk.publish({ texts: OWN })).toMatchObject({ kind: 'published' });

    expect(await explain(key)).toMatchObject({ kind: 'explained', title: OWN.fr['portal.title'] });
    expect(await explain(key, 'de')).toMatchObject({ title: OWN.de['portal.title'] });
    expect(await explain(key, 'it')).toMatchObject({ title: TEXTS.it.portal.title });
    expect(await desk.decision(key)).toEqual(before);
  });

  test('is read on the create form, and by agents as what the client reads', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.publish({ texts: OWN });
    expect(await desk.portal<CreateView>('claire', key, 'createForm', { locale: 'fr' })).toMatchObject({
      title: OWN.fr['create.title'],
    });
    const { view } = await desk.agent<{ view: { decision: { clientSees: Record<Locale, PortalView> } } }>(
      'level1',
      key,
    );
    expect(view.decision.clientSees.fr).toMatchObject({ title: OWN.fr['portal.title'] });
  });

  test('waits in the draft, where the checker misses it in the other languages', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const { desk: policies } = await desk.admin<{ desk: PolicyDesk }>('admin', 'readPolicy');
    const saved = await desk.admin<DraftSaved>('admin', 'saveDraft', {
      revision: policies.draft.revision,
      parts: { texts: OWN },
    });
    if (saved.kind !== 'saved') throw new Error(saved.kind);
    expect(saved.desk.draft.findings).toEqual(
      expect.arrayContaining([
        { severity: 'warning', code: 'text-missing', id: 'create.title', in: ['fr'], missing: 'de' },
        { severity: 'warning', code: 'text-missing', id: 'portal.title', in: ['fr', 'de'], missing: 'it' },
      ]),
    );
    expect(await explain(key)).toMatchObject({ title: TEXTS.fr.portal.title });
    const audit = await desk.admin<{ view: { rows: { what: string }[] } }>('admin', 'readAudit', {});
    expect(audit.view.rows[0]).toMatchObject({ what: 'texts-changed' });
  });

  test('that lost its placeholder is not published', async () => {
    const answer = await desk.publish({ texts: { fr: { 'create.covered': 'Compris.' } } });
    expect(answer).toMatchObject({
      kind: 'blocked',
      findings: [{ code: 'text-fault', fault: { what: 'placeholder-lost', placeholder: 'kinds' } }],
    });
  });
});

describe('a policy that cannot be read', () => {
  test.each<[string, unknown]>([
    ['a number where a text belongs', { fr: { 'portal.title': 7 } }],
    ['no texts at all', 'texts'],
  ])('%s: the client reads Palier’s own words', async (_, texts) => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    const shown = await explain(key);
    await desk.publish({ texts: OWN });
    await breakStoredPolicies(desk, texts);
    // Without a policy nobody knows who may say what: nothing is asked of the client.
    expect(await explain(key)).toEqual({ ...shown, objection: {} });
  });

  test('a stored wording that no longer fits is passed over, its neighbours are not', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.publish({ texts: OWN });
    await breakStoredPolicies(desk, {
      fr: { 'portal.title': 'Perdu {nulle.part} {x}', 'portal.gone': 'Rien', 'portal.nextTitle': 'Ensuite' },
    });
    expect(await explain(key)).toMatchObject({ title: TEXTS.fr.portal.title, nextTitle: 'Ensuite' });
  });
});

describe('the texts page', () => {
  test('gets every text with Palier’s wordings', async () => {
    const { view } = await desk.admin<{ view: TextsView }>('admin', 'readTexts');
    expect(view.texts.map(({ id }) => id)).toEqual([...CLIENT_TEXTS.keys()]);
    expect(view.texts.find(({ id }) => id === 'portal.title')!.defaults.it).toBe(TEXTS.it.portal.title);
  });

  test('gets a preview of wordings that are not saved, under the draft’s table, and what is wrong with them', async () => {
    const sample = { place: 'portal', situation: 'out', category: 'company_copy', level: 'level2' };
    const previewed = await desk.admin<TextPreviewed>('admin', 'previewTexts', {
      language: 'de',
      id: 'portal.title',
      sample,
      texts: { de: { 'portal.title': 'Bei uns', 'portal.nextTitle': 'Dann {x}' } },
    });
    expect(previewed).toMatchObject({
      kind: 'ok',
      preview: { shows: true, client: { place: 'portal', view: { title: 'Bei uns' } } },
      faults: [{ locale: 'de', id: 'portal.nextTitle', what: 'placeholder-unknown', placeholder: 'x' }],
    });
    const { desk: policies } = await desk.admin<{ desk: PolicyDesk }>('admin', 'readPolicy');
    expect(policies.draft.content.texts).toEqual({});
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a sample of nothing', { sample: { place: 'moon' } }, 'refused'],
    ['an unknown language', { language: 'es' }, 'refused'],
    ['a text with a line break', { texts: { fr: { 'portal.title': 'a\nb' } } }, 'invalid'],
  ])('is told of %s', async (_, changes, kind) => {
    const answer = await desk.admin<{ kind: string }>('admin', 'previewTexts', {
      language: 'fr',
      id: 'portal.title',
      sample: { place: 'questions', question: 'own-act' },
      texts: {},
      ...changes,
    });
    expect(answer.kind).toBe(kind);
  });

  test.each(['readTexts', 'previewTexts'])('%s is for admins', async (name) => {
    expect(await desk.admin('level1', name)).toMatchObject({ kind: 'refused' });
  });
});

/** Puts `texts` into every stored version, as no version of the app writes it. */
async function breakStoredPolicies({ site }: Desk, texts: unknown): Promise<void> {
  const store = site.storage('kvs');
  const broken = [...store.entries('plain/policy:version:')].map(([key, record]): [string, unknown] => {
    const stored = record as { value: object };
    return [key, { ...stored, value: { ...stored.value, texts } }];
  });
  expect(broken.length).toBeGreaterThan(1);
  await store.write({ put: broken });
}
