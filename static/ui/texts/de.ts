import type { AdminWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

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
  charactersLeft,
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
