import type { ContractWords } from './shape';

const to = (until: string | undefined) => (until === undefined ? 'sans date de fin' : `au ${until}`);
const many = (count: number, one: string, several: string) => `${String(count)} ${count < 2 ? one : several}`;

export const fr: ContractWords = {
  panelTitle: 'Contrats de maintenance',
  colon: '\u00a0: ',
  intro:
    'Une demande est jugée d’après le contrat que son organisation avait le jour où elle a été créée. Ce qu’un contrat inclut ou exclut passe avant le tableau des natures de demande.',
  search: 'Rechercher un contrat',
  searchNow: 'Rechercher',
  searchHint: 'Une partie de la référence ou du nom d’une organisation.',
  searching: 'Recherche…',
  clearSearch: 'Tout afficher',
  add: 'Nouveau contrat',
  import: 'Importer un CSV',
  export: 'Exporter en CSV',
  exporting: (rows) => `Exportation… ${many(rows, 'contrat lu', 'contrats lus')}`,
  exported: (rows) => `${many(rows, 'contrat exporté', 'contrats exportés')}.`,
  exportFailed: 'Les contrats n’ont pas pu être exportés. Veuillez réessayer.',
  exportChanged: 'Un import a remplacé les contrats entre-temps. Veuillez exporter à nouveau.',
  exportName: 'palier-contrats',
  faultsName: 'palier-contrats-lignes-fautives',
  total: (count) => many(count, 'contrat', 'contrats'),
  found: (count) => `${many(count, 'contrat', 'contrats')} sur cette page`,
  noneTitle: 'Aucun contrat n’est encore enregistré',
  none: 'Tant qu’il n’y en a aucun, Palier considère que la maintenance de chaque client est active. Dès le premier, un client sans contrat en vigueur est annoncé comme tel.',
  noneFound: (search) => `Aucun contrat ne correspond à « ${search} ».`,
  importing:
    'Un import est en train d’écrire les contrats. Jusqu’à sa fin, on peut les consulter mais pas les modifier.',
  tableCaption: 'Contrats, dans l’ordre de leurs références',
  period: (start, end) => (end === undefined ? `dès le ${start}` : `du ${start} au ${end}`),
  states: { active: 'Actif', suspended: 'Suspendu', cancelled: 'Résilié' },
  warnings: 'À vérifier',
  noWarning: 'rien',
  moreWarnings: (count) => (count === 1 ? 'et un autre point' : `et ${String(count)} autres points`),
  edit: 'Modifier',
  editOf: (reference) => `Modifier le contrat ${reference}`,
  actions: 'Actions',
  previous: 'Page précédente',
  next: 'Page suivante',
  page: (page) => `Page ${String(page)}`,
  back: 'Retour aux contrats',
  newTitle: 'Nouveau contrat',
  editTitle: (reference) => `Contrat ${reference}`,
  lastChange: (date, by) =>
    by === undefined ? `Dernière modification le ${date}` : `Dernière modification le ${date} par ${by}`,
  gone: 'Ce contrat n’existe plus.',

  fields: {
    reference: 'Référence',
    organisations: 'Organisations',
    start: 'Premier jour',
    end: 'Dernier jour',
    state: 'État',
    terms: 'Inclus et exclus',
    modules: 'Modules',
    language: 'Langue du client',
    note: 'Note pour les agents',
    customisations: 'Objets personnalisés',
  },
  hints: {
    reference: 'Comme sur le papier ; aucun autre contrat ne peut la porter.',
    end: 'Laissé vide, le contrat est sans date de fin.',
    terms:
      'Natures de demande que ce contrat traite autrement que le tableau. Sans dates, aussi longtemps que le contrat court.',
    modules: 'Modules du produit sous maintenance, un par ligne.',
    note: 'Les clients ne la voient jamais.',
    customisations:
      'Objets créés ou adaptés pour ce client, un par ligne, les autres noms après une barre : Facture spéciale | FacSpec | F-12. Une demande qui en nomme un est reconnue ainsi.',
  },
  required: 'obligatoire',
  organisationSearch: 'Ajouter une organisation',
  organisationHint: 'Tapez une partie du nom, choisissez avec les flèches et Entrée.',
  organisationsLoading: 'Lecture des organisations…',
  organisationsFailed: 'Les organisations n’ont pas pu être lues.',
  organisationNone: 'Aucune organisation ne correspond.',
  organisationMore: (count) => `${String(count)} de plus : précisez le nom.`,
  organisationAdded: (name) => `${name} ajoutée.`,
  organisationRemove: (name) => `Retirer ${name}`,
  organisationRemoved: (name) => `${name} retirée.`,
  category: 'Nature de la demande',
  effect: 'Traitée comme',
  effects: { included: 'incluse', excluded: 'exclue' },
  from: 'Dès le',
  until: 'Jusqu’au',
  addTerm: 'Ajouter une exception',
  removeTerm: 'Retirer',
  removeTermOf: (category) => `Retirer : ${category}`,
  noTerms: 'Aucune exception : le tableau des natures s’applique.',
  anyLanguage: 'non renseignée',
  languages: { fr: 'français', de: 'allemand', en: 'anglais', it: 'italien' },

  save: 'Enregistrer le contrat',
  saving: 'Enregistrement…',
  saved: (reference) => `Le contrat ${reference} est enregistré.`,
  saveFailed: 'Le contrat n’a pas été enregistré. Votre saisie est toujours là ; veuillez réessayer.',
  cancel: 'Annuler',
  close: 'Fermer',
  discardTitle: 'Abandonner vos modifications ?',
  discard: 'Abandonner',
  keepEditing: 'Continuer la saisie',
  remove: 'Supprimer le contrat',
  removeTitle: (reference) => `Supprimer le contrat ${reference} ?`,
  removeMessage:
    'Les nouvelles demandes seront jugées sans lui. Les décisions déjà prises restent et gardent sa référence. Pour mettre fin à un contrat, indiquez plutôt son dernier jour ou son état.',
  removeConfirm: 'Supprimer définitivement',
  removed: (reference) => `Le contrat ${reference} est supprimé.`,
  invalidTitle: 'Le contrat ne peut pas être enregistré ainsi',
  notWritten: {
    'import-running':
      'Un import est en train d’écrire les contrats. Rien n’a été enregistré ; réessayez quand il sera terminé.',
    busy: 'Quelqu’un d’autre enregistre un contrat en ce moment. Rien n’a été enregistré ; veuillez réessayer.',
    'too-large': 'Le contrat est trop volumineux. Raccourcissez la liste des objets personnalisés.',
    'organisation-full': 'Ensemble, les contrats d’une de ces organisations sont trop volumineux.',
    'too-many-organisations':
      'Cela modifie trop d’organisations à la fois. Veuillez enregistrer en deux étapes.',
  },
  taken: 'Un autre contrat porte cette référence.',
  conflictTitle: 'Quelqu’un d’autre a enregistré ce contrat entre-temps',
  conflictMessage:
    'Rien de votre saisie n’est encore enregistré, et rien n’est perdu. Ce que vous n’avez pas modifié montre maintenant ce qui a été enregistré. Là où vous avez modifié la même chose, choisissez ; puis enregistrez à nouveau.',
  conflictGone:
    'Quelqu’un d’autre a supprimé ce contrat entre-temps. Votre saisie est toujours là : l’enregistrer crée le contrat à nouveau.',
  conflictField: 'Quoi',
  conflictWas: 'Avant',
  conflictTheirs: 'Enregistré par l’autre',
  conflictMine: 'Le vôtre',
  conflictUntouched: 'non modifié par vous',
  takeTheirs: 'Prendre celui de l’autre',
  keepMine: 'Garder le mien',
  takeAll: 'Tout prendre de l’autre et abandonner ma saisie',
  empty: 'vide',

  warning: {
    overlap: (organisation, other, from, until) =>
      `Chevauche ${other} pour ${organisation}, du ${from} ${to(until)}.`,
    gap: (organisation, other, from, until) =>
      `${organisation} n’a aucun contrat entre celui-ci et ${other}, du ${from} ${to(until)}.`,
    contradiction: (category, from, until) =>
      `« ${category} » est à la fois inclus et exclu, du ${from} ${to(until)}.`,
    'term-outside': (category) => `Les dates de « ${category} » sont hors du contrat.`,
    'term-without-effect': (category) =>
      `« ${category} » reste sans effet : ce n’est pas une demande d’assistance.`,
    'never-in-force': 'Le dernier jour précède le premier : jamais en vigueur.',
    expires: (days) =>
      days === 0
        ? 'Échoit aujourd’hui.'
        : days === 1
          ? 'Échoit demain.'
          : `Échoit dans ${String(days)} jours, et aucun autre contrat ne suit.`,
  },

  columns: {
    reference: 'référence',
    organisations: 'organisations',
    start: 'début',
    end: 'fin',
    state: 'état',
    included: 'inclus',
    excluded: 'exclus',
    modules: 'modules',
    language: 'langue',
    note: 'note',
    customisations: 'personnalisations',
  },
  faults: {
    missing: () => 'Manque.',
    'bad-text': () => 'Contient quelque chose qui ne peut pas y figurer, comme un saut de ligne.',
    'too-long': ({ most = '' }) => `Trop long : ${most} caractères au plus.`,
    'too-many': ({ most = '' }) => `Trop d’éléments : ${most} au plus.`,
    'bad-date': ({ value = '' }) => `« ${value} » n’est pas une date. Écrivez 2026-12-31 ou 31.12.2026.`,
    'end-before-start': () => 'Le dernier jour précède le premier.',
    'unknown-state': ({ value = '' }) => `État « ${value} » inconnu. Écrivez actif, suspendu ou résilié.`,
    'unknown-language': ({ value = '' }) => `Langue « ${value} » inconnue. Écrivez fr, de, en ou it.`,
    'unknown-category': ({ value = '' }) => `Il n’y a pas de nature de demande « ${value} ».`,
    'bad-term': ({ value = '' }) =>
      `« ${value} » est illisible. Écrivez feature_request 2026-01-01..2026-06-30.`,
    'unknown-organisation': ({ value = '' }) => `Il n’y a pas d’organisation « ${value} » sur ce site.`,
    'ambiguous-organisation': ({ value = '' }) =>
      `Plusieurs organisations s’appellent « ${value} ». Ajoutez l’identifiant : ${value} [12].`,
    'duplicate-reference': ({ line = '' }) => `La ligne ${line} porte la même référence.`,
    'cell-count': ({ expected = '', found = '' }) =>
      `La ligne compte ${found} cellules, l’en-tête ${expected}.`,
    'too-large': () => 'Le contrat est trop volumineux pour être conservé.',
    'organisation-full': ({ value = '' }) =>
      `Ensemble, les contrats de ${value} sont trop volumineux pour être conservés.`,
  },
  files: {
    'too-large': () =>
      'Le fichier dépasse 10 Mo. Ce n’est pas une liste de contrats, ou il faut la partager.',
    workbook: () => 'C’est un classeur. Enregistrez-le d’abord au format CSV dans votre tableur.',
    html: () =>
      'C’est une page web, pas un CSV. Le téléchargement s’est peut-être arrêté sur une page de connexion.',
    binary: () => 'Ce n’est pas du texte. Enregistrez la liste au format CSV dans votre tableur.',
    empty: () => 'Le fichier est vide.',
    'no-lines': () => 'Le fichier a un en-tête et aucune ligne.',
    'too-many-lines': () => 'Le fichier compte plus de 10 000 lignes. Veuillez le partager.',
    quotes: (line) =>
      `À la ligne ${String(line)}, un guillemet n’est pas fermé ou pas doublé. Tant que ce n’est pas corrigé, on ne peut pas savoir où finissent ses cellules.`,
  },
  missingColumn: (column) => `La colonne « ${column} » manque.`,
  repeatedColumn: (column, position) =>
    `La colonne ${String(position)} est une deuxième « ${column} » ; il ne peut y en avoir qu’une.`,

  importTitle: 'Importer des contrats',
  importIntro:
    'Choisissez un fichier CSV. Vous voyez d’abord ce qui changerait ; rien n’est écrit avant votre accord. Les contrats que le fichier ne nomme pas restent tels quels.',
  importColumns: 'Ce que contiennent les colonnes',
  importColumn: {
    reference: 'Obligatoire. Dit de quel contrat il s’agit.',
    organisations: 'Obligatoire. Noms ou identifiants, séparés par des points-virgules.',
    start: 'Obligatoire. 2026-01-01 ou 1.1.2026.',
    end: 'Vide : sans date de fin.',
    state: 'actif, suspendu ou résilié. Vide : actif.',
    included:
      'Identifiants de natures, séparés par des points-virgules, avec ou sans dates : feature_request 2026-01-01..2026-06-30.',
    excluded: 'De même.',
    modules: 'Séparés par des points-virgules.',
    language: 'fr, de, en ou it.',
    note: 'Pour les agents.',
    customisations: 'Nom|autre nom|autre nom; nom suivant.',
  },
  importTemplate: 'Télécharger un fichier vide avec toutes les colonnes',
  templateName: 'palier-contrats-modele',
  chooseFile: 'Fichier CSV',
  fileHint:
    'Points-virgules ou virgules ; noms de colonnes en français, allemand, anglais ou italien ; 10 000 lignes au plus. Une colonne absente laisse aux contrats ce qu’ils ont ; une cellule vide vide.',
  reading: 'Lecture du fichier…',
  uploading: (done, total) => `Envoi des lignes… ${String(done)} sur ${String(total)}`,
  checking: 'Comparaison des lignes avec les contrats…',
  fileRefused: (file) => `« ${file} » ne peut pas être importé`,
  importFailed: 'L’application n’a pas répondu. Rien n’a été écrit ; veuillez réessayer.',
  otherFile: 'Choisir un autre fichier',
  previewTitle: (file) => `Ce que « ${file} » changerait`,
  counts: {
    created: 'nouveaux',
    changed: 'modifiés',
    unchanged: 'inchangés',
    kept: 'pas dans le fichier',
    faulty: 'lignes fautives',
  },
  keptHint: 'Les contrats qui ne sont pas dans le fichier restent tels quels.',
  ignoredColumns: (columns) => `Colonnes qui ne sont pas lues : ${columns}.`,
  faultsTitle: (count) => many(count, 'ligne fautive', 'lignes fautives'),
  line: 'Ligne',
  column: 'Colonne',
  reason: 'Ce qui ne va pas',
  moreFaults: (count) => `${String(count)} de plus dans le fichier à télécharger.`,
  downloadFaults: 'Télécharger les lignes fautives avec les motifs',
  changedTitle: (count) => many(count, 'contrat change', 'contrats changent'),
  whatChanges: 'Ce qui change',
  createdTitle: (count) => many(count, 'nouveau contrat', 'nouveaux contrats'),
  warningsTitle: (count) => many(count, 'point à vérifier', 'points à vérifier'),
  firstOnly: (count) => `Les ${String(count)} premiers sont affichés.`,
  modeTitle: 'Lignes fautives',
  modeGood: (count) =>
    count === 1
      ? 'Importer les bonnes lignes, laisser de côté la ligne fautive'
      : `Importer les bonnes lignes, laisser de côté les ${String(count)} fautives`,
  modeAll: 'Ne rien importer si toutes les lignes ne sont pas bonnes',
  modeAllBlocked: 'Corrigez les lignes fautives et choisissez à nouveau le fichier.',
  start: (count) => `Écrire ${many(count, 'contrat', 'contrats')}`,
  nothingToDo: 'Rien à écrire : aucune bonne ligne ne diffère de ce qui est enregistré.',
  changedMeanwhile:
    'Quelqu’un a modifié des contrats depuis cette comparaison. Rien n’a été écrit ; veuillez regarder à nouveau.',
  checkAgain: 'Comparer à nouveau',
  uploadGone: 'Les lignes sont gardées un jour et n’y sont plus. Veuillez choisir à nouveau le fichier.',
  importRunning: 'Un autre import n’est pas terminé. Veuillez réessayer ensuite.',
  progress: (done, total) => `${String(done)} contrats écrits sur ${String(total)}`,
  progressStates: {
    queued: 'En attente…',
    running: 'Écriture…',
    paused: 'En pause ; à reprendre sous « Traitements ».',
  },
  leaveHint:
    'Vous pouvez quitter cette page : l’import continue. Jusqu’à sa fin, les contrats d’avant comptent.',
  doneTitle: 'Les contrats sont importés',
  done: (created, changed, faulty) =>
    `${many(created, 'nouveau', 'nouveaux')}, ${many(changed, 'modifié', 'modifiés')}${faulty === 0 ? '' : `, ${many(faulty, 'ligne fautive laissée', 'lignes fautives laissées')} de côté`}. Ils comptent dès maintenant pour les demandes.`,
  failedMeanwhile:
    'Quelqu’un a modifié des contrats avant le début de l’import. Rien n’a été écrit, et sa modification demeure.',
  failedOther:
    'L’import ne s’est pas bien terminé. Rien n’en compte : les contrats sont comme avant. La page « Traitements » en dit plus.',
  cancelled: 'L’import a été annulé. Les contrats sont comme avant.',
  backToList: 'Retour aux contrats',

  noAccessTitle: 'Pas d’accès',
  noAccess: 'Les contrats de cette organisation sont réservés aux agents qui peuvent la voir.',
  panelNone: 'Cette organisation n’a pas de contrat.',
  inForce: 'En vigueur aujourd’hui',
  notInForce: 'Pas en vigueur aujourd’hui',
  readOnly: 'Les contrats sont modifiés par les administrateurs de Jira.',
};
