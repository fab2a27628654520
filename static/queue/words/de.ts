import type { QueueWords } from './shape';

const many = (count: number, one: string, several: string) =>
  `${String(count)} ${count === 1 ? one : several}`;

export const de: QueueWords = {
  title: 'Anfragen zur Prüfung',
  noAccessTitle: 'Sie haben keinen Zugriff auf diese Anfragen',
  noAccess: 'Diese Seite ist für die Agenten des Projekts.',

  orderLabel: 'Reihenfolge',
  orders: { age: 'Wartezeit', cost: 'Tragweite' },
  orderMeans: {
    age: 'Was am längsten wartet, steht zuoberst.',
    cost: 'Zuerst, was der Kunde bestreitet, dann eingeholte Einverständnisse nach Stunden, dann, was verrechnet werden könnte, dann der Rest; bei gleicher Tragweite das Älteste.',
  },
  showLabel: 'Anzeigen',
  all: 'Alles',
  reasons: {
    objected: 'Kunde ist nicht einverstanden',
    contested: 'Verrechnung bestritten',
    approval: 'Einverständnis ausstehend',
    review: 'Einzustufen',
    suggested: 'Zu bestätigen',
  },
  count: (count) => many(count, 'Anfrage', 'Anfragen'),
  isMore: (count) => `Die ${String(count)} ältesten werden angezeigt; es gibt weitere.`,
  refresh: 'Aktualisieren',
  refreshing: 'Wird aktualisiert…',
  refreshFailed: 'Die Liste konnte nicht aktualisiert werden. Bitte versuchen Sie es erneut.',
  offline: 'Sie sind offline. Was Sie jetzt entscheiden, wird nicht gespeichert.',

  list: 'Anfragen zur Prüfung',
  emptyTitle: 'Nichts zu prüfen',
  empty: 'Keine Anfrage wartet auf einen Agenten oder auf die Antwort eines Kunden.',
  emptyOfReason: 'Keine Anfrage dieser Art wartet.',
  allDoneTitle: 'Alles erledigt',
  allDone: 'Aktualisieren Sie die Liste, um zu sehen, was inzwischen eingetroffen ist.',

  waiting: (ago) => `Wartet: ${ago}`,
  waitingSince: (date) => `Wartet seit: ${date}`,
  chargeAtStake: 'Verrechnung möglich',
  asked: 'Frage an den Kunden gestellt',

  reading: 'Die Anfrage wird gelesen…',
  readingFailed: 'Die Anfrage konnte nicht gelesen werden.',
  notReadYet: 'Die Anfrage wird noch gelesen.',
  notPossible: 'Das ist bei dieser Anfrage nicht möglich.',
  changedSince: 'Die Einstufung hat sich geändert, seit die Liste gelesen wurde.',
  notSaved: 'Nicht gespeichert',

  ifConfirmed: 'Wenn Sie bestätigen',
  correctionHint: 'Wählen Sie die Art der Anfrage, dann einen Grund.',
  lastReasons: 'Letzte Gründe',
  save: 'Mit diesem Grund speichern',
  categoryMissing: 'Bitte wählen Sie die Art der Anfrage.',

  handled: (count) => `Bei diesem Besuch erledigt (${String(count)})`,
  sending: 'Wird gespeichert…',
  pending: 'In Bearbeitung',
  of: (key, what) => `${key}: ${what}`,

  keys: 'Tastenkürzel',
  keysHint: 'Sie gelten, wenn die Liste den Fokus hat. Für jede Aktion gibt es auch eine Schaltfläche.',
  keyMeans: {
    move: 'Nächste, vorherige Anfrage',
    ends: 'Erste, letzte Anfrage',
    confirm: 'Bestätigen',
    correct: 'Korrigieren: ein Buchstabe für die Art, eine Ziffer für einen letzten Grund',
    approve: 'Einverständnis des Kunden einholen',
    open: 'Anfrage in einem neuen Tab öffnen',
    help: 'Diese Tastenkürzel ein- oder ausblenden',
    leave: 'Zurück zur Liste',
  },
};
