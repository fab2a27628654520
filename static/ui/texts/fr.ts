import type { AdminWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

export const common: CommonWords = {
  loading: 'Chargement…',
  failedTitle: 'Ces informations ne sont pas disponibles pour le moment',
  failedMessage: 'Votre demande n’est pas affectée. Veuillez réessayer dans un instant.',
  retry: 'Réessayer',
};

const charactersLeft = (left: number): string =>
  left > 1
    ? `${left} caractères restants`
    : left >= 0
      ? `${left} caractère restant`
      : `${-left} caractère${left < -1 ? 's' : ''} en trop`;

export const portal: PortalWords = {
  charactersLeft,
  messageMissing: 'Dites-nous en quelques mots ce que vous avez demandé.',
  sending: 'Envoi…',
  notSent: 'Nous n’avons pas pu confirmer l’envoi. Ce que vous avez écrit est conservé ; veuillez réessayer.',
  lookAgain: 'Actualiser',
};

export const create: CreateWords = {
  clear: 'Effacer',
  clearOf: (question) => `Effacer la réponse à la question « ${question} »`,
  change: 'Modifier',
  changeOf: (question) => `Modifier la réponse à la question « ${question} »`,
  oneMore: (question) => `Une question de plus : ${question}`,
  estimate: 'Première estimation',
};

export const decision: DecisionWords = {
  charactersLeft,
  failedMessage: 'Palier n’a pas répondu. Rien n’est perdu ; veuillez réessayer dans un instant.',
  evidence: 'Indices',
  against: 'Indices contraires',
  noEvidence: 'Aucun indice n’a été relevé.',
  shareOfWeight: (percent) => `${percent} du poids`,
  clientSees: 'Ce que lit le client',
  confidence: 'Confiance',
  certain: 'très élevée',
  likely: 'élevée',
  fairlyLikely: 'moyenne',
  uncertain: 'faible',
  level: 'Prise en charge',
  coverage: 'Couverture',
  billing: 'Facturation',
  category: 'Nature de la demande',
};

export const admin: AdminWords = {
  tableCaption: 'Niveau, recours à la R&D, couverture et clause par nature de demande',
  category: 'Nature de la demande',
  level: 'Niveau',
  rnd: 'R&D',
  coverage: 'Couverture',
  clause: 'Clause',
  levelOf: { 1: 'Niveau 1', 2: 'Niveau 2', none: 'Aucun' },
  coverageOf: { covered: 'Couverte', out: 'Hors maintenance', none: 'Sans objet' },
  changed: 'modifié',
  secondOpinion: 'Demander un deuxième avis à Forge LLM pour les demandes incertaines',
  secondOpinionHint:
    'Le texte de ces demandes est lu par un modèle de langage d’Atlassian ; chaque lecture est facturée à l’éditeur de l’application. L’avis peut confirmer qu’une demande est couverte, jamais annoncer une facturation.',
  reasonMissing: 'Veuillez indiquer le motif de la modification.',
  conflictWas: 'Avant',
  conflictTheirs: 'Publié entre-temps',
  conflictYours: 'Votre brouillon',
  conflictField: 'Champ',
  yes: 'oui',
  no: 'non',
  rules: 'Règles du site',
  rulesIntro:
    'Une règle qui décide l’emporte sur la lecture du texte ; la première qui convient suffit. Les agents lisent son nom, les clients jamais.',
  noRules: 'Aucune règle.',
  addRule: 'Ajouter une règle',
  ruleNamed: (position, name) => (name === '' ? `Règle ${position}` : `${position}. ${name}`),
  ruleSummary: (effect, category) => `${effect} : ${category}`,
  ruleOff: 'désactivée',
  ruleUp: 'Monter',
  ruleUpOf: (rule) => `Monter la règle « ${rule} »`,
  ruleDown: 'Descendre',
  ruleDownOf: (rule) => `Descendre la règle « ${rule} »`,
  ruleRemove: 'Supprimer',
  ruleRemoveOf: (rule) => `Supprimer la règle « ${rule} »`,
  ruleMoved: (rule, position, count) => `Règle « ${rule} », position ${position} sur ${count}`,
  ruleRemoved: (rule) => `Règle « ${rule} » supprimée`,
  ruleConditions: 'Conditions : toutes celles qui sont remplies doivent être réunies',
  ruleFields: {
    name: 'Nom de la règle',
    words: 'Mots ou expressions',
    pattern: 'Motif RE2',
    requestType: 'Type de demande de la règle',
    project: 'Clé du projet',
    organisation: 'Identifiant de l’organisation',
    effect: 'Effet',
    active: 'Règle active',
  },
  ruleWordsHint: 'Un par ligne ; l’un d’eux suffit. Mots entiers, sans égard aux majuscules ni aux accents.',
  rulePatternHint: 'Sans égard aux majuscules ; les accents comptent. ^ et $ sont les bornes d’une ligne.',
  effectOf: { always: 'Décide toujours', leaning: 'Fait pencher' },
  rulesMeanwhile:
    'Les règles ont aussi changé dans cette version. Celles que vous n’avez pas modifiées sont reprises.',
  tryRequestTypeHint: 'Facultatif, tel qu’il figure dans le portail.',
  reason: 'Motif',
};
