import type { ApprovalView, PortalView } from '../../src/bridge/views';
import { covered, explained, qualifying, unavailable } from './fixtures';

type Explained = Extract<PortalView, { kind: 'explained' }>;

export const ASKED_AT = '2026-03-03T09:00:00.000Z';
export const COMMENT_LABEL = 'Commentaire (facultatif)';

const approval: ApprovalView = {
  title: 'Votre accord avant les travaux',
  standing: 'Nous avons demandé votre accord le 3 mars 2026.',
  tone: 'attention',
  workLabel: 'Travaux proposés',
  work: 'Corriger les totaux du rapport de marge.\nContrôler les périodes de janvier à mars.',
  estimate: 'Estimation : 3 heures',
};

export const approvalAsked = (): Explained => ({
  ...explained(),
  approval: {
    ...approval,
    open: {
      askedAt: ASKED_AT,
      intro: 'Ces travaux seraient facturés en régie. Nous ne commençons pas sans votre accord.',
      accept: 'Accepter',
      contest: 'Contester',
      commentLabel: COMMENT_LABEL,
      acceptHint: 'Si vous acceptez, nous commençons les travaux et facturons le temps passé.',
      contestHint: 'Si vous contestez, nous ne commençons pas. Nous reprenons ce point avec vous ici.',
    },
  },
});

export const approvalOfAnother = (): Explained => ({
  ...explained(),
  approval: { ...approval, standing: `${approval.standing} La réponse revient à une autre personne.` },
});

export const approvalAccepted = (): Explained => ({
  ...explained(),
  revision: '2026-03-03T10:00:00.000Z',
  approval: { ...approval, standing: 'Ces travaux ont été acceptés le 3 mars 2026.', tone: 'good' },
});

export const approvalContested = (): Explained => ({
  ...explained(),
  revision: '2026-03-03T10:00:00.000Z',
  approval: {
    ...approval,
    standing: 'La facturation de ces travaux a été contestée le 3 mars 2026.',
    comment: 'Ce rapport nous a été livré avec cette erreur.',
  },
});

const approvalWithdrawn = (): Explained => ({
  ...explained(),
  approval: {
    ...approval,
    standing: 'La situation a changé : cet accord n’est plus demandé.',
    tone: 'neutral',
  },
});

export const objected = (): Explained => ({
  ...explained(),
  revision: '2026-03-03T10:00:00.000Z',
  objection: {
    standing: {
      title: 'Nous relisons votre demande',
      message: 'Nous avons bien reçu votre message.',
      text: 'Je demande seulement où se trouve le rapport.',
    },
  },
});

/** A request that a patch may solve, led there by the client's own words. */
export const withDeveloper = (): Explained => ({
  ...explained(),
  facts: explained().facts.map((fact) =>
    fact.id === 'level'
      ? { ...fact, quote: { label: 'Dans votre demande :', text: 'notre rapport de marge spécifique' } }
      : fact,
  ),
  way: [
    { id: 'received', label: 'Demande reçue', state: 'past', stateLabel: 'fait' },
    { id: 'level1', label: 'Niveau 1, Customer Services', state: 'past', stateLabel: 'fait' },
    { id: 'level2', label: 'Niveau 2, Consulting', state: 'now', stateLabel: 'en cours' },
    {
      id: 'rnd',
      label: 'R&D, développement du logiciel',
      state: 'possible',
      stateLabel: 'selon le cas',
      note: 'Si la R&D doit intervenir, le délai peut être plus long.',
    },
    { id: 'patch', label: 'Patch, mise à jour du logiciel', state: 'possible', stateLabel: 'selon le cas' },
    { id: 'done', label: 'Réponse ou solution', state: 'next', stateLabel: 'à venir' },
  ],
});

/** Every text is as long as people and admins can make it: words of 300 letters, and twenty lines. */
export function long(view: Explained): Explained {
  const word = 'Donaudampfschifffahrtsgesellschaft'.repeat(9).slice(0, 300);
  const lines = Array.from({ length: 20 }, (_, line) => `${line + 1}. ${word}`).join('\n');
  return lengthened(view, word, lines);
}

function lengthened(view: Explained, word: string, lines: string): Explained {
  const { open } = view.approval ?? {};
  return {
    ...view,
    title: word,
    wayTitle: word,
    way: view.way.map((stage) => ({ ...stage, label: word, stateLabel: word, note: lines })),
    facts: view.facts.map((fact) => ({
      ...fact,
      label: word,
      value: word,
      reason: lines,
      quote: { label: word, text: lines },
    })),
    ...(view.approval !== undefined && {
      approval: {
        ...view.approval,
        title: word,
        standing: lines,
        workLabel: word,
        work: lines,
        estimate: word,
        comment: lines,
        ...(open !== undefined && {
          open: {
            askedAt: open.askedAt,
            intro: lines,
            accept: word,
            contest: word,
            commentLabel: word,
            acceptHint: lines,
            contestHint: lines,
          },
        }),
      },
    }),
    objection: {
      ...(view.objection.form !== undefined && {
        form: { button: word, question: word, hint: lines, send: word, cancel: word },
      }),
      ...(view.objection.standing !== undefined && {
        standing: { title: word, message: lines, text: lines },
      }),
    },
    nextTitle: word,
    next: lines,
    faqTitle: word,
    faq: view.faq.map((entry) => ({ ...entry, question: word, answer: [lines, word] })),
    clause: { label: word, title: word, text: lines },
  };
}

/** Every state of what a client reads, by name; the screen's own states (loading, failed, sending) come on top. */
export const portalStates: Record<string, PortalView> = {
  explained: explained(),
  covered: covered(),
  'on its way to a patch': withDeveloper(),
  'asked for approval': approvalAsked(),
  'asked of another person': approvalOfAnother(),
  accepted: approvalAccepted(),
  contested: approvalContested(),
  withdrawn: approvalWithdrawn(),
  objected: objected(),
  qualifying: qualifying(),
  unavailable: unavailable(),
};
