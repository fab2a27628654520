import type { HealthView, OverviewView } from '../../src/bridge/admin/overview';
import type { TryResult } from '../../src/bridge/admin/try';
import type { ActPreview, AgentView, EvidenceView, PortalView } from '../../src/bridge/views';
import { DEFAULT_POLICY } from '../../src/policy/default';
import type { Policy } from '../../src/policy/policy';

/** Everything a client, an agent or an admin can type may look like this. */
export const HOSTILE =
  '<img src=x onerror="globalThis.harmed = true"><script>globalThis.harmed = true</script>&amp;';

export const explained = (): Extract<PortalView, { kind: 'explained' }> => ({
  kind: 'explained',
  title: 'Traitement de votre demande',
  revision: '2026-03-02T08:15:00.000Z',
  wayTitle: 'Où en est votre demande',
  way: [
    { id: 'received', label: 'Demande reçue', state: 'past', stateLabel: 'fait' },
    { id: 'level1', label: 'Niveau 1, Customer Services', state: 'past', stateLabel: 'fait' },
    { id: 'level2', label: 'Niveau 2, Consulting', state: 'now', stateLabel: 'en cours' },
    { id: 'done', label: 'Terminé', state: 'next', stateLabel: 'à venir' },
  ],
  objection: {
    form: {
      button: 'Ce n’est pas ce que j’ai demandé',
      question: 'Que demandez-vous ?',
      hint: 'Un agent relit votre demande.',
      send: 'Envoyer',
      cancel: 'Annuler',
    },
  },
  clause: {
    label: 'Clause applicable',
    title: 'Niveau 2 : objets personnalisés',
    text: 'Les corrections d’objets personnalisés sont traitées par le Consulting, en régie.',
  },
  facts: [
    {
      id: 'level',
      label: 'Prise en charge',
      value: 'Niveau 2, Consulting',
      tone: 'neutral',
      reason: 'Votre demande concerne un objet personnalisé pour vous ; nos consultants la traitent.',
    },
    {
      id: 'coverage',
      label: 'Maintenance',
      value: 'Hors maintenance',
      tone: 'attention',
      reason: 'Le contrat de maintenance couvre le logiciel standard, pas les personnalisations.',
    },
    {
      id: 'billing',
      label: 'Facturation',
      value: 'Peut être facturée',
      tone: 'attention',
      reason: 'Les prestations de niveau 2 sont en principe facturées en régie.',
    },
  ],
  nextTitle: 'La suite',
  next: 'Un consultant prend contact avec vous avant tout travail qui serait facturé.',
  faqTitle: 'Questions fréquentes',
  faq: [
    {
      id: 'why-not-email',
      question: 'Pourquoi ne pas simplement écrire un e-mail ?',
      answer: ['Une demande saisie dans le portail est suivie et ne se perd pas.'],
      applies: false,
    },
    {
      id: 'why-level-2',
      question: 'Pourquoi ma demande est-elle de niveau 2 ?',
      answer: [
        'Elle porte sur une personnalisation.',
        'Elle demande une connaissance de votre installation.',
      ],
      applies: true,
    },
    {
      id: 'why-consulting',
      question: 'Pourquoi le Consulting ?',
      answer: ['Nos consultants connaissent vos personnalisations.'],
      applies: true,
    },
    {
      id: 'why-billed',
      question: 'Pourquoi cette demande peut-elle être facturée ?',
      answer: ['Le niveau 2 est hors maintenance et facturé en régie.'],
      applies: true,
    },
  ],
});

export const covered = (): Extract<PortalView, { kind: 'explained' }> => ({
  ...explained(),
  title: 'Bearbeitung Ihrer Anfrage',
  facts: [
    {
      id: 'level',
      label: 'Zuständigkeit',
      value: 'Stufe 1, Customer Services',
      tone: 'neutral',
      reason: 'Ihre Anfrage betrifft die gewöhnliche Nutzung der Standardsoftware.',
    },
    {
      id: 'coverage',
      label: 'Wartung',
      value: 'Durch die Wartung gedeckt',
      tone: 'good',
      reason: 'Ihr Wartungsvertrag ist gültig und deckt diese Art von Anfrage.',
    },
    {
      id: 'billing',
      label: 'Verrechnung',
      value: 'Wird nicht verrechnet',
      tone: 'good',
      reason: 'Gedeckte Anfragen werden nicht in Rechnung gestellt.',
    },
  ],
  nextTitle: 'Wie es weitergeht',
  next: 'Customer Services bearbeitet Ihre Anfrage und antwortet Ihnen hier.',
  faqTitle: 'Häufige Fragen',
  faq: [
    {
      id: 'why-not-email',
      question: 'Warum nicht einfach eine E-Mail schreiben?',
      answer: ['Eine im Portal erfasste Anfrage wird verfolgt und geht nicht verloren.'],
      applies: false,
    },
  ],
});

export const qualifying = (): Extract<PortalView, { kind: 'qualifying' }> => ({
  kind: 'qualifying',
  title: 'Traitement de votre demande',
  message: 'Nous qualifions votre demande.',
  next: 'Le Customer Services l’examine et vous répond ici.',
  faqTitle: 'Questions fréquentes',
  faq: explained().faq.map((entry) => ({ ...entry, applies: false })),
});

export const unavailable = (): PortalView => ({
  kind: 'unavailable',
  title: 'Traitement de votre demande',
  message: 'Ces informations ne sont pas disponibles pour cette demande.',
});

const evidence = (): EvidenceView[] => [
  {
    source: 'Passage du texte',
    statement: 'Parle pour une erreur dans une personnalisation.',
    quote: 'notre rapport de marge spécifique affiche des totaux faux',
    share: 0.62,
    against: false,
  },
  {
    source: 'Réponse à la création',
    statement: 'Le client indique que cela concerne un élément personnalisé.',
    share: 0.26,
    against: false,
  },
  {
    source: 'Contrat',
    statement: 'Le contrat de maintenance est actif.',
    against: false,
  },
  {
    source: 'Passage du texte',
    statement: 'Parle pour un défaut du produit.',
    quote: 'depuis la mise à jour',
    share: 0.12,
    against: true,
  },
];

/** The same in every language: a fixture needs to tell them apart only by their titles. */
export const inEveryLanguage = (view: PortalView): Record<'fr' | 'de' | 'en' | 'it', PortalView> => ({
  fr: view,
  de: { ...view, title: `${view.title} (DE)` },
  en: { ...view, title: `${view.title} (EN)` },
  it: { ...view, title: `${view.title} (IT)` },
});

export const decision = (): NonNullable<AgentView['decision']> => ({
  decidedAt: '2026-03-02T08:15:00.000Z',
  category: 'customisation_error',
  categoryName: 'Erreur dans une personnalisation',
  levelNumber: 2,
  level: 'Niveau 2, Consulting',
  coverage: 'Hors maintenance',
  coverageTone: 'attention',
  billing: 'Peut être facturée',
  billingTone: 'attention',
  state: 'Automatique',
  stateTone: 'neutral',
  isOnlySuggested: false,
  confidence: 0.87,
  evidence: evidence(),
  title: [{ text: 'Totaux faux dans le rapport de marge' }],
  body: [
    { text: 'Bonjour, ' },
    {
      text: 'notre rapport de marge spécifique affiche des totaux faux',
      mark: { against: false, evidence: 0 },
    },
    { text: ' ' },
    { text: 'depuis la mise à jour', mark: { against: true, evidence: 3 } },
    { text: '.\nMerci de corriger.' },
  ],
  clause: {
    title: 'Niveau 2 : objets personnalisés',
    text: 'Les corrections et modifications d’objets personnalisés sont traitées par le Consulting, en régie.',
  },
  contract: 'Contrat M-2041, actif jusqu’au 31.12.2026.',
  policyVersion: 3,
  otherRequests: [
    {
      category: 'training_information',
      name: 'Formation et information',
      outcome: 'Niveau 2, hors maintenance',
      proposal: {
        summary: 'Formation au rapport de marge',
        description: 'Le client demande aussi : « une formation serait utile ».',
      },
    },
  ],
  history: [
    { at: '2026-03-02T08:00:00.000Z', by: 'Palier', what: 'Décidé : Utilisation normale' },
    {
      at: '2026-03-02T08:15:00.000Z',
      by: 'Anne Favre',
      what: 'Corrigé : Erreur dans une personnalisation',
      reason: 'Le rapport est une personnalisation du client.',
    },
  ],
  clientSees: inEveryLanguage(explained()),
  clientLocale: 'fr',
});

export const agentView = (): AgentView => ({
  decision: decision(),
  categories: [
    { id: 'normal_use_problem', name: 'Problème d’utilisation normale', outcome: 'Niveau 1, couvert' },
    { id: 'product_defect', name: 'Défaut du produit', outcome: 'Niveau 1 et R&D, couvert' },
    { id: 'customisation_usage', name: 'Utilisation d’une personnalisation', outcome: 'Niveau 1, couvert' },
    {
      id: 'customisation_error',
      name: 'Erreur dans une personnalisation',
      outcome: 'Niveau 2, hors maintenance',
    },
    { id: 'feature_request', name: 'Nouvelle fonction', outcome: 'Niveau 2, hors maintenance' },
  ],
  adjustmentReasons: [
    { code: 'goodwill', label: 'Geste commercial' },
    { code: 'agreement', label: 'Accord particulier' },
  ],
  acts: ['confirmation', 'correction', 'adjustment', 'rnd', 'defect', 'split', 'approval-question'],
  mayBill: true,
});

/** What an act of the fixture would come to: the request is covered, and that is news. */
export const actPreview = (): Extract<ActPreview, { kind: 'ok' }> => ({
  kind: 'ok',
  changes: [{ label: 'Couverture', from: 'Hors maintenance', to: 'Couvert' }],
  clientSees: inEveryLanguage({
    ...explained(),
    facts: explained().facts.map((fact) => (fact.id === 'coverage' ? { ...fact, value: 'Couverte' } : fact)),
  }),
  clientLocale: 'fr',
  isNewsToClient: true,
});

export const categories = (): Policy['categories'] => structuredClone(DEFAULT_POLICY.categories);

export const overviewView = (): OverviewView => ({
  inForce: {
    version: 3,
    from: '2026-02-01T09:00:00.000Z',
    author: 'Nadia Perret',
    reason: 'Les copies de société sont facturées.',
  },
  pending: [{ version: 4, from: '2026-04-01T06:00:00.000Z', reason: 'Formations offertes.' }],
  modes: { default: 'monitor', byKey: { SUP: 'automatic' } },
  draft: { by: 'Nadia Perret', at: '2026-03-01T08:00:00.000Z', errors: 1, warnings: 2 },
  jobs: { running: 1, paused: 0, stalled: 1, failed: 0 },
  areContractsManaged: true,
  isFresh: false,
});

export const healthView = (): HealthView => ({
  lastSweep: { at: '2026-03-02T09:00:00.000Z', found: 2, queued: 1 },
  missed: [{ day: '2026-03-01', found: 5 }],
  queue: { waiting: 4, inReview: 7 },
  failures: [
    {
      issueId: '10042',
      issueKey: 'SUP-42',
      at: '2026-03-02T08:30:00.000Z',
      kind: 'not-allowed',
      detail: 'PUT answered 403',
    },
    { issueId: '10017', at: '2026-03-01T18:00:00.000Z', kind: 'rejected', detail: 'PUT answered 400' },
  ],
  limits: [{ hour: '2026-03-02T07', refusedAt: '2026-03-02T07:12:00.000Z' }],
});

export const tryResult = (): TryResult => ({
  lang: 'fr',
  probabilities: [
    { category: 'customisation_error', name: 'Erreur dans une personnalisation', probability: 0.87 },
    { category: 'product_defect', name: 'Défaut du produit', probability: 0.09 },
    { category: 'normal_use_problem', name: 'Problème d’utilisation normale', probability: 0.04 },
  ],
  state: 'Automatique',
  level: 'Niveau 2, Consulting',
  coverage: 'Hors maintenance',
  billing: 'Peut être facturée',
  confidence: 0.87,
  evidence: evidence(),
  clientSees: { fr: explained(), de: explained(), en: explained(), it: explained() },
  thresholds: { covered: 0.6, billed: 0.8 },
  version: 3,
});
