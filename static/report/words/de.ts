import type { ReportWords } from './shape';

const requests = (count: number) => (count === 1 ? '1 Anfrage' : `${count} Anfragen`);
const outOf = (count: number, of: number, what: string) => `${what}: ${count} von ${of}.`;

function hours(value: number): string {
  if (value < 1) return `${value * 60} Minuten`;
  if (value < 24) return value === 1 ? '1 Stunde' : `${value} Stunden`;
  return value === 24 ? '1 Tag' : `${value / 24} Tage`;
}

export const de: ReportWords = {
  title: 'Supportbericht',
  noAccessTitle: 'Bericht nicht zugänglich',
  noAccess: 'Dieser Bericht ist den Agenten des Projekts vorbehalten.',
  filters: 'Was angezeigt wird',
  period: 'Zeitraum',
  periods: {
    last12: 'Letzte 12 Monate',
    last3: 'Letzte 3 Monate',
    current: 'Laufender Monat',
    previous: 'Vormonat',
    year: 'Laufendes Jahr',
    lastYear: 'Vorjahr',
  },
  organisation: 'Organisation',
  allOrganisations: 'Alle',
  noOrganisation: 'Ohne Organisation',
  others: 'Andere Organisationen',
  category: 'Art der Anfrage',
  allCategories: 'Alle',
  level: 'Stufe',
  allLevels: 'Alle',
  levelName: (level) =>
    level === 1 ? 'Stufe 1, Customer Services' : level === 2 ? 'Stufe 2, Consulting' : 'Ohne Stufe',
  exportCsv: 'Als CSV exportieren',
  exported: (rows) => `Datei gespeichert, ${rows} ${rows === 1 ? 'Zeile' : 'Zeilen'}.`,
  exportFailed: 'Die Datei konnte nicht erstellt werden. Versuchen Sie es erneut.',
  refresh: 'Aktualisieren',
  behind: 'Neue Änderungen werden gerade gezählt. Die Zahlen sind gleich vollständig.',
  emptyTitle: 'Keine Anfragen in diesem Zeitraum',
  empty: 'Der Bericht zählt Anfragen, die im Zeitraum erstellt und von Palier eingestuft wurden.',
  emptyFiltered: 'Keine Anfrage entspricht diesen Filtern.',

  requests: 'Anfragen',
  requestsCreated: (count) =>
    count === 1 ? 'Anfrage, im Zeitraum erstellt.' : 'Anfragen, im Zeitraum erstellt.',
  shares: {
    covered: {
      name: 'Abgedeckt',
      sentence: (count, of) => outOf(count, of, 'Durch den Wartungsvertrag gedeckt'),
    },
    billable: {
      name: 'Kostenpflichtig',
      sentence: (count, of) => outOf(count, of, 'Verrechnet, oder es kann dazu kommen'),
    },
    automatic: {
      name: 'Ohne Agent',
      sentence: (count, of) => outOf(count, of, 'Von Palier allein eingestuft'),
    },
    corrected: {
      name: 'Korrigiert',
      sentence: (count, of) => outOf(count, of, 'Von einem Agenten geändert'),
    },
    disputed: { name: 'Bestritten', sentence: (count, of) => outOf(count, of, 'Vom Kunden bestritten') },
  },
  noData: 'Keine Daten',
  few: (of) => `Nur ${requests(of)}: mit Vorsicht zu lesen.`,

  byMonth: 'Nach Monat',
  byMonthChart: 'Anfragen pro Monat: abgedeckt, kostenpflichtig, übrige. Die Zahlen stehen in der Tabelle.',
  month: 'Monat',
  byCategory: 'Nach Art der Anfrage',
  byLevel: 'Nach Stufe',
  byOrganisation: 'Nach Organisation',
  severalOrganisations: 'Eine Anfrage, die mit mehreren Organisationen geteilt ist, zählt für jede.',
  total: 'Total',
  rest: 'Übrige',

  quality: 'Treffsicherheit von Palier',
  qualityIntro:
    'Verglichen mit dem Entscheid der Agenten, nur bei Anfragen, die ein Agent bestätigt oder korrigiert hat. Agenten prüfen vor allem Zweifelsfälle: Über alle Anfragen liegt Palier in der Regel häufiger richtig.',
  noneChecked: 'Noch hat kein Agent eine Anfrage dieser Auswahl bestätigt oder korrigiert.',
  precision: 'Nach Art der Anfrage',
  precisionRow: (count, of) => `${count} von ${of}`,
  readAs: 'Von Palier gelesen als',
  checked: 'Geprüft',
  sameAsAgent: 'Gleich wie der Agent',
  share: 'Anteil',
  reliability: 'Sicherheit und Richtigkeit',
  reliabilityIntro:
    'Ist Palier zu 90 % sicher, sollte es in 9 von 10 Fällen stimmen: Die Punkte sollten der Linie folgen.',
  reliabilityChart:
    'Anteil der richtig erkannten Abdeckungen nach angegebener Sicherheit. Die Zahlen stehen in der Tabelle.',
  reliabilityFew: (few) => `Leerer Kreis: weniger als ${few} Anfragen.`,
  confidence: 'Angegebene Sicherheit',
  range: (from, to) => `${from} bis ${to}`,
  rightCoverage: 'Abdeckung richtig',

  time: 'Zeit bis zum Entscheid',
  timeIntro: (known, of) =>
    `Von der Erstellung bis zum ersten endgültigen Entscheid: ${known} von ${requests(of)}.`,
  timeMedian: (range) => `Die Hälfte der Anfragen ist in dieser Zeit oder schneller entschieden: ${range}.`,
  timeNone: 'Noch ist keine Anfrage dieser Auswahl entschieden.',
  timeChart: 'Anfragen nach Zeit bis zum Entscheid. Die Zahlen stehen in der Tabelle.',
  delay: 'Zeit',
  delayRange: (from, to) =>
    from === undefined
      ? `weniger als ${hours(to ?? 0)}`
      : to === undefined
        ? `${hours(from)} oder mehr`
        : `${hours(from)} bis ${hours(to)}`,

  reasons: 'Wichtigste Gründe',
  reason: 'Grund',
  corrections: 'Korrekturen der Art',
  noCorrections: 'Keine Korrektur der Art.',
  correctionTo: 'Korrigiert in',
  adjustments: 'Anpassungen von Stufe, Abdeckung oder Verrechnung',
  noAdjustments: 'Keine Anpassung.',
  adjustmentNames: {
    goodwill: 'Kulanz',
    agreement: 'Mit dem Kunden vereinbart',
    contract: 'Besonderer Vertrag',
    'possible-defect': 'Möglicher Fehler im Produkt',
    team: 'Anderes Team',
    other: 'Anderes',
  },
  clauses: 'Angewendete Regeln der Supportpolitik',
  clause: 'Regel',

  csv: {
    file: 'palier-bericht',
    rnd: 'Mit R&D',
    coverage: {
      covered: 'Abgedeckt',
      out: 'Nicht abgedeckt',
      'no-contract': 'Ohne Vertrag',
      'to-confirm': 'Abdeckung zu bestätigen',
    },
    billing: {
      'not-billed': 'Nicht verrechnet',
      'to-confirm': 'Verrechnung zu bestätigen',
      'may-be-billed': 'Eventuell verrechnet',
      billable: 'Kostenpflichtig',
      accepted: 'Vom Kunden angenommen',
      contested: 'Verrechnung bestritten',
    },
    state: {
      automatic: 'Ohne Agent',
      suggested: 'Agenten vorgeschlagen',
      'needs-review': 'Zu prüfen',
      confirmed: 'Bestätigt',
      corrected: 'Korrigiert (Stand)',
    },
    corrected: 'Mindestens einmal korrigiert',
    contested: 'Mindestens einmal bestritten',
    objected: 'Einwände des Kunden',
    readSame: 'Geprüft, gleiche Art',
  },

  gadget: {
    project: 'Projekt',
    choose: 'Projekt wählen',
    save: 'Speichern',
    noProjects: 'Sie sind in keinem Serviceprojekt Agent.',
    notSet: 'Wählen Sie in der Konfiguration dieses Gadgets ein Projekt.',
    projectNoAccess: 'Sie sind nicht Agent dieses Projekts: Seine Zahlen werden Ihnen nicht gezeigt.',
    waitingReview: 'Zu prüfen',
    waitingApproval: 'Kostenpflichtig, ohne Zusage des Kunden',
    saveFailed: 'Die Konfiguration wurde nicht gespeichert. Versuchen Sie es erneut.',
  },
};
