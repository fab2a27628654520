import type { QueueWords } from './shape';

const many = (count: number, one: string, several: string) => `${String(count)} ${count < 2 ? one : several}`;

export const fr: QueueWords = {
  title: 'Demandes à vérifier',
  noAccessTitle: 'Vous n’avez pas accès à ces demandes',
  noAccess: 'Cette page est réservée aux agents du projet.',

  orderLabel: 'Ordre',
  orders: { age: 'Attente', cost: 'Enjeu' },
  orderMeans: {
    age: 'Ce qui attend depuis le plus longtemps vient en premier.',
    cost: 'D’abord ce que le client conteste, puis les accords demandés selon leurs heures, puis ce qui pourrait être facturé, puis le reste ; à enjeu égal, le plus ancien.',
  },
  showLabel: 'Afficher',
  all: 'Tout',
  reasons: {
    objected: 'Le client n’est pas d’accord',
    contested: 'Facturation contestée',
    approval: 'Accord demandé au client',
    review: 'À qualifier',
    suggested: 'À confirmer',
  },
  count: (count) => many(count, 'demande', 'demandes'),
  isMore: (count) => `Les ${String(count)} plus anciennes sont affichées ; il y en a d’autres.`,
  refresh: 'Actualiser',
  refreshing: 'Actualisation…',
  refreshFailed: 'La liste n’a pas pu être actualisée. Veuillez réessayer.',
  offline: 'Vous êtes hors ligne. Ce que vous décidez maintenant ne sera pas enregistré.',

  list: 'Demandes à vérifier',
  emptyTitle: 'Rien à vérifier',
  empty: 'Aucune demande n’attend un agent ni la réponse d’un client.',
  emptyOfReason: 'Aucune demande de ce type n’attend.',
  allDoneTitle: 'Tout est traité',
  allDone: 'Actualisez la liste pour voir ce qui est arrivé entre-temps.',

  waiting: (ago) => `Attend : ${ago}`,
  waitingSince: (date) => `En attente depuis : ${date}`,
  chargeAtStake: 'Facturation en jeu',
  asked: 'Question posée au client',

  reading: 'Lecture de la demande…',
  readingFailed: 'La demande n’a pas pu être lue.',
  notReadYet: 'La demande est encore en cours de lecture.',
  notPossible: 'Cette action n’est pas possible sur cette demande.',
  changedSince: 'La qualification a changé depuis que la liste a été lue.',
  notSaved: 'Pas enregistré',

  ifConfirmed: 'Si vous confirmez',
  correctionHint: 'Choisissez la nature de la demande, puis un motif.',
  lastReasons: 'Derniers motifs',
  save: 'Enregistrer avec ce motif',
  categoryMissing: 'Veuillez choisir la nature de la demande.',

  handled: (count) => `Traitées pendant cette visite (${String(count)})`,
  sending: 'Enregistrement…',
  pending: 'En cours de traitement',
  of: (key, what) => `${key} : ${what}`,

  keys: 'Raccourcis clavier',
  keysHint: 'Ils agissent quand la liste a le focus. Chaque action a aussi un bouton.',
  keyMeans: {
    move: 'Demande suivante, précédente',
    ends: 'Première, dernière demande',
    confirm: 'Confirmer',
    correct: 'Corriger : une lettre pour la nature, un chiffre pour un motif récent',
    approve: 'Demander l’accord du client',
    open: 'Ouvrir la demande dans un nouvel onglet',
    help: 'Afficher ou masquer ces raccourcis',
    leave: 'Revenir à la liste',
  },
};
