import type { JobView } from '../../../src/bridge/admin/jobs';
import type { Locale } from '../../ui/locale';

type Kind = JobView['about']['kind'];
type State = JobView['state'];
type Fault = NonNullable<JobView['error']>['code'];
type Wait = NonNullable<JobView['waits']>['for'];

export interface JobWords {
  /* Of every job. */
  kindOf: Record<Kind, string>;
  stateOf: Record<State, string>;
  faultOf: Record<Fault, string>;
  /** `until`: a time of day or a date. */
  waitOf: Record<Wait, (until: string) => string>;
  progress: string;
  doneOf: (done: string, total: string) => string;
  doneSoFar: (done: string) => string;
  pointsUsed: (points: string) => string;
  pause: string;
  resume: string;
  cancel: string;
  cancelSure: string;
  cancelKeep: string;
  steerFailed: string;
  startedBy: (who: string, when: string) => string;
  endedAt: (when: string) => string;
  query: string;

  /* The list. */
  list: string;
  listIntro: string;
  none: string;
  job: string;
  state: string;
  by: string;
  started: string;
  show: string;
  showOf: (job: string) => string;
  close: string;
  details: string;

  /* Points. */
  budget: string;
  budgetHint: (least: string, most: string) => string;
  budgetSave: string;
  budgetSaved: string;
  budgetInvalid: (least: string, most: string) => string;
  saveFailed: string;

  /* Starting. */
  busy: string;
  queryRefused: string;
  nothingFound: string;
  noDraft: string;
  startFailed: string;

  /* Backfill. */
  backfill: string;
  backfillIntro: string;
  jql: string;
  jqlHint: string;
  jqlMissing: string;
  monitorOnly: string;
  monitorOnlyHint: string;
  again: string;
  againHint: string;
  estimate: string;
  estimated: (requests: string, points: string, duration: string) => string;
  backfillStart: string;
  backfillChange: string;
  minutes: (count: string) => string;
  hours: (count: string) => string;
  outcome: string;
  decided: string;
  monitored: string;
  skippedOf: Record<'decided' | 'by-agent' | 'gone' | 'off' | 'not-a-service-request', string>;
  failed: string;
  failures: string;
  failureOf: Record<'rejected' | 'not-allowed' | 'unreachable' | 'internal' | 'lost', string>;
  byCategory: string;
  byCoverage: string;
  byState: string;

  /* Replay. */
  replay: string;
  replayIntro: string;
  which: string;
  ofProject: string;
  ofQuery: string;
  project: string;
  projectInvalid: string;
  newest: string;
  newestInvalid: (most: string) => string;
  replayStart: string;
  rehearsedDraft: (published: string) => string;
  rehearsedVersion: (version: string, published: string) => string;
  compared: string;
  changed: string;
  chargeBefore: string;
  chargeAfter: string;
  undecided: string;
  nothingChanges: string;
  transitions: string;
  facetOf: Record<'category' | 'level' | 'coverage' | 'billing' | 'state', string>;
  from: string;
  to: string;
  requests: string;
  agreement: string;
  agreementHint: string;
  category: string;
  byAgents: string;
  published: string;
  rehearsed: string;
  changes: string;
  request: string;
  before: string;
  after: string;
  notDecided: string;
  page: (page: string, pages: string) => string;
  previous: string;
  next: string;
  resultsFailed: string;
  coverageOf: Record<'covered' | 'out' | 'no-contract' | 'to-confirm', string>;
  billingOf: Record<
    'not-billed' | 'to-confirm' | 'may-be-billed' | 'billable' | 'accepted' | 'contested',
    string
  >;
  decisionStateOf: Record<'automatic' | 'needs-review' | 'confirmed' | 'corrected', string>;
  levelNone: string;
  levelOf: (level: string) => string;
  countOf: Record<'created' | 'changed' | 'faulty', string>;
}

const fr: JobWords = {
  kindOf: {
    replay: 'Comparaison de politiques',
    backfill: 'Reprise de demandes passées',
    import: 'Import de contrats',
  },
  stateOf: {
    queued: 'En attente',
    running: 'En cours',
    pausing: 'Mise en pause…',
    paused: 'En pause',
    cancelling: 'Annulation…',
    cancelled: 'Annulé',
    done: 'Terminé',
    failed: 'Échoué',
  },
  faultOf: {
    rejected: 'Jira a refusé la requête.',
    'not-allowed': 'Jira refuse l’accès à l’application. Vérifiez qu’elle est bien autorisée sur ce site.',
    unreachable: 'Jira n’a pas répondu pendant des heures. Relancez plus tard.',
    'input-gone': 'Ce sur quoi le traitement portait n’existe plus. Relancez-le.',
    'changed-meanwhile': 'Quelque chose a changé entre-temps. Relancez.',
    'another-runs': 'Un autre traitement du même genre a été lancé au même moment.',
    internal: 'Palier a rencontré une erreur. Relancez le traitement.',
  },
  waitOf: {
    points: (until) => `Attend des points de Jira jusqu’à ${until}.`,
    'rate-limit': (until) => `Jira limite les appels : reprise à ${until}.`,
    trouble: (until) => `Jira n’a pas répondu : nouvel essai à ${until}.`,
  },
  progress: 'Avancement',
  doneOf: (done, total) => `${done} sur ${total}`,
  doneSoFar: (done) => `${done} jusqu’ici`,
  pointsUsed: (points) => `${points} points de Jira utilisés`,
  pause: 'Mettre en pause',
  resume: 'Reprendre',
  cancel: 'Annuler le traitement',
  cancelSure: 'Annuler pour de bon',
  cancelKeep: 'Continuer le traitement',
  steerFailed: 'La commande n’est pas arrivée. Réessayez.',
  startedBy: (who, when) => `Lancé par ${who}, ${when}`,
  endedAt: (when) => `Fini : ${when}`,
  query: 'Requête JQL',
  list: 'Traitements récents',
  listIntro: 'Les 50 derniers, gardés 30 jours.',
  none: 'Aucun traitement pour l’instant.',
  job: 'Traitement',
  state: 'État',
  by: 'Lancé par',
  started: 'Lancé',
  show: 'Afficher',
  showOf: (job) => `Afficher : ${job}`,
  close: 'Fermer',
  details: 'Détails du traitement',
  budget: 'Points de Jira par heure pour les traitements',
  budgetHint: (least, most) =>
    `De ${least} à ${most}. Jira accorde 65 000 points par heure à l’application, tous sites confondus ; une demande décidée en coûte environ 5.`,
  budgetSave: 'Enregistrer',
  budgetSaved: 'Enregistré.',
  budgetInvalid: (least, most) => `Indiquez un nombre entier de ${least} à ${most}.`,
  saveFailed: 'L’enregistrement a échoué. Réessayez.',
  busy: 'Un traitement de ce genre n’est pas terminé. Il est affiché ci-dessous.',
  queryRefused: 'Jira refuse la requête :',
  nothingFound: 'Aucune demande de service ne correspond.',
  noDraft: 'Il n’y a pas de brouillon, ou cette version n’existe pas.',
  startFailed: 'Le traitement n’a pas pu être lancé. Réessayez.',
  backfill: 'Décider des demandes passées',
  backfillIntro:
    'Les demandes créées avant l’installation ne sont décidées que si vous le demandez ici. Chacune l’est une fois, selon la politique en vigueur et le mode de son projet ; ce qu’un agent a décidé ne change jamais.',
  jql: 'Requête JQL',
  jqlHint: 'Par exemple : project = SUP AND created >= -90d. Seules les demandes de service comptent.',
  jqlMissing: 'Indiquez une requête.',
  monitorOnly: 'Observer seulement',
  monitorOnlyHint:
    'Décide et garde le résultat pour les administrateurs ; rien n’est écrit dans les demandes.',
  again: 'Décider à nouveau ce que Palier a déjà décidé',
  againHint: 'Les clients verront la nouvelle décision.',
  estimate: 'Estimer',
  estimated: (requests, points, duration) =>
    `Environ ${requests} demandes, au plus ${points} points, ${duration}.`,
  backfillStart: 'Lancer la reprise',
  backfillChange: 'Modifier',
  minutes: (count) => `environ ${count} min`,
  hours: (count) => `environ ${count} h`,
  outcome: 'Bilan',
  decided: 'Décidées',
  monitored: 'Observées',
  skippedOf: {
    decided: 'Déjà décidées',
    'by-agent': 'Décidées par un agent',
    gone: 'Supprimées',
    off: 'Palier désactivé dans le projet',
    'not-a-service-request': 'Pas des demandes de service',
  },
  failed: 'Échouées',
  failures: 'Demandes non décidées',
  failureOf: {
    rejected: 'Jira a refusé la décision',
    'not-allowed': 'Jira a refusé l’accès',
    unreachable: 'Jira n’a pas répondu de la journée',
    internal: 'Erreur de Palier',
    lost: 'Plus de nouvelles de la file d’attente',
  },
  byCategory: 'Par nature',
  byCoverage: 'Par couverture',
  byState: 'Par état',
  replay: 'Comparer sur des demandes passées',
  replayIntro:
    'La politique choisie est appliquée à des demandes réelles et comparée à leurs décisions. Rien n’est écrit dans les demandes.',
  which: 'Sur quelles demandes',
  ofProject: 'Les dernières d’un projet',
  ofQuery: 'Celles d’une requête JQL',
  project: 'Clé du projet',
  projectInvalid: 'Une clé se compose de majuscules et de chiffres.',
  newest: 'Combien au plus',
  newestInvalid: (most) => `Indiquez un nombre entier de 1 à ${most}.`,
  replayStart: 'Comparer',
  rehearsedDraft: (published) => `Brouillon, comparé aux décisions et à la version ${published}`,
  rehearsedVersion: (version, published) =>
    `Version ${version}, comparée aux décisions et à la version ${published}`,
  compared: 'Comparées',
  changed: 'Changeraient',
  chargeBefore: 'Frais annoncés aujourd’hui',
  chargeAfter: 'Frais annoncés ensuite',
  undecided: 'Sans décision à ce jour',
  nothingChanges: 'Aucune de ces demandes ne serait décidée autrement.',
  transitions: 'Ce qui changerait',
  facetOf: {
    category: 'Nature',
    level: 'Niveau',
    coverage: 'Couverture',
    billing: 'Facturation',
    state: 'État',
  },
  from: 'De',
  to: 'À',
  requests: 'Demandes',
  agreement: 'Accord avec les agents',
  agreementHint:
    'Demandes dont un agent a confirmé ou corrigé la nature, et combien chaque politique aurait classées de même.',
  category: 'Nature de demande',
  byAgents: 'Décidées par des agents',
  published: 'En vigueur',
  rehearsed: 'Comparée',
  changes: 'Demandes qui changeraient',
  request: 'Demande',
  before: 'Aujourd’hui',
  after: 'Ensuite',
  notDecided: 'pas encore décidée : selon la politique en vigueur',
  page: (page, pages) => `Page ${page} sur ${pages}`,
  previous: 'Page précédente',
  next: 'Page suivante',
  resultsFailed: 'Les résultats n’ont pas pu être lus.',
  coverageOf: {
    covered: 'Couverte',
    out: 'Hors maintenance',
    'no-contract': 'Sans contrat',
    'to-confirm': 'À confirmer',
  },
  billingOf: {
    'not-billed': 'Pas facturée',
    'to-confirm': 'À confirmer',
    'may-be-billed': 'Peut être facturée',
    billable: 'Facturable',
    accepted: 'Acceptée',
    contested: 'Contestée',
  },
  decisionStateOf: {
    automatic: 'Automatique',
    'needs-review': 'À vérifier par un agent',
    confirmed: 'Confirmée',
    corrected: 'Corrigée',
  },
  levelNone: 'À qualifier',
  levelOf: (level) => `Niveau ${level}`,
  countOf: { created: 'Créés', changed: 'Modifiés', faulty: 'Lignes fautives' },
};

const de: JobWords = {
  kindOf: {
    replay: 'Vergleich von Regelwerken',
    backfill: 'Nachträgliches Entscheiden',
    import: 'Import von Verträgen',
  },
  stateOf: {
    queued: 'Wartet',
    running: 'Läuft',
    pausing: 'Wird angehalten…',
    paused: 'Angehalten',
    cancelling: 'Wird abgebrochen…',
    cancelled: 'Abgebrochen',
    done: 'Fertig',
    failed: 'Gescheitert',
  },
  faultOf: {
    rejected: 'Jira hat die Abfrage abgelehnt.',
    'not-allowed': 'Jira verweigert der App den Zugriff. Prüfen Sie, ob sie auf dieser Site freigegeben ist.',
    unreachable: 'Jira hat stundenlang nicht geantwortet. Starten Sie später neu.',
    'input-gone': 'Worauf sich der Auftrag bezog, gibt es nicht mehr. Starten Sie ihn neu.',
    'changed-meanwhile': 'Inzwischen hat sich etwas geändert. Starten Sie neu.',
    'another-runs': 'Gleichzeitig wurde ein anderer Auftrag dieser Art gestartet.',
    internal: 'In Palier ist ein Fehler aufgetreten. Starten Sie den Auftrag neu.',
  },
  waitOf: {
    points: (until) => `Wartet bis ${until} auf Punkte von Jira.`,
    'rate-limit': (until) => `Jira begrenzt die Aufrufe: weiter um ${until}.`,
    trouble: (until) => `Jira hat nicht geantwortet: neuer Versuch um ${until}.`,
  },
  progress: 'Fortschritt',
  doneOf: (done, total) => `${done} von ${total}`,
  doneSoFar: (done) => `bisher ${done}`,
  pointsUsed: (points) => `${points} Punkte von Jira verbraucht`,
  pause: 'Anhalten',
  resume: 'Fortsetzen',
  cancel: 'Auftrag abbrechen',
  cancelSure: 'Endgültig abbrechen',
  cancelKeep: 'Weiterlaufen lassen',
  steerFailed: 'Der Befehl ist nicht angekommen. Versuchen Sie es erneut.',
  startedBy: (who, when) => `Gestartet von ${who}, ${when}`,
  endedAt: (when) => `Beendet: ${when}`,
  query: 'JQL-Abfrage',
  list: 'Letzte Aufträge',
  listIntro: 'Die letzten 50, 30 Tage lang aufbewahrt.',
  none: 'Noch keine Aufträge.',
  job: 'Auftrag',
  state: 'Stand',
  by: 'Gestartet von',
  started: 'Gestartet',
  show: 'Anzeigen',
  showOf: (job) => `Anzeigen: ${job}`,
  close: 'Schliessen',
  details: 'Einzelheiten des Auftrags',
  budget: 'Punkte von Jira pro Stunde für Aufträge',
  budgetHint: (least, most) =>
    `Von ${least} bis ${most}. Jira gewährt der App 65 000 Punkte pro Stunde, für alle Sites zusammen; eine entschiedene Anfrage kostet etwa 5.`,
  budgetSave: 'Speichern',
  budgetSaved: 'Gespeichert.',
  budgetInvalid: (least, most) => `Geben Sie eine ganze Zahl von ${least} bis ${most} an.`,
  saveFailed: 'Das Speichern ist misslungen. Versuchen Sie es erneut.',
  busy: 'Ein Auftrag dieser Art ist noch nicht beendet. Er steht unten.',
  queryRefused: 'Jira lehnt die Abfrage ab:',
  nothingFound: 'Keine Serviceanfrage entspricht dem.',
  noDraft: 'Es gibt keinen Entwurf, oder diese Version gibt es nicht.',
  startFailed: 'Der Auftrag konnte nicht gestartet werden. Versuchen Sie es erneut.',
  backfill: 'Frühere Anfragen entscheiden',
  backfillIntro:
    'Anfragen aus der Zeit vor der Installation werden nur entschieden, wenn Sie es hier verlangen. Jede einmal, nach dem geltenden Regelwerk und dem Modus ihres Projekts; was ein Agent entschieden hat, ändert sich nie.',
  jql: 'JQL-Abfrage',
  jqlHint: 'Zum Beispiel: project = SUP AND created >= -90d. Es zählen nur Serviceanfragen.',
  jqlMissing: 'Geben Sie eine Abfrage an.',
  monitorOnly: 'Nur beobachten',
  monitorOnlyHint:
    'Entscheidet und bewahrt das Ergebnis für Administratoren auf; in den Anfragen wird nichts geschrieben.',
  again: 'Erneut entscheiden, was Palier schon entschieden hat',
  againHint: 'Die Kunden sehen dann die neue Entscheidung.',
  estimate: 'Schätzen',
  estimated: (requests, points, duration) =>
    `Etwa ${requests} Anfragen, höchstens ${points} Punkte, ${duration}.`,
  backfillStart: 'Entscheiden lassen',
  backfillChange: 'Ändern',
  minutes: (count) => `etwa ${count} min`,
  hours: (count) => `etwa ${count} h`,
  outcome: 'Ergebnis',
  decided: 'Entschieden',
  monitored: 'Beobachtet',
  skippedOf: {
    decided: 'Schon entschieden',
    'by-agent': 'Von einem Agenten entschieden',
    gone: 'Gelöscht',
    off: 'Palier im Projekt ausgeschaltet',
    'not-a-service-request': 'Keine Serviceanfragen',
  },
  failed: 'Gescheitert',
  failures: 'Nicht entschiedene Anfragen',
  failureOf: {
    rejected: 'Jira hat die Entscheidung abgelehnt',
    'not-allowed': 'Jira hat den Zugriff verweigert',
    unreachable: 'Jira hat einen Tag lang nicht geantwortet',
    internal: 'Fehler in Palier',
    lost: 'Von der Warteschlange nichts mehr gehört',
  },
  byCategory: 'Nach Art',
  byCoverage: 'Nach Deckung',
  byState: 'Nach Stand',
  replay: 'An früheren Anfragen vergleichen',
  replayIntro:
    'Das gewählte Regelwerk wird auf echte Anfragen angewendet und mit ihren Entscheidungen verglichen. In den Anfragen wird nichts geschrieben.',
  which: 'An welchen Anfragen',
  ofProject: 'Den neuesten eines Projekts',
  ofQuery: 'Denen einer JQL-Abfrage',
  project: 'Projektschlüssel',
  projectInvalid: 'Ein Schlüssel besteht aus Grossbuchstaben und Ziffern.',
  newest: 'Höchstens wie viele',
  newestInvalid: (most) => `Geben Sie eine ganze Zahl von 1 bis ${most} an.`,
  replayStart: 'Vergleichen',
  rehearsedDraft: (published) => `Entwurf, verglichen mit den Entscheidungen und Version ${published}`,
  rehearsedVersion: (version, published) =>
    `Version ${version}, verglichen mit den Entscheidungen und Version ${published}`,
  compared: 'Verglichen',
  changed: 'Würden sich ändern',
  chargeBefore: 'Kosten angekündigt heute',
  chargeAfter: 'Kosten angekündigt danach',
  undecided: 'Bisher ohne Entscheidung',
  nothingChanges: 'Keine dieser Anfragen würde anders entschieden.',
  transitions: 'Was sich ändern würde',
  facetOf: { category: 'Art', level: 'Stufe', coverage: 'Deckung', billing: 'Verrechnung', state: 'Stand' },
  from: 'Von',
  to: 'Zu',
  requests: 'Anfragen',
  agreement: 'Übereinstimmung mit den Agenten',
  agreementHint:
    'Anfragen, deren Art ein Agent bestätigt oder berichtigt hat, und wie viele davon jedes Regelwerk gleich eingeordnet hätte.',
  category: 'Art der Anfrage',
  byAgents: 'Von Agenten entschieden',
  published: 'Geltend',
  rehearsed: 'Verglichen',
  changes: 'Anfragen, die sich ändern würden',
  request: 'Anfrage',
  before: 'Heute',
  after: 'Danach',
  notDecided: 'noch nicht entschieden: nach dem geltenden Regelwerk',
  page: (page, pages) => `Seite ${page} von ${pages}`,
  previous: 'Vorige Seite',
  next: 'Nächste Seite',
  resultsFailed: 'Die Ergebnisse konnten nicht gelesen werden.',
  coverageOf: {
    covered: 'Gedeckt',
    out: 'Ausserhalb der Wartung',
    'no-contract': 'Ohne Vertrag',
    'to-confirm': 'Zu bestätigen',
  },
  billingOf: {
    'not-billed': 'Nicht verrechnet',
    'to-confirm': 'Zu bestätigen',
    'may-be-billed': 'Kann verrechnet werden',
    billable: 'Verrechenbar',
    accepted: 'Angenommen',
    contested: 'Bestritten',
  },
  decisionStateOf: {
    automatic: 'Automatisch',
    'needs-review': 'Von einem Agenten zu prüfen',
    confirmed: 'Bestätigt',
    corrected: 'Berichtigt',
  },
  levelNone: 'Einzuordnen',
  levelOf: (level) => `Stufe ${level}`,
  countOf: { created: 'Angelegt', changed: 'Geändert', faulty: 'Fehlerhafte Zeilen' },
};

const en: JobWords = {
  kindOf: {
    replay: 'Comparison of policies',
    backfill: 'Deciding past requests',
    import: 'Import of contracts',
  },
  stateOf: {
    queued: 'Waiting',
    running: 'Running',
    pausing: 'Pausing…',
    paused: 'Paused',
    cancelling: 'Cancelling…',
    cancelled: 'Cancelled',
    done: 'Done',
    failed: 'Failed',
  },
  faultOf: {
    rejected: 'Jira refused the query.',
    'not-allowed': 'Jira refuses the app access. Check that it is allowed on this site.',
    unreachable: 'Jira did not answer for hours. Start again later.',
    'input-gone': 'What the job was about is no longer there. Start it again.',
    'changed-meanwhile': 'Something changed meanwhile. Start again.',
    'another-runs': 'Another job of this kind was started at the same moment.',
    internal: 'Palier met an error. Start the job again.',
  },
  waitOf: {
    points: (until) => `Waits for Jira points until ${until}.`,
    'rate-limit': (until) => `Jira limits calls: goes on at ${until}.`,
    trouble: (until) => `Jira did not answer: tries again at ${until}.`,
  },
  progress: 'Progress',
  doneOf: (done, total) => `${done} of ${total}`,
  doneSoFar: (done) => `${done} so far`,
  pointsUsed: (points) => `${points} Jira points used`,
  pause: 'Pause',
  resume: 'Resume',
  cancel: 'Cancel the job',
  cancelSure: 'Cancel for good',
  cancelKeep: 'Keep it running',
  steerFailed: 'The command did not arrive. Try again.',
  startedBy: (who, when) => `Started by ${who}, ${when}`,
  endedAt: (when) => `Ended: ${when}`,
  query: 'JQL query',
  list: 'Recent jobs',
  listIntro: 'The last 50, kept for 30 days.',
  none: 'No jobs yet.',
  job: 'Job',
  state: 'State',
  by: 'Started by',
  started: 'Started',
  show: 'Show',
  showOf: (job) => `Show: ${job}`,
  close: 'Close',
  details: 'Details of the job',
  budget: 'Jira points an hour for jobs',
  budgetHint: (least, most) =>
    `From ${least} to ${most}. Jira allows the app 65,000 points an hour, for all sites together; a decided request costs about 5.`,
  budgetSave: 'Save',
  budgetSaved: 'Saved.',
  budgetInvalid: (least, most) => `Give a whole number from ${least} to ${most}.`,
  saveFailed: 'Saving failed. Try again.',
  busy: 'A job of this kind has not ended. It is shown below.',
  queryRefused: 'Jira refuses the query:',
  nothingFound: 'No service request matches.',
  noDraft: 'There is no draft, or no such version.',
  startFailed: 'The job could not be started. Try again.',
  backfill: 'Decide past requests',
  backfillIntro:
    'Requests raised before the install are decided only when you ask for it here. Each once, by the policy in force and the mode of its project; what an agent decided never changes.',
  jql: 'JQL query',
  jqlHint: 'For example: project = SUP AND created >= -90d. Only service requests count.',
  jqlMissing: 'Give a query.',
  monitorOnly: 'Only monitor',
  monitorOnlyHint: 'Decides and keeps the result for admins; nothing is written to the requests.',
  again: 'Decide again what Palier has decided',
  againHint: 'Clients will see the new decision.',
  estimate: 'Estimate',
  estimated: (requests, points, duration) =>
    `About ${requests} requests, at most ${points} points, ${duration}.`,
  backfillStart: 'Start deciding',
  backfillChange: 'Change',
  minutes: (count) => `about ${count} min`,
  hours: (count) => `about ${count} h`,
  outcome: 'Summary',
  decided: 'Decided',
  monitored: 'Monitored',
  skippedOf: {
    decided: 'Decided before',
    'by-agent': 'Decided by an agent',
    gone: 'Deleted',
    off: 'Palier is off in the project',
    'not-a-service-request': 'Not service requests',
  },
  failed: 'Failed',
  failures: 'Requests that were not decided',
  failureOf: {
    rejected: 'Jira refused the decision',
    'not-allowed': 'Jira refused access',
    unreachable: 'Jira did not answer for a day',
    internal: 'An error of Palier',
    lost: 'Nothing more was heard from the queue',
  },
  byCategory: 'By category',
  byCoverage: 'By coverage',
  byState: 'By state',
  replay: 'Compare on past requests',
  replayIntro:
    'The chosen policy is applied to real requests and compared with their decisions. Nothing is written to the requests.',
  which: 'On which requests',
  ofProject: 'The newest of a project',
  ofQuery: 'Those of a JQL query',
  project: 'Project key',
  projectInvalid: 'A key is made of capitals and digits.',
  newest: 'How many at most',
  newestInvalid: (most) => `Give a whole number from 1 to ${most}.`,
  replayStart: 'Compare',
  rehearsedDraft: (published) => `Draft, compared with the decisions and version ${published}`,
  rehearsedVersion: (version, published) =>
    `Version ${version}, compared with the decisions and version ${published}`,
  compared: 'Compared',
  changed: 'Would change',
  chargeBefore: 'Charge announced today',
  chargeAfter: 'Charge announced then',
  undecided: 'Not decided so far',
  nothingChanges: 'None of these requests would be decided otherwise.',
  transitions: 'What would change',
  facetOf: {
    category: 'Category',
    level: 'Level',
    coverage: 'Coverage',
    billing: 'Billing',
    state: 'State',
  },
  from: 'From',
  to: 'To',
  requests: 'Requests',
  agreement: 'Agreement with agents',
  agreementHint:
    'Requests whose category an agent confirmed or corrected, and how many of them each policy would have put there too.',
  category: 'Category',
  byAgents: 'Decided by agents',
  published: 'In force',
  rehearsed: 'Compared',
  changes: 'Requests that would change',
  request: 'Request',
  before: 'Today',
  after: 'Then',
  notDecided: 'not decided yet: by the policy in force',
  page: (page, pages) => `Page ${page} of ${pages}`,
  previous: 'Previous page',
  next: 'Next page',
  resultsFailed: 'The results could not be read.',
  coverageOf: {
    covered: 'Covered',
    out: 'Outside maintenance',
    'no-contract': 'No contract',
    'to-confirm': 'To be confirmed',
  },
  billingOf: {
    'not-billed': 'Not billed',
    'to-confirm': 'To be confirmed',
    'may-be-billed': 'May be billed',
    billable: 'Billable',
    accepted: 'Accepted',
    contested: 'Contested',
  },
  decisionStateOf: {
    automatic: 'Automatic',
    'needs-review': 'For an agent to review',
    confirmed: 'Confirmed',
    corrected: 'Corrected',
  },
  levelNone: 'To be qualified',
  levelOf: (level) => `Level ${level}`,
  countOf: { created: 'Created', changed: 'Changed', faulty: 'Faulty lines' },
};

const it: JobWords = {
  kindOf: {
    replay: 'Confronto di politiche',
    backfill: 'Decisione di richieste passate',
    import: 'Importazione di contratti',
  },
  stateOf: {
    queued: 'In attesa',
    running: 'In corso',
    pausing: 'Messa in pausa…',
    paused: 'In pausa',
    cancelling: 'Annullamento…',
    cancelled: 'Annullata',
    done: 'Terminata',
    failed: 'Fallita',
  },
  faultOf: {
    rejected: 'Jira ha rifiutato la query.',
    'not-allowed': 'Jira rifiuta l’accesso all’app. Verificate che sia autorizzata su questo sito.',
    unreachable: 'Jira non ha risposto per ore. Riavviate più tardi.',
    'input-gone': 'Ciò su cui lavorava non esiste più. Riavviatela.',
    'changed-meanwhile': 'Nel frattempo qualcosa è cambiato. Riavviate.',
    'another-runs': 'Un’altra elaborazione dello stesso tipo è stata avviata nello stesso momento.',
    internal: 'Palier ha riscontrato un errore. Riavviate l’elaborazione.',
  },
  waitOf: {
    points: (until) => `Attende punti di Jira fino alle ${until}.`,
    'rate-limit': (until) => `Jira limita le chiamate: riprende alle ${until}.`,
    trouble: (until) => `Jira non ha risposto: nuovo tentativo alle ${until}.`,
  },
  progress: 'Avanzamento',
  doneOf: (done, total) => `${done} di ${total}`,
  doneSoFar: (done) => `${done} finora`,
  pointsUsed: (points) => `${points} punti di Jira usati`,
  pause: 'Metti in pausa',
  resume: 'Riprendi',
  cancel: 'Annulla l’elaborazione',
  cancelSure: 'Annulla definitivamente',
  cancelKeep: 'Lascia continuare',
  steerFailed: 'Il comando non è arrivato. Riprovate.',
  startedBy: (who, when) => `Avviata da ${who}, ${when}`,
  endedAt: (when) => `Finita: ${when}`,
  query: 'Query JQL',
  list: 'Elaborazioni recenti',
  listIntro: 'Le ultime 50, conservate per 30 giorni.',
  none: 'Ancora nessuna elaborazione.',
  job: 'Elaborazione',
  state: 'Stato',
  by: 'Avviata da',
  started: 'Avviata',
  show: 'Mostra',
  showOf: (job) => `Mostra: ${job}`,
  close: 'Chiudi',
  details: 'Dettagli dell’elaborazione',
  budget: 'Punti di Jira all’ora per le elaborazioni',
  budgetHint: (least, most) =>
    `Da ${least} a ${most}. Jira concede all’app 65 000 punti all’ora, per tutti i siti insieme; una richiesta decisa ne costa circa 5.`,
  budgetSave: 'Salva',
  budgetSaved: 'Salvato.',
  budgetInvalid: (least, most) => `Indicate un numero intero da ${least} a ${most}.`,
  saveFailed: 'Il salvataggio non è riuscito. Riprovate.',
  busy: 'Un’elaborazione di questo tipo non è terminata. È mostrata qui sotto.',
  queryRefused: 'Jira rifiuta la query:',
  nothingFound: 'Nessuna richiesta di servizio corrisponde.',
  noDraft: 'Non c’è una bozza, o questa versione non esiste.',
  startFailed: 'Non è stato possibile avviare l’elaborazione. Riprovate.',
  backfill: 'Decidere richieste passate',
  backfillIntro:
    'Le richieste create prima dell’installazione sono decise solo se lo chiedete qui. Ciascuna una volta, secondo la politica in vigore e la modalità del suo progetto; ciò che un agente ha deciso non cambia mai.',
  jql: 'Query JQL',
  jqlHint: 'Per esempio: project = SUP AND created >= -90d. Contano solo le richieste di servizio.',
  jqlMissing: 'Indicate una query.',
  monitorOnly: 'Solo osservare',
  monitorOnlyHint:
    'Decide e conserva il risultato per gli amministratori; nelle richieste non si scrive nulla.',
  again: 'Decidere di nuovo ciò che Palier ha già deciso',
  againHint: 'I clienti vedranno la nuova decisione.',
  estimate: 'Stima',
  estimated: (requests, points, duration) =>
    `Circa ${requests} richieste, al massimo ${points} punti, ${duration}.`,
  backfillStart: 'Avvia',
  backfillChange: 'Modifica',
  minutes: (count) => `circa ${count} min`,
  hours: (count) => `circa ${count} h`,
  outcome: 'Riepilogo',
  decided: 'Decise',
  monitored: 'Osservate',
  skippedOf: {
    decided: 'Già decise',
    'by-agent': 'Decise da un agente',
    gone: 'Eliminate',
    off: 'Palier disattivato nel progetto',
    'not-a-service-request': 'Non sono richieste di servizio',
  },
  failed: 'Fallite',
  failures: 'Richieste non decise',
  failureOf: {
    rejected: 'Jira ha rifiutato la decisione',
    'not-allowed': 'Jira ha rifiutato l’accesso',
    unreachable: 'Jira non ha risposto per un giorno',
    internal: 'Errore di Palier',
    lost: 'Nessuna notizia dalla coda',
  },
  byCategory: 'Per natura',
  byCoverage: 'Per copertura',
  byState: 'Per stato',
  replay: 'Confrontare su richieste passate',
  replayIntro:
    'La politica scelta è applicata a richieste reali e confrontata con le loro decisioni. Nelle richieste non si scrive nulla.',
  which: 'Su quali richieste',
  ofProject: 'Le ultime di un progetto',
  ofQuery: 'Quelle di una query JQL',
  project: 'Chiave del progetto',
  projectInvalid: 'Una chiave è fatta di maiuscole e cifre.',
  newest: 'Quante al massimo',
  newestInvalid: (most) => `Indicate un numero intero da 1 a ${most}.`,
  replayStart: 'Confronta',
  rehearsedDraft: (published) => `Bozza, confrontata con le decisioni e la versione ${published}`,
  rehearsedVersion: (version, published) =>
    `Versione ${version}, confrontata con le decisioni e la versione ${published}`,
  compared: 'Confrontate',
  changed: 'Cambierebbero',
  chargeBefore: 'Costo annunciato oggi',
  chargeAfter: 'Costo annunciato poi',
  undecided: 'Finora senza decisione',
  nothingChanges: 'Nessuna di queste richieste sarebbe decisa diversamente.',
  transitions: 'Che cosa cambierebbe',
  facetOf: {
    category: 'Natura',
    level: 'Livello',
    coverage: 'Copertura',
    billing: 'Fatturazione',
    state: 'Stato',
  },
  from: 'Da',
  to: 'A',
  requests: 'Richieste',
  agreement: 'Accordo con gli agenti',
  agreementHint:
    'Richieste la cui natura è stata confermata o corretta da un agente, e quante ciascuna politica avrebbe classificato allo stesso modo.',
  category: 'Natura di richiesta',
  byAgents: 'Decise da agenti',
  published: 'In vigore',
  rehearsed: 'Confrontata',
  changes: 'Richieste che cambierebbero',
  request: 'Richiesta',
  before: 'Oggi',
  after: 'Poi',
  notDecided: 'non ancora decisa: secondo la politica in vigore',
  page: (page, pages) => `Pagina ${page} di ${pages}`,
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  resultsFailed: 'Non è stato possibile leggere i risultati.',
  coverageOf: {
    covered: 'Coperta',
    out: 'Fuori manutenzione',
    'no-contract': 'Senza contratto',
    'to-confirm': 'Da confermare',
  },
  billingOf: {
    'not-billed': 'Non fatturata',
    'to-confirm': 'Da confermare',
    'may-be-billed': 'Può essere fatturata',
    billable: 'Fatturabile',
    accepted: 'Accettata',
    contested: 'Contestata',
  },
  decisionStateOf: {
    automatic: 'Automatica',
    'needs-review': 'Da verificare da un agente',
    confirmed: 'Confermata',
    corrected: 'Corretta',
  },
  levelNone: 'Da qualificare',
  levelOf: (level) => `Livello ${level}`,
  countOf: { created: 'Creati', changed: 'Modificati', faulty: 'Righe errate' },
};

export const jobWords: Record<Locale, JobWords> = { fr, de, en, it };
