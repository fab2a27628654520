import type { ContractWords } from './shape';

const to = (until: string | undefined) => (until === undefined ? 'senza scadenza' : `al ${until}`);
const many = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`;

export const it: ContractWords = {
  panelTitle: 'Contratti di manutenzione',
  colon: ': ',
  intro:
    'Una richiesta è valutata secondo il contratto che la sua organizzazione aveva il giorno in cui è stata creata. Ciò che un contratto include o esclude prevale sulla tabella delle nature.',
  search: 'Cerca un contratto',
  searchNow: 'Cerca',
  searchHint: 'Parte del riferimento o del nome di un’organizzazione.',
  searching: 'Ricerca…',
  clearSearch: 'Mostra tutti',
  add: 'Nuovo contratto',
  import: 'Importa CSV',
  export: 'Esporta in CSV',
  exporting: (rows) => `Esportazione… ${many(rows, 'contratto letto', 'contratti letti')}`,
  exported: (rows) => `${many(rows, 'contratto esportato', 'contratti esportati')}.`,
  exportFailed: 'Non è stato possibile esportare i contratti. Riprovi.',
  exportChanged: 'Nel frattempo un’importazione ha sostituito i contratti. Esporti di nuovo.',
  exportName: 'palier-contratti',
  faultsName: 'palier-contratti-righe-errate',
  total: (count) => many(count, 'contratto', 'contratti'),
  found: (count) => `${many(count, 'contratto', 'contratti')} in questa pagina`,
  noneTitle: 'Non è ancora registrato alcun contratto',
  none: 'Finché non ce n’è nessuno, Palier considera attiva la manutenzione di ogni cliente. Dal primo in poi, un cliente senza contratto in vigore risulta senza.',
  noneFound: (search) => `Nessun contratto corrisponde a «${search}».`,
  importing:
    'Un’importazione sta scrivendo i contratti. Fino alla sua fine si possono consultare ma non modificare.',
  tableCaption: 'Contratti, nell’ordine dei loro riferimenti',
  period: (start, end) => (end === undefined ? `dal ${start}` : `dal ${start} al ${end}`),
  states: { active: 'Attivo', suspended: 'Sospeso', cancelled: 'Disdetto' },
  warnings: 'Da verificare',
  noWarning: 'nulla',
  moreWarnings: (count) => (count === 1 ? 'e un altro punto' : `e altri ${String(count)} punti`),
  edit: 'Modifica',
  editOf: (reference) => `Modifica il contratto ${reference}`,
  actions: 'Azioni',
  previous: 'Pagina precedente',
  next: 'Pagina successiva',
  page: (page) => `Pagina ${String(page)}`,
  back: 'Torna ai contratti',
  newTitle: 'Nuovo contratto',
  editTitle: (reference) => `Contratto ${reference}`,
  lastChange: (date, by) =>
    by === undefined ? `Ultima modifica il ${date}` : `Ultima modifica il ${date} di ${by}`,
  gone: 'Questo contratto non esiste più.',

  fields: {
    reference: 'Riferimento',
    organisations: 'Organizzazioni',
    start: 'Primo giorno',
    end: 'Ultimo giorno',
    state: 'Stato',
    terms: 'Incluso ed escluso',
    modules: 'Moduli',
    language: 'Lingua del cliente',
    note: 'Nota per gli agenti',
    customisations: 'Oggetti personalizzati',
  },
  hints: {
    reference: 'Come sulla carta; nessun altro contratto può averlo.',
    end: 'Se vuoto, il contratto è senza scadenza.',
    terms:
      'Nature di richiesta che questo contratto tratta diversamente dalla tabella. Senza date, per tutta la durata del contratto.',
    modules: 'Moduli del prodotto in manutenzione, uno per riga.',
    note: 'I clienti non la vedono mai.',
    customisations:
      'Oggetti creati o adattati per questo cliente, uno per riga, gli altri nomi dopo una barra: Fattura speciale | FattSpec | F-12. Una richiesta che ne nomina uno viene così riconosciuta.',
  },
  required: 'obbligatorio',
  organisationSearch: 'Aggiungi un’organizzazione',
  organisationHint: 'Scriva parte del nome, scelga con le frecce e Invio.',
  organisationsLoading: 'Lettura delle organizzazioni…',
  organisationsFailed: 'Non è stato possibile leggere le organizzazioni.',
  organisationNone: 'Nessuna organizzazione corrisponde.',
  organisationMore: (count) => `Altre ${String(count)}: precisi il nome.`,
  organisationAdded: (name) => `${name} aggiunta.`,
  organisationRemove: (name) => `Rimuovi ${name}`,
  organisationRemoved: (name) => `${name} rimossa.`,
  category: 'Natura della richiesta',
  effect: 'Trattata come',
  effects: { included: 'inclusa', excluded: 'esclusa' },
  from: 'Dal',
  until: 'Fino al',
  addTerm: 'Aggiungi un’eccezione',
  removeTerm: 'Rimuovi',
  removeTermOf: (category) => `Rimuovi: ${category}`,
  noTerms: 'Nessuna eccezione: vale la tabella delle nature.',
  anyLanguage: 'non registrata',
  languages: { fr: 'francese', de: 'tedesco', en: 'inglese', it: 'italiano' },

  save: 'Salva il contratto',
  saving: 'Salvataggio…',
  saved: (reference) => `Il contratto ${reference} è salvato.`,
  saveFailed: 'Il contratto non è stato salvato. Quanto ha scritto è ancora qui; riprovi.',
  cancel: 'Annulla',
  close: 'Chiudi',
  discardTitle: 'Abbandonare le modifiche?',
  discard: 'Abbandona',
  keepEditing: 'Continua a modificare',
  remove: 'Elimina il contratto',
  removeTitle: (reference) => `Eliminare il contratto ${reference}?`,
  removeMessage:
    'Le nuove richieste saranno valutate senza di esso. Le decisioni già prese restano e ne conservano il riferimento. Per porre fine a un contratto, ne indichi piuttosto l’ultimo giorno o lo stato.',
  removeConfirm: 'Elimina definitivamente',
  removed: (reference) => `Il contratto ${reference} è eliminato.`,
  invalidTitle: 'Il contratto non può essere salvato così',
  notWritten: {
    'import-running':
      'Un’importazione sta scrivendo i contratti. Nulla è stato salvato; riprovi quando sarà terminata.',
    busy: 'Qualcun altro sta salvando un contratto. Nulla è stato salvato; riprovi.',
    'too-large': 'Il contratto è troppo grande. Accorci l’elenco degli oggetti personalizzati.',
    'organisation-full': 'Insieme, i contratti di una di queste organizzazioni sono troppo grandi.',
    'too-many-organisations': 'Così cambiano troppe organizzazioni in una volta. Salvi in due passi.',
  },
  taken: 'Un altro contratto ha questo riferimento.',
  conflictTitle: 'Nel frattempo qualcun altro ha salvato questo contratto',
  conflictMessage:
    'Nulla di suo è ancora salvato, e nulla è perso. Ciò che lei non ha modificato mostra ora quanto è stato salvato. Dove avete modificato la stessa cosa, scelga; poi salvi di nuovo.',
  conflictGone:
    'Nel frattempo qualcun altro ha eliminato questo contratto. Quanto ha scritto è ancora qui: salvando, il contratto viene creato di nuovo.',
  conflictField: 'Che cosa',
  conflictWas: 'Prima',
  conflictTheirs: 'Salvato dall’altra persona',
  conflictMine: 'Il suo',
  conflictUntouched: 'non modificato da lei',
  takeTheirs: 'Prendi quello dell’altra persona',
  keepMine: 'Tieni il mio',
  takeAll: 'Prendi tutto dall’altra persona e abbandona il mio',
  empty: 'vuoto',

  warning: {
    overlap: (organisation, other, from, until) =>
      `Si sovrappone a ${other} per ${organisation}, dal ${from} ${to(until)}.`,
    gap: (organisation, other, from, until) =>
      `${organisation} non ha contratti tra questo e ${other}, dal ${from} ${to(until)}.`,
    contradiction: (category, from, until) =>
      `«${category}» è incluso ed escluso insieme, dal ${from} ${to(until)}.`,
    'term-outside': (category) => `Le date di «${category}» sono fuori dal contratto.`,
    'term-without-effect': (category) =>
      `«${category}» resta senza effetto: non è una richiesta di assistenza.`,
    'never-in-force': 'L’ultimo giorno precede il primo: mai in vigore.',
    expires: (days) =>
      days === 0
        ? 'Scade oggi.'
        : days === 1
          ? 'Scade domani.'
          : `Scade tra ${String(days)} giorni, e nessun altro contratto segue.`,
  },

  columns: {
    reference: 'riferimento',
    organisations: 'organizzazioni',
    start: 'inizio',
    end: 'fine',
    state: 'stato',
    included: 'inclusi',
    excluded: 'esclusi',
    modules: 'moduli',
    language: 'lingua',
    note: 'nota',
    customisations: 'personalizzazioni',
  },
  faults: {
    missing: () => 'Manca.',
    'bad-text': () => 'Contiene qualcosa che non può starci, come un ritorno a capo.',
    'too-long': ({ most = '' }) => `Troppo lungo: al massimo ${most} caratteri.`,
    'too-many': ({ most = '' }) => `Troppe voci: al massimo ${most}.`,
    'bad-date': ({ value = '' }) => `«${value}» non è una data. Scriva 2026-12-31 o 31.12.2026.`,
    'end-before-start': () => 'L’ultimo giorno precede il primo.',
    'unknown-state': ({ value = '' }) => `Stato «${value}» sconosciuto. Scriva attivo, sospeso o disdetto.`,
    'unknown-language': ({ value = '' }) => `Lingua «${value}» sconosciuta. Scriva fr, de, en o it.`,
    'unknown-category': ({ value = '' }) => `Non esiste la natura di richiesta «${value}».`,
    'bad-term': ({ value = '' }) =>
      `«${value}» non è leggibile. Scriva feature_request 2026-01-01..2026-06-30.`,
    'unknown-organisation': ({ value = '' }) => `Su questo sito non c’è un’organizzazione «${value}».`,
    'ambiguous-organisation': ({ value = '' }) =>
      `Più organizzazioni si chiamano «${value}». Aggiunga l’identificativo: ${value} [12].`,
    'duplicate-reference': ({ line = '' }) => `La riga ${line} ha lo stesso riferimento.`,
    'cell-count': ({ expected = '', found = '' }) => `La riga ha ${found} celle, l’intestazione ${expected}.`,
    'too-large': () => 'Il contratto è troppo grande per essere conservato.',
    'organisation-full': ({ value = '' }) =>
      `Insieme, i contratti di ${value} sono troppo grandi per essere conservati.`,
  },
  files: {
    'too-large': () => 'Il file supera i 10 MB. Non è un elenco di contratti, o va suddiviso.',
    workbook: () => 'È una cartella di lavoro. La salvi prima in CSV nel foglio di calcolo.',
    html: () => 'È una pagina web, non un CSV. Forse il download si è fermato a una pagina di accesso.',
    binary: () => 'Non è testo. Salvi l’elenco in CSV nel foglio di calcolo.',
    empty: () => 'Il file è vuoto.',
    'no-lines': () => 'Il file ha un’intestazione e nessuna riga.',
    'too-many-lines': () => 'Il file ha più di 10’000 righe. Lo suddivida.',
    quotes: (line) =>
      `Alla riga ${String(line)} una virgoletta non è chiusa o non è raddoppiata. Finché non è corretta, non si può sapere dove finiscono le sue celle.`,
  },
  missingColumn: (column) => `Manca la colonna «${column}».`,
  repeatedColumn: (column, position) =>
    `La colonna ${String(position)} è un’altra «${column}»; può essercene una sola.`,

  importTitle: 'Importa contratti',
  importIntro:
    'Scelga un file CSV. Vede prima che cosa cambierebbe; nulla è scritto prima del suo consenso. I contratti che il file non nomina restano come sono.',
  importColumns: 'Che cosa contengono le colonne',
  importColumn: {
    reference: 'Obbligatorio. Dice di quale contratto si tratta.',
    organisations: 'Obbligatorio. Nomi o identificativi, separati da punti e virgola.',
    start: 'Obbligatorio. 2026-01-01 o 1.1.2026.',
    end: 'Vuoto: senza scadenza.',
    state: 'attivo, sospeso o disdetto. Vuoto: attivo.',
    included:
      'Identificativi di nature, separati da punti e virgola, con o senza date: feature_request 2026-01-01..2026-06-30.',
    excluded: 'Allo stesso modo.',
    modules: 'Separati da punti e virgola.',
    language: 'fr, de, en o it.',
    note: 'Per gli agenti.',
    customisations: 'Nome|altro nome|altro nome; nome seguente.',
  },
  importTemplate: 'Scarica un file vuoto con tutte le colonne',
  templateName: 'palier-contratti-modello',
  chooseFile: 'File CSV',
  fileHint:
    'Punti e virgola o virgole; nomi delle colonne in italiano, francese, tedesco o inglese; fino a 10’000 righe. Una colonna mancante lascia ai contratti ciò che hanno; una cella vuota svuota.',
  reading: 'Lettura del file…',
  uploading: (done, total) => `Invio delle righe… ${String(done)} di ${String(total)}`,
  checking: 'Confronto delle righe con i contratti…',
  fileRefused: (file) => `«${file}» non può essere importato`,
  importFailed: 'L’app non ha risposto. Nulla è stato scritto; riprovi.',
  otherFile: 'Scegli un altro file',
  previewTitle: (file) => `Che cosa cambierebbe «${file}»`,
  counts: {
    created: 'nuovi',
    changed: 'modificati',
    unchanged: 'invariati',
    kept: 'non nel file',
    faulty: 'righe errate',
  },
  keptHint: 'I contratti che non sono nel file restano come sono.',
  ignoredColumns: (columns) => `Colonne che non vengono lette: ${columns}.`,
  faultsTitle: (count) => many(count, 'riga errata', 'righe errate'),
  line: 'Riga',
  column: 'Colonna',
  reason: 'Che cosa non va',
  moreFaults: (count) => `Altre ${String(count)} nel file da scaricare.`,
  downloadFaults: 'Scarica le righe errate con i motivi',
  changedTitle: (count) => many(count, 'contratto cambia', 'contratti cambiano'),
  whatChanges: 'Che cosa cambia',
  createdTitle: (count) => many(count, 'nuovo contratto', 'nuovi contratti'),
  warningsTitle: (count) => many(count, 'punto da verificare', 'punti da verificare'),
  firstOnly: (count) => `Sono mostrati i primi ${String(count)}.`,
  modeTitle: 'Righe errate',
  modeGood: (count) =>
    count === 1
      ? 'Importa le righe buone, tralascia quella errata'
      : `Importa le righe buone, tralascia le ${String(count)} errate`,
  modeAll: 'Non importare nulla finché non sono buone tutte le righe',
  modeAllBlocked: 'Corregga le righe errate e scelga di nuovo il file.',
  start: (count) => `Scrivi ${many(count, 'contratto', 'contratti')}`,
  nothingToDo: 'Nulla da scrivere: nessuna riga buona differisce da quanto è registrato.',
  changedMeanwhile:
    'Dopo questo confronto qualcuno ha modificato dei contratti. Nulla è stato scritto; guardi di nuovo.',
  checkAgain: 'Confronta di nuovo',
  uploadGone: 'Le righe sono conservate per un giorno e non ci sono più. Scelga di nuovo il file.',
  importRunning: 'Un’altra importazione non è ancora terminata. Riprovi in seguito.',
  progress: (done, total) => `${String(done)} contratti scritti su ${String(total)}`,
  progressStates: {
    queued: 'In attesa…',
    running: 'Scrittura…',
    paused: 'In pausa; da riprendere sotto «Elaborazioni».',
  },
  leaveHint:
    'Può lasciare questa pagina: l’importazione continua. Fino alla sua fine valgono i contratti di prima.',
  doneTitle: 'I contratti sono importati',
  done: (created, changed, faulty) =>
    `${many(created, 'nuovo', 'nuovi')}, ${many(changed, 'modificato', 'modificati')}${faulty === 0 ? '' : `, ${many(faulty, 'riga errata tralasciata', 'righe errate tralasciate')}`}. Valgono da ora per le richieste.`,
  failedMeanwhile:
    'Prima dell’inizio dell’importazione qualcuno ha modificato dei contratti. Nulla è stato scritto, e la sua modifica resta.',
  failedOther:
    'L’importazione non è terminata bene. Nulla ne conta: i contratti sono come prima. La pagina «Elaborazioni» dice di più.',
  cancelled: 'L’importazione è stata annullata. I contratti sono come prima.',
  backToList: 'Torna ai contratti',

  noAccessTitle: 'Nessun accesso',
  noAccess: 'I contratti di questa organizzazione sono per gli agenti che possono vederla.',
  panelNone: 'Questa organizzazione non ha contratti.',
  inForce: 'In vigore oggi',
  notInForce: 'Non in vigore oggi',
  readOnly: 'I contratti sono modificati dagli amministratori di Jira.',
};
