import type { ContractWords } from './shape';

const to = (until: string | undefined) => (until === undefined ? 'ohne Ende' : `bis ${until}`);
const many = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`;

export const de: ContractWords = {
  panelTitle: 'Wartungsverträge',
  colon: ': ',
  intro:
    'Eine Anfrage wird nach dem Vertrag beurteilt, den ihre Organisation am Tag der Erfassung hatte. Was ein Vertrag einschliesst oder ausschliesst, geht der Tabelle der Arten vor.',
  search: 'Verträge suchen',
  searchNow: 'Suchen',
  searchHint: 'Ein Teil der Referenz oder des Namens einer Organisation.',
  searching: 'Wird gesucht…',
  clearSearch: 'Alle zeigen',
  add: 'Neuer Vertrag',
  import: 'CSV importieren',
  export: 'Als CSV exportieren',
  exporting: (rows) => `Wird exportiert… ${many(rows, 'Vertrag', 'Verträge')} gelesen`,
  exported: (rows) => `${many(rows, 'Vertrag', 'Verträge')} exportiert.`,
  exportFailed: 'Die Verträge konnten nicht exportiert werden. Bitte versuchen Sie es erneut.',
  exportChanged: 'Ein Import hat die Verträge inzwischen ersetzt. Bitte exportieren Sie erneut.',
  exportName: 'palier-vertraege',
  faultsName: 'palier-vertraege-fehlerhafte-zeilen',
  total: (count) => many(count, 'Vertrag', 'Verträge'),
  found: (count) => `${many(count, 'Vertrag', 'Verträge')} auf dieser Seite`,
  noneTitle: 'Noch ist kein Vertrag erfasst',
  none: 'Solange es keinen gibt, gilt die Wartung jedes Kunden als aktiv. Mit dem ersten gilt ein Kunde ohne gültigen Vertrag als einer ohne Wartung.',
  noneFound: (search) => `Kein Vertrag entspricht «${search}».`,
  importing:
    'Ein Import schreibt die Verträge. Bis er beendet ist, können sie angesehen und nicht geändert werden.',
  tableCaption: 'Verträge in der Reihenfolge ihrer Referenzen',
  period: (start, end) => (end === undefined ? `ab ${start}` : `${start} bis ${end}`),
  states: { active: 'Aktiv', suspended: 'Sistiert', cancelled: 'Gekündigt' },
  warnings: 'Zu prüfen',
  noWarning: 'nichts',
  moreWarnings: (count) => (count === 1 ? 'und ein weiterer Punkt' : `und ${String(count)} weitere Punkte`),
  edit: 'Bearbeiten',
  editOf: (reference) => `Vertrag ${reference} bearbeiten`,
  actions: 'Aktionen',
  previous: 'Vorherige Seite',
  next: 'Nächste Seite',
  page: (page) => `Seite ${String(page)}`,
  back: 'Zurück zu den Verträgen',
  newTitle: 'Neuer Vertrag',
  editTitle: (reference) => `Vertrag ${reference}`,
  lastChange: (date, by) =>
    by === undefined ? `Zuletzt geändert am ${date}` : `Zuletzt geändert am ${date} von ${by}`,
  gone: 'Diesen Vertrag gibt es nicht mehr.',

  fields: {
    reference: 'Referenz',
    organisations: 'Organisationen',
    start: 'Erster Tag',
    end: 'Letzter Tag',
    state: 'Zustand',
    terms: 'Eingeschlossen und ausgeschlossen',
    modules: 'Module',
    language: 'Sprache des Kunden',
    note: 'Notiz für Agenten',
    customisations: 'Angepasste Objekte',
  },
  hints: {
    reference: 'Wie auf dem Papier; kein anderer Vertrag darf sie haben.',
    end: 'Leer gelassen ist der Vertrag unbefristet.',
    terms:
      'Arten von Anfragen, die dieser Vertrag anders behandelt als die Tabelle. Ohne Daten, solange der Vertrag läuft.',
    modules: 'Produktmodule unter Wartung, eines pro Zeile.',
    note: 'Kunden sehen sie nie.',
    customisations:
      'Für diesen Kunden gemachte oder angepasste Objekte, eines pro Zeile, weitere Namen nach einem Strich: Spezialrechnung | SpezRg | F-12. Anfragen, die eines nennen, werden daran erkannt.',
  },
  required: 'erforderlich',
  organisationSearch: 'Organisation hinzufügen',
  organisationHint: 'Einen Teil des Namens eingeben, mit den Pfeiltasten und Enter wählen.',
  organisationsLoading: 'Die Organisationen werden gelesen…',
  organisationsFailed: 'Die Organisationen konnten nicht gelesen werden.',
  organisationNone: 'Keine Organisation passt.',
  organisationMore: (count) => `${String(count)} weitere: geben Sie mehr vom Namen ein.`,
  organisationAdded: (name) => `${name} hinzugefügt.`,
  organisationRemove: (name) => `${name} entfernen`,
  organisationRemoved: (name) => `${name} entfernt.`,
  category: 'Art der Anfrage',
  effect: 'Gilt als',
  effects: { included: 'eingeschlossen', excluded: 'ausgeschlossen' },
  from: 'Ab',
  until: 'Bis',
  addTerm: 'Ausnahme hinzufügen',
  removeTerm: 'Entfernen',
  removeTermOf: (category) => `Entfernen: ${category}`,
  noTerms: 'Keine Ausnahme: es gilt die Tabelle der Arten.',
  anyLanguage: 'nicht erfasst',
  languages: { fr: 'Französisch', de: 'Deutsch', en: 'Englisch', it: 'Italienisch' },

  save: 'Vertrag speichern',
  saving: 'Wird gespeichert…',
  saved: (reference) => `Vertrag ${reference} ist gespeichert.`,
  saveFailed:
    'Der Vertrag wurde nicht gespeichert. Ihre Eingaben sind noch da; bitte versuchen Sie es erneut.',
  cancel: 'Abbrechen',
  close: 'Schliessen',
  discardTitle: 'Ihre Änderungen verwerfen?',
  discard: 'Änderungen verwerfen',
  keepEditing: 'Weiter bearbeiten',
  remove: 'Vertrag löschen',
  removeTitle: (reference) => `Vertrag ${reference} löschen?`,
  removeMessage:
    'Neue Anfragen werden ohne ihn beurteilt. Getroffene Entscheide bleiben und behalten seine Referenz. Um einen Vertrag zu beenden, setzen Sie besser seinen letzten Tag oder seinen Zustand.',
  removeConfirm: 'Endgültig löschen',
  removed: (reference) => `Vertrag ${reference} ist gelöscht.`,
  invalidTitle: 'So kann der Vertrag nicht gespeichert werden',
  notWritten: {
    'import-running':
      'Ein Import schreibt die Verträge. Es wurde nichts gespeichert; versuchen Sie es nach seinem Ende erneut.',
    busy: 'Jemand anderes speichert gerade einen Vertrag. Es wurde nichts gespeichert; bitte erneut versuchen.',
    'too-large': 'Der Vertrag ist zu gross. Bitte kürzen Sie die Liste der angepassten Objekte.',
    'organisation-full': 'Zusammen sind die Verträge einer dieser Organisationen zu gross.',
    'too-many-organisations':
      'Damit ändern sich zu viele Organisationen auf einmal. Bitte speichern Sie in zwei Schritten.',
  },
  taken: 'Ein anderer Vertrag hat diese Referenz.',
  conflictTitle: 'Jemand anderes hat diesen Vertrag inzwischen gespeichert',
  conflictMessage:
    'Von Ihnen ist noch nichts gespeichert, und nichts ist verloren. Was Sie nicht geändert haben, zeigt nun, was gespeichert wurde. Wo Sie beide dasselbe geändert haben, wählen Sie; dann speichern Sie erneut.',
  conflictGone:
    'Jemand anderes hat diesen Vertrag inzwischen gelöscht. Ihre Eingaben sind noch da: beim Speichern entsteht der Vertrag neu.',
  conflictField: 'Was',
  conflictWas: 'Vorher',
  conflictTheirs: 'Von der anderen Person',
  conflictMine: 'Von Ihnen',
  conflictUntouched: 'von Ihnen nicht geändert',
  takeTheirs: 'Das andere nehmen',
  keepMine: 'Meines behalten',
  takeAll: 'Alles vom anderen nehmen und meines verwerfen',
  empty: 'leer',

  warning: {
    overlap: (organisation, other, from, until) =>
      `Überschneidet sich mit ${other} für ${organisation}, ${from} ${to(until)}.`,
    gap: (organisation, other, from, until) =>
      `${organisation} hat zwischen diesem Vertrag und ${other} keinen, ${from} ${to(until)}.`,
    contradiction: (category, from, until) =>
      `«${category}» ist zugleich ein- und ausgeschlossen, ${from} ${to(until)}.`,
    'term-outside': (category) => `Die Daten von «${category}» liegen ausserhalb des Vertrags.`,
    'term-without-effect': (category) => `«${category}» bleibt ohne Wirkung: es ist keine Supportanfrage.`,
    'never-in-force': 'Der letzte Tag liegt vor dem ersten: nie gültig.',
    expires: (days) =>
      days === 0
        ? 'Läuft heute ab.'
        : days === 1
          ? 'Läuft morgen ab.'
          : `Läuft in ${String(days)} Tagen ab, und kein anderer Vertrag folgt.`,
  },

  columns: {
    reference: 'Referenz',
    organisations: 'Organisationen',
    start: 'Beginn',
    end: 'Ende',
    state: 'Zustand',
    included: 'Eingeschlossen',
    excluded: 'Ausgeschlossen',
    modules: 'Module',
    language: 'Sprache',
    note: 'Notiz',
    customisations: 'Anpassungen',
  },
  faults: {
    missing: () => 'Fehlt.',
    'bad-text': () => 'Enthält etwas, das dort nicht stehen kann, etwa einen Zeilenumbruch.',
    'too-long': ({ most = '' }) => `Zu lang: höchstens ${most} Zeichen.`,
    'too-many': ({ most = '' }) => `Zu viele Einträge: höchstens ${most}.`,
    'bad-date': ({ value = '' }) => `«${value}» ist kein Datum. Schreiben Sie 2026-12-31 oder 31.12.2026.`,
    'end-before-start': () => 'Der letzte Tag liegt vor dem ersten.',
    'unknown-state': ({ value = '' }) =>
      `Unbekannter Zustand «${value}». Schreiben Sie aktiv, sistiert oder gekündigt.`,
    'unknown-language': ({ value = '' }) =>
      `Unbekannte Sprache «${value}». Schreiben Sie fr, de, en oder it.`,
    'unknown-category': ({ value = '' }) => `Es gibt keine Art von Anfrage «${value}».`,
    'bad-term': ({ value = '' }) =>
      `«${value}» ist nicht lesbar. Schreiben Sie feature_request 2026-01-01..2026-06-30.`,
    'unknown-organisation': ({ value = '' }) => `Auf dieser Site gibt es keine Organisation «${value}».`,
    'ambiguous-organisation': ({ value = '' }) =>
      `Mehrere Organisationen heissen «${value}». Fügen Sie die Id an: ${value} [12].`,
    'duplicate-reference': ({ line = '' }) => `Zeile ${line} hat dieselbe Referenz.`,
    'cell-count': ({ expected = '', found = '' }) =>
      `Die Zeile hat ${found} Zellen, die Kopfzeile ${expected}.`,
    'too-large': () => 'Der Vertrag ist zu gross, um gespeichert zu werden.',
    'organisation-full': ({ value = '' }) =>
      `Zusammen sind die Verträge von ${value} zu gross, um gespeichert zu werden.`,
  },
  files: {
    'too-large': () =>
      'Die Datei ist grösser als 10 MB. Das ist keine Liste von Verträgen, oder sie muss geteilt werden.',
    workbook: () => 'Das ist eine Arbeitsmappe. Speichern Sie sie in der Tabellenkalkulation zuerst als CSV.',
    html: () =>
      'Das ist eine Webseite und keine CSV-Datei. Vielleicht endete der Download bei einer Anmeldung.',
    binary: () => 'Das ist kein Text. Speichern Sie die Liste in der Tabellenkalkulation als CSV.',
    empty: () => 'Die Datei ist leer.',
    'no-lines': () => 'Die Datei hat eine Kopfzeile und keine Zeilen.',
    'too-many-lines': () => 'Die Datei hat mehr als 10’000 Zeilen. Bitte teilen Sie sie.',
    quotes: (line) =>
      `In Zeile ${String(line)} ist ein Anführungszeichen nicht geschlossen oder nicht verdoppelt. Bis das behoben ist, weiss niemand, wo ihre Zellen enden.`,
  },
  missingColumn: (column) => `Die Spalte «${column}» fehlt.`,
  repeatedColumn: (column, position) =>
    `Spalte ${String(position)} ist noch einmal «${column}»; es darf nur eine geben.`,

  importTitle: 'Verträge importieren',
  importIntro:
    'Wählen Sie eine CSV-Datei. Sie sehen zuerst, was sich ändern würde; vor Ihrer Zustimmung wird nichts geschrieben. Verträge, welche die Datei nicht nennt, bleiben, wie sie sind.',
  importColumns: 'Was die Spalten enthalten',
  importColumn: {
    reference: 'Erforderlich. Sagt, welcher Vertrag gemeint ist.',
    organisations: 'Erforderlich. Namen oder Ids, durch Strichpunkte getrennt.',
    start: 'Erforderlich. 2026-01-01 oder 1.1.2026.',
    end: 'Leer: unbefristet.',
    state: 'aktiv, sistiert oder gekündigt. Leer: aktiv.',
    included:
      'Ids von Arten, durch Strichpunkte getrennt, mit Daten oder ohne: feature_request 2026-01-01..2026-06-30.',
    excluded: 'Ebenso.',
    modules: 'Durch Strichpunkte getrennt.',
    language: 'fr, de, en oder it.',
    note: 'Für Agenten.',
    customisations: 'Name|weiterer Name|weiterer Name; nächster Name.',
  },
  importTemplate: 'Leere Datei mit allen Spalten herunterladen',
  templateName: 'palier-vertraege-vorlage',
  chooseFile: 'CSV-Datei',
  fileHint:
    'Strichpunkte oder Kommas; Namen der Spalten deutsch, französisch, englisch oder italienisch; bis 10’000 Zeilen. Eine fehlende Spalte lässt den Verträgen, was sie haben; eine leere Zelle leert.',
  reading: 'Die Datei wird gelesen…',
  uploading: (done, total) => `Zeilen werden gesendet… ${String(done)} von ${String(total)}`,
  checking: 'Die Zeilen werden mit den Verträgen verglichen…',
  fileRefused: (file) => `«${file}» kann nicht importiert werden`,
  importFailed: 'Die App hat nicht geantwortet. Es wurde nichts geschrieben; bitte versuchen Sie es erneut.',
  otherFile: 'Andere Datei wählen',
  previewTitle: (file) => `Was «${file}» ändern würde`,
  counts: {
    created: 'neu',
    changed: 'geändert',
    unchanged: 'unverändert',
    kept: 'nicht in der Datei',
    faulty: 'fehlerhafte Zeilen',
  },
  keptHint: 'Verträge, die nicht in der Datei sind, bleiben, wie sie sind.',
  ignoredColumns: (columns) => `Spalten, die nicht gelesen werden: ${columns}.`,
  faultsTitle: (count) => many(count, 'fehlerhafte Zeile', 'fehlerhafte Zeilen'),
  line: 'Zeile',
  column: 'Spalte',
  reason: 'Was nicht stimmt',
  moreFaults: (count) => `${String(count)} weitere in der Datei zum Herunterladen.`,
  downloadFaults: 'Fehlerhafte Zeilen mit Gründen herunterladen',
  changedTitle: (count) => many(count, 'Vertrag ändert sich', 'Verträge ändern sich'),
  whatChanges: 'Was sich ändert',
  createdTitle: (count) => many(count, 'neuer Vertrag', 'neue Verträge'),
  warningsTitle: (count) => many(count, 'Punkt zu prüfen', 'Punkte zu prüfen'),
  firstOnly: (count) => `Die ersten ${String(count)} sind zu sehen.`,
  modeTitle: 'Fehlerhafte Zeilen',
  modeGood: (count) =>
    count === 1
      ? 'Gute Zeilen importieren, die fehlerhafte weglassen'
      : `Gute Zeilen importieren, die ${String(count)} fehlerhaften weglassen`,
  modeAll: 'Nichts importieren, solange nicht alle Zeilen gut sind',
  modeAllBlocked: 'Berichtigen Sie die fehlerhaften Zeilen und wählen Sie die Datei erneut.',
  start: (count) => `${many(count, 'Vertrag', 'Verträge')} schreiben`,
  nothingToDo: 'Nichts zu schreiben: keine gute Zeile weicht vom Erfassten ab.',
  changedMeanwhile:
    'Seit diesem Vergleich hat jemand Verträge geändert. Es wurde nichts geschrieben; bitte sehen Sie es sich erneut an.',
  checkAgain: 'Erneut vergleichen',
  uploadGone: 'Die Zeilen werden einen Tag aufbewahrt und sind weg. Bitte wählen Sie die Datei erneut.',
  importRunning: 'Ein anderer Import ist noch nicht beendet. Bitte versuchen Sie es danach.',
  progress: (done, total) => `${String(done)} von ${String(total)} Verträgen geschrieben`,
  progressStates: {
    queued: 'Wartet…',
    running: 'Wird geschrieben…',
    paused: 'Angehalten; unter «Aufträge» fortzusetzen.',
  },
  leaveHint:
    'Sie können diese Seite verlassen: der Import läuft weiter. Bis zu seinem Ende gelten die bisherigen Verträge.',
  doneTitle: 'Die Verträge sind importiert',
  done: (created, changed, faulty) =>
    `${String(created)} neu, ${String(changed)} geändert${faulty === 0 ? '' : `, ${many(faulty, 'fehlerhafte Zeile', 'fehlerhafte Zeilen')} weggelassen`}. Sie gelten ab jetzt für Anfragen.`,
  failedMeanwhile:
    'Vor dem Beginn des Imports hat jemand Verträge geändert. Es wurde nichts geschrieben, und jene Änderung gilt.',
  failedOther:
    'Der Import endete nicht gut. Nichts davon gilt: die Verträge sind wie zuvor. Die Seite «Aufträge» sagt mehr.',
  cancelled: 'Der Import wurde abgebrochen. Die Verträge sind wie zuvor.',
  backToList: 'Zurück zu den Verträgen',

  noAccessTitle: 'Kein Zugriff',
  noAccess: 'Die Verträge dieser Organisation sind für Agenten, die sie sehen dürfen.',
  panelNone: 'Diese Organisation hat keinen Vertrag.',
  inForce: 'Heute gültig',
  notInForce: 'Heute nicht gültig',
  readOnly: 'Verträge werden von Jira-Administratoren geändert.',
};
