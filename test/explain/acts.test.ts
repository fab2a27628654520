import type { PortalView, Stretch } from '../../src/bridge/views';
import { ADJUSTMENT_REASONS, type RndWork } from '../../src/decide/acts';
import type { Decision, Evidence } from '../../src/decide/decision';
import { type AgentsWord, afterWord } from '../../src/decide/word';
import {
  changesBetween,
  clientTextsOf,
  commentBrought,
  explainToClient,
  materialOf,
  onlyGroupMayBill,
  questionComment,
} from '../../src/explain';
import { marked } from '../../src/explain/marked';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS } from '../../src/policy/texts';
import { LOCALES, type Locale, QUESTION_IDS } from '../../src/policy/vocabulary';
import { decisionOf, toAgent } from './decisions';

type Explained = Extract<PortalView, { kind: 'explained' }>;
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
type Act = DistributiveOmit<AgentsWord, 'by' | 'revision'>;

const AGENT = 'agent-0815';
const NOW = new Date('2026-03-03T10:00:00.000Z');
const WORDING = { client: { comments: true } };

function after(decision: Decision, act: Act): Decision {
  const word = { ...act, by: AGENT, revision: decision.decidedAt } as AgentsWord;
  const became = afterWord(decision, word, DEFAULT_POLICY, NOW);
  if (!became) throw new Error(`nothing came of ${act.kind}`);
  return became;
}

function read(decision: Decision, locale: Locale): Explained {
  const view = explainToClient(decision, TEXTS[locale], { isOwn: true });
  if (view.kind !== 'explained') throw new Error(`Expected an explanation, got ${view.kind}.`);
  return view;
}
const reasonOf = (decision: Decision, id: string, locale: Locale) =>
  read(decision, locale).facts.find((fact) => fact.id === id)?.reason ?? '';

const course = decisionOf('training_information');
const use = decisionOf('normal_use_problem');
const defect = decisionOf('product_defect');

describe.each(LOCALES)('what a client reads of acts, in %s', (locale) => {
  const { portal, values } = TEXTS[locale];

  test.each(ADJUSTMENT_REASONS)('of level, coverage or billing set apart: %s', (code) => {
    const sentence = portal.adjusted[code];
    const covered = after(course, { kind: 'adjustment', code, coverage: 'covered', reason: 'SECRET' });
    expect(reasonOf(covered, 'coverage', locale)).toContain(sentence);
    const free = after(course, { kind: 'adjustment', code, billing: 'not-billed' });
    expect(reasonOf(free, 'billing', locale)).toBe(`${portal.billingReasons.notBilledAnyway} ${sentence}`);
    expect(reasonOf(free, 'coverage', locale)).not.toContain(sentence);
    const moved = after(course, { kind: 'adjustment', code, level: 1 });
    expect(reasonOf(moved, 'level', locale)).toContain(sentence);
    expect(reasonOf(moved, 'billing', locale)).toBe(reasonOf(course, 'billing', locale));
    expect(JSON.stringify(read(covered, locale))).not.toContain('SECRET');
  });

  test('of handing on: who has it now, and that level 1 read it first', () => {
    const escalated = after(use, { kind: 'escalation', reason: 'SECRET' });
    const [level] = read(escalated, locale).facts;
    expect(level).toMatchObject({ value: values.level.level2 });
    expect(level?.reason).toContain(portal.levelReasons.escalated);
    expect(JSON.stringify(read(escalated, locale))).not.toContain('SECRET');
    // What was said of it later counts.
    const corrected = after(escalated, { kind: 'correction', category: 'training_information', reason: 'x' });
    expect(reasonOf(corrected, 'level', locale)).not.toContain(portal.levelReasons.escalated);
  });

  test('of a defect: nothing is billed, and why that changed', () => {
    const asked = after(course, { kind: 'approval-question', work: 'Un cours' });
    const reversed = after(asked, { kind: 'defect' });
    const billing = read(reversed, locale).facts[2];
    expect(billing).toMatchObject({
      value: values.billing['not-billed'],
      reason: `${portal.billingReasons.defect} ${portal.billingReasons.approvalWithdrawn}`,
    });
    expect(read(reversed, locale).approval?.open).toBeUndefined();
  });

  test.each<[string, Act[], string[], string | undefined]>([
    ['nothing yet', [], ['rnd possible', 'patch possible'], undefined],
    ['handed', [{ kind: 'rnd' }], ['rnd now', 'patch possible'], 'handed'],
    ['confirmed', [{ kind: 'defect' }], ['rnd now', 'patch next'], 'confirmed'],
    ['delivered', [{ kind: 'patch', version: '2026.2' }], ['rnd past', 'patch past'], 'delivered'],
  ])('of the way through R&D: %s', (_what, acts, stages, note) => {
    const { way } = read(acts.reduce(after, defect), locale);
    const ofRnd = way.filter(({ id }) => id === 'rnd' || id === 'patch');
    expect(ofRnd.map(({ id, state }) => `${id} ${state}`)).toEqual(stages);
    const notes = ofRnd.map((stage) => stage.note ?? '').join(' ');
    if (note)
      expect(notes).toContain(portal.way.notes[note as RndWork['state']].replace('{version}', '2026.2'));
    expect(notes).not.toContain('{');
  });

  test.each(QUESTION_IDS)(
    'of the question %s: in the portal while it is open, and as a comment',
    (question) => {
      const open = decisionOf('normal_use_problem', {
        state: 'needs-review',
        coverage: 'to-confirm',
        billing: 'to-confirm',
        question,
        lang: locale,
      });
      const asked = after(open, { kind: 'client-question', question });
      const { text } = TEXTS[locale].questions[question];
      expect(explainToClient(asked, TEXTS[locale], {})).toMatchObject({
        kind: 'qualifying',
        question: { text },
      });
      expect(explainToClient(open, TEXTS[locale], {})).not.toHaveProperty('question');
      const comment = questionComment(asked, TEXTS[locale]) ?? [];
      expect(comment[0]).toContain(text);
      expect(comment.join(' ')).not.toMatch(/[{}]|undefined/u);
      // It is always a comment, whatever else is posted.
      const silent = { client: { comments: false } };
      expect(commentBrought({ before: open, after: asked, wording: silent })).toEqual(comment);
      const settled = after(asked, { kind: 'confirmation' });
      expect(JSON.stringify(read(settled, locale))).not.toContain(JSON.stringify(text).slice(1, -1));
    },
  );

  test('agents read each act in the history, and what a preview would change', () => {
    const acts: Act[] = [
      { kind: 'rnd' },
      { kind: 'escalation', reason: 'Complexe' },
      { kind: 'adjustment', code: 'contract', coverage: 'out' },
      { kind: 'defect' },
      { kind: 'patch', version: '2026.2' },
    ];
    let before = defect;
    for (const act of acts) {
      const became = after(before, act);
      const changes = changesBetween(before, became, locale);
      expect(changes.length).toBeGreaterThan(0);
      for (const { label, from, to } of changes) {
        for (const word of [label, from, to]) expect(word).toMatch(/\S/u);
        expect(from).not.toBe(to);
      }
      const { decision } = toAgent(became, { locale, nameOf: () => 'Sandra Keller' });
      expect(decision?.history.at(-1)).toMatchObject({ by: 'Sandra Keller' });
      expect(decision?.history.at(-1)?.what).toContain(TEXTS[locale].categoryNames.product_defect);
      before = became;
    }
    const { decision, adjustmentReasons } = toAgent(before, { locale });
    expect(decision?.adjustment?.reason).toBe(TEXTS[locale].agent.adjustmentReasons.contract);
    expect(decision?.rndWork).toMatchObject({ state: 'delivered', version: '2026.2' });
    expect(adjustmentReasons.map(({ code }) => code)).toEqual([...ADJUSTMENT_REASONS]);
    expect(new Set(adjustmentReasons.map(({ label }) => label)).size).toBe(ADJUSTMENT_REASONS.length);
  });

  test('who may not, and why', () => {
    const wording = { agents: { billingGroup: { id: 'g', name: 'Facturation {group}' } } };
    expect(onlyGroupMayBill(wording, locale)).toContain('Facturation {group}');
    expect(toAgent(course, { locale, wording, mayBill: false }).mayNot).toBe(
      onlyGroupMayBill(wording, locale),
    );
    expect(toAgent(course, { locale, mayEdit: false, mayBill: false }).mayNot).toBe(
      TEXTS[locale].messages['no-permission-edit'],
    );
    expect(toAgent(course, { locale })).not.toHaveProperty('mayNot');
    expect(onlyGroupMayBill({ agents: {} }, locale)).toBeUndefined();
  });
});

describe('news to the client', () => {
  test.each<[string, Decision, Act, boolean]>([
    ['a gesture', course, { kind: 'adjustment', code: 'goodwill', billing: 'not-billed' }, true],
    ['handing on', use, { kind: 'escalation', reason: 'x' }, true],
    ['R&D', use, { kind: 'rnd' }, true],
    ['a defect', use, { kind: 'defect' }, true],
    ['a patch', defect, { kind: 'patch', version: '2026.2' }, true],
    ['a charge confirmed', course, { kind: 'confirmation' }, true],
    [
      'a request that is split off',
      { ...use, alsoAsks: ['training_information'] },
      { kind: 'split', category: 'training_information', summary: 'x', description: 'y' },
      false,
    ],
  ])('%s', (_what, before, act, isNews) => {
    const became = after(before, act);
    expect(materialOf(became) !== materialOf(before)).toBe(isNews);
    expect(clientTextsOf(before, became, {}).isNewsToClient).toBe(isNews);
    expect(commentBrought({ before, after: became, wording: WORDING }) !== undefined).toBe(isNews);
    expect(
      commentBrought({ before, after: became, wording: { client: { comments: false } } }),
    ).toBeUndefined();
  });

  test('a second patch is', () => {
    const one = after(defect, { kind: 'patch', version: '2026.2' });
    const two = after(one, { kind: 'patch', version: '2026.3' });
    expect(materialOf(two)).not.toBe(materialOf(one));
  });
});

describe('the request’s own words, with what counted marked', () => {
  const passage = (text: string, start: number, weight = 1): Evidence => ({
    kind: 'passage',
    category: 'user_error',
    weight,
    passage: { field: 'body', start, end: start + text.length, text },
  });
  const never = () => false;
  const shown = (stretches: Stretch[]) =>
    stretches.map(({ text, mark }) => (mark ? `[${text}|${String(mark.evidence)}]` : text)).join('');
  const TEXT = 'Bonjour, la liste est vide depuis hier. La liste est fausse.';

  test.each<[string, string, Evidence[], string]>([
    [
      'at its place',
      TEXT,
      [passage('est vide', 18)],
      'Bonjour, la liste [est vide|0] depuis hier. La liste est fausse.',
    ],
    [
      'found where the text was edited',
      `PS. ${TEXT}`,
      [passage('est vide', 18)],
      'PS. Bonjour, la liste [est vide|0] depuis hier. La liste est fausse.',
    ],
    ['not at all, where it is gone', 'Tout est réglé.', [passage('est vide', 18)], 'Tout est réglé.'],
    [
      'the weightier of two that overlap',
      TEXT,
      [passage('liste est', 12, 0.4), passage('est vide', 18, 2)],
      'Bonjour, la liste [est vide|1] depuis hier. La liste est fausse.',
    ],
    [
      'two beside one another, in the order of the text',
      TEXT,
      [passage('hier', 34), passage('Bonjour', 0)],
      '[Bonjour|1], la liste est vide depuis [hier|0]. La liste est fausse.',
    ],
    ['nothing of an empty passage', TEXT, [passage('', 3), passage('  ', 5)], TEXT],
  ])('%s', (_what, text, because, expected) => {
    const stretches = marked(text, 'body', because, never);
    expect(shown(stretches)).toBe(expected);
    expect(stretches.map((stretch) => stretch.text).join('')).toBe(text);
  });

  test('of another field are not marked here; what speaks against it says so', () => {
    expect(marked(TEXT, 'title', [passage('est vide', 18)], never)).toEqual([{ text: TEXT }]);
    expect(marked(TEXT, 'body', [passage('est vide', 18)], () => true)[1]?.mark).toEqual({
      against: true,
      evidence: 0,
    });
  });

  test('of a long text only the first 20,000 characters', () => {
    const long = `${'x'.repeat(19_996)}est vide`;
    expect(shown(marked(long, 'body', [passage('est vide', 19_996)], never))).toBe(long.slice(0, 20_000));
    expect(marked('', 'body', [], never)).toEqual([]);
  });
});

describe('what a request of its own would say', () => {
  const both = decisionOf('normal_use_problem', { alsoAsks: ['training_information'], lang: 'de' });
  const request = {
    issueKey: 'SUP-7',
    summary: 'Liste leer',
    description: 'Zeile 1\n\nUnd ein Kurs?',
    decision: both,
  };

  test('its text and key, in the client’s language, whatever the agent’s', () => {
    const [other] = toAgent(both, { request, locale: 'it' }).decision?.otherRequests ?? [];
    expect(other?.name).toBe(TEXTS.it.categoryNames.training_information);
    expect(other?.proposal.description).toBe(
      TEXTS.de.comment.split.replace('{key}', 'SUP-7').replace('{text}', request.description),
    );
    expect(other?.proposal.summary).toContain('Liste leer');
  });

  test('within what Jira takes, and a text that looks like a template stays as it is', () => {
    const hostile = {
      ...request,
      summary: 'x'.repeat(255),
      description: `{key} {text} ${'y'.repeat(40_000)}`,
    };
    const [other] = toAgent(both, { request: hostile }).decision?.otherRequests ?? [];
    expect(other?.proposal.summary.length).toBeLessThanOrEqual(255);
    expect(other?.proposal.description.length).toBeLessThanOrEqual(20_000);
    expect(other?.proposal.description).toContain('{key} {text} y');
  });

  test('and once it is split off, by whom and as what', () => {
    const split = {
      ...both,
      splits: [{ category: 'training_information' as const, at: 'T', by: AGENT, key: 'SUP-9' }],
    };
    const [other] =
      toAgent(split, { request: { ...request, decision: split }, nameOf: () => 'Sandra' }).decision
        ?.otherRequests ?? [];
    expect(other?.split).toEqual({ at: 'T', by: 'Sandra', key: 'SUP-9' });
  });
});
