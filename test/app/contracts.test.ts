import type { AgentView, PortalView } from '../../src/bridge/views';
import type { ContractTerms } from '../../src/contracts/contract';
import { ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { TEXTS } from '../../src/policy/texts';
import { as, CLEAR, Desk, type Person } from '../support/desk';

let desk: Desk;
beforeEach(async () => {
  desk = await Desk.open();
});
afterEach(() => desk.close());

type Organisation = keyof typeof ORGANISATION_IDS;

/** The admin writes a contract of this year in the admin page. */
async function write(
  organisation: Organisation,
  more: Partial<ContractTerms> = {},
  base?: { reference: string; revision: number },
): Promise<void> {
  const terms: ContractTerms = {
    reference: `M-${organisation}`,
    organisations: [{ id: ORGANISATION_IDS[organisation], name: organisation }],
    start: '2026-01-01',
    end: '2026-12-31',
    state: 'active',
    terms: [],
    modules: [],
    customisations: [],
    ...more,
  };
  const saved = await desk.admin<{ kind: string }>('admin', 'saveContract', {
    terms,
    ...(base ? { base } : {}),
  });
  expect(saved.kind).toBe('saved');
}

const coverageRead = async (person: Person, key: string, locale: 'fr' | 'de' | 'en' | 'it' = 'fr') => {
  const view = await desk.portal<PortalView>(person, key, 'explain', { locale });
  if (view.kind !== 'explained') return view.kind;
  return view.facts.find(({ id }) => id === 'coverage')?.reason;
};
const agentReads = async (key: string) =>
  (await desk.agent<{ view: AgentView }>('level1', key, 'read', { locale: 'en' })).view.decision;

describe('the client of an organisation', () => {
  test('whose contract has ended: no contract, told plainly, and not billed in silence', async () => {
    await write('leman', { start: '2025-01-01', end: '2025-12-31' });
    const key = await desk.raiseAndDecide('claire', CLEAR.defect);
    await desk.pass(30);
    expect(await desk.decision(key)).toMatchObject({
      category: 'product_defect',
      coverage: 'no-contract',
      billing: 'to-confirm',
      state: 'automatic',
    });
    expect((await desk.issue(key)).fields.labels).toContain('maintenance-none');
    expect(await coverageRead('claire', key)).toBe(TEXTS.fr.portal.coverageReasons.ended);
    expect((await agentReads(key))?.contract).toContain(
      'contract M-leman (1 January 2025 to 31 December 2025) had ended',
    );
  });

  test('whose contract excludes it: may be billed, and the agent reads why', async () => {
    await write('leman', { terms: [{ category: 'product_defect', effect: 'excluded' }] });
    const key = await desk.raiseAndDecide('claire', CLEAR.defect);
    await desk.pass(30);
    expect(await desk.decision(key)).toMatchObject({
      category: 'product_defect',
      coverage: 'out',
      billing: 'may-be-billed',
      contract: { organisationId: ORGANISATION_IDS.leman, reference: 'M-leman' },
    });
    expect(await coverageRead('claire', key)).toContain(TEXTS.fr.portal.coverageReasons.excluded);
    expect(JSON.stringify((await agentReads(key))?.evidence)).toContain('It excludes ‘Defect');
  });

  test('whose contract includes it: covered, though the policy bills it', async () => {
    await write('leman', { terms: [{ category: 'training_information', effect: 'included' }] });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(30);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'covered', billing: 'not-billed' });
    expect((await desk.issue(key)).fields.labels).toContain('maintenance-covered');
  });

  test('that has none, where others have: no contract', async () => {
    await write('aare');
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(30);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'no-contract', billing: 'to-confirm' });
    expect(await coverageRead('claire', key)).toBe(TEXTS.fr.portal.coverageReasons.noContract);
    expect((await agentReads(key))?.contract).toContain('no contract is recorded');
  });

  test('whose contract names their own objects: they are recognised', async () => {
    await write('leman', { customisations: [{ name: 'Rapport Zenith', aliases: [] }] });
    const key = await desk.raiseAndDecide('claire', {
      ...CLEAR.defect,
      summary: 'Erreur dans le Rapport Zenith',
      description: 'Le rapport Zenith affiche un total erroné depuis hier, tous les postes sont concernés.',
    });
    await desk.pass(30);
    expect((await desk.decision(key))?.['because']).toContainEqual(
      expect.objectContaining({ kind: 'customisation', name: 'Rapport Zenith' }),
    );
  });
});

test('a request of no organisation waits for an agent, where contracts are managed', async () => {
  await write('leman');
  const key = await desk.raise('colleague', CLEAR.defect);
  await desk.pass(30);
  expect(await desk.decision(key)).toMatchObject({
    coverage: 'to-confirm',
    billing: 'to-confirm',
    state: 'needs-review',
  });
  expect((await desk.issue(key)).fields.labels).toContain('support-review');
  expect((await agentReads(key))?.contract).toContain('belongs to no organisation');
});

describe('the client reads of a contract', () => {
  test('only their own, on their own request; a colleague and the desk’s notes stay out', async () => {
    await write('leman', { note: 'Kulanz bis Juni', reference: 'LEM-2026' });
    await write('aare', { reference: 'AAR-2026' });
    const key = await desk.raiseAndDecide('claire', CLEAR.defect);
    await desk.pass(30);
    expect(await coverageRead('claire', key)).toContain(
      'Votre contrat LEM-2026 court du 01.01.2026 au 31.12.2026.',
    );
    const own = JSON.stringify(await desk.portal<PortalView>('claire', key));
    expect(own).not.toMatch(/AAR|Kulanz/u);
    const colleagues = JSON.stringify(await desk.portal<PortalView>('olivier', key));
    expect(colleagues).toContain('explained');
    expect(colleagues).not.toMatch(/LEM-2026|01\.01\.2026|Kulanz/u);
  });
});

describe('the day is that on which the request was created', () => {
  test('a contract that ends that evening counts, though the decision comes the day after', async () => {
    await write('leman', { end: '2026-03-02' });
    let key = '';
    await desk.whileAppIsDown(async () => {
      key = await desk.raise('claire', CLEAR.training);
      await desk.clock.advance(24 * 3_600_000);
      jest.setSystemTime(desk.clock.now());
    });
    await desk.host.runScheduled('sweep');
    await desk.pass(5);
    expect(await desk.decision(key)).toMatchObject({
      coverage: 'out',
      contract: { reference: 'M-leman', end: '2026-03-02' },
    });
    const next = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(30);
    expect(await desk.decision(next)).toMatchObject({ coverage: 'no-contract' });
  });
});

describe('a decision that stands keeps its contract', () => {
  const edit = (key: string) =>
    desk.ok(as('level1'), 'PUT', `/rest/api/3/issue/${key}`, {
      fields: { summary: 'Formation pour trois nouvelles collaboratrices' },
    });
  const including = { terms: [{ category: 'training_information' as const, effect: 'included' as const }] };

  test('when contracts change, nothing is written', async () => {
    await write('leman', including);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(90);
    const before = await desk.decision(key);
    const writes = desk.writes().length;
    await write('leman', { terms: [] }, { reference: 'M-leman', revision: 1 });
    await desk.pass(7200);
    expect(await desk.decision(key)).toEqual(before);
    expect(desk.writes()).toHaveLength(writes);
  });

  test('when the client changes the text, and when an agent corrects it', async () => {
    await write('leman', including);
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(90);
    await write('leman', { state: 'cancelled' }, { reference: 'M-leman', revision: 1 });
    await edit(key);
    await desk.pass(90);
    const again = await desk.decision(key);
    expect(again).toMatchObject({ coverage: 'covered', contract: { reference: 'M-leman' } });
    expect(again?.['history']).toHaveLength(2);

    await desk.act('level1', key, {
      kind: 'correction',
      category: 'user_error',
      reason: 'Read with the client',
      revision: again?.['decidedAt'],
    });
    expect(await desk.decision(key)).toMatchObject({
      state: 'corrected',
      coverage: 'out',
      contract: { reference: 'M-leman' },
    });
  });

  test('and a site that begins to record contracts does not reach back', async () => {
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(90);
    await write('aare');
    await edit(key);
    await desk.pass(90);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'out' });
    expect((await desk.decision(key))?.['history']).toHaveLength(2);
  });

  test('but a missing one is looked for again when the request changes', async () => {
    await write('aare');
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(90);
    expect(await desk.decision(key)).toMatchObject({ coverage: 'no-contract' });
    await write('leman', including);
    await edit(key);
    await desk.pass(90);
    expect(await desk.decision(key)).toMatchObject({
      coverage: 'covered',
      contract: { reference: 'M-leman' },
    });
  });
});
