import type { AdminWords, CommonWords, CreateWords, DecisionWords, PortalWords } from './words';

export const common: CommonWords = {
  loading: 'Caricamento…',
  failedTitle: 'Queste informazioni non sono disponibili al momento',
  failedMessage: 'La sua richiesta non ne risente. La preghiamo di riprovare tra poco.',
  retry: 'Riprova',
};

const charactersLeft = (left: number): string =>
  left >= 0
    ? `${left} caratter${left === 1 ? 'e rimanente' : 'i rimanenti'}`
    : `${-left} caratter${left === -1 ? 'e' : 'i'} di troppo`;

export const portal: PortalWords = {
  charactersLeft,
  messageMissing: 'Ci dica in poche parole che cosa ha chiesto.',
  sending: 'Invio in corso…',
  notSent:
    'Non abbiamo potuto confermare l’invio. Ciò che ha scritto è conservato; la preghiamo di riprovare.',
  lookAgain: 'Aggiorna',
};

export const create: CreateWords = {
  clear: 'Cancella',
  clearOf: (question) => `Cancella la risposta alla domanda «${question}»`,
  change: 'Modifica',
  changeOf: (question) => `Modifica la risposta alla domanda «${question}»`,
  oneMore: (question) => `Un’altra domanda: ${question}`,
  estimate: 'Prima stima',
};

export const decision: DecisionWords = {
  charactersLeft,
  failedMessage: 'Palier non ha risposto. Nulla è andato perso; riprovi tra poco.',
  evidence: 'Indizi',
  against: 'Indizi contrari',
  noEvidence: 'Nessun indizio rilevato.',
  shareOfWeight: (percent) => `${percent} del peso`,
  clientSees: 'Ciò che legge il cliente',
  confidence: 'Affidabilità',
  certain: 'molto alta',
  likely: 'alta',
  fairlyLikely: 'media',
  uncertain: 'bassa',
  level: 'Presa a carico',
  coverage: 'Copertura',
  billing: 'Fatturazione',
  category: 'Natura della richiesta',
};

export const admin: AdminWords = {
  tableCaption: 'Livello, ricorso alla R&D, copertura e clausola per natura di richiesta',
  category: 'Natura della richiesta',
  level: 'Livello',
  rnd: 'R&D',
  coverage: 'Copertura',
  clause: 'Clausola',
  levelOf: { 1: 'Livello 1', 2: 'Livello 2', none: 'Nessuno' },
  coverageOf: { covered: 'Coperta', out: 'Fuori manutenzione', none: 'Non applicabile' },
  changed: 'modificato',
  secondOpinion: 'Chiedere a Forge LLM un secondo parere sulle richieste incerte',
  secondOpinionHint:
    'Un modello linguistico di Atlassian legge il testo di queste richieste; ogni lettura è fatturata al fornitore dell’app. Il parere può confermare che una richiesta è coperta, mai annunciare un addebito.',
  reasonMissing: 'Indichi il motivo della modifica.',
  conflictWas: 'Prima',
  conflictTheirs: 'Pubblicato nel frattempo',
  conflictYours: 'La sua bozza',
  conflictField: 'Campo',
  yes: 'sì',
  no: 'no',
  rules: 'Regole del sito',
  rulesIntro:
    'Una regola che decide prevale sulla lettura del testo; basta la prima che corrisponde. Gli agenti ne leggono il nome, i clienti mai.',
  noRules: 'Nessuna regola.',
  addRule: 'Aggiungi una regola',
  ruleNamed: (position, name) => (name === '' ? `Regola ${position}` : `${position}. ${name}`),
  ruleSummary: (effect, category) => `${effect}: ${category}`,
  ruleOff: 'disattivata',
  ruleUp: 'Su',
  ruleUpOf: (rule) => `Su: regola «${rule}»`,
  ruleDown: 'Giù',
  ruleDownOf: (rule) => `Giù: regola «${rule}»`,
  ruleRemove: 'Elimina',
  ruleRemoveOf: (rule) => `Elimina la regola «${rule}»`,
  ruleMoved: (rule, position, count) => `Regola «${rule}», posizione ${position} di ${count}`,
  ruleRemoved: (rule) => `Regola «${rule}» eliminata`,
  ruleConditions: 'Condizioni: tutte quelle compilate devono essere soddisfatte',
  ruleFields: {
    name: 'Nome della regola',
    words: 'Parole o espressioni',
    pattern: 'Modello RE2',
    requestType: 'Tipo di richiesta della regola',
    project: 'Chiave del progetto',
    organisation: 'Identificativo dell’organizzazione',
    effect: 'Effetto',
    active: 'Regola attiva',
  },
  ruleWordsHint: 'Una per riga; ne basta una. Parole intere, senza distinzione di maiuscole e accenti.',
  rulePatternHint: 'Senza distinzione di maiuscole; gli accenti contano. ^ e $ sono gli estremi di una riga.',
  effectOf: { always: 'Decide sempre', leaning: 'Fa propendere' },
  rulesMeanwhile:
    'In questa versione sono cambiate anche le regole. Quelle che non ha modificato sono riprese.',
  tryRequestTypeHint: 'Facoltativo, come appare nel portale.',
  reason: 'Motivo',
};
