import type { ReportWords } from './shape';

const requests = (count: number) => (count === 1 ? '1 richiesta' : `${count} richieste`);
const outOf = (count: number, of: number, what: string) => `${what}: ${count} su ${of}.`;

function hours(value: number): string {
  if (value < 1) return `${value * 60} min`;
  if (value < 24) return value === 1 ? '1 ora' : `${value} ore`;
  return value === 24 ? '1 giorno' : `${value / 24} giorni`;
}

export const it: ReportWords = {
  title: 'Rapporto di assistenza',
  noAccessTitle: 'Rapporto non accessibile',
  noAccess: 'Questo rapporto è riservato agli agenti del progetto.',
  filters: 'Che cosa è mostrato',
  period: 'Periodo',
  periods: {
    last12: 'Ultimi 12 mesi',
    last3: 'Ultimi 3 mesi',
    current: 'Mese in corso',
    previous: 'Mese precedente',
    year: 'Anno in corso',
    lastYear: 'Anno precedente',
  },
  organisation: 'Organizzazione',
  allOrganisations: 'Tutte',
  noOrganisation: 'Senza organizzazione',
  others: 'Altre organizzazioni',
  category: 'Tipo di richiesta',
  allCategories: 'Tutti',
  level: 'Livello',
  allLevels: 'Tutti',
  levelName: (level) =>
    level === 1 ? 'Livello 1, Customer Services' : level === 2 ? 'Livello 2, Consulting' : 'Senza livello',
  exportCsv: 'Esporta in CSV',
  exported: (rows) => `File salvato, ${rows} ${rows === 1 ? 'riga' : 'righe'}.`,
  exportFailed: 'Non è stato possibile creare il file. Riprovi.',
  refresh: 'Aggiorna',
  behind: 'Nuove modifiche sono in corso di conteggio. Tra un istante le cifre saranno complete.',
  emptyTitle: 'Nessuna richiesta in questo periodo',
  empty: 'Il rapporto conta le richieste create nel periodo e qualificate da Palier.',
  emptyFiltered: 'Nessuna richiesta corrisponde a questi filtri.',

  requests: 'Richieste',
  requestsCreated: (count) =>
    count === 1 ? 'Richiesta creata nel periodo.' : 'Richieste create nel periodo.',
  shares: {
    covered: {
      name: 'Coperte',
      sentence: (count, of) => outOf(count, of, 'Nel contratto di manutenzione'),
    },
    billable: {
      name: 'Fatturabili',
      sentence: (count, of) => outOf(count, of, 'Fatturate o che possono esserlo'),
    },
    automatic: {
      name: 'Senza agente',
      sentence: (count, of) => outOf(count, of, 'Qualificate dal solo Palier'),
    },
    corrected: { name: 'Corrette', sentence: (count, of) => outOf(count, of, 'Modificate da un agente') },
    disputed: { name: 'Contestate', sentence: (count, of) => outOf(count, of, 'Contestate dal cliente') },
  },
  noData: 'Nessun dato',
  few: (of) => `Solo ${requests(of)}: da leggere con prudenza.`,

  byMonth: 'Per mese',
  byMonthChart: 'Richieste per mese: coperte, fatturabili, altre. Le cifre sono nella tabella.',
  month: 'Mese',
  byCategory: 'Per tipo di richiesta',
  byLevel: 'Per livello',
  byOrganisation: 'Per organizzazione',
  severalOrganisations: 'Una richiesta condivisa con più organizzazioni conta per ciascuna.',
  total: 'Totale',
  rest: 'Altre',

  quality: 'Precisione di Palier',
  qualityIntro:
    'Confronto con la decisione degli agenti, solo per le richieste che un agente ha confermato o corretto. Gli agenti verificano soprattutto i casi dubbi: sul totale delle richieste Palier ha di solito ragione più spesso.',
  noneChecked: 'Nessun agente ha ancora confermato o corretto una richiesta di questa selezione.',
  precision: 'Per tipo di richiesta',
  precisionRow: (count, of) => `${count} su ${of}`,
  readAs: 'Letta da Palier come',
  checked: 'Verificate',
  sameAsAgent: 'Stesso parere dell’agente',
  share: 'Quota',
  reliability: 'Sicurezza e correttezza',
  reliabilityIntro:
    'Quando Palier è sicuro al 90 %, dovrebbe avere ragione 9 volte su 10: i punti dovrebbero seguire la linea.',
  reliabilityChart:
    'Quota di coperture corrette secondo la sicurezza dichiarata. Le cifre sono nella tabella.',
  reliabilityFew: (few) => `Cerchio vuoto: meno di ${few} richieste.`,
  confidence: 'Sicurezza dichiarata',
  range: (from, to) => `da ${from} a ${to}`,
  rightCoverage: 'Copertura corretta',

  time: 'Tempo di decisione',
  timeIntro: (known, of) => `Dalla creazione alla prima decisione definitiva: ${requests(known)} su ${of}.`,
  timeMedian: (range) => `La metà è decisa entro questo tempo o più in fretta: ${range}.`,
  timeNone: 'Nessuna richiesta di questa selezione è ancora decisa.',
  timeChart: 'Richieste per tempo di decisione. Le cifre sono nella tabella.',
  delay: 'Tempo',
  delayRange: (from, to) =>
    from === undefined
      ? `meno di ${hours(to ?? 0)}`
      : to === undefined
        ? `${hours(from)} o più`
        : `da ${hours(from)} a ${hours(to)}`,

  reasons: 'Motivi principali',
  reason: 'Motivo',
  corrections: 'Correzioni del tipo',
  noCorrections: 'Nessuna correzione del tipo.',
  correctionTo: 'Corretta in',
  adjustments: 'Adeguamenti di livello, copertura o fatturazione',
  noAdjustments: 'Nessun adeguamento.',
  adjustmentNames: {
    goodwill: 'Gesto commerciale',
    agreement: 'Concordato con il cliente',
    contract: 'Contratto particolare',
    'possible-defect': 'Possibile difetto',
    team: 'Altro team',
    other: 'Altro',
  },
  clauses: 'Regole della politica applicate',
  clause: 'Regola',

  csv: {
    file: 'rapporto-palier',
    rnd: 'Con R&D',
    coverage: {
      covered: 'Coperte',
      out: 'Fuori manutenzione',
      'no-contract': 'Senza contratto',
      'to-confirm': 'Copertura da confermare',
    },
    billing: {
      'not-billed': 'Non fatturate',
      'to-confirm': 'Fatturazione da confermare',
      'may-be-billed': 'Forse fatturate',
      billable: 'Fatturabili',
      accepted: 'Accettate dal cliente',
      contested: 'Fatturazione contestata',
    },
    state: {
      automatic: 'Senza agente',
      suggested: 'Proposte agli agenti',
      'needs-review': 'Da verificare',
      confirmed: 'Confermate',
      corrected: 'Corrette (stato)',
    },
    corrected: 'Corrette almeno una volta',
    contested: 'Contestate almeno una volta',
    objected: 'Obiezioni del cliente',
    readSame: 'Verificate, stesso tipo',
  },

  gadget: {
    project: 'Progetto',
    choose: 'Scegliere un progetto',
    save: 'Salva',
    noProjects: 'Non è agente di alcun progetto di assistenza.',
    notSet: 'Scelga un progetto nella configurazione di questo gadget.',
    projectNoAccess: 'Non è agente di questo progetto: le sue cifre non le sono mostrate.',
    waitingReview: 'Da verificare',
    waitingApproval: 'Fatturabili, senza accordo del cliente',
    saveFailed: 'La configurazione non è stata salvata. Riprovi.',
  },
};
