import type { ActKind, PortalView } from '../../src/bridge/views';
import { ACCOUNT_IDS, ORGANISATION_IDS } from '../../sandbox/seed/ids';
import { as, CLEAR, Desk, type Person } from '../support/desk';

let desk: Desk;
afterEach(() => desk.close());

const REASON = 'SECRET-REASON-OF-THE-CORRECTION';
const NOTE = 'SECRET-NOTE-OF-THE-CONTRACT';
const OTHER = 'SECRET-WORK-FOR-ANOTHER-CLIENT';
const OWN_WORK = 'Deux jours de formation';

const revision = async (key: string) => (await desk.decision(key))?.['decidedAt'];
const askedAt = async (key: string) =>
  ((await desk.decision(key))?.['approval'] as { askedAt: string } | undefined)?.askedAt;

async function agent(key: string, kind: ActKind, said: Record<string, unknown> = {}) {
  expect((await desk.act('level2', key, { kind, ...said })).kind).toBe('done');
  await desk.pass(60);
}
async function client(key: string, definition: string, payload: Record<string, unknown>) {
  const result = await desk.portal<{ kind: string }>('claire', key, definition, {
    locale: 'fr',
    revision: await revision(key),
    ...payload,
  });
  expect(result.kind).toBe('done');
  await desk.pass(60);
}

const ask = (key: string) => agent(key, 'approval-question', { work: OWN_WORK, hours: 16 });
const answered = async (key: string, answer: string) => {
  await ask(key);
  await client(key, 'answerApproval', { askedAt: await askedAt(key), answer, comment: 'Dès lundi' });
};

/** Every state that a decision can be in, by what was done to a request that Palier decided of itself. */
const STATES: [string, (key: string) => Promise<void>][] = [
  ['automatic', async () => undefined],
  ['confirmed', (key) => agent(key, 'confirmation')],
  ['corrected', (key) => agent(key, 'correction', { category: 'user_error', reason: REASON })],
  ['asked', ask],
  ['accepted', (key) => answered(key, 'accepted')],
  ['contested', (key) => answered(key, 'contested')],
  [
    'withdrawn',
    async (key) => {
      await answered(key, 'accepted');
      await agent(key, 'correction', { category: 'product_defect', reason: REASON });
    },
  ],
  ['objected', (key) => client(key, 'object', { text: 'Je voulais un devis' })],
  [
    'adjusted, and handed on',
    async (key) => {
      await agent(key, 'adjustment', { code: 'team', level: 1, reason: REASON });
      await agent(key, 'escalation', { reason: REASON });
    },
  ],
  [
    'a defect with a patch',
    async (key) => {
      await agent(key, 'rnd', { reason: REASON });
      await agent(key, 'defect', { reason: REASON });
      await agent(key, 'patch', { version: '2026.2' });
    },
  ],
  [
    'objected to, with a question',
    async (key) => {
      await client(key, 'object', { text: 'Je voulais un devis' });
      await agent(key, 'client-question', { question: 'own-act' });
    },
  ],
  ['no longer a request', (key) => agent(key, 'correction', { category: 'other', reason: REASON })],
];

const ACTORS: (Person | 'anonymous')[] = [
  'claire',
  'olivier',
  'thomas',
  'colleague',
  'level1',
  'level2',
  'anonymous',
];
/** Who has access: the reporter, a colleague of theirs, agents, and for the sake of this test one participant. */
const WITH_ACCESS = new Set<string>(['claire', 'olivier', 'level1', 'level2', 'colleague']);

/** Of the request, for those who may see it. */
const OWN = [OWN_WORK, 'Dès lundi', 'Je voulais un devis', 'Fiduciaire Léman', 'C-LEMAN'];
const SECRETS = [
  // What of a decision is for agents alone: members of a record, and codes.
  ...[
    'confidence',
    'evidence',
    'because',
    'weight',
    'share',
    'passage',
    'probabilities',
    'category',
    'policyVersion',
    'inputHash',
    'secondOpinion',
    'runnerUp',
    'alsoAsks',
    'history',
    'mode',
    'by',
    'reading',
    'adjustment',
    'rndWork',
    'splits',
    'code',
  ].map((member) => `"${member}":`),
  'request-type',
  'training_information',
  'user_error',
  'product_defect',
  // What people wrote for agents.
  REASON,
  NOTE,
  'FOR-AGENTS',
  // Persons.
  ...Object.values(ACCOUNT_IDS),
  'Sandra',
  'Julien',
  'Keller',
  'Favre',
  // Other clients.
  OTHER,
  'Maschinenbau',
  'C-AARE',
];

beforeEach(async () => {
  desk = await Desk.open();
  for (const [reference, id, name] of [
    ['C-LEMAN', ORGANISATION_IDS.leman, 'Fiduciaire Léman SA'],
    ['C-AARE', ORGANISATION_IDS.aare, 'Maschinenbau Aare AG'],
  ] as const) {
    const saved = await desk.admin<{ kind: string }>('admin', 'saveContract', {
      terms: {
        reference,
        organisations: [{ id, name }],
        start: '2026-01-01',
        state: 'active',
        terms: [],
        modules: ['MODULE-FOR-AGENTS'],
        customisations: [{ name: 'OBJECT-FOR-AGENTS', aliases: [] }],
        note: NOTE,
      },
    });
    expect(saved).toMatchObject({ kind: 'saved' });
  }
});

describe.each(STATES)('a decision that is %s', (_state, bring) => {
  test('crosses the bridge without what is for others, to whoever asks in whatever way', async () => {
    const other = await desk.raiseAndDecide('thomas', CLEAR.training);
    await desk.pass(60);
    await agent(other, 'approval-question', { work: OTHER });
    const key = await desk.raiseAndDecide('claire', CLEAR.training);
    await desk.pass(60);
    await bring(key);
    await desk.ok(as('level1'), 'POST', `/rest/servicedeskapi/request/${key}/participant`, {
      accountIds: [ACCOUNT_IDS.colleague],
    });
    await desk.pass(60);

    const stale = { revision: '2026-03-02T07:00:00.000Z', askedAt: '2026-03-02T07:00:00.000Z' };
    const calls: [string, Record<string, unknown>][] = [
      ['explain', {}],
      ['answerApproval', { ...stale, answer: 'accepted' }],
      ['object', { ...stale, text: 'x' }],
      ['answerApproval', {}],
      ['object', {}],
      ['notice', {}],
    ];
    for (const person of ACTORS) {
      for (const [definition, payload] of calls) {
        for (const locale of definition === 'explain' ? ['fr', 'de', 'en', 'it'] : ['fr']) {
          const raw = await rawAnswer(person, key, definition, { locale, ...payload });
          if (definition === 'explain')
            expect([person, raw.includes('"faq":')]).toEqual([person, WITH_ACCESS.has(person)]);
          const secrets = WITH_ACCESS.has(person) ? SECRETS : [...SECRETS, ...OWN];
          const told = secrets.filter((secret) => raw.includes(secret));
          expect({ person, definition, locale, told }).toEqual({ person, definition, locale, told: [] });
        }
      }
    }
  });
});

test('who raised the request reads of their contract what others of it do not', async () => {
  const key = await desk.raiseAndDecide('claire', CLEAR.training);
  expect(await rawAnswer('claire', key, 'explain', { locale: 'fr' })).toContain('C-LEMAN');
  for (const person of ['olivier', 'level1'] as const)
    expect(await rawAnswer(person, key, 'explain', { locale: 'fr' })).not.toContain('C-LEMAN');
});

/** What the bridge hands to the page, as text; what Forge itself refuses reads as nothing. */
async function rawAnswer(
  person: Person | 'anonymous',
  key: string,
  definition: string,
  payload: Record<string, unknown>,
): Promise<string> {
  try {
    return JSON.stringify(await desk.portal<PortalView>(person, key, definition, payload));
  } catch (error) {
    return String(error);
  }
}
