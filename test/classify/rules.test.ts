import * as v from 'valibot';
import { classify } from '../../src/classify';
import type { RequestText } from '../../src/classify/classification';
import { CERTAINTY, patternFaults, prepareRules } from '../../src/classify/rules';
import { parted } from '../../src/policy/rule-faults';
import { rulesSchema, type SiteRule } from '../../src/policy/rules';
import { CATEGORY_IDS, type CategoryId } from '../../src/policy/vocabulary';

type When = SiteRule['when'];

function rule(when: When, more: Partial<SiteRule> = {}): SiteRule {
  return { id: 'r1', name: 'Règle', when, category: 'company_copy', effect: 'always', ...more };
}

const apply = async (rules: SiteRule[], request: Partial<RequestText>) =>
  classify({ title: '', body: '', ...request }, { rules: await prepareRules(rules) });

/** What rules found: the name of each and the passage, or null where it quotes none. */
async function found(rules: SiteRule[], request: Partial<RequestText>) {
  const { signals } = await apply(rules, request);
  return signals.flatMap((signal) =>
    signal.kind === 'rule' ? [[signal.rule.name, signal.passage?.text ?? null]] : [],
  );
}

describe('words and phrases are found whole, without case and accents', () => {
  test.each<[string, string[], string, string | null]>([
    ['as written', ['clôture'], 'La clôture annuelle ne passe pas ce matin.', 'clôture'],
    ['in capitals, without accents', ['clôture'], 'LA CLOTURE ANNUELLE NE PASSE PAS.', 'CLOTURE'],
    ['with accents that the rule lacks', ['cloture'], 'La clôture annuelle ne passe pas.', 'clôture'],
    ['decomposed accents', ['clôture'], 'La clo\u0302ture annuelle ne passe pas.', 'clo\u0302ture'],
    ['ß and ss', ['Grossauftrag'], 'Der Großauftrag fehlt in der Liste.', 'Großauftrag'],
    ['after an elision', ['annexe'], 'Il manque l’annexe 3 au décompte.', 'annexe'],
    ['a phrase', ['mise à jour'], 'Depuis la Mise  à jour, rien.', 'Mise  à jour'],
    ['a phrase over a line', ['QR Rechnung'], 'Die QR\nRechnung fehlt bei uns heute.', 'QR\nRechnung'],
    ['a phrase with other marks between', ['mise à jour'], 'La mise-à-jour est faite.', 'mise-à-jour'],
    ['not within a word', ['paie'], 'Le paiement est parti deux fois.', null],
    ['not a phrase whose words stand apart', ['QR Rechnung'], 'Rechnung mit QR bitte prüfen.', null],
    ['not a phrase over two paragraphs', ['QR Rechnung'], 'Zahlung per QR\n\nRechnung fehlt.', null],
    ['the second of two words', ['Lohn', 'Salär'], 'Das Salaer ist falsch, das Salär auch.', 'Salär'],
  ])('%s', async (_what, words, body, passage) => {
    expect(await found([rule({ words })], { body })).toEqual(passage === null ? [] : [['Règle', passage]]);
  });

  test('an emoji before it does not move a passage', async () => {
    const body = '🙂🙂 Merci de dupliquer la société 𝒳 demain.';
    const { signals } = await apply([rule({ words: ['société'] })], { body });
    const [signal] = signals;
    if (signal?.kind !== 'rule' || !signal.passage) throw new Error('the rule found nothing');
    const { field, start, end, text } = signal.passage;
    expect([field, body.slice(start, end), text]).toEqual(['body', 'société', 'société']);
  });

  test('the title is read first', async () => {
    const { signals } = await apply([rule({ words: ['export'] })], {
      title: 'Export EDI',
      body: 'L’export ne part plus.',
    });
    expect(signals[0]).toMatchObject({ passage: { field: 'title', start: 0, end: 6, text: 'Export' } });
  });
});

describe('only what the client says is read', () => {
  const OWN = 'La liste des débiteurs s’imprime deux fois depuis ce matin, merci de regarder.';
  test.each<[string, Partial<RequestText>, boolean]>([
    ['a word of the text', { body: `${OWN}\nVoir aussi SOW-12.` }, true],
    ['a word of a quoted message', { body: `${OWN}\n\n> Voir SOW-12.` }, false],
    ['a word of a quoted message that is all there is', { body: 'Voir dessous.\n\n> Voir SOW-12.' }, true],
    ['a word of the signature', { body: `${OWN}\n\nCordialement\nSOW-12 Jean` }, false],
    ['a word beyond what is read of a title', { title: `${'x '.repeat(500)}SOW-12` }, false],
    ['a word beyond what is read of a body', { body: `${'y '.repeat(10_000)}SOW-12` }, false],
    ['a word of the request type', { body: OWN, requestType: 'SOW-12' }, false],
  ])('%s', async (_what, request, holds) => {
    for (const when of [{ words: ['SOW-12'] }, { pattern: 'SOW-\\d+' }])
      expect(await found([rule(when)], request)).toEqual(holds ? [['Règle', 'SOW-12']] : []);
  });
});

describe('a pattern', () => {
  test.each<[string, string, string, string | null]>([
    ['finds the first place', 'SOW-\\d+', 'Selon SOW-12 et SOW-13.', 'SOW-12'],
    ['does not mind case', 'sow-\\d+', 'Selon SOW-12.', 'SOW-12'],
    ['minds case when it says so', '(?-i)sow-\\d+', 'Selon SOW-12.', null],
    ['minds accents', 'societe', 'La société.', null],
    ['knows letters of any script', 'n° \\p{L}+', 'Le n° été manque.', 'n° été'],
    ['takes an accented letter for the end of a word', '\\bn° \\p{L}+\\b', 'Le n° été manque.', 'n° ét'],
    ['begins at a line', '^offre \\d+', 'Bonjour Madame,\nConcerne :\nOffre 77 acceptée.', 'Offre 77'],
    ['ends at a line', 'acceptée$', 'Offre 77 acceptée\nMerci de faire.', 'acceptée'],
    ['stays in a paragraph', 'offre[^x]*facture', 'L’offre est là.\n\nLa facture manque.', null],
    ['that finds an empty passage does not hold', '\\b', 'Un texte.', null],
    ['is not moved by an emoji', 'licence', '🙂 Licence expirée.', 'Licence'],
  ])('%s', async (_what, pattern, body, passage) => {
    expect(await found([rule({ pattern })], { body })).toEqual(passage === null ? [] : [['Règle', passage]]);
  });

  test('that would take a backtracking engine for ever is answered over the longest text', async () => {
    const body = `${'a'.repeat(19_998)}!`;
    expect(await found([rule({ pattern: '(a+)+$' })], { body })).toEqual([]);
    expect(await found([rule({ pattern: '(a|aa)+b' })], { body })).toEqual([]);
    expect(await found([rule({ pattern: '(a|a?)+!' })], { body })).toEqual([['Règle', body]]);
  });

  test.each<[string, string, string, RegExp | undefined]>([
    ['a back reference', '(a+)\\1', 'refused', /invalid escape sequence/],
    ['a look ahead', 'a(?=b)', 'refused', /invalid or unsupported Perl syntax/],
    ['a negative look ahead', 'a(?!b)', 'refused', /invalid or unsupported Perl syntax/],
    ['a look behind', '(?<=a)b', 'refused', /invalid named capture/],
    ['an atomic group', '(?>a+)b', 'refused', /invalid or unsupported Perl syntax/],
    ['a possessive repetition', 'a++b', 'refused', /invalid nested repetition operator/],
    ['a bracket that is not closed', '[abc', 'refused', /missing closing \]/],
    ['a parenthesis that is not closed', '(abc', 'refused', /missing closing \)/],
    ['nothing to repeat', '*a', 'refused', /missing argument to repetition/],
    ['more repetitions than RE2 allows', 'a{1001}', 'refused', /invalid repeat count/],
    ['nested repetitions', '((a{0,100}){0,100}){0,100}', 'refused', /invalid repeat count/],
    ['a large program', '[^b]{1,900}b', 'too-large', undefined],
    ['one that fits an empty text', '(sow)?', 'matches-nothing', undefined],
    ['the beginning of any line', '^', 'matches-nothing', undefined],
  ])('is refused, with the engine’s reason: %s', async (_what, pattern, what, reason) => {
    const faults = await patternFaults([rule({ words: ['ok'] }), rule({ pattern }, { active: false })]);
    expect(faults).toEqual([
      { rule: 1, what, ...(reason ? { reason: expect.stringMatching(reason) as string } : {}) },
    ]);
    expect(faults[0]?.reason ?? '').not.toMatch(/^error parsing/);
    await expect(prepareRules([rule({ pattern })])).rejects.toThrow('The pattern of the rule "Règle"');
  });

  test('counts with those of the other rules: the first that are too much together are named', async () => {
    const large = Array.from({ length: 30 }, (_, at) => rule({ pattern: `[^b]{1,400}b${String(at)}` }));
    const faults = await patternFaults(large);
    expect(faults[0]).toEqual({ rule: expect.any(Number) as number, what: 'too-large' });
    expect(faults.map(({ rule: at }) => at)).toEqual(
      Array.from({ length: faults.length }, (_, at) => 30 - faults.length + at),
    );
  });
});

describe('all conditions that are given have to hold', () => {
  const REQUEST: Partial<RequestText> = {
    body: 'La clôture annuelle est refusée, offre SOW-12.',
    requestType: 'Signaler un problème',
    project: 'SUP',
    organisations: ['7', '12'],
  };
  test.each<[string, When, (string | null)[]]>([
    ['request type, whatever its case and accents', { requestType: 'signaler un PROBLEME' }, [null]],
    ['another request type', { requestType: 'Signaler' }, []],
    ['project', { project: 'SUP' }, [null]],
    ['another project', { project: 'SUPP' }, []],
    ['one of several organisations', { organisation: '12' }, [null]],
    ['another organisation', { organisation: '1' }, []],
    ['words and project', { words: ['clôture'], project: 'SUP' }, ['clôture']],
    ['words and another project', { words: ['clôture'], project: 'DEV' }, []],
    ['words and pattern: the words are quoted', { words: ['offre'], pattern: 'SOW-\\d+' }, ['offre']],
    ['words and a pattern that is not there', { words: ['offre'], pattern: 'SOW-\\d{3}' }, []],
    ['a pattern and words that are not there', { words: ['facture'], pattern: 'SOW-\\d+' }, []],
    [
      'all five',
      {
        words: ['clôture'],
        pattern: 'SOW',
        requestType: 'Signaler un problème',
        project: 'SUP',
        organisation: '7',
      },
      ['clôture'],
    ],
  ])('%s', async (_what, when, passages) => {
    expect((await found([rule(when)], REQUEST)).map(([, passage]) => passage)).toEqual(passages);
  });

  test('what is not known of a request does not hold', async () => {
    const rules = [
      rule({ requestType: 'Formation' }),
      rule({ project: 'SUP' }),
      rule({ organisation: '7' }),
      rule({ words: ['formation'], project: 'SUP' }),
    ];
    expect(await found(rules, { body: 'Une formation, s’il vous plaît.' })).toEqual([]);
  });
});

describe('order and effect', () => {
  const BODY = 'Merci de dupliquer la société de production vers la société de test, licence comprise.';
  const copy = rule({ words: ['dupliquer'] }, { id: 'a', name: 'Copie' });
  const licence = rule(
    { words: ['licence comprise', 'licence'] },
    { id: 'b', name: 'Licence', category: 'licence_installation' },
  );
  const leaningLicence: SiteRule = { ...licence, id: 'c', name: 'Licence ?', effect: 'leaning' };
  const leaningDefect = rule(
    { words: ['test'] },
    { id: 'd', name: 'Défaut ?', category: 'product_defect', effect: 'leaning' },
  );

  test.each<[string, SiteRule[], CategoryId, string[]]>([
    ['the first that holds decides', [copy, licence], 'company_copy', ['Copie']],
    ['and the order is the admin’s', [licence, copy], 'licence_installation', ['Licence']],
    [
      'one that does not hold lets the next decide',
      [rule({ words: ['autre'] }), licence],
      'licence_installation',
      ['Licence'],
    ],
    ['one that is off too', [{ ...copy, active: false }, licence], 'licence_installation', ['Licence']],
    ['one that is on says nothing new', [{ ...copy, active: true }, licence], 'company_copy', ['Copie']],
    ['a leaning rule before it gives way', [leaningLicence, copy], 'company_copy', ['Copie']],
    ['leaning rules all count', [leaningLicence, leaningDefect], 'company_copy', ['Licence ?', 'Défaut ?']],
  ])('%s', async (_what, rules, category, names) => {
    const classification = await apply(rules, { body: BODY });
    expect(classification.category).toBe(category);
    expect((await found(rules, { body: BODY })).map(([name]) => name)).toEqual(names);
  });

  test('a rule that always holds makes its category certain, and the others keep their proportions', async () => {
    const before = classify({ title: '', body: BODY });
    const { probabilities, confidence, signals } = await apply([licence], { body: BODY });
    expect(probabilities.licence_installation).toBe(CERTAINTY);
    expect(confidence).toBe(CERTAINTY);
    expect(sum(probabilities)).toBeCloseTo(1, 10);
    expect(probabilities.company_copy / probabilities.product_defect).toBeCloseTo(
      before.probabilities.company_copy / before.probabilities.product_defect,
      6,
    );
    expect(signals[0]).toMatchObject({
      kind: 'rule',
      effect: 'always',
      rule: { id: 'b', name: 'Licence' },
      passage: { text: 'licence comprise' },
    });
    expect(signals.slice(1)).toEqual(before.signals);
  });

  test('a leaning rule multiplies the odds of its category by e², and its signal says so', async () => {
    const odds = (p: number) => p / (1 - p);
    const before = classify({ title: '', body: BODY }).probabilities.product_defect;
    const { probabilities, signals } = await apply([leaningDefect], { body: BODY });
    expect(odds(probabilities.product_defect) / odds(before)).toBeCloseTo(Math.exp(2), 6);
    expect(sum(probabilities)).toBeCloseTo(1, 10);
    expect(signals[0]).toMatchObject({ kind: 'rule', effect: 'leaning', weight: 2 });
  });

  test('a category that a rule decides is not asked for besides', async () => {
    const both =
      'Merci de copier la société de production vers le test. Nous souhaitons aussi une formation de deux jours.';
    const before = classify({ title: '', body: both });
    expect([before.category, before.alsoAsks]).toEqual(['company_copy', ['training_information']]);
    const training = rule({ words: ['formation'] }, { category: 'training_information' });
    expect(await apply([training], { body: both })).toMatchObject({
      category: 'training_information',
      alsoAsks: [],
    });
  });

  test('a text that cannot be judged can, once a rule decides; leaning is not enough', async () => {
    const { withContext } = await import('../../src/classify/context');
    const request = { title: 'licence', body: '' };
    const unread = { ...classify(request), abstained: 'too-short' as const };
    const decided = withContext(unread, request, { rules: await prepareRules([licence]) });
    const leaning = withContext(unread, request, { rules: await prepareRules([leaningLicence]) });
    expect([decided.abstained, leaning.abstained]).toEqual([undefined, 'too-short']);
    expect('abstained' in decided).toBe(false);
  });

  test('without a rule that holds nothing is changed', async () => {
    expect(await apply([rule({ words: ['autre'] })], { body: BODY })).toEqual(
      classify({ title: '', body: BODY }),
    );
  });
});

function sum(probabilities: Record<CategoryId, number>): number {
  return CATEGORY_IDS.reduce((total, id) => total + probabilities[id], 0);
}

describe('a list of rules that cannot be is refused, and the fault names the rule and its part', () => {
  const good = rule({ words: ['ok'] });
  const many = (count: number, more: (at: number) => Partial<SiteRule> = () => ({})) =>
    Array.from({ length: count }, (_, at) => ({ ...good, id: `r${String(at)}`, ...more(at) }));

  test.each<[string, unknown, string]>([
    ['no name', { ...good, id: 'r2', name: '  ' }, 'name'],
    ['a name of 101 characters', { ...good, id: 'r2', name: 'x'.repeat(101) }, 'name'],
    ['no condition', { ...good, id: 'r2', when: {} }, 'condition'],
    ['conditions that are absent', { ...good, id: 'r2', when: { words: undefined } }, 'condition'],
    ['no words', { ...good, id: 'r2', when: { words: [] } }, 'words'],
    ['a word of one letter', { ...good, id: 'r2', when: { words: ['licence', 'C++'] } }, 'words'],
    ['only marks', { ...good, id: 'r2', when: { words: ['...'] } }, 'words'],
    [
      '501 characters of words',
      { ...good, id: 'r2', when: { words: ['x'.repeat(250), 'y'.repeat(251)] } },
      'words',
    ],
    ['a pattern of 501 characters', { ...good, id: 'r2', when: { pattern: 'x'.repeat(501) } }, 'pattern'],
    ['an empty pattern', { ...good, id: 'r2', when: { pattern: '' } }, 'pattern'],
    [
      'a request type of 256 characters',
      { ...good, id: 'r2', when: { requestType: 'x'.repeat(256) } },
      'requestType',
    ],
    ['a project name', { ...good, id: 'r2', when: { project: 'Support desk' } }, 'project'],
    ['an organisation by its name', { ...good, id: 'r2', when: { organisation: 'Acme SA' } }, 'organisation'],
    ['a category that nobody knows', { ...good, id: 'r2', category: 'holidays' }, 'other'],
    ['an effect that nobody knows', { ...good, id: 'r2', effect: 'never' }, 'other'],
    ['a condition that nobody knows', { ...good, id: 'r2', when: { words: ['ok'], author: 'me' } }, 'other'],
    ['no rule at all', 'always', 'other'],
  ])('%s', (_what, broken, what) => {
    const parsed = v.safeParse(v.object({ rules: rulesSchema }), { rules: [good, broken] });
    expect(parsed.success).toBe(false);
    expect(parted(parsed.issues ?? [])).toEqual({ rules: [{ rule: 1, what }], messages: [] });
  });

  test.each<[string, unknown, RegExp]>([
    ['201 rules', many(201), /at most 200/],
    ['one id twice', [good, good], /^Two rules have the same id/],
    [
      'too long together',
      many(200, () => ({ when: { words: ['ü'.repeat(500)] } })),
      /^The rules are too long together/,
    ],
  ])('%s', (_what, rules, message) => {
    const { issues } = v.safeParse(v.object({ rules: rulesSchema }), { rules });
    expect(parted(issues ?? [])).toEqual({
      rules: [],
      messages: [{ path: 'rules', message: expect.stringMatching(message) as string }],
    });
  });

  test('the largest list that is allowed is taken as it is', () => {
    const rules = many(200, () => ({ when: { pattern: 'x'.repeat(500) } }));
    expect(v.parse(rulesSchema, rules)).toEqual(rules);
  });
});
