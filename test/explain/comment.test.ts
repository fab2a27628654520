import { answerApproval, askApproval } from '../../src/decide/approval';
import { confirm } from '../../src/decide/confirm';
import { correct } from '../../src/decide/decide';
import type { Decision } from '../../src/decide/decision';
import { object } from '../../src/decide/objection';
import {
  answerComment,
  approvalComment,
  commentOf,
  explainToClient,
  materialOf,
  noticeView,
} from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS, textsOf } from '../../src/policy/texts';
import { LOCALES } from '../../src/policy/vocabulary';
import { decisionOf } from './decisions';

const day = (date: number) => new Date(Date.UTC(2026, 2, date, 10));
const agent = { by: 'agent-4711', policy: DEFAULT_POLICY };

const out = decisionOf('customisation_error');
const ask = (decision: Decision, work = 'Ajouter une colonne', date = 3): Decision =>
  askApproval({ decision, work, hours: 3, by: agent.by, now: day(date) })!;
const answer = (given: 'accepted' | 'contested', comment?: string): Decision =>
  answerApproval({
    decision: ask(out),
    askedAt: day(3).toISOString(),
    answer: given,
    by: 'client-0815',
    now: day(4),
    ...(comment === undefined ? {} : { comment }),
  })!;

describe('the explanation as a comment', () => {
  test('says what the panel says', () => {
    expect(commentOf(out, TEXTS.fr)).toEqual([
      'Voici comment nous traitons votre demande.',
      'Prise en charge\u00a0: Niveau 2, Consulting. Votre demande concerne une personnalisation réalisée pour vous. Nos consultants s’en occupent.',
      'Couverture\u00a0: Hors maintenance. Une intervention sur une personnalisation est hors maintenance.',
      'Facturation\u00a0: Peut être facturée. Hors maintenance, une intervention sur une personnalisation peut être facturée en régie. Pour votre demande, ce point n’est pas encore confirmé.',
      'La suite\u00a0: Ces indications ont été établies automatiquement d’après votre texte. Nos équipes peuvent encore les adapter. Un consultant reprend votre demande et échange avec vous ici.',
      'Si vous avez une question ou si ce n’est pas ce que vous avez demandé, écrivez-nous dans votre demande, sur le portail.',
    ]);
  });

  test('holds every fact with its reason in every language', () => {
    for (const locale of LOCALES) {
      const texts = TEXTS[locale];
      const view = explainToClient(out, texts);
      const comment = commentOf(out, texts)!.join('\n');
      if (view.kind !== 'explained') throw new Error(view.kind);
      for (const { value, reason } of view.facts) {
        expect(comment).toContain(value);
        expect(comment).toContain(reason);
      }
      expect(comment).toContain(view.next);
      expect(comment).not.toMatch(/\{|\}/u);
    }
  });

  test.each<[string, Decision]>([
    ['waits for an agent', decisionOf('customisation_error', { state: 'needs-review' })],
    ['is only suggested', decisionOf('customisation_error', { mode: 'suggest' })],
    ['is no request for support', decisionOf('other')],
  ])('there is none of what %s', (_, decision) => {
    expect(commentOf(decision, TEXTS.fr)).toBeUndefined();
    expect(materialOf(decision)).toBe('');
  });

  test('keeps the contract for the portal, where the reader is known', () => {
    const decision = decisionOf('customisation_error', {
      because: [
        {
          kind: 'contract',
          situation: 'active',
          organisation: { id: '1', name: 'Muster AG' },
          contract: { reference: 'M-7', start: '2026-01-01', included: [], excluded: [] },
        },
      ],
    });
    expect(JSON.stringify(explainToClient(decision, TEXTS.fr, { isOwn: true }))).toContain('M-7');
    expect(JSON.stringify(commentOf(decision, TEXTS.fr))).not.toMatch(/M-7|Muster/u);
  });

  test('is worded by the site as it likes, in as many paragraphs', () => {
    const own = '{next} / {billing}: {billingReason} {level}: {levelReason}';
    const texts = textsOf(
      { texts: { fr: { 'comment.explanation': ['{coverage}, {coverageReason}', own] } } },
      'fr',
    );
    const comment = commentOf(out, texts)!;
    expect(comment).toHaveLength(2);
    expect(comment[0]).toBe(
      'Hors maintenance, Une intervention sur une personnalisation est hors maintenance.',
    );
    expect(comment[1]).toContain('/ Peut être facturée: ');
  });

  test('that lost a part of it is passed over', () => {
    const texts = textsOf({ texts: { fr: { 'comment.explanation': ['{level}'] } } }, 'fr');
    expect(commentOf(out, texts)).toEqual(commentOf(out, TEXTS.fr));
  });
});

describe('approval in comments', () => {
  test('the question names work and estimate, and where to answer', () => {
    expect(approvalComment(ask(out), TEXTS.en)).toEqual([
      'We ask for your approval of the following work, which is not included in maintenance: Ajouter une colonne',
      'Estimate: 3 hours',
      'You can accept or contest it in the portal, in your request. We will not begin without your approval.',
    ]);
  });

  test('a work of several lines becomes paragraphs', () => {
    const comment = approvalComment(ask(out, 'Colonne\r\n  \n– test\n– formation'), TEXTS.en)!;
    expect(comment.slice(0, 3)).toEqual([
      'We ask for your approval of the following work, which is not included in maintenance: Colonne',
      '– test',
      '– formation',
    ]);
  });

  test('the answer names who gave it and what they added', () => {
    expect(answerComment(answer('accepted', 'Oui,\nmerci'), TEXTS.en, 'Anna Keller')).toEqual([
      'Anna Keller accepted the following work and its billing on a time and materials basis: Ajouter une colonne',
      'Comment: Oui,',
      'merci',
    ]);
    expect(answerComment(answer('contested'), TEXTS.en, 'Anna Keller')).toEqual([
      'Anna Keller contested the billing of the following work: Ajouter une colonne',
    ]);
  });

  test('braces in what people write stay what they are', () => {
    const comment = approvalComment(ask(out, '{name} $& {work}'), TEXTS.en)!;
    expect(comment[0]).toContain('{name} $& {work}');
    expect(answerComment(answer('accepted', '{comment}'), TEXTS.en, '{work}')![0]).toContain(
      '{work} accepted',
    );
  });

  test.each<[string, Decision, boolean, boolean]>([
    ['nothing was asked', out, false, false],
    ['it is asked', ask(out), true, false],
    ['it is answered', answer('accepted'), false, true],
    [
      'it is withdrawn',
      correct({ decision: answer('accepted'), to: 'product_defect', reason: '', now: day(5), ...agent }),
      false,
      false,
    ],
  ])('%s: there is a question, there is an answer as the row says', (_, decision, isAsked, isAnswered) => {
    expect(approvalComment(decision, TEXTS.fr) !== undefined).toBe(isAsked);
    expect(answerComment(decision, TEXTS.fr, 'Anna') !== undefined).toBe(isAnswered);
  });

  test('no agent is named, in any language', () => {
    for (const locale of LOCALES)
      for (const decision of [ask(out), answer('accepted')]) {
        const all = [
          commentOf(decision, TEXTS[locale]),
          approvalComment(decision, TEXTS[locale]),
          answerComment(decision, TEXTS[locale], 'Anna'),
        ];
        expect(JSON.stringify(all)).not.toMatch(/agent-4711|client-0815/u);
      }
  });
});

describe('whether a comment is worth posting again', () => {
  const withdrawn = correct({ decision: ask(out), to: 'product_defect', reason: '', now: day(5), ...agent });
  const objected = object({
    decision: out,
    revision: out.decidedAt,
    text: 'Non',
    by: 'client-0815',
    now: day(3),
  })!;

  test.each<[string, Decision, Decision]>([
    ['another level', out, { ...out, level: 1 }],
    ['R&D', out, { ...out, rnd: true }],
    ['another coverage', out, { ...out, coverage: 'covered' }],
    ['another billing', out, { ...out, billing: 'billable' }],
    ['another category', out, decisionOf('feature_request')],
    ['a question', out, ask(out)],
    ['an answer', ask(out), answer('accepted')],
    ['the other answer', answer('contested'), answer('accepted')],
    ['another question', ask(out), ask(ask(out), 'Autre', 4)],
    ['a withdrawal', ask(out), withdrawn],
    ['nothing told any more', out, { ...out, state: 'needs-review' }],
  ])('%s: yes', (_, one, other) => {
    expect(materialOf(one)).not.toBe(materialOf(other));
  });

  test.each<[string, Decision, Decision]>([
    [
      'read once more',
      out,
      { ...out, decidedAt: day(9).toISOString(), inputHash: 'other', confidence: 0.99 },
    ],
    ['other reasons', out, { ...out, because: [] }],
    [
      'a confirmation that adds nothing to what is told',
      ask(out),
      confirm({ decision: ask(out), now: day(4), ...agent }),
    ],
    ['an objection, which an agent has yet to look at', out, objected],
  ])('%s: no', (_, one, other) => {
    expect(materialOf(one)).toBe(materialOf(other));
  });

  test('says nothing of persons or words', () => {
    expect(materialOf(answer('contested', 'secret'))).toBe(
      'customisation_error level2 out contested contested@2026-03-03T10:00:00.000Z',
    );
  });
});

test.each(LOCALES)('%s: the notice names both kinds of support from the same texts', (locale) => {
  const { title, level1, level2, closing } = TEXTS[locale].notice;
  expect(noticeView(TEXTS[locale])).toEqual({ title, kinds: [level1, level2], closing });
  const own = textsOf({ texts: { [locale]: { 'notice.title': 'Own words' } } }, locale);
  expect(noticeView(own).title).toBe('Own words');
});
