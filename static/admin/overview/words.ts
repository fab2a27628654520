import type { HealthView, OverviewView, StorageUse } from '../../../src/bridge/admin/overview';
import type { Locale } from '../../ui/locale';

type Mode = OverviewView['modes']['default'];
type FailureKind = HealthView['failures'][number]['kind'];
type OpinionFailure = NonNullable<HealthView['secondOpinion']>['outcome'];

export interface OverviewWords {
  attention: string;
  nothingToAttend: string;
  attend: {
    failures: (count: number) => string;
    findings: (errors: number, warnings: number) => string;
    stalledJobs: (count: number) => string;
    failedJobs: (count: number) => string;
    expiring: (count: number, isMore: boolean) => string;
    opinions: (count: number) => string;
    limited: string;
  };
  firstSteps: string;
  firstStepsIntro: string;
  steps: Record<'monitor' | 'policy' | 'contracts' | 'rehearse' | 'suggest', { title: string; text: string }>;
  policy: string;
  inForce: string;
  pending: string;
  noPending: string;
  versionSince: (version: number, date: string) => string;
  versionFrom: (version: number, date: string) => string;
  by: (author: string) => string;
  draft: string;
  noDraft: string;
  draftSaved: (date: string, by: string | undefined) => string;
  draftClean: string;
  modes: string;
  modesCaption: string;
  project: string;
  mode: string;
  otherProjects: string;
  modeOf: Record<Mode, { name: string; text: string }>;
  contracts: string;
  contractsUnmanaged: string;
  noExpiring: string;
  expiringCaption: string;
  reference: string;
  organisations: string;
  lastDay: string;
  health: string;
  refresh: string;
  refreshing: string;
  refreshFailed: string;
  queue: string;
  waiting: string;
  inReview: string;
  approximate: string;
  queueUnknown: string;
  jobs: string;
  jobsRunning: string;
  jobsPaused: string;
  failures: string;
  noFailures: string;
  failureOf: Record<FailureKind, string>;
  request: string;
  at: string;
  reason: string;
  actions: string;
  retry: string;
  retryOf: (request: string) => string;
  retryAll: string;
  retried: (count: number) => string;
  retryFailed: string;
  sweep: string;
  sweepNever: string;
  sweepAt: (date: string, found: number, queued: number) => string;
  missed: string;
  noMissed: string;
  missedCaption: string;
  day: string;
  found: string;
  limits: string;
  noLimits: string;
  limitsCaption: string;
  hour: string;
  refused: string;
  near: string;
  opinions: string;
  opinionsMissing: (inARow: number, date: string) => string;
  opinionOf: Record<OpinionFailure, string>;
  storage: string;
  storageHint: string;
  count: string;
  counting: string;
  kind: string;
  values: string;
  size: string;
  atLeast: (value: string) => string;
  kindOf: Record<StorageUse['kind'], string>;
}

const fr: OverviewWords = {
  attention: 'À regarder',
  nothingToAttend: 'Rien ne demande votre attention.',
  attend: {
    failures: (count) =>
      count === 1 ? 'Une demande n’a pas pu être traitée' : `${count} demandes n’ont pas pu être traitées`,
    findings: (errors, warnings) =>
      `Contrôle du brouillon : ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}, ${warnings} ${warnings > 1 ? 'avertissements' : 'avertissement'}`,
    stalledJobs: (count) =>
      count === 1 ? 'Un traitement n’avance plus' : `${count} traitements n’avancent plus`,
    failedJobs: (count) =>
      count === 1
        ? 'Un traitement a échoué ces sept derniers jours'
        : `${count} traitements ont échoué ces sept derniers jours`,
    expiring: (count, isMore) =>
      `${isMore ? 'Au moins ' : ''}${count} ${count > 1 ? 'contrats se terminent' : 'contrat se termine'} dans les 60 jours`,
    opinions: (count) =>
      count === 1
        ? 'Un deuxième avis est resté sans réponse'
        : `${count} deuxièmes avis de suite sont restés sans réponse`,
    limited: 'Jira a limité les appels de Palier ces dernières 24 heures',
  },
  firstSteps: 'Premiers pas',
  firstStepsIntro: 'Rien n’est montré à personne tant que vous ne l’avez pas décidé.',
  steps: {
    monitor: {
      title: 'Laisser observer',
      text: 'Palier qualifie les nouvelles demandes pour vous seul ; agents et clients n’en voient rien.',
    },
    policy: {
      title: 'Vérifier la politique',
      text: 'Niveau, couverture et clause de chaque nature de demande, puis vos règles et vos textes.',
    },
    contracts: {
      title: 'Importer les contrats',
      text: 'Un fichier CSV suffit. Sans contrat enregistré, la maintenance est considérée comme active.',
    },
    rehearse: {
      title: 'Répéter',
      text: 'Rejouez le brouillon sur les dernières demandes d’un projet et regardez ce qui changerait.',
    },
    suggest: {
      title: 'Passer en proposition, puis en automatique',
      text: 'D’abord les agents voient et confirment ; ensuite Palier répond seul lorsqu’il est sûr.',
    },
  },
  policy: 'Politique',
  inForce: 'En vigueur',
  pending: 'À venir',
  noPending: 'Aucune version n’est planifiée.',
  versionSince: (version, date) => `Version ${version}, depuis le ${date}`,
  versionFrom: (version, date) => `Version ${version}, à partir du ${date}`,
  by: (author) => `par ${author}`,
  draft: 'Brouillon',
  noDraft: 'Aucun brouillon en cours.',
  draftSaved: (date, by) => `Enregistré le ${date}${by === undefined ? '' : ` par ${by}`}.`,
  draftClean: 'Le contrôle ne trouve rien à redire.',
  modes: 'Ce que fait Palier',
  modesCaption: 'Mode de chaque projet',
  project: 'Projet',
  mode: 'Mode',
  otherProjects: 'Autres projets',
  modeOf: {
    off: { name: 'Désactivé', text: 'Palier ne fait rien.' },
    monitor: { name: 'Observation', text: 'Palier décide pour les administrateurs seuls.' },
    suggest: {
      name: 'Proposition',
      text: 'Les agents voient et confirment ; les clients voient ce qui est confirmé.',
    },
    automatic: { name: 'Automatique', text: 'Agents et clients voient la décision.' },
  },
  contracts: 'Contrats qui se terminent bientôt',
  contractsUnmanaged: 'Aucun contrat n’est enregistré : la maintenance est considérée comme active.',
  noExpiring: 'Aucun contrat ne se termine dans les 60 jours.',
  expiringCaption: 'Contrats qui se terminent dans les 60 jours',
  reference: 'Référence',
  organisations: 'Organisations',
  lastDay: 'Dernier jour',
  health: 'État du service',
  refresh: 'Actualiser',
  refreshing: 'Actualisation…',
  refreshFailed: 'L’état du service n’a pas pu être lu. Veuillez réessayer.',
  queue: 'Demandes en attente',
  waiting: 'Sans décision',
  inReview: 'À vérifier par un agent',
  approximate: 'Demandes des derniers jours, chiffres approximatifs.',
  queueUnknown: 'Ces chiffres ne sont pas disponibles pour le moment.',
  jobs: 'Traitements',
  jobsRunning: 'En cours',
  jobsPaused: 'En pause',
  failures: 'Demandes en échec',
  noFailures: 'Aucune demande en échec.',
  failureOf: {
    rejected:
      'Jira a refusé la décision, par exemple à cause d’une règle du projet. Corrigez la cause, puis relancez.',
    'not-allowed':
      'Jira refuse l’accès à Palier. Vérifiez l’autorisation de l’application et la sécurité de la demande, puis relancez.',
    unreachable: 'Jira n’a pas répondu pendant une journée. Relancez.',
    internal:
      'Palier n’a pas pu traiter cette demande. Relancez ; si l’erreur revient, transmettez le détail à qui assure la maintenance de l’application.',
  },
  request: 'Demande',
  at: 'Date',
  reason: 'Motif',
  actions: 'Actions',
  retry: 'Réessayer',
  retryOf: (request) => `Réessayer la demande ${request}`,
  retryAll: 'Tout réessayer',
  retried: (count) =>
    count === 1 ? 'Une demande est remise en file.' : `${count} demandes sont remises en file.`,
  retryFailed: 'Rien n’a pu être remis en file. Veuillez réessayer.',
  sweep: 'Dernier rattrapage horaire',
  sweepNever: 'Le rattrapage n’a pas encore eu lieu.',
  sweepAt: (date, found, queued) =>
    `${date} : ${found} ${found > 1 ? 'demandes' : 'demande'} sans décision, ${queued} ${queued > 1 ? 'remises' : 'remise'} en file.`,
  missed: 'Événements manqués',
  noMissed: 'Aucun événement manqué ces 90 derniers jours.',
  missedCaption: 'Demandes que le rattrapage a trouvées sans décision, par jour',
  day: 'Jour',
  found: 'Demandes trouvées',
  limits: 'Limites d’appels de Jira',
  noLimits: 'Jira n’a pas limité les appels ces sept derniers jours.',
  limitsCaption: 'Heures où Jira a limité les appels',
  hour: 'Heure',
  refused: 'Dernier refus (429)',
  near: 'Dernier avertissement',
  opinions: 'Deuxième avis',
  opinionsMissing: (count, date) =>
    `${count === 1 ? 'Un avis demandé est resté' : `${count} avis demandés de suite sont restés`} sans réponse utilisable, le dernier le ${date}.`,
  opinionOf: {
    refused: 'Le modèle de langage a refusé de répondre.',
    unusable:
      'La réponse du modèle de langage ne respectait pas la forme demandée ou citait ce qui n’est pas dans la demande.',
    late: 'Le modèle de langage n’a pas répondu à temps.',
    unavailable: 'Forge LLM n’est pas disponible pour ce site, ou son quota est épuisé.',
  },
  storage: 'Espace de stockage',
  storageHint: 'Compter lit ce qui est stocké : à la demande seulement.',
  count: 'Compter',
  counting: 'Comptage…',
  kind: 'Contenu',
  values: 'Valeurs',
  size: 'Taille',
  atLeast: (value) => `au moins ${value}`,
  kindOf: {
    policy: 'Versions de la politique et brouillon',
    contracts: 'Contrats',
    import: 'Fichiers de contrats en cours d’import',
    monitored: 'Décisions observées',
    comments: 'Commentaires publics',
    audit: 'Journal',
    jobs: 'Traitements et leurs résultats',
    failures: 'Demandes en échec',
    opinions: 'Deuxièmes avis',
    learning: 'Apprentissage',
    report: 'Chiffres du rapport',
    health: 'État du service',
  },
};

const de: OverviewWords = {
  attention: 'Zu beachten',
  nothingToAttend: 'Nichts verlangt Ihre Aufmerksamkeit.',
  attend: {
    failures: (count) =>
      count === 1
        ? 'Eine Anfrage konnte nicht bearbeitet werden'
        : `${count} Anfragen konnten nicht bearbeitet werden`,
    findings: (errors, warnings) =>
      `Prüfung des Entwurfs: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Warnung' : 'Warnungen'}`,
    stalledJobs: (count) =>
      count === 1 ? 'Ein Auftrag kommt nicht mehr voran' : `${count} Aufträge kommen nicht mehr voran`,
    failedJobs: (count) =>
      count === 1
        ? 'Ein Auftrag ist in den letzten sieben Tagen gescheitert'
        : `${count} Aufträge sind in den letzten sieben Tagen gescheitert`,
    expiring: (count, isMore) =>
      `${isMore ? 'Mindestens ' : ''}${count} ${count === 1 ? 'Vertrag endet' : 'Verträge enden'} innert 60 Tagen`,
    opinions: (count) =>
      count === 1
        ? 'Eine zweite Meinung blieb ohne Antwort'
        : `${count} zweite Meinungen in Folge blieben ohne Antwort`,
    limited: 'Jira hat in den letzten 24 Stunden Aufrufe von Palier begrenzt',
  },
  firstSteps: 'Erste Schritte',
  firstStepsIntro: 'Niemand sieht etwas, bevor Sie es entscheiden.',
  steps: {
    monitor: {
      title: 'Beobachten lassen',
      text: 'Palier beurteilt neue Anfragen nur für Sie; Agenten und Kunden sehen nichts davon.',
    },
    policy: {
      title: 'Richtlinie prüfen',
      text: 'Stufe, Deckung und Klausel jeder Art von Anfrage, danach Ihre Regeln und Texte.',
    },
    contracts: {
      title: 'Verträge importieren',
      text: 'Eine CSV-Datei genügt. Ohne erfasste Verträge gilt die Wartung als aktiv.',
    },
    rehearse: {
      title: 'Probelauf',
      text: 'Lassen Sie den Entwurf über die letzten Anfragen eines Projekts laufen und sehen Sie, was sich ändern würde.',
    },
    suggest: {
      title: 'Auf Vorschlag, dann auf automatisch stellen',
      text: 'Zuerst sehen und bestätigen die Agenten; danach antwortet Palier allein, wenn es sicher ist.',
    },
  },
  policy: 'Richtlinie',
  inForce: 'In Kraft',
  pending: 'Geplant',
  noPending: 'Keine Version ist geplant.',
  versionSince: (version, date) => `Version ${version}, seit ${date}`,
  versionFrom: (version, date) => `Version ${version}, ab ${date}`,
  by: (author) => `von ${author}`,
  draft: 'Entwurf',
  noDraft: 'Kein Entwurf in Arbeit.',
  draftSaved: (date, by) => `Gespeichert am ${date}${by === undefined ? '' : ` von ${by}`}.`,
  draftClean: 'Die Prüfung hat nichts zu beanstanden.',
  modes: 'Was Palier tut',
  modesCaption: 'Modus jedes Projekts',
  project: 'Projekt',
  mode: 'Modus',
  otherProjects: 'Übrige Projekte',
  modeOf: {
    off: { name: 'Aus', text: 'Palier tut nichts.' },
    monitor: { name: 'Beobachten', text: 'Palier entscheidet nur für die Administratoren.' },
    suggest: { name: 'Vorschlag', text: 'Agenten sehen und bestätigen; Kunden sehen, was bestätigt ist.' },
    automatic: { name: 'Automatisch', text: 'Agenten und Kunden sehen die Entscheidung.' },
  },
  contracts: 'Bald endende Verträge',
  contractsUnmanaged: 'Es sind keine Verträge erfasst: Die Wartung gilt als aktiv.',
  noExpiring: 'Kein Vertrag endet innert 60 Tagen.',
  expiringCaption: 'Verträge, die innert 60 Tagen enden',
  reference: 'Referenz',
  organisations: 'Organisationen',
  lastDay: 'Letzter Tag',
  health: 'Betriebszustand',
  refresh: 'Aktualisieren',
  refreshing: 'Wird aktualisiert…',
  refreshFailed: 'Der Betriebszustand konnte nicht gelesen werden. Bitte versuchen Sie es erneut.',
  queue: 'Wartende Anfragen',
  waiting: 'Ohne Entscheidung',
  inReview: 'Von einem Agenten zu prüfen',
  approximate: 'Anfragen der letzten Tage, ungefähre Zahlen.',
  queueUnknown: 'Diese Zahlen sind im Moment nicht verfügbar.',
  jobs: 'Aufträge',
  jobsRunning: 'In Arbeit',
  jobsPaused: 'Angehalten',
  failures: 'Fehlgeschlagene Anfragen',
  noFailures: 'Keine fehlgeschlagenen Anfragen.',
  failureOf: {
    rejected:
      'Jira hat den Entscheid abgelehnt, zum Beispiel wegen einer Regel des Projekts. Beheben Sie die Ursache und starten Sie danach neu.',
    'not-allowed':
      'Jira verweigert Palier den Zugriff. Prüfen Sie die Berechtigung der App und die Sicherheitsstufe der Anfrage und starten Sie danach neu.',
    unreachable: 'Jira hat einen Tag lang nicht geantwortet. Starten Sie neu.',
    internal:
      'Palier konnte diese Anfrage nicht bearbeiten. Starten Sie neu; kommt der Fehler wieder, geben Sie die Einzelheiten an die Betreuung der App weiter.',
  },
  request: 'Anfrage',
  at: 'Datum',
  reason: 'Grund',
  actions: 'Aktionen',
  retry: 'Erneut versuchen',
  retryOf: (request) => `Anfrage ${request} erneut versuchen`,
  retryAll: 'Alle erneut versuchen',
  retried: (count) =>
    count === 1 ? 'Eine Anfrage ist wieder eingereiht.' : `${count} Anfragen sind wieder eingereiht.`,
  retryFailed: 'Es konnte nichts eingereiht werden. Bitte versuchen Sie es erneut.',
  sweep: 'Letzter stündlicher Nachlauf',
  sweepNever: 'Der Nachlauf hat noch nicht stattgefunden.',
  sweepAt: (date, found, queued) =>
    `${date}: ${found} ${found === 1 ? 'Anfrage' : 'Anfragen'} ohne Entscheidung, ${queued} eingereiht.`,
  missed: 'Verpasste Ereignisse',
  noMissed: 'Keine verpassten Ereignisse in den letzten 90 Tagen.',
  missedCaption: 'Anfragen, die der Nachlauf ohne Entscheidung fand, nach Tag',
  day: 'Tag',
  found: 'Gefundene Anfragen',
  limits: 'Aufrufgrenzen von Jira',
  noLimits: 'Jira hat in den letzten sieben Tagen keine Aufrufe begrenzt.',
  limitsCaption: 'Stunden, in denen Jira Aufrufe begrenzt hat',
  hour: 'Stunde',
  refused: 'Letzte Ablehnung (429)',
  near: 'Letzte Warnung',
  opinions: 'Zweite Meinung',
  opinionsMissing: (count, date) =>
    `${count === 1 ? 'Eine verlangte Meinung blieb' : `${count} verlangte Meinungen in Folge blieben`} ohne brauchbare Antwort, zuletzt am ${date}.`,
  opinionOf: {
    refused: 'Das Sprachmodell hat die Antwort verweigert.',
    unusable:
      'Die Antwort des Sprachmodells hielt die verlangte Form nicht ein oder zitierte, was nicht in der Anfrage steht.',
    late: 'Das Sprachmodell hat nicht rechtzeitig geantwortet.',
    unavailable: 'Forge LLM steht dieser Site nicht zur Verfügung, oder das Kontingent ist aufgebraucht.',
  },
  storage: 'Speicher',
  storageHint: 'Zählen liest, was gespeichert ist: nur auf Verlangen.',
  count: 'Zählen',
  counting: 'Wird gezählt…',
  kind: 'Inhalt',
  values: 'Werte',
  size: 'Grösse',
  atLeast: (value) => `mindestens ${value}`,
  kindOf: {
    policy: 'Versionen der Richtlinie und Entwurf',
    contracts: 'Verträge',
    import: 'Vertragsdateien im Import',
    monitored: 'Beobachtete Entscheidungen',
    comments: 'Öffentliche Kommentare',
    audit: 'Protokoll',
    jobs: 'Aufträge und ihre Ergebnisse',
    failures: 'Fehlgeschlagene Anfragen',
    opinions: 'Zweite Meinungen',
    learning: 'Lernen',
    report: 'Zahlen des Berichts',
    health: 'Betriebszustand',
  },
};

const en: OverviewWords = {
  attention: 'Needs attention',
  nothingToAttend: 'Nothing needs your attention.',
  attend: {
    failures: (count) =>
      count === 1 ? 'One request could not be handled' : `${count} requests could not be handled`,
    findings: (errors, warnings) =>
      `Check of the draft: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`,
    stalledJobs: (count) => (count === 1 ? 'One job no longer moves' : `${count} jobs no longer move`),
    failedJobs: (count) =>
      count === 1 ? 'One job failed in the last seven days' : `${count} jobs failed in the last seven days`,
    expiring: (count, isMore) =>
      `${isMore ? 'At least ' : ''}${count} ${count === 1 ? 'contract ends' : 'contracts end'} within 60 days`,
    opinions: (count) =>
      count === 1
        ? 'One second opinion came to nothing'
        : `${count} second opinions in a row came to nothing`,
    limited: 'Jira limited Palier’s calls in the last 24 hours',
  },
  firstSteps: 'First steps',
  firstStepsIntro: 'Nobody is shown anything before you decide so.',
  steps: {
    monitor: {
      title: 'Let it monitor',
      text: 'Palier assesses new requests for you alone; agents and clients see nothing of it.',
    },
    policy: {
      title: 'Review the policy',
      text: 'Level, coverage and clause of every category, then your rules and your texts.',
    },
    contracts: {
      title: 'Import the contracts',
      text: 'A CSV file will do. Without recorded contracts, maintenance is taken to be active.',
    },
    rehearse: {
      title: 'Rehearse',
      text: 'Replay the draft on the last requests of a project and see what would change.',
    },
    suggest: {
      title: 'Switch to suggest, then to automatic',
      text: 'First agents see and confirm; later Palier answers alone when it is sure.',
    },
  },
  policy: 'Policy',
  inForce: 'In force',
  pending: 'Coming',
  noPending: 'No version is planned.',
  versionSince: (version, date) => `Version ${version}, since ${date}`,
  versionFrom: (version, date) => `Version ${version}, from ${date}`,
  by: (author) => `by ${author}`,
  draft: 'Draft',
  noDraft: 'No draft is being prepared.',
  draftSaved: (date, by) => `Saved on ${date}${by === undefined ? '' : ` by ${by}`}.`,
  draftClean: 'The checker has nothing to object to.',
  modes: 'What Palier does',
  modesCaption: 'Mode of each project',
  project: 'Project',
  mode: 'Mode',
  otherProjects: 'Other projects',
  modeOf: {
    off: { name: 'Off', text: 'Palier does nothing.' },
    monitor: { name: 'Monitor', text: 'Palier decides for admins alone.' },
    suggest: { name: 'Suggest', text: 'Agents see and confirm; clients see what is confirmed.' },
    automatic: { name: 'Automatic', text: 'Agents and clients see the decision.' },
  },
  contracts: 'Contracts that end soon',
  contractsUnmanaged: 'No contract is recorded: maintenance is taken to be active.',
  noExpiring: 'No contract ends within 60 days.',
  expiringCaption: 'Contracts that end within 60 days',
  reference: 'Reference',
  organisations: 'Organisations',
  lastDay: 'Last day',
  health: 'Health',
  refresh: 'Refresh',
  refreshing: 'Refreshing…',
  refreshFailed: 'The health could not be read. Please try again.',
  queue: 'Waiting requests',
  waiting: 'Without a decision',
  inReview: 'For an agent to review',
  approximate: 'Requests of the last days, approximate figures.',
  queueUnknown: 'These figures are not available at the moment.',
  jobs: 'Jobs',
  jobsRunning: 'Running',
  jobsPaused: 'Paused',
  failures: 'Failed requests',
  noFailures: 'No failed requests.',
  failureOf: {
    rejected:
      'Jira refused the decision, for example because of a rule of the project. Remove the cause, then retry.',
    'not-allowed':
      'Jira refuses access to Palier. Check the app’s permission and the security level of the request, then retry.',
    unreachable: 'Jira did not answer for a day. Retry.',
    internal:
      'Palier could not handle this request. Retry; if the error comes back, pass the detail on to whoever maintains the app.',
  },
  request: 'Request',
  at: 'Date',
  reason: 'Reason',
  actions: 'Actions',
  retry: 'Try again',
  retryOf: (request) => `Try request ${request} again`,
  retryAll: 'Try all again',
  retried: (count) => (count === 1 ? 'One request is queued again.' : `${count} requests are queued again.`),
  retryFailed: 'Nothing could be queued. Please try again.',
  sweep: 'Last hourly sweep',
  sweepNever: 'The sweep has not run yet.',
  sweepAt: (date, found, queued) =>
    `${date}: ${found} ${found === 1 ? 'request' : 'requests'} without a decision, ${queued} queued.`,
  missed: 'Missed events',
  noMissed: 'No missed events in the last 90 days.',
  missedCaption: 'Requests that the sweep found without a decision, by day',
  day: 'Day',
  found: 'Requests found',
  limits: 'Jira’s rate limits',
  noLimits: 'Jira has not limited calls in the last seven days.',
  limitsCaption: 'Hours in which Jira limited calls',
  hour: 'Hour',
  refused: 'Last refusal (429)',
  near: 'Last warning',
  opinions: 'Second opinion',
  opinionsMissing: (count, date) =>
    `${count === 1 ? 'One opinion that was asked for came' : `${count} opinions in a row that were asked for came`} to nothing, the latest on ${date}.`,
  opinionOf: {
    refused: 'The language model refused to answer.',
    unusable: 'The language model’s answer did not keep to the form, or quoted what is not in the request.',
    late: 'The language model did not answer in time.',
    unavailable: 'Forge LLM is not available to this site, or its quota is used up.',
  },
  storage: 'Storage',
  storageHint: 'Counting reads what is stored: only when you ask for it.',
  count: 'Count',
  counting: 'Counting…',
  kind: 'Content',
  values: 'Values',
  size: 'Size',
  atLeast: (value) => `at least ${value}`,
  kindOf: {
    policy: 'Policy versions and draft',
    contracts: 'Contracts',
    import: 'Contract files being imported',
    monitored: 'Monitored decisions',
    comments: 'Public comments',
    audit: 'Audit',
    jobs: 'Jobs and their results',
    failures: 'Failed requests',
    opinions: 'Second opinions',
    learning: 'Learning',
    report: 'Figures of the report',
    health: 'Health',
  },
};

const it: OverviewWords = {
  attention: 'Da controllare',
  nothingToAttend: 'Nulla richiede la Sua attenzione.',
  attend: {
    failures: (count) =>
      count === 1 ? 'Una richiesta non è stata trattata' : `${count} richieste non sono state trattate`,
    findings: (errors, warnings) =>
      `Controllo della bozza: ${errors} ${errors === 1 ? 'errore' : 'errori'}, ${warnings} ${warnings === 1 ? 'avviso' : 'avvisi'}`,
    stalledJobs: (count) =>
      count === 1 ? 'Un’elaborazione non avanza più' : `${count} elaborazioni non avanzano più`,
    failedJobs: (count) =>
      count === 1
        ? 'Un’elaborazione è fallita negli ultimi sette giorni'
        : `${count} elaborazioni sono fallite negli ultimi sette giorni`,
    expiring: (count, isMore) =>
      `${isMore ? 'Almeno ' : ''}${count} ${count === 1 ? 'contratto termina' : 'contratti terminano'} entro 60 giorni`,
    opinions: (count) =>
      count === 1
        ? 'Un secondo parere è rimasto senza risposta'
        : `${count} secondi pareri di seguito sono rimasti senza risposta`,
    limited: 'Jira ha limitato le chiamate di Palier nelle ultime 24 ore',
  },
  firstSteps: 'Primi passi',
  firstStepsIntro: 'Nessuno vede nulla finché Lei non lo decide.',
  steps: {
    monitor: {
      title: 'Lasciare osservare',
      text: 'Palier valuta le nuove richieste solo per Lei; agenti e clienti non ne vedono nulla.',
    },
    policy: {
      title: 'Verificare la politica',
      text: 'Livello, copertura e clausola di ogni natura di richiesta, poi le Sue regole e i Suoi testi.',
    },
    contracts: {
      title: 'Importare i contratti',
      text: 'Basta un file CSV. Senza contratti registrati, la manutenzione è considerata attiva.',
    },
    rehearse: {
      title: 'Provare',
      text: 'Riesegua la bozza sulle ultime richieste di un progetto e guardi che cosa cambierebbe.',
    },
    suggest: {
      title: 'Passare a proposta, poi ad automatico',
      text: 'Prima gli agenti vedono e confermano; poi Palier risponde da solo quando è sicuro.',
    },
  },
  policy: 'Politica',
  inForce: 'In vigore',
  pending: 'In arrivo',
  noPending: 'Nessuna versione è pianificata.',
  versionSince: (version, date) => `Versione ${version}, dal ${date}`,
  versionFrom: (version, date) => `Versione ${version}, a partire dal ${date}`,
  by: (author) => `di ${author}`,
  draft: 'Bozza',
  noDraft: 'Nessuna bozza in preparazione.',
  draftSaved: (date, by) => `Salvata il ${date}${by === undefined ? '' : ` da ${by}`}.`,
  draftClean: 'Il controllo non trova nulla da ridire.',
  modes: 'Che cosa fa Palier',
  modesCaption: 'Modalità di ogni progetto',
  project: 'Progetto',
  mode: 'Modalità',
  otherProjects: 'Altri progetti',
  modeOf: {
    off: { name: 'Disattivato', text: 'Palier non fa nulla.' },
    monitor: { name: 'Osservazione', text: 'Palier decide solo per gli amministratori.' },
    suggest: {
      name: 'Proposta',
      text: 'Gli agenti vedono e confermano; i clienti vedono ciò che è confermato.',
    },
    automatic: { name: 'Automatico', text: 'Agenti e clienti vedono la decisione.' },
  },
  contracts: 'Contratti che terminano presto',
  contractsUnmanaged: 'Nessun contratto è registrato: la manutenzione è considerata attiva.',
  noExpiring: 'Nessun contratto termina entro 60 giorni.',
  expiringCaption: 'Contratti che terminano entro 60 giorni',
  reference: 'Riferimento',
  organisations: 'Organizzazioni',
  lastDay: 'Ultimo giorno',
  health: 'Stato del servizio',
  refresh: 'Aggiorna',
  refreshing: 'Aggiornamento…',
  refreshFailed: 'Non è stato possibile leggere lo stato del servizio. Riprovi.',
  queue: 'Richieste in attesa',
  waiting: 'Senza decisione',
  inReview: 'Da verificare da un agente',
  approximate: 'Richieste degli ultimi giorni, cifre approssimative.',
  queueUnknown: 'Queste cifre non sono disponibili al momento.',
  jobs: 'Elaborazioni',
  jobsRunning: 'In corso',
  jobsPaused: 'In pausa',
  failures: 'Richieste non riuscite',
  noFailures: 'Nessuna richiesta non riuscita.',
  failureOf: {
    rejected:
      'Jira ha rifiutato la decisione, per esempio a causa di una regola del progetto. Elimini la causa, poi riprovi.',
    'not-allowed':
      'Jira nega l’accesso a Palier. Verifichi l’autorizzazione dell’app e il livello di sicurezza della richiesta, poi riprovi.',
    unreachable: 'Jira non ha risposto per un giorno. Riprovi.',
    internal:
      'Palier non ha potuto trattare questa richiesta. Riprovi; se l’errore si ripresenta, trasmetta il dettaglio a chi si occupa dell’app.',
  },
  request: 'Richiesta',
  at: 'Data',
  reason: 'Motivo',
  actions: 'Azioni',
  retry: 'Riprova',
  retryOf: (request) => `Riprova la richiesta ${request}`,
  retryAll: 'Riprova tutte',
  retried: (count) =>
    count === 1 ? 'Una richiesta è di nuovo in coda.' : `${count} richieste sono di nuovo in coda.`,
  retryFailed: 'Non è stato possibile rimettere nulla in coda. Riprovi.',
  sweep: 'Ultimo recupero orario',
  sweepNever: 'Il recupero non è ancora stato eseguito.',
  sweepAt: (date, found, queued) =>
    `${date}: ${found} ${found === 1 ? 'richiesta' : 'richieste'} senza decisione, ${queued} ${queued === 1 ? 'rimessa' : 'rimesse'} in coda.`,
  missed: 'Eventi persi',
  noMissed: 'Nessun evento perso negli ultimi 90 giorni.',
  missedCaption: 'Richieste che il recupero ha trovato senza decisione, per giorno',
  day: 'Giorno',
  found: 'Richieste trovate',
  limits: 'Limiti di chiamate di Jira',
  noLimits: 'Jira non ha limitato le chiamate negli ultimi sette giorni.',
  limitsCaption: 'Ore in cui Jira ha limitato le chiamate',
  hour: 'Ora',
  refused: 'Ultimo rifiuto (429)',
  near: 'Ultimo avviso',
  opinions: 'Secondo parere',
  opinionsMissing: (count, date) =>
    `${count === 1 ? 'Un parere chiesto è rimasto' : `${count} pareri chiesti di seguito sono rimasti`} senza risposta utilizzabile, l’ultimo il ${date}.`,
  opinionOf: {
    refused: 'Il modello linguistico ha rifiutato di rispondere.',
    unusable:
      'La risposta del modello linguistico non rispettava la forma richiesta o citava ciò che non è nella richiesta.',
    late: 'Il modello linguistico non ha risposto in tempo.',
    unavailable: 'Forge LLM non è disponibile per questo sito, oppure la sua quota è esaurita.',
  },
  storage: 'Spazio di archiviazione',
  storageHint: 'Contare legge ciò che è archiviato: solo su richiesta.',
  count: 'Conta',
  counting: 'Conteggio…',
  kind: 'Contenuto',
  values: 'Valori',
  size: 'Dimensione',
  atLeast: (value) => `almeno ${value}`,
  kindOf: {
    policy: 'Versioni della politica e bozza',
    contracts: 'Contratti',
    import: 'File di contratti in importazione',
    monitored: 'Decisioni osservate',
    comments: 'Commenti pubblici',
    audit: 'Registro',
    jobs: 'Elaborazioni e loro risultati',
    failures: 'Richieste non riuscite',
    opinions: 'Secondi pareri',
    learning: 'Apprendimento',
    report: 'Cifre del rapporto',
    health: 'Stato del servizio',
  },
};

export const overviewWords: Record<Locale, OverviewWords> = { fr, de, en, it };
