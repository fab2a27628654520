import type { ReportWords } from './shape';

const requests = (count: number) => (count < 2 ? `${count} demande` : `${count} demandes`);
const outOf = (count: number, of: number, what: string) => `${what} : ${count} sur ${of}.`;

function hours(value: number): string {
  if (value < 1) return `${value * 60} min`;
  if (value < 24) return `${value} h`;
  return value === 24 ? '1 jour' : `${value / 24} jours`;
}

export const fr: ReportWords = {
  title: 'Rapport d’assistance',
  noAccessTitle: 'Rapport non accessible',
  noAccess: 'Ce rapport est réservé aux agents du projet.',
  filters: 'Ce qui est affiché',
  period: 'Période',
  periods: {
    last12: '12 derniers mois',
    last3: '3 derniers mois',
    current: 'Mois en cours',
    previous: 'Mois précédent',
    year: 'Année en cours',
    lastYear: 'Année précédente',
  },
  organisation: 'Organisation',
  allOrganisations: 'Toutes',
  noOrganisation: 'Sans organisation',
  others: 'Autres organisations',
  category: 'Nature de demande',
  allCategories: 'Toutes',
  level: 'Niveau',
  allLevels: 'Tous',
  levelName: (level) =>
    level === 1 ? 'Niveau 1, Customer Services' : level === 2 ? 'Niveau 2, Consulting' : 'Sans niveau',
  exportCsv: 'Exporter en CSV',
  exported: (rows) => `Fichier enregistré, ${rows} ligne${rows < 2 ? '' : 's'}.`,
  exportFailed: 'Le fichier n’a pas pu être créé. Réessayez.',
  refresh: 'Actualiser',
  behind: 'De nouveaux changements sont en cours de comptage. Les chiffres seront complets dans un instant.',
  emptyTitle: 'Aucune demande dans cette période',
  empty: 'Le rapport compte les demandes créées dans la période et qualifiées par Palier.',
  emptyFiltered: 'Aucune demande ne correspond à ces filtres.',

  requests: 'Demandes',
  requestsCreated: (count) =>
    count < 2 ? 'Demande créée dans la période.' : 'Demandes créées dans la période.',
  shares: {
    covered: {
      name: 'Couvertes',
      sentence: (count, of) => outOf(count, of, 'Dans le contrat de maintenance'),
    },
    billable: {
      name: 'Facturables',
      sentence: (count, of) => outOf(count, of, 'Facturées ou qui peuvent l’être'),
    },
    automatic: {
      name: 'Sans agent',
      sentence: (count, of) => outOf(count, of, 'Qualifiées par Palier seul'),
    },
    corrected: { name: 'Corrigées', sentence: (count, of) => outOf(count, of, 'Modifiées par un agent') },
    disputed: { name: 'Contestées', sentence: (count, of) => outOf(count, of, 'Contestées par le client') },
  },
  noData: 'Pas de données',
  few: (of) => `Sur ${requests(of)} seulement : à lire avec prudence.`,

  byMonth: 'Par mois',
  byMonthChart: 'Demandes par mois : couvertes, facturables, autres. Les chiffres sont dans le tableau.',
  month: 'Mois',
  byCategory: 'Par nature de demande',
  byLevel: 'Par niveau',
  byOrganisation: 'Par organisation',
  severalOrganisations: 'Une demande partagée avec plusieurs organisations compte pour chacune.',
  total: 'Total',
  rest: 'Autres',

  quality: 'Justesse de Palier',
  qualityIntro:
    'Comparaison avec la décision des agents, sur les seules demandes qu’un agent a confirmées ou corrigées. Les agents vérifient surtout les cas douteux : l’ensemble des demandes est en général mieux lu.',
  noneChecked: 'Aucun agent n’a encore confirmé ou corrigé de demande de cette sélection.',
  precision: 'Par nature de demande',
  precisionRow: (count, of) => `${count} sur ${of}`,
  readAs: 'Lue par Palier comme',
  checked: 'Vérifiées',
  sameAsAgent: 'Même avis de l’agent',
  share: 'Part',
  reliability: 'Confiance et justesse',
  reliabilityIntro:
    'Quand Palier se dit sûr à 90 %, il devrait avoir raison 9 fois sur 10 : les points devraient suivre la ligne.',
  reliabilityChart:
    'Part de couvertures justes selon la confiance annoncée. Les chiffres sont dans le tableau.',
  reliabilityFew: (few) => `Cercle vide : moins de ${few} demandes.`,
  confidence: 'Confiance annoncée',
  range: (from, to) => `${from} à ${to}`,
  rightCoverage: 'Couverture juste',

  time: 'Délai de décision',
  timeIntro: (known, of) => `De la création à la première décision définitive : ${known} sur ${of} demandes.`,
  timeMedian: (range) => `La moitié des demandes est décidée dans ce délai ou plus vite : ${range}.`,
  timeNone: 'Aucune demande de cette sélection n’est encore décidée.',
  timeChart: 'Demandes par délai de décision. Les chiffres sont dans le tableau.',
  delay: 'Délai',
  delayRange: (from, to) =>
    from === undefined
      ? `moins de ${hours(to ?? 0)}`
      : to === undefined
        ? `${hours(from)} ou plus`
        : `${hours(from)} à ${hours(to)}`,

  reasons: 'Raisons principales',
  reason: 'Raison',
  corrections: 'Corrections de nature',
  noCorrections: 'Aucune correction de nature.',
  correctionTo: 'Corrigée en',
  adjustments: 'Ajustements de niveau, couverture ou facturation',
  noAdjustments: 'Aucun ajustement.',
  adjustmentNames: {
    goodwill: 'Geste commercial',
    agreement: 'Convenu avec le client',
    contract: 'Contrat particulier',
    'possible-defect': 'Défaut possible',
    team: 'Autre équipe',
    other: 'Autre',
  },
  clauses: 'Règles de la politique appliquées',
  clause: 'Règle',

  csv: {
    file: 'rapport-palier',
    rnd: 'Avec R&D',
    coverage: {
      covered: 'Couvertes',
      out: 'Hors maintenance',
      'no-contract': 'Sans contrat',
      'to-confirm': 'Couverture à confirmer',
    },
    billing: {
      'not-billed': 'Non facturées',
      'to-confirm': 'Facturation à confirmer',
      'may-be-billed': 'Peut-être facturées',
      billable: 'Facturables',
      accepted: 'Acceptées par le client',
      contested: 'Facturation contestée',
    },
    state: {
      automatic: 'Sans agent',
      suggested: 'Proposées aux agents',
      'needs-review': 'À vérifier',
      confirmed: 'Confirmées',
      corrected: 'Corrigées (état)',
    },
    corrected: 'Corrigées au moins une fois',
    contested: 'Contestées au moins une fois',
    objected: 'Objections du client',
    readSame: 'Vérifiées, même nature',
  },

  gadget: {
    project: 'Projet',
    choose: 'Choisir un projet',
    save: 'Enregistrer',
    noProjects: 'Vous n’êtes agent d’aucun projet d’assistance.',
    notSet: 'Choisissez un projet dans la configuration de ce gadget.',
    projectNoAccess: 'Vous n’êtes pas agent de ce projet : ses chiffres ne vous sont pas montrés.',
    waitingReview: 'À vérifier',
    waitingApproval: 'Facturables, sans accord du client',
    saveFailed: 'La configuration n’a pas été enregistrée. Réessayez.',
  },
};
