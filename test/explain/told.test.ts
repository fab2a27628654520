import type { PortalView } from '../../src/bridge/views';
import type { Decision, Evidence } from '../../src/decide/decision';
import { object } from '../../src/decide/objection';
import { explainToClient } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS } from '../../src/policy/texts';
import { possibleActs } from '../../src/requests/possible-acts';
import { LOCALES, type CategoryId } from '../../src/policy/vocabulary';
import { decisionOf, SUPPORT_CATEGORIES, toAgent } from './decisions';

type Explained = Extract<PortalView, { kind: 'explained' }>;

function read(decision: Decision, isOwn = true): Explained {
  const view = explainToClient(decision, TEXTS.fr, { isOwn });
  if (view.kind !== 'explained') throw new Error(`Expected an explanation, got ${view.kind}.`);
  return view;
}

const NOW = new Date('2026-03-03T10:00:00.000Z');

function objected(decision: Decision): Decision {
  const word = { revision: decision.decidedAt, text: 'Rien à modifier', by: 'client-0815', now: NOW };
  return object({ decision, ...word })!;
}

describe('the way of a request', () => {
  test.each<[string, Partial<Decision>, string[]]>([
    ['at level 1', { level: 1, rnd: false }, ['received past', 'level1 now', 'done next']],
    [
      'at level 1, with R&D',
      { level: 1, rnd: true },
      ['received past', 'level1 now', 'rnd possible', 'patch possible', 'done next'],
    ],
    ['at level 2', { level: 2, rnd: false }, ['received past', 'level1 past', 'level2 now', 'done next']],
    [
      'at level 2, with R&D',
      { level: 2, rnd: true },
      ['received past', 'level1 past', 'level2 now', 'rnd possible', 'patch possible', 'done next'],
    ],
  ])('%s', (_, changes, expected) => {
    const { way } = read(decisionOf('product_defect', changes));
    expect(way.map(({ id, state }) => `${id} ${state}`)).toEqual(expected);
    expect(way.filter(({ state }) => state === 'now')).toHaveLength(1);
  });

  test('says in words what the drawing shows, and what may take longer', () => {
    const { wayTitle, way } = read(decisionOf('product_defect'));
    const words = TEXTS.fr.portal.way;
    expect(wayTitle).toBe(words.title);
    for (const { id, label, state, stateLabel, note } of way) {
      expect([label, stateLabel]).toEqual([words.stages[id], words.states[state]]);
      expect(note).toBe(id === 'rnd' || id === 'patch' ? words.notes[id] : undefined);
    }
  });
});

describe('why R&D may take until a patch', () => {
  const entry = (decision: Decision) => read(decision).faq.find(({ id }) => id === 'why-rnd')!;

  test('applies where R&D may step in, worded for the request', () => {
    expect(entry(decisionOf('product_defect'))).toMatchObject({
      applies: true,
      ...TEXTS.fr.faq['why-rnd'].own,
    });
  });

  test('is general and closed elsewhere', () => {
    expect(entry(decisionOf('feature_request'))).toMatchObject({
      applies: false,
      ...TEXTS.fr.faq['why-rnd'].general,
    });
  });
});

test.each(SUPPORT_CATEGORIES)('%s: the passage of the policy that applies is told', (category) => {
  const clause = TEXTS.fr.clauses[DEFAULT_POLICY.categories[category].clause];
  expect(read(decisionOf(category)).clause).toEqual({ label: TEXTS.fr.portal.clauseLabel, ...clause });
});

describe('the client’s own words', () => {
  const passage = (text: string) => ({ field: 'body' as const, start: 0, end: text.length, text });
  const said = (text: string, weight = 1, category: CategoryId = 'feature_request'): Evidence => ({
    kind: 'passage',
    category,
    weight,
    passage: passage(text),
  });
  const quoteOf = (because: Evidence[], changes: Partial<Decision> = {}) =>
    read(decisionOf('feature_request', { because, ...changes })).facts.map(({ quote }) => quote?.text);

  test.each<[string, Evidence[], string | undefined]>([
    [
      'the strongest that speaks for it',
      [said('un peu', 1), said('ajouter une colonne', 3)],
      'ajouter une colonne',
    ],
    ['none that speaks against it', [said('ne pas ajouter', -4)], undefined],
    ['none that speaks for another category', [said('formation', 9, 'training_information')], undefined],
    ['none without a letter', [said('???', 9), said('une colonne', 1)], 'une colonne'],
    ['on one line', [said('ajouter\n\n  une   colonne ')], 'ajouter une colonne'],
    [
      'also what a rule or a register found, and a second opinion',
      [
        said('un peu', 1),
        {
          kind: 'customisation',
          category: 'feature_request',
          weight: 2,
          name: 'secret-name',
          passage: passage('rapport X'),
        },
      ],
      'rapport X',
    ],
    [
      'a rule without a passage has none',
      [
        {
          kind: 'rule',
          category: 'feature_request',
          weight: 5,
          rule: { id: 'r', name: 'secret' },
          effect: 'leaning',
        },
      ],
      undefined,
    ],
    ['none at all', [], undefined],
  ])('%s', (_, because, expected) => {
    expect(quoteOf(because)).toEqual([expected, undefined, undefined]);
  });

  test('stand at the level, behind a label in the reader’s language', () => {
    for (const locale of LOCALES) {
      const decision = decisionOf('feature_request', { because: [said('ajouter une colonne')] });
      const view = explainToClient(decision, TEXTS[locale]) as Explained;
      expect(view.facts[0]!.quote).toEqual({
        label: TEXTS[locale].portal.quoteLabel,
        text: 'ajouter une colonne',
      });
    }
  });

  test('are at most 160 characters, cut at a word', () => {
    const whole = `${'mot '.repeat(39)}fini`;
    expect(whole).toHaveLength(160);
    expect(quoteOf([said(whole)])[0]).toBe(whole);
    expect(quoteOf([said(`${whole} encore`)])[0]).toBe(`${'mot '.repeat(39).trim()}…`);
    expect(quoteOf([said('mot, '.repeat(60))])[0]).toMatch(/mot…$/u);
  });

  test('that begin with a short word are not cut to it', () => {
    expect(quoteOf([said(`a ${'x'.repeat(300)}`)])[0]).toBe(`a ${'x'.repeat(157)}…`);
  });

  test('without a space are cut between characters', () => {
    expect(quoteOf([said('x'.repeat(300))])[0]).toBe(`${'x'.repeat(159)}…`);
    const cut = quoteOf([said('𝒳'.repeat(150))])[0]!;
    expect(cut.length).toBeLessThanOrEqual(160);
    expect(cut).not.toMatch(/\p{Cs}/u);
  });

  test('what is written as markup stays what it is', () => {
    expect(quoteOf([said('<b>{work}</b> $& [lien](javascript:x)')])[0]).toBe(
      '<b>{work}</b> $& [lien](javascript:x)',
    );
  });

  test('are not repeated to somebody who is told nothing', () => {
    const decision = decisionOf('feature_request', {
      because: [said('ajouter une colonne')],
      state: 'needs-review',
      coverage: 'to-confirm',
    });
    expect(JSON.stringify(explainToClient(decision, TEXTS.fr, { isOwn: true }))).not.toContain('colonne');
  });
});

describe('"this is not what I asked"', () => {
  const words = TEXTS.fr.portal.objection;

  test('can be said of everything that is told, with one question', () => {
    for (const state of ['automatic', 'confirmed', 'corrected'] as const) {
      const { standing: _, ...form } = words;
      expect(read(decisionOf('feature_request', { state })).objection).toEqual({ form });
    }
  });

  test('leaves what was told as it was, and says that somebody reads again', () => {
    const before = read(decisionOf('feature_request'));
    const after = read(objected(decisionOf('feature_request')));
    expect(after).toEqual({
      ...before,
      revision: NOW.toISOString(),
      objection: { standing: { ...words.standing, text: 'Rien à modifier' } },
      next: TEXTS.fr.portal.next.objected,
    });
  });

  test('of what an agent left to be confirmed: that stays told, too', () => {
    const decision = decisionOf('feature_request', {
      coverage: 'to-confirm',
      billing: 'to-confirm',
      state: 'corrected',
      by: 'agent',
    });
    expect(read(objected(decision)).next).toBe(TEXTS.fr.portal.next.objected);
  });

  test.each<[string, Decision]>([
    [
      'of what waits for an agent',
      decisionOf('feature_request', {
        state: 'needs-review',
        coverage: 'to-confirm',
        billing: 'to-confirm',
      }),
    ],
    ['of what is only suggested to agents', decisionOf('feature_request', { mode: 'suggest' })],
    ['of no request for support', decisionOf('other')],
  ])('%s tells nothing that was not told before', (_, decision) => {
    for (const locale of LOCALES)
      expect(explainToClient(objected(decision), TEXTS[locale])).toEqual(
        explainToClient(undefined, TEXTS[locale]),
      );
  });

  test('comes to agents with who said it, and can be settled by a confirmation', () => {
    const view = toAgent(objected(decisionOf('feature_request')), {
      nameOf: () => 'Anna Keller',
    });
    expect(view.decision!.objection).toEqual({
      at: NOW.toISOString(),
      by: 'Anna Keller',
      text: 'Rien à modifier',
    });
    expect(view.decision!.history.at(-1)!.what).toBe(
      'Désaccord du client sur sa demande\u00a0: Ajout d’une fonctionnalité',
    );
    expect(possibleActs(objected(decisionOf('feature_request')), true)).toContain('confirmation');
  });

  test('names nobody to clients', () => {
    expect(JSON.stringify(read(objected(decisionOf('feature_request'))))).not.toContain('client-0815');
  });
});
