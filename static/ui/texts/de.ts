import type { AdminWords, AgentWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

export const common: CommonWords = {
  loading: 'Wird geladen…',
  failedTitle: 'Diese Angaben sind im Moment nicht verfügbar',
  failedMessage: 'Ihre Anfrage ist davon nicht betroffen. Bitte versuchen Sie es in Kürze erneut.',
  retry: 'Erneut versuchen',
};

const charactersLeft = (left: number): string =>
  left >= 0 ? `Noch ${left} Zeichen` : `${-left} Zeichen zu viel`;

export const portal: PortalWords = {
  charactersLeft,
  messageMissing: 'Bitte sagen Sie uns in wenigen Worten, worum Sie gebeten haben.',
  sending: 'Wird gesendet…',
  notSent:
    'Wir konnten nicht bestätigen, dass Ihre Antwort angekommen ist. Was Sie geschrieben haben, bleibt erhalten; bitte versuchen Sie es erneut.',
  lookAgain: 'Aktualisieren',
};

export const create: CreateWords = {
  clear: 'Löschen',
  clearOf: (question) => `Antwort auf die Frage «${question}» löschen`,
  change: 'Ändern',
  changeOf: (question) => `Antwort auf die Frage «${question}» ändern`,
  oneMore: (question) => `Eine weitere Frage: ${question}`,
  estimate: 'Erste Einschätzung',
};

export const decision: DecisionWords = {
  failedMessage:
    'Palier hat nicht geantwortet. Es ist nichts verloren; bitte versuchen Sie es in Kürze erneut.',
  evidence: 'Hinweise',
  against: 'Hinweise dagegen',
  noEvidence: 'Es wurden keine Hinweise gefunden.',
  shareOfWeight: (percent) => `${percent} des Gewichts`,
  clientSees: 'Was der Kunde liest',
  confidence: 'Sicherheit',
  certain: 'sehr hoch',
  likely: 'hoch',
  fairlyLikely: 'mittel',
  uncertain: 'gering',
  level: 'Zuständigkeit',
  coverage: 'Deckung',
  billing: 'Verrechnung',
  category: 'Art der Anfrage',
};

export const agent: AgentWords = {
  title: 'Einstufung der Anfrage',
  beingRead: 'Die Anfrage wird gerade gelesen',
  beingReadMessage: 'Die Einstufung erscheint in der Regel wenige Sekunden nach dem Erstellen.',
  refresh: 'Aktualisieren',
  clause: 'Massgebende Klausel',
  contract: 'Wartungsvertrag',
  alsoAsks: 'Weitere Anfragen im selben Text',
  alsoAsksHint: 'Es kann sinnvoll sein, sie getrennt zu bearbeiten.',
  settling: 'Was die Entscheidung klären würde',
  questionToClient: 'Frage an den Kunden',
  questionHint:
    'In der Sprache der Anfrage. Wählen Sie das Feld an, um sie zu kopieren. Der Kunde sieht sie erst, wenn Sie sie ihm senden.',
  runnerUp: (category) => `Andere Möglichkeit: ${category}.`,
  history: 'Verlauf',
  policyVersion: (version) => `Supportrichtlinie, Version ${version}`,
  reasonIs: (reason) => `Begründung: ${reason}`,
  confirm: 'Bestätigen',
  confirmed: 'Einstufung bestätigt.',
  confirmFailed: 'Die Bestätigung wurde nicht gespeichert. Versuchen Sie es erneut.',
  clientWaits: 'Der Kunde sieht diese Einstufung erst, wenn ein Agent sie bestätigt oder korrigiert hat.',
  correct: 'Korrigieren',
  correctTitle: 'Einstufung korrigieren',
  rightCategory: 'Art der Anfrage',
  outcomeNow: (outcome) => `Folge: ${outcome}`,
  reasonLabel: 'Begründung der Korrektur',
  reasonHint: 'Sichtbar für Agenten und im Verlauf, nie für den Kunden.',
  reasonMissing: 'Bitte begründen Sie die Korrektur.',
  charactersLeft,
  save: 'Korrektur speichern',
  saving: 'Wird gespeichert…',
  cancel: 'Abbrechen',
  saved: 'Die Korrektur ist gespeichert.',
  saveFailed:
    'Die Korrektur konnte nicht gespeichert werden. Ihre Begründung bleibt erhalten; bitte versuchen Sie es erneut.',
  changedTitle: 'Die Einstufung hat sich inzwischen geändert',
  changedMessage:
    'Es wurde nichts gespeichert. Ihre Begründung bleibt erhalten; prüfen Sie die neue Einstufung.',
  changedNothingVisible: 'Die Entscheidung wurde mit demselben Ergebnis erneuert.',
  refusedTitle: 'Aktion abgelehnt',
  mayNotCorrect: 'Nur Agenten dieses Projekts können die Einstufung korrigieren.',
  state: 'Status',
  from: 'vorher',
  to: 'jetzt',
  objectionTitle: 'Der Kunde hat das nicht angefragt',
  objectionBy: (person, date) => `${person}, ${date}`,
  objectionHint:
    'Bestätigen oder korrigieren Sie die Einstufung: Der Kunde liest, was Sie entscheiden. Bis dahin ändert sich an Deckung und Verrechnung nichts. Wer eine Anfrage ausserhalb der Wartung bestätigt, bestätigt auch, dass sie verrechenbar ist.',
  approval: 'Einverständnis des Kunden',
  approvalAsked: (person, date) => `Angefragt von ${person}, ${date}`,
  approvalAnswered: (person, date) => `Antwort von ${person}, ${date}`,
  noApproval: 'keine',
  work: 'Arbeiten',
  estimate: 'Schätzung',
  hours: (hours) => `${hours} Std.`,
  clientsComment: 'Kommentar des Kunden',
  askApproval: 'Einverständnis des Kunden einholen',
  askApprovalHint:
    'Sie bestätigen damit, dass diese Arbeiten verrechenbar sind. Der Kunde akzeptiert oder bestreitet das im Portal.',
  workLabel: 'Vorgeschlagene Arbeiten',
  workHint: 'Der Kunde liest diesen Text unverändert im Portal.',
  workMissing: 'Bitte beschreiben Sie die Arbeiten.',
  hoursLabel: 'Schätzung in Stunden (freiwillig)',
  hoursHint: '0.25 bis 10’000 Stunden, zum Beispiel 2.5.',
  hoursInvalid: 'Bitte geben Sie eine Zahl von 0.25 bis 10’000 an, zum Beispiel 2.5.',
  send: 'An den Kunden senden',
  sending: 'Wird gesendet…',
  approvalSent: 'Die Anfrage ist an den Kunden gesendet.',
  sendFailed:
    'Die Anfrage konnte nicht gesendet werden. Ihr Text bleibt erhalten; bitte versuchen Sie es erneut.',
  sendChanged: 'Es wurde nichts gesendet. Ihr Text bleibt erhalten; prüfen Sie die neue Einstufung.',
  nothingToAsk:
    'Das Einverständnis des Kunden ist nicht mehr nötig, oder es ist bereits angefragt. Ihr Text bleibt hier, falls Sie ihn brauchen.',
};

export const admin: AdminWords = {
  tableCaption: 'Stufe, Beizug der R&D, Deckung und Klausel je Art der Anfrage',
  category: 'Art der Anfrage',
  level: 'Stufe',
  rnd: 'R&D',
  coverage: 'Deckung',
  clause: 'Klausel',
  levelOf: { 1: 'Stufe 1', 2: 'Stufe 2', none: 'Keine' },
  coverageOf: { covered: 'Gedeckt', out: 'Ausserhalb der Wartung', none: 'Entfällt' },
  changed: 'geändert',
  secondOpinion: 'Für unsichere Anfragen eine zweite Meinung von Forge LLM einholen',
  secondOpinionHint:
    'Ein Sprachmodell von Atlassian liest den Text dieser Anfragen; jede Lesung wird dem Anbieter der App verrechnet. Die Meinung kann bestätigen, dass eine Anfrage gedeckt ist, nie eine Verrechnung ankündigen.',
  reasonMissing: 'Bitte begründen Sie die Änderung.',
  conflictWas: 'Vorher',
  conflictTheirs: 'Inzwischen veröffentlicht',
  conflictYours: 'Ihr Entwurf',
  conflictField: 'Feld',
  yes: 'ja',
  no: 'nein',
  rules: 'Regeln der Site',
  rulesIntro:
    'Eine Regel, die entscheidet, geht der Lesung des Textes vor; die erste, die zutrifft, genügt. Mitarbeitende lesen ihren Namen, Kunden nie.',
  noRules: 'Keine Regel.',
  addRule: 'Regel hinzufügen',
  ruleNamed: (position, name) => (name === '' ? `Regel ${position}` : `${position}. ${name}`),
  ruleSummary: (effect, category) => `${effect}: ${category}`,
  ruleOff: 'ausgeschaltet',
  ruleUp: 'Nach oben',
  ruleUpOf: (rule) => `Regel «${rule}» nach oben`,
  ruleDown: 'Nach unten',
  ruleDownOf: (rule) => `Regel «${rule}» nach unten`,
  ruleRemove: 'Löschen',
  ruleRemoveOf: (rule) => `Regel «${rule}» löschen`,
  ruleMoved: (rule, position, count) => `Regel «${rule}», Platz ${position} von ${count}`,
  ruleRemoved: (rule) => `Regel «${rule}» gelöscht`,
  ruleConditions: 'Bedingungen: alle ausgefüllten müssen erfüllt sein',
  ruleFields: {
    name: 'Name der Regel',
    words: 'Wörter oder Wendungen',
    pattern: 'RE2-Muster',
    requestType: 'Anfragetyp der Regel',
    project: 'Projektschlüssel',
    organisation: 'Kennung der Organisation',
    effect: 'Wirkung',
    active: 'Regel aktiv',
  },
  ruleWordsHint:
    'Eines pro Zeile; eines davon genügt. Ganze Wörter, ohne Rücksicht auf Gross-/Kleinschreibung und Akzente.',
  rulePatternHint:
    'Ohne Rücksicht auf Gross-/Kleinschreibung; Akzente zählen. ^ und $ sind die Enden einer Zeile.',
  effectOf: { always: 'Entscheidet immer', leaning: 'Deutet auf' },
  rulesMeanwhile:
    'In dieser Version haben sich auch die Regeln geändert. Die von Ihnen nicht bearbeiteten sind übernommen.',
  tryRequestTypeHint: 'Optional, wie er im Portal steht.',
  reason: 'Grund',
};
