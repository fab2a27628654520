import type { Locale } from '../../ui/locale';

export interface SettingsWords {
  modes: string;
  modesHint: string;
  modeHints: Record<'off' | 'monitor' | 'suggest' | 'automatic', string>;
  project: string;
  mode: string;
  modeOf: (project: string) => string;
  otherProjects: string;
  asOthers: string;
  projectsUnavailable: string;
  loading: string;
  monitored: string;
  monitoredHint: string;
  noMonitored: string;
  request: string;
  category: string;
  coverage: string;
  billing: string;
  confidence: string;
  at: string;
  coverages: Record<'covered' | 'out' | 'no-contract' | 'to-confirm', string>;
  billings: Record<
    'not-billed' | 'to-confirm' | 'may-be-billed' | 'billable' | 'accepted' | 'contested',
    string
  >;
  more: string;
  failed: string;
  costs: string;
  costsHint: string;
  wrongCharge: string;
  wrongCovered: string;
  thresholds: (covered: string, billed: string) => string;
  freeThresholds: string;
  costTooLow: string;
  tags: string;
  tagsHint: string;
  labels: string;
  timeZone: string;
  timeZoneHint: string;
  secondOpinion: string;
  clients: string;
  clientsHint: string;
  comments: string;
  commentsHint: string;
  notice: string;
  noticeHint: string;
  approvers: string;
  approversHint: string;
  reporter: string;
  participants: string;
  named: string;
  namedHint: string;
  /** An organisation whose name is not known. */
  organisation: (id: string) => string;
  organisationHint: string;
  addOrganisation: string;
  approversOf: (organisation: string, count: number) => string;
  organisationGone: string;
  membersLoading: string;
  membersFailed: string;
  retry: string;
  moreMembers: string;
  noMember: string;
  /** Says it after the name of a person who no longer belongs to the organisation. */
  left: string;
  person: string;
  addPerson: string;
  personAdded: (name: string) => string;
  remove: string;
  removeOf: (name: string) => string;
  personRemoved: (name: string) => string;
  mostApprovers: (most: number) => string;
  theirs: string;
  configuration: string;
  configurationHint: string;
  withContracts: string;
  export: string;
  import: string;
  chooseFile: string;
  importPart: string;
  parts: Record<'policy' | 'draft', string>;
  preview: string;
  intoDraft: string;
  imported: string;
  conflict: string;
  problems: {
    'not-json': string;
    'not-a-configuration': string;
    'other-version': (version: number, known: number) => string;
    'too-large': (most: number) => string;
    invalid: string;
  };
  contractsInFile: (lines: number) => string;
  saveContracts: string;
}

const fr: SettingsWords = {
  modes: 'Projets et modes',
  modesHint: 'Ce que Palier fait dans chaque projet. Un changement vaut dès la version publiée.',
  modeHints: {
    off: 'Rien n’est lu ni écrit.',
    monitor: 'Palier décide pour les administrateurs seulement ; ni agents ni clients ne voient rien.',
    suggest: 'Les agents voient la décision ; le client la voit une fois confirmée ou corrigée.',
    automatic: 'Agents et clients voient la décision.',
  },
  project: 'Projet',
  mode: 'Mode',
  modeOf: (project) => `Mode, ${project}`,
  otherProjects: 'Tous les autres projets',
  asOthers: 'Comme les autres projets',
  projectsUnavailable:
    'Jira n’a pas donné la liste des projets ; ceux qui ont leur propre mode figurent ci-dessous.',
  loading: 'Chargement …',
  monitored: 'Décisions observées',
  monitoredHint: 'Ce que Palier aurait décidé dans les projets observés ; conservé 90 jours.',
  noMonitored: 'Aucune décision observée.',
  request: 'Demande',
  category: 'Nature',
  coverage: 'Couverture',
  billing: 'Facturation',
  confidence: 'Confiance',
  at: 'Date',
  coverages: {
    covered: 'Couverte',
    out: 'Hors maintenance',
    'no-contract': 'Sans contrat',
    'to-confirm': 'À confirmer',
  },
  billings: {
    'not-billed': 'Non facturée',
    'to-confirm': 'À confirmer',
    'may-be-billed': 'Peut être facturée',
    billable: 'Facturable',
    accepted: 'Acceptée',
    contested: 'Contestée',
  },
  more: 'Afficher la suite',
  failed: 'La réponse n’est pas arrivée. Réessayez.',
  costs: 'Coût des erreurs',
  costsHint: 'Palier en déduit à partir de quelle confiance il décide seul.',
  wrongCharge: 'Annoncer à tort une facturation coûte autant que … facturations manquées',
  wrongCovered: 'Dire à tort « couvert » coûte autant que … vérifications par un agent',
  thresholds: (covered, billed) =>
    `« Couvert » est décidé dès ${covered} de confiance, « peut être facturé » dès ${billed}.`,
  freeThresholds: 'Ces seuils ont été fixés sans coûts ; un coût saisi ici les remplace.',
  costTooLow: 'Un coût est d’au moins 1.',
  tags: 'Étiquettes et champs',
  tagsHint: 'Ce qu’une décision laisse sur la demande, en plus d’elle-même.',
  labels: 'Noms des étiquettes',
  timeZone: 'Fuseau horaire du site',
  timeZoneHint: 'Les jours des contrats y commencent et y finissent.',
  secondOpinion: 'Deuxième avis',
  clients: 'Clients',
  clientsHint: 'Ces réglages valent dès la publication, aussi pour les demandes déjà qualifiées.',
  comments: 'Publier aussi l’explication en commentaire',
  commentsHint:
    'Pour les clients qui lisent seulement leurs e-mails : un commentaire public reprend l’explication du panneau, dans la langue de la demande, quand la prise en charge, la couverture ou la facturation change, et lors d’une demande d’accord. Jamais deux fois la même chose. La réponse d’un client à une demande d’accord est publiée dans tous les cas.',
  notice: 'Afficher un aide-mémoire au bas des pages du portail',
  noticeHint:
    'Les deux niveaux d’assistance en quelques phrases ; la page Textes permet de les formuler autrement.',
  approvers: 'Qui peut répondre à une demande d’accord',
  approversHint:
    'Un agent demande l’accord du client avant un travail facturable. La première réponse compte. Qui a posé la question ne peut pas y répondre.',
  reporter: 'La personne qui a fait la demande',
  participants: 'Les participants de la demande',
  named: 'Personnes désignées, par organisation',
  namedHint: 'Pour les demandes de leur organisation, si elles les voient dans le portail.',
  organisation: (id) => `Organisation ${id}`,
  organisationHint: 'Choisissez l’organisation dont vous voulez désigner des personnes.',
  addOrganisation: 'Ajouter l’organisation',
  approversOf: (organisation, count) => `${organisation} : ${count} personne${count > 1 ? 's' : ''}`,
  organisationGone: 'Cette organisation n’existe plus.',
  membersLoading: 'Lecture des membres…',
  membersFailed: 'Les membres n’ont pas pu être lus.',
  retry: 'Réessayer',
  moreMembers: 'Cette organisation a plus de membres que cette liste n’en montre.',
  noMember: 'Cette organisation n’a pas d’autre membre.',
  left: 'n’est plus membre',
  person: 'Membre de l’organisation',
  addPerson: 'Désigner',
  personAdded: (name) => `${name} : personne désignée`,
  remove: 'Retirer',
  removeOf: (name) => `Retirer ${name}`,
  personRemoved: (name) => `${name} : désignation retirée`,
  mostApprovers: (most) => `${most} personnes au plus par organisation.`,
  theirs: 'Un autre administrateur a modifié ces réglages ; vos propres modifications sont conservées.',
  configuration: 'Configuration en un fichier',
  configurationHint:
    'Politique en vigueur, brouillon et textes, en JSON. L’import va dans le brouillon : rien ne compte avant publication.',
  withContracts: 'avec les contrats',
  export: 'Exporter',
  import: 'Importer',
  chooseFile: 'Fichier de configuration',
  importPart: 'Partie à reprendre',
  parts: { policy: 'la politique en vigueur à l’export', draft: 'le brouillon' },
  preview: 'Ce qui changera dans le brouillon',
  intoDraft: 'Reprendre dans le brouillon',
  imported: 'Le fichier est repris dans le brouillon. Vérifiez-le, puis publiez-le.',
  conflict: 'Le brouillon a changé entre-temps. Voici ce qui changerait maintenant.',
  problems: {
    'not-json': 'Ce fichier n’est pas du JSON valable.',
    'not-a-configuration': 'Ce fichier n’est pas une configuration de Palier.',
    'other-version': (version, known) =>
      `Ce fichier est de la version ${version} ; ce Palier lit la version ${known}.`,
    'too-large': (most) => `Ce fichier est trop grand : ${most} caractères au maximum, sans les contrats.`,
    invalid: 'Ce fichier contient des erreurs. Rien n’a été repris.',
  },
  contractsInFile: (lines) =>
    `Le fichier contient aussi ${lines} lignes de contrats. Elles s’importent sur la page Contrats.`,
  saveContracts: 'Enregistrer ces lignes en CSV',
};

const de: SettingsWords = {
  modes: 'Projekte und Modi',
  modesHint: 'Was Palier in jedem Projekt tut. Eine Änderung gilt ab der veröffentlichten Version.',
  modeHints: {
    off: 'Es wird nichts gelesen und nichts geschrieben.',
    monitor: 'Palier entscheidet nur für Administratoren; weder Agenten noch Kunden sehen etwas.',
    suggest: 'Agenten sehen die Einstufung; Kunden erst, wenn sie bestätigt oder korrigiert ist.',
    automatic: 'Agenten und Kunden sehen die Einstufung.',
  },
  project: 'Projekt',
  mode: 'Modus',
  modeOf: (project) => `Modus, ${project}`,
  otherProjects: 'Alle übrigen Projekte',
  asOthers: 'Wie die übrigen Projekte',
  projectsUnavailable:
    'Jira hat die Projektliste nicht geliefert; unten stehen die Projekte mit eigenem Modus.',
  loading: 'Wird geladen …',
  monitored: 'Beobachtete Einstufungen',
  monitoredHint: 'Was Palier in beobachteten Projekten entschieden hätte; 90 Tage aufbewahrt.',
  noMonitored: 'Keine beobachtete Einstufung.',
  request: 'Anfrage',
  category: 'Art',
  coverage: 'Abdeckung',
  billing: 'Verrechnung',
  confidence: 'Sicherheit',
  at: 'Datum',
  coverages: {
    covered: 'Gedeckt',
    out: 'Ausserhalb der Wartung',
    'no-contract': 'Ohne Vertrag',
    'to-confirm': 'Zu bestätigen',
  },
  billings: {
    'not-billed': 'Nicht verrechnet',
    'to-confirm': 'Zu bestätigen',
    'may-be-billed': 'Kann verrechnet werden',
    billable: 'Verrechenbar',
    accepted: 'Akzeptiert',
    contested: 'Bestritten',
  },
  more: 'Weitere anzeigen',
  failed: 'Die Antwort ist nicht eingetroffen. Versuchen Sie es erneut.',
  costs: 'Kosten von Fehlern',
  costsHint: 'Palier leitet daraus ab, ab welcher Sicherheit es allein entscheidet.',
  wrongCharge: 'Eine zu Unrecht angekündigte Verrechnung kostet so viel wie … verpasste',
  wrongCovered: 'Ein zu Unrecht gemeldetes «gedeckt» kostet so viel wie … Prüfungen durch einen Agenten',
  thresholds: (covered, billed) =>
    `«Gedeckt» wird ab ${covered} Sicherheit entschieden, «kann verrechnet werden» ab ${billed}.`,
  freeThresholds: 'Diese Schwellen wurden ohne Kosten gesetzt; hier erfasste Kosten ersetzen sie.',
  costTooLow: 'Kosten betragen mindestens 1.',
  tags: 'Labels und Felder',
  tagsHint: 'Was eine Einstufung ausser sich selbst auf der Anfrage hinterlässt.',
  labels: 'Namen der Labels',
  timeZone: 'Zeitzone der Site',
  timeZoneHint: 'In ihr beginnen und enden die Tage der Verträge.',
  secondOpinion: 'Zweitmeinung',
  clients: 'Kunden',
  clientsHint: 'Diese Einstellungen gelten ab der Veröffentlichung, auch für bereits eingestufte Anfragen.',
  comments: 'Die Erklärung auch als Kommentar veröffentlichen',
  commentsHint:
    'Für Kunden, die nur ihre E-Mails lesen: Ein öffentlicher Kommentar gibt die Erklärung des Bereichs wieder, in der Sprache der Anfrage, wenn sich Zuständigkeit, Deckung oder Verrechnung ändert und wenn um das Einverständnis gebeten wird. Nie zweimal dasselbe. Die Antwort eines Kunden auf eine solche Bitte wird immer veröffentlicht.',
  notice: 'Einen Kurzhinweis unten auf den Portalseiten anzeigen',
  noticeHint:
    'Die beiden Supportstufen in wenigen Sätzen; auf der Seite Texte lassen sie sich anders formulieren.',
  approvers: 'Wer das Einverständnis geben darf',
  approversHint:
    'Vor verrechenbaren Arbeiten bittet ein Agent den Kunden um sein Einverständnis. Die erste Antwort zählt. Wer gefragt hat, kann nicht selbst antworten.',
  reporter: 'Wer die Anfrage gestellt hat',
  participants: 'Die Beteiligten der Anfrage',
  named: 'Bezeichnete Personen, je Organisation',
  namedHint: 'Für die Anfragen ihrer Organisation, wenn sie diese im Portal sehen.',
  organisation: (id) => `Organisation ${id}`,
  organisationHint: 'Wählen Sie die Organisation, deren Personen Sie bezeichnen möchten.',
  addOrganisation: 'Organisation hinzufügen',
  approversOf: (organisation, count) => `${organisation}: ${count} ${count === 1 ? 'Person' : 'Personen'}`,
  organisationGone: 'Diese Organisation gibt es nicht mehr.',
  membersLoading: 'Mitglieder werden gelesen…',
  membersFailed: 'Die Mitglieder konnten nicht gelesen werden.',
  retry: 'Erneut versuchen',
  moreMembers: 'Diese Organisation hat mehr Mitglieder, als diese Liste zeigt.',
  noMember: 'Diese Organisation hat kein weiteres Mitglied.',
  left: 'nicht mehr Mitglied',
  person: 'Mitglied der Organisation',
  addPerson: 'Bezeichnen',
  personAdded: (name) => `${name} ist bezeichnet`,
  remove: 'Entfernen',
  removeOf: (name) => `${name} entfernen`,
  personRemoved: (name) => `${name} ist entfernt`,
  mostApprovers: (most) => `Höchstens ${most} Personen je Organisation.`,
  theirs:
    'Ein anderer Administrator hat diese Einstellungen geändert; Ihre eigenen Änderungen bleiben erhalten.',
  configuration: 'Konfiguration in einer Datei',
  configurationHint:
    'Geltende Richtlinie, Entwurf und Texte als JSON. Der Import geht in den Entwurf: Nichts gilt vor der Veröffentlichung.',
  withContracts: 'mit den Verträgen',
  export: 'Exportieren',
  import: 'Importieren',
  chooseFile: 'Konfigurationsdatei',
  importPart: 'Zu übernehmender Teil',
  parts: { policy: 'die beim Export geltende Richtlinie', draft: 'der Entwurf' },
  preview: 'Was sich im Entwurf ändert',
  intoDraft: 'In den Entwurf übernehmen',
  imported: 'Die Datei ist in den Entwurf übernommen. Prüfen und veröffentlichen Sie ihn.',
  conflict: 'Der Entwurf hat sich inzwischen geändert. Das würde sich jetzt ändern.',
  problems: {
    'not-json': 'Diese Datei ist kein gültiges JSON.',
    'not-a-configuration': 'Diese Datei ist keine Konfiguration von Palier.',
    'other-version': (version, known) =>
      `Diese Datei hat Version ${version}; dieses Palier liest Version ${known}.`,
    'too-large': (most) => `Diese Datei ist zu gross: höchstens ${most} Zeichen ohne die Verträge.`,
    invalid: 'Diese Datei enthält Fehler. Es wurde nichts übernommen.',
  },
  contractsInFile: (lines) =>
    `Die Datei enthält auch ${lines} Vertragszeilen. Sie werden auf der Seite Verträge importiert.`,
  saveContracts: 'Diese Zeilen als CSV speichern',
};

const en: SettingsWords = {
  modes: 'Projects and modes',
  modesHint: 'What Palier does in each project. A change counts with the version that is published.',
  modeHints: {
    off: 'Nothing is read or written.',
    monitor: 'Palier decides for admins alone; neither agents nor clients see anything.',
    suggest: 'Agents see the decision; clients once it is confirmed or corrected.',
    automatic: 'Agents and clients see the decision.',
  },
  project: 'Project',
  mode: 'Mode',
  modeOf: (project) => `Mode, ${project}`,
  otherProjects: 'All other projects',
  asOthers: 'As the other projects',
  projectsUnavailable: 'Jira did not give the list of projects; those with a mode of their own are below.',
  loading: 'Loading …',
  monitored: 'Monitored decisions',
  monitoredHint: 'What Palier would have decided in monitored projects; kept for 90 days.',
  noMonitored: 'No monitored decision.',
  request: 'Request',
  category: 'Category',
  coverage: 'Coverage',
  billing: 'Billing',
  confidence: 'Confidence',
  at: 'Date',
  coverages: {
    covered: 'Covered',
    out: 'Outside maintenance',
    'no-contract': 'No contract',
    'to-confirm': 'To be confirmed',
  },
  billings: {
    'not-billed': 'Not billed',
    'to-confirm': 'To be confirmed',
    'may-be-billed': 'May be billed',
    billable: 'Billable',
    accepted: 'Accepted',
    contested: 'Contested',
  },
  more: 'Show more',
  failed: 'The answer did not arrive. Please try again.',
  costs: 'What errors cost',
  costsHint: 'From this Palier derives how sure it has to be to decide alone.',
  wrongCharge: 'Wrongly announcing a charge costs as much as … missed charges',
  wrongCovered: 'Wrongly telling “covered” costs as much as … reviews by an agent',
  thresholds: (covered, billed) =>
    `“Covered” is decided from ${covered} confidence on, “may be billed” from ${billed}.`,
  freeThresholds: 'These thresholds were set without costs; a cost entered here replaces them.',
  costTooLow: 'A cost is at least 1.',
  tags: 'Labels and fields',
  tagsHint: 'What a decision leaves on its request beside itself.',
  labels: 'Names of the labels',
  timeZone: 'Time zone of the site',
  timeZoneHint: 'The days of contracts begin and end in it.',
  secondOpinion: 'Second opinion',
  clients: 'Clients',
  clientsHint: 'These settings count from publication on, also for requests already decided.',
  comments: 'Also post the explanation as a comment',
  commentsHint:
    'For clients who only read their mail: a public comment repeats the panel’s explanation, in the language of the request, when level, coverage or billing change, and when approval is asked. Never the same thing twice. A client’s answer to a question for approval is posted in any case.',
  notice: 'Show a short notice at the foot of portal pages',
  noticeHint: 'The two levels of support in a few sentences; the Texts page lets you word them otherwise.',
  approvers: 'Who may answer a question for approval',
  approversHint:
    'An agent asks the client before billable work begins. The first answer counts. Whoever asked cannot answer.',
  reporter: 'Whoever raised the request',
  participants: 'The participants of the request',
  named: 'Named persons, by organisation',
  namedHint: 'For requests of their organisation, if they see them in the portal.',
  organisation: (id) => `Organisation ${id}`,
  organisationHint: 'Choose the organisation whose persons you want to name.',
  addOrganisation: 'Add the organisation',
  approversOf: (organisation, count) => `${organisation}: ${count} ${count === 1 ? 'person' : 'persons'}`,
  organisationGone: 'This organisation no longer exists.',
  membersLoading: 'Reading the members…',
  membersFailed: 'The members could not be read.',
  retry: 'Try again',
  moreMembers: 'This organisation has more members than this list shows.',
  noMember: 'This organisation has no other member.',
  left: 'no longer a member',
  person: 'Member of the organisation',
  addPerson: 'Name this person',
  personAdded: (name) => `${name} is named`,
  remove: 'Remove',
  removeOf: (name) => `Remove ${name}`,
  personRemoved: (name) => `${name} is removed`,
  mostApprovers: (most) => `At most ${most} persons for an organisation.`,
  theirs: 'Another admin changed these settings; your own changes are kept.',
  configuration: 'Configuration in one file',
  configurationHint:
    'Policy in force, draft and texts, as JSON. An import goes into the draft: nothing counts before it is published.',
  withContracts: 'with the contracts',
  export: 'Export',
  import: 'Import',
  chooseFile: 'Configuration file',
  importPart: 'Part to take over',
  parts: { policy: 'the policy in force at the export', draft: 'the draft' },
  preview: 'What will change in the draft',
  intoDraft: 'Put it into the draft',
  imported: 'The file is in the draft. Check it, then publish it.',
  conflict: 'The draft changed in the meantime. This is what would change now.',
  problems: {
    'not-json': 'This file is not valid JSON.',
    'not-a-configuration': 'This file is not a configuration of Palier.',
    'other-version': (version, known) =>
      `This file is of version ${version}; this Palier reads version ${known}.`,
    'too-large': (most) => `This file is too large: at most ${most} characters without the contracts.`,
    invalid: 'This file has errors. Nothing was taken over.',
  },
  contractsInFile: (lines) =>
    `The file also has ${lines} lines of contracts. They are imported on the Contracts page.`,
  saveContracts: 'Save these lines as CSV',
};

const it: SettingsWords = {
  modes: 'Progetti e modalità',
  modesHint: 'Che cosa fa Palier in ogni progetto. Una modifica vale dalla versione pubblicata.',
  modeHints: {
    off: 'Non si legge né si scrive nulla.',
    monitor: 'Palier decide solo per gli amministratori; né agenti né clienti vedono nulla.',
    suggest: 'Gli agenti vedono la decisione; i clienti solo dopo conferma o correzione.',
    automatic: 'Agenti e clienti vedono la decisione.',
  },
  project: 'Progetto',
  mode: 'Modalità',
  modeOf: (project) => `Modalità, ${project}`,
  otherProjects: 'Tutti gli altri progetti',
  asOthers: 'Come gli altri progetti',
  projectsUnavailable: 'Jira non ha dato l’elenco dei progetti; qui sotto quelli con una propria modalità.',
  loading: 'Caricamento …',
  monitored: 'Decisioni osservate',
  monitoredHint: 'Che cosa Palier avrebbe deciso nei progetti osservati; conservato per 90 giorni.',
  noMonitored: 'Nessuna decisione osservata.',
  request: 'Richiesta',
  category: 'Natura',
  coverage: 'Copertura',
  billing: 'Fatturazione',
  confidence: 'Affidabilità',
  at: 'Data',
  coverages: {
    covered: 'Coperta',
    out: 'Fuori manutenzione',
    'no-contract': 'Senza contratto',
    'to-confirm': 'Da confermare',
  },
  billings: {
    'not-billed': 'Non fatturata',
    'to-confirm': 'Da confermare',
    'may-be-billed': 'Può essere fatturata',
    billable: 'Fatturabile',
    accepted: 'Accettata',
    contested: 'Contestata',
  },
  more: 'Mostra altre',
  failed: 'La risposta non è arrivata. Riprovi.',
  costs: 'Costo degli errori',
  costsHint: 'Palier ne deduce da quale affidabilità decidere da solo.',
  wrongCharge: 'Annunciare a torto una fatturazione costa quanto … fatturazioni mancate',
  wrongCovered: 'Dire a torto «coperto» costa quanto … verifiche di un agente',
  thresholds: (covered, billed) =>
    `«Coperto» è deciso dal ${covered} di affidabilità, «può essere fatturato» dal ${billed}.`,
  freeThresholds: 'Queste soglie sono state fissate senza costi; un costo inserito qui le sostituisce.',
  costTooLow: 'Un costo è almeno 1.',
  tags: 'Etichette e campi',
  tagsHint: 'Che cosa una decisione lascia sulla richiesta, oltre a sé stessa.',
  labels: 'Nomi delle etichette',
  timeZone: 'Fuso orario del sito',
  timeZoneHint: 'I giorni dei contratti vi iniziano e finiscono.',
  secondOpinion: 'Secondo parere',
  clients: 'Clienti',
  clientsHint: 'Queste impostazioni valgono dalla pubblicazione, anche per le richieste già qualificate.',
  comments: 'Pubblicare la spiegazione anche come commento',
  commentsHint:
    'Per i clienti che leggono solo le e-mail: un commento pubblico riprende la spiegazione del pannello, nella lingua della richiesta, quando cambiano presa in carico, copertura o fatturazione, e quando si chiede un accordo. Mai due volte la stessa cosa. La risposta di un cliente a una richiesta di accordo è pubblicata in ogni caso.',
  notice: 'Mostrare un promemoria in fondo alle pagine del portale',
  noticeHint:
    'I due livelli di assistenza in poche frasi; la pagina Testi permette di formularli diversamente.',
  approvers: 'Chi può rispondere a una richiesta di accordo',
  approversHint:
    'Prima di un lavoro fatturabile un agente chiede l’accordo del cliente. Vale la prima risposta. Chi ha posto la domanda non può rispondere.',
  reporter: 'Chi ha fatto la richiesta',
  participants: 'I partecipanti della richiesta',
  named: 'Persone designate, per organizzazione',
  namedHint: 'Per le richieste della loro organizzazione, se le vedono nel portale.',
  organisation: (id) => `Organizzazione ${id}`,
  organisationHint: 'Scelga l’organizzazione di cui vuole designare delle persone.',
  addOrganisation: 'Aggiungi l’organizzazione',
  approversOf: (organisation, count) => `${organisation}: ${count} ${count === 1 ? 'persona' : 'persone'}`,
  organisationGone: 'Questa organizzazione non esiste più.',
  membersLoading: 'Lettura dei membri…',
  membersFailed: 'Non è stato possibile leggere i membri.',
  retry: 'Riprova',
  moreMembers: 'Questa organizzazione ha più membri di quanti ne mostri l’elenco.',
  noMember: 'Questa organizzazione non ha altri membri.',
  left: 'non è più membro',
  person: 'Membro dell’organizzazione',
  addPerson: 'Designa',
  personAdded: (name) => `${name}: persona designata`,
  remove: 'Togli',
  removeOf: (name) => `Togli ${name}`,
  personRemoved: (name) => `${name}: designazione tolta`,
  mostApprovers: (most) => `Al massimo ${most} persone per organizzazione.`,
  theirs: 'Un altro amministratore ha modificato queste impostazioni; le sue modifiche sono conservate.',
  configuration: 'Configurazione in un file',
  configurationHint:
    'Politica in vigore, bozza e testi, in JSON. L’importazione va nella bozza: nulla vale prima della pubblicazione.',
  withContracts: 'con i contratti',
  export: 'Esporta',
  import: 'Importa',
  chooseFile: 'File di configurazione',
  importPart: 'Parte da riprendere',
  parts: { policy: 'la politica in vigore all’esportazione', draft: 'la bozza' },
  preview: 'Che cosa cambierà nella bozza',
  intoDraft: 'Riprendi nella bozza',
  imported: 'Il file è ripreso nella bozza. La verifichi, poi la pubblichi.',
  conflict: 'La bozza è cambiata nel frattempo. Ecco che cosa cambierebbe ora.',
  problems: {
    'not-json': 'Questo file non è un JSON valido.',
    'not-a-configuration': 'Questo file non è una configurazione di Palier.',
    'other-version': (version, known) =>
      `Questo file è della versione ${version}; questo Palier legge la versione ${known}.`,
    'too-large': (most) => `Questo file è troppo grande: al massimo ${most} caratteri senza i contratti.`,
    invalid: 'Questo file contiene errori. Non è stato ripreso nulla.',
  },
  contractsInFile: (lines) =>
    `Il file contiene anche ${lines} righe di contratti. Si importano nella pagina Contratti.`,
  saveContracts: 'Salva queste righe in CSV',
};

export const settingsWords: Record<Locale, SettingsWords> = { fr, de, en, it };
