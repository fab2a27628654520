import type { ApprovalView, PortalView } from '../../src/bridge/views';
import { answerApproval, askApproval } from '../../src/decide/approval';
import { correct } from '../../src/decide/decide';
import type { Decision } from '../../src/decide/decision';
import { explainToClient } from '../../src/explain';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { TEXTS } from '../../src/policy/texts';
import { possibleActs } from '../../src/requests/possible-acts';
import { LOCALES, type CategoryId, type Locale } from '../../src/policy/vocabulary';
import { decisionOf, toAgent } from './decisions';

type Explained = Extract<PortalView, { kind: 'explained' }>;

const ASKED = new Date('2026-03-03T10:00:00.000Z');

function asked(hours?: number, decision: Decision = decisionOf('customisation_error')): Decision {
  const question = { decision, work: 'Ajouter une colonne', by: 'agent-4711', now: ASKED };
  return askApproval({ ...question, ...(hours === undefined ? {} : { hours }) })!;
}

function answered(answer: 'accepted' | 'contested', comment?: string): Decision {
  return answerApproval({
    decision: asked(),
    askedAt: ASKED.toISOString(),
    answer,
    by: 'client-0815',
    now: new Date('2026-03-04T10:00:00.000Z'),
    ...(comment === undefined ? {} : { comment }),
  })!;
}

function corrected(to: CategoryId, decision = asked()): Decision {
  const now = new Date('2026-03-05T10:00:00.000Z');
  return correct({ decision, to, reason: 'secret', by: 'agent-4711', policy: DEFAULT_POLICY, now });
}

function read(decision: Decision, reader: Parameters<typeof explainToClient>[2] = {}, locale: Locale = 'fr') {
  const view = explainToClient(decision, TEXTS[locale], reader);
  if (view.kind !== 'explained') throw new Error(`Expected an explanation, got ${view.kind}.`);
  return view;
}

const billing = ({ facts }: Explained) => facts.find(({ id }) => id === 'billing')!;

describe('a question whether billable work may begin', () => {
  const words = TEXTS.fr.portal.approval;

  test('is open for who may answer, with what each answer leads to and the question it is for', () => {
    const { approval, next } = read(asked(), { mayAnswer: true });
    expect(approval).toEqual<ApprovalView>({
      title: words.title,
      standing: 'Nous avons demandé votre accord le 03.03.2026.',
      tone: 'attention',
      workLabel: words.workLabel,
      work: 'Ajouter une colonne',
      open: {
        askedAt: ASKED.toISOString(),
        intro: words.intro,
        accept: words.accept,
        contest: words.contest,
        commentLabel: words.commentLabel,
        acceptHint: words.acceptHint,
        contestHint: words.contestHint,
      },
    });
    expect(next).toBe(TEXTS.fr.portal.next.approval);
  });

  test('is read by everybody else as a question to another person', () => {
    for (const reader of [{}, { isOwn: true }, { mayAnswer: false }]) {
      const { approval, next } = read(asked(), reader);
      expect(approval!.open).toBeUndefined();
      expect(approval!.standing).toBe(
        'Nous avons demandé votre accord le 03.03.2026. La réponse revient à une autre personne.',
      );
      expect(next).toBe(TEXTS.fr.portal.next.approval);
    }
  });

  test.each<[string, () => Decision, string, ApprovalView['tone']]>([
    [
      'accepted',
      () => answered('accepted'),
      'Ces travaux et leur facturation en régie ont été acceptés le 04.03.2026.',
      'good',
    ],
    [
      'contested',
      () => answered('contested'),
      'La facturation de ces travaux a été contestée le 04.03.2026. Nous ne les commençons pas avant d’avoir réglé ce point ensemble.',
      'attention',
    ],
    ['withdrawn', () => corrected('product_defect'), words.withdrawn, 'neutral'],
  ])('%s: says so, and cannot be answered again', (_, decision, standing, tone) => {
    for (const mayAnswer of [true, false]) {
      const { approval } = read(decision(), { mayAnswer });
      expect(approval).toMatchObject({ standing, tone, work: 'Ajouter une colonne' });
      expect(approval!.open).toBeUndefined();
    }
  });

  test.each([
    ['accepted', TEXTS.fr.portal.next.accepted, 'neutral'],
    ['contested', TEXTS.fr.portal.next.contested, 'attention'],
  ] as const)('%s: what comes next follows the answer, and billing says it', (answer, next, tone) => {
    const view = read(answered(answer));
    expect(view.next).toBe(next);
    expect(billing(view)).toMatchObject({ value: TEXTS.fr.values.billing[answer], tone });
  });

  test('shows what the client added to the answer, to whoever reads', () => {
    expect(read(answered('contested', 'Déjà payé')).approval!.comment).toBe('Déjà payé');
    expect(read(answered('contested')).approval).not.toHaveProperty('comment');
  });

  test('none was asked: there is none', () => {
    expect(read(decisionOf('customisation_error'), { mayAnswer: true })).not.toHaveProperty('approval');
  });

  test.each<[number, Record<Locale, string>]>([
    [
      1,
      {
        fr: 'Estimation\u00a0: 1 heure',
        de: 'Schätzung: 1 Stunde',
        en: 'Estimate: 1 hour',
        it: 'Stima: 1 ora',
      },
    ],
    [
      1.5,
      {
        fr: 'Estimation\u00a0: 1,5 heure',
        de: 'Schätzung: 1.5 Stunden',
        en: 'Estimate: 1.5 hours',
        it: 'Stima: 1.5 ore',
      },
    ],
    [
      3,
      {
        fr: 'Estimation\u00a0: 3 heures',
        de: 'Schätzung: 3 Stunden',
        en: 'Estimate: 3 hours',
        it: 'Stima: 3 ore',
      },
    ],
  ])('%d hours are written as in the language', (hours, expected) => {
    for (const locale of LOCALES)
      expect(read(asked(hours), {}, locale).approval!.estimate).toBe(expected[locale]);
  });

  test('its day is the one of the site, not of Greenwich', () => {
    const decision = askApproval({
      decision: decisionOf('customisation_error'),
      work: 'x',
      by: 'agent',
      now: new Date('2026-03-03T23:30:00.000Z'),
    })!;
    expect(read(decision).approval!.standing).toContain('04.03.2026');
    expect(read(decision, { timeZone: 'America/New_York' }).approval!.standing).toContain('03.03.2026');
    expect(read(decision, { timeZone: 'America/New_York' }, 'en').approval!.standing).toContain(
      '3 March 2026',
    );
  });
});

describe('an approval that the facts made void', () => {
  const { approvalWithdrawn } = TEXTS.fr.portal.billingReasons;

  test('ends the reason why nothing is billed', () => {
    const view = read(corrected('product_defect'));
    expect(billing(view)).toEqual({
      id: 'billing',
      label: 'Facturation',
      value: 'Non facturée',
      tone: 'good',
      reason: `${TEXTS.fr.categories.product_defect.billing.free} ${approvalWithdrawn}`,
    });
  });

  test('is nothing to the reason of work that is still to be paid, or not decided', () => {
    expect(billing(read(corrected('feature_request'))).reason).not.toContain(approvalWithdrawn);
    const open = { ...corrected('product_defect'), coverage: 'no-contract', billing: 'to-confirm' } as const;
    expect(billing(read(open)).reason).toBe(TEXTS.fr.portal.billingReasons.toConfirm);
  });

  test('was accepted before: it is withdrawn all the same', () => {
    const view = read(corrected('product_defect', answered('accepted')));
    expect(view.approval!.standing).toBe(TEXTS.fr.portal.approval.withdrawn);
    expect(view.next).not.toBe(TEXTS.fr.portal.next.accepted);
  });
});

test('names nobody: neither the agent who asked nor the client who answered', () => {
  for (const locale of LOCALES)
    for (const decision of [asked(), answered('accepted'), answered('contested'), corrected('user_error')]) {
      const json = JSON.stringify(read(decision, { isOwn: true, mayAnswer: true }, locale));
      expect(json).not.toMatch(/agent-4711|client-0815|secret/u);
    }
});

describe('what agents read of it', () => {
  const view = (decision: Decision) =>
    toAgent(decision, {
      nameOf: (id) => (id === 'agent-4711' ? 'Luc Favre' : undefined),
    });

  test('who asked and who answered, with the time and the comment', () => {
    expect(view(answered('contested', 'Déjà payé')).decision!.approval).toEqual({
      state: 'contested',
      stateLabel: 'Contesté par le client',
      stateTone: 'attention',
      askedAt: ASKED.toISOString(),
      askedBy: 'Luc Favre',
      work: 'Ajouter une colonne',
      answer: { at: '2026-03-04T10:00:00.000Z', by: 'Compte client-0815', comment: 'Déjà payé' },
    });
    expect(view(asked(3)).decision!.approval).toMatchObject({ state: 'asked', hours: 3 });
  });

  test('the history says it in words', () => {
    const name = TEXTS.fr.categoryNames.customisation_error;
    expect(view(answered('accepted')).decision!.history.map(({ what }) => what)).toEqual([
      `Décision\u00a0: ${name}`,
      `Accord demandé au client\u00a0: ${name}`,
      `Facturation acceptée par le client\u00a0: ${name}`,
    ]);
  });

  test.each<[string, Decision, boolean]>([
    ['work out of maintenance', decisionOf('customisation_error'), true],
    ['a request without contract', decisionOf('normal_use_problem', { coverage: 'no-contract' }), true],
    ['what is covered', decisionOf('normal_use_problem'), false],
    ['what is not decided', decisionOf('customisation_error', { coverage: 'to-confirm' }), false],
    ['no request for support', decisionOf('other', { coverage: 'out' }), false],
    ['a question that is open', asked(), false],
    ['a question that was contested', answered('contested'), true],
  ])('approval can be asked for %s: see the row; of whoever may bill', (_, decision, expected) => {
    expect(possibleActs(decision, true).includes('approval-question')).toBe(expected);
    expect(possibleActs(decision, false)).not.toContain('approval-question');
  });

  test('what clients see is what those who may answer see', () => {
    const seen = view(asked()).decision!.clientSees.fr as Explained;
    expect(seen).toEqual(read(asked(), { isOwn: true, mayAnswer: true }));
  });
});
