import type { QueueWords } from './shape';

const many = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`;

export const it: QueueWords = {
  title: 'Richieste da verificare',
  noAccessTitle: 'Non ha accesso a queste richieste',
  noAccess: 'Questa pagina è riservata agli agenti del progetto.',

  orderLabel: 'Ordine',
  orders: { age: 'Attesa', cost: 'Importanza' },
  orderMeans: {
    age: 'Ciò che attende da più tempo viene per primo.',
    cost: 'Prima ciò che il cliente contesta, poi gli accordi richiesti secondo le ore, poi ciò che potrebbe essere fatturato, poi il resto; a pari importanza, la più vecchia.',
  },
  showLabel: 'Mostra',
  all: 'Tutto',
  reasons: {
    objected: 'Il cliente non è d’accordo',
    contested: 'Fatturazione contestata',
    approval: 'Accordo richiesto al cliente',
    review: 'Da qualificare',
    suggested: 'Da confermare',
  },
  count: (count) => many(count, 'richiesta', 'richieste'),
  isMore: (count) => `Sono mostrate le ${String(count)} più vecchie; ce ne sono altre.`,
  refresh: 'Aggiorna',
  refreshing: 'Aggiornamento…',
  refreshFailed: 'Non è stato possibile aggiornare l’elenco. La preghiamo di riprovare.',
  offline: 'È offline. Ciò che decide ora non sarà salvato.',

  list: 'Richieste da verificare',
  emptyTitle: 'Niente da verificare',
  empty: 'Nessuna richiesta attende un agente o la risposta di un cliente.',
  emptyOfReason: 'Nessuna richiesta di questo tipo è in attesa.',
  allDoneTitle: 'Tutto fatto',
  allDone: 'Aggiorni l’elenco per vedere che cosa è arrivato nel frattempo.',

  waiting: (ago) => `In attesa: ${ago}`,
  waitingSince: (date) => `In attesa dal: ${date}`,
  chargeAtStake: 'Fatturazione possibile',
  asked: 'Domanda posta al cliente',

  reading: 'Lettura della richiesta…',
  readingFailed: 'Non è stato possibile leggere la richiesta.',
  notReadYet: 'La richiesta è ancora in lettura.',
  notPossible: 'Questa azione non è possibile su questa richiesta.',
  changedSince: 'La qualifica è cambiata da quando l’elenco è stato letto.',
  notSaved: 'Non salvato',

  ifConfirmed: 'Se conferma',
  correctionHint: 'Scelga la natura della richiesta, poi un motivo.',
  lastReasons: 'Ultimi motivi',
  save: 'Salva con questo motivo',
  categoryMissing: 'La preghiamo di scegliere la natura della richiesta.',

  handled: (count) => `Trattate durante questa visita (${String(count)})`,
  sending: 'Salvataggio…',
  pending: 'In elaborazione',
  of: (key, what) => `${key}: ${what}`,

  keys: 'Scorciatoie da tastiera',
  keysHint: 'Funzionano quando l’elenco ha il focus. Ogni azione ha anche un pulsante.',
  keyMeans: {
    move: 'Richiesta successiva, precedente',
    ends: 'Prima, ultima richiesta',
    confirm: 'Conferma',
    correct: 'Correggi: una lettera per la natura, una cifra per un motivo recente',
    approve: 'Chiedi l’accordo del cliente',
    open: 'Apri la richiesta in una nuova scheda',
    help: 'Mostra o nascondi queste scorciatoie',
    leave: 'Torna all’elenco',
  },
};
