import type { TryResult, TryText } from '../../../src/bridge/admin/try';
import type { Locale } from '../../ui/locale';

type Answers = NonNullable<TryText['answers']>;

export interface RehearseWords {
  tryTitleOfSection: string;
  intro: string;
  title: string;
  body: string;
  requestType: string;
  requestTypeHint: string;
  answers: string;
  about: string;
  personalised: string;
  ownAction: string;
  notAnswered: string;
  aboutOf: Record<NonNullable<Answers['about']>, string>;
  yesNoOf: { yes: string; no: string; unknown: string };
  organisation: string;
  organisationHint: string;
  organisationUnknown: string;
  organisationsFailed: string;
  day: string;
  dayHint: string;
  project: string;
  projectHint: string;
  projectInvalid: string;
  policy: string;
  policyInForce: (version: number) => string;
  policyPending: (version: number, date: string) => string;
  policyDraft: string;
  policyDraftNone: string;
  run: string;
  trying: string;
  failed: string;
  needsText: string;
  result: string;
  state: string;
  language: string;
  languageOf: Record<TryResult['lang'], string>;
  judgedBy: string;
  judgedByVersion: (version: number) => string;
  judgedByDraft: (version: number) => string;
  threshold: string;
  thresholdsAre: (covered: string, billed: string) => string;
  probabilities: string;
  probability: string;
  category: string;
  asAgent: string;
  clientReadsIn: string;
}

const fr: RehearseWords = {
  tryTitleOfSection: 'Essayer un texte',
  category: 'Nature de demande',
  organisation: 'Organisation',
  organisationHint: 'Facultatif : le contrat de cette organisation s’applique.',
  organisationUnknown: 'Aucune organisation de ce nom.',
  organisationsFailed: 'Les organisations n’ont pas pu être lues.',
  day: 'Créée le',
  dayHint: 'Le contrat en vigueur ce jour-là s’applique. Sans date : aujourd’hui.',
  project: 'Clé du projet',
  projectHint: 'Facultatif, pour les règles qui nomment un projet.',
  projectInvalid: 'Une clé se compose de majuscules et de chiffres.',
  policy: 'Politique',
  policyInForce: (version) => `En vigueur (version ${version})`,
  policyPending: (version, date) => `Version ${version}, à partir du ${date}`,
  policyDraft: 'Brouillon',
  policyDraftNone: 'Brouillon (aucun : comme la dernière version)',
  judgedBy: 'Jugé par',
  judgedByVersion: (version) => `Version ${version}`,
  judgedByDraft: (version) => `Brouillon, future version ${version}`,
  threshold: 'Seuils',
  thresholdsAre: (covered, billed) =>
    `Couverture annoncée dès ${covered}, frais annoncés dès ${billed} ; en dessous, un agent vérifie.`,
  clientReadsIn: 'Langue du client',
  asAgent: 'Ce qui permettrait de décider',
  intro: 'Voyez comment une demande serait qualifiée. Rien n’est enregistré.',
  title: 'Titre de la demande',
  body: 'Description',
  requestType: 'Type de demande',
  requestTypeHint: 'Facultatif, tel qu’il figure dans le portail.',
  answers: 'Réponses du client à la création (facultatif)',
  about: 'Objet de la demande',
  personalised: 'Concerne une personnalisation',
  ownAction: 'Fait suite à une action du client',
  notAnswered: 'Sans réponse',
  aboutOf: {
    problem: 'Un problème',
    question: 'Une question',
    change: 'Une modification',
    service: 'Une prestation',
  },
  yesNoOf: { yes: 'Oui', no: 'Non', unknown: 'Ne sait pas' },
  run: 'Qualifier ce texte',
  trying: 'Lecture du texte…',
  failed: 'Le texte n’a pas pu être lu. Veuillez réessayer.',
  needsText: 'Veuillez saisir un titre ou une description.',
  result: 'Résultat',
  state: 'État',
  language: 'Langue du texte',
  languageOf: { fr: 'français', de: 'allemand', en: 'anglais', it: 'italien', unknown: 'non reconnue' },
  probabilities: 'Probabilité par nature de demande',
  probability: 'Probabilité',
};

const de: RehearseWords = {
  tryTitleOfSection: 'Text ausprobieren',
  category: 'Art der Anfrage',
  organisation: 'Organisation',
  organisationHint: 'Optional: Es gilt der Vertrag dieser Organisation.',
  organisationUnknown: 'Keine Organisation dieses Namens.',
  organisationsFailed: 'Die Organisationen konnten nicht gelesen werden.',
  day: 'Erstellt am',
  dayHint: 'Es gilt der an diesem Tag gültige Vertrag. Ohne Datum: heute.',
  project: 'Projektschlüssel',
  projectHint: 'Optional, für Regeln, die ein Projekt nennen.',
  projectInvalid: 'Ein Schlüssel besteht aus Grossbuchstaben und Ziffern.',
  policy: 'Richtlinie',
  policyInForce: (version) => `In Kraft (Version ${version})`,
  policyPending: (version, date) => `Version ${version}, ab ${date}`,
  policyDraft: 'Entwurf',
  policyDraftNone: 'Entwurf (keiner: wie die neueste Version)',
  judgedBy: 'Beurteilt durch',
  judgedByVersion: (version) => `Version ${version}`,
  judgedByDraft: (version) => `Entwurf, künftige Version ${version}`,
  threshold: 'Schwellen',
  thresholdsAre: (covered, billed) =>
    `Deckung wird ab ${covered} mitgeteilt, Kosten ab ${billed}; darunter prüft ein Agent.`,
  clientReadsIn: 'Sprache des Kunden',
  asAgent: 'Was eine Entscheidung erlauben würde',
  intro: 'Sehen Sie, wie eine Anfrage eingestuft würde. Es wird nichts gespeichert.',
  title: 'Titel der Anfrage',
  body: 'Beschreibung',
  requestType: 'Anfragetyp',
  requestTypeHint: 'Optional, wie er im Portal steht.',
  answers: 'Antworten des Kunden beim Erstellen (optional)',
  about: 'Gegenstand der Anfrage',
  personalised: 'Betrifft eine Anpassung',
  ownAction: 'Folgt auf eine Handlung des Kunden',
  notAnswered: 'Keine Antwort',
  aboutOf: {
    problem: 'Ein Problem',
    question: 'Eine Frage',
    change: 'Eine Änderung',
    service: 'Eine Dienstleistung',
  },
  yesNoOf: { yes: 'Ja', no: 'Nein', unknown: 'Weiss nicht' },
  run: 'Text einstufen',
  trying: 'Text wird gelesen…',
  failed: 'Der Text konnte nicht gelesen werden. Bitte versuchen Sie es erneut.',
  needsText: 'Bitte geben Sie einen Titel oder eine Beschreibung ein.',
  result: 'Ergebnis',
  state: 'Status',
  language: 'Sprache des Textes',
  languageOf: {
    fr: 'Französisch',
    de: 'Deutsch',
    en: 'Englisch',
    it: 'Italienisch',
    unknown: 'nicht erkannt',
  },
  probabilities: 'Wahrscheinlichkeit je Art der Anfrage',
  probability: 'Wahrscheinlichkeit',
};

const en: RehearseWords = {
  tryTitleOfSection: 'Try a text',
  category: 'Category',
  organisation: 'Organisation',
  organisationHint: 'Optional: the contract of this organisation applies.',
  organisationUnknown: 'No organisation of this name.',
  organisationsFailed: 'The organisations could not be read.',
  day: 'Created on',
  dayHint: 'The contract in force on that day applies. Without a date: today.',
  project: 'Project key',
  projectHint: 'Optional, for rules that name a project.',
  projectInvalid: 'A key is made of capitals and digits.',
  policy: 'Policy',
  policyInForce: (version) => `In force (version ${version})`,
  policyPending: (version, date) => `Version ${version}, from ${date}`,
  policyDraft: 'Draft',
  policyDraftNone: 'Draft (none: as the latest version)',
  judgedBy: 'Judged by',
  judgedByVersion: (version) => `Version ${version}`,
  judgedByDraft: (version) => `Draft, version ${version} to be`,
  threshold: 'Thresholds',
  thresholdsAre: (covered, billed) =>
    `Coverage is announced from ${covered}, a charge from ${billed}; below, an agent reviews.`,
  clientReadsIn: 'Language of the client',
  asAgent: 'What would settle it',
  intro: 'See how a request would be decided. Nothing is saved.',
  title: 'Title of the request',
  body: 'Description',
  requestType: 'Request type',
  requestTypeHint: 'Optional, as it is named in the portal.',
  answers: 'The client’s answers at creation (optional)',
  about: 'What the request is about',
  personalised: 'Concerns a customisation',
  ownAction: 'Followed an action of the client',
  notAnswered: 'Not answered',
  aboutOf: { problem: 'A problem', question: 'A question', change: 'A change', service: 'A service' },
  yesNoOf: { yes: 'Yes', no: 'No', unknown: 'Does not know' },
  run: 'Decide this text',
  trying: 'Reading the text…',
  failed: 'The text could not be read. Please try again.',
  needsText: 'Please enter a title or a description.',
  result: 'Result',
  state: 'State',
  language: 'Language of the text',
  languageOf: { fr: 'French', de: 'German', en: 'English', it: 'Italian', unknown: 'not recognised' },
  probabilities: 'Probability of each category',
  probability: 'Probability',
};

const it: RehearseWords = {
  tryTitleOfSection: 'Provare un testo',
  category: 'Natura di richiesta',
  organisation: 'Organizzazione',
  organisationHint: 'Facoltativo: vale il contratto di questa organizzazione.',
  organisationUnknown: 'Nessuna organizzazione con questo nome.',
  organisationsFailed: 'Non è stato possibile leggere le organizzazioni.',
  day: 'Creata il',
  dayHint: 'Vale il contratto in vigore quel giorno. Senza data: oggi.',
  project: 'Chiave del progetto',
  projectHint: 'Facoltativo, per le regole che indicano un progetto.',
  projectInvalid: 'Una chiave è composta di maiuscole e cifre.',
  policy: 'Politica',
  policyInForce: (version) => `In vigore (versione ${version})`,
  policyPending: (version, date) => `Versione ${version}, a partire dal ${date}`,
  policyDraft: 'Bozza',
  policyDraftNone: 'Bozza (nessuna: come l’ultima versione)',
  judgedBy: 'Giudicato da',
  judgedByVersion: (version) => `Versione ${version}`,
  judgedByDraft: (version) => `Bozza, futura versione ${version}`,
  threshold: 'Soglie',
  thresholdsAre: (covered, billed) =>
    `La copertura è annunciata da ${covered}, un costo da ${billed}; al di sotto verifica un agente.`,
  clientReadsIn: 'Lingua del cliente',
  asAgent: 'Che cosa permetterebbe di decidere',
  intro: 'Veda come verrebbe qualificata una richiesta. Nulla viene salvato.',
  title: 'Titolo della richiesta',
  body: 'Descrizione',
  requestType: 'Tipo di richiesta',
  requestTypeHint: 'Facoltativo, come appare nel portale.',
  answers: 'Risposte del cliente alla creazione (facoltativo)',
  about: 'Oggetto della richiesta',
  personalised: 'Riguarda una personalizzazione',
  ownAction: 'Segue un’azione del cliente',
  notAnswered: 'Senza risposta',
  aboutOf: {
    problem: 'Un problema',
    question: 'Una domanda',
    change: 'Una modifica',
    service: 'Una prestazione',
  },
  yesNoOf: { yes: 'Sì', no: 'No', unknown: 'Non sa' },
  run: 'Qualifica questo testo',
  trying: 'Lettura del testo…',
  failed: 'Non è stato possibile leggere il testo. Riprovi.',
  needsText: 'Inserisca un titolo o una descrizione.',
  result: 'Risultato',
  state: 'Stato',
  language: 'Lingua del testo',
  languageOf: {
    fr: 'francese',
    de: 'tedesco',
    en: 'inglese',
    it: 'italiano',
    unknown: 'non riconosciuta',
  },
  probabilities: 'Probabilità per natura di richiesta',
  probability: 'Probabilità',
};

export const rehearseWords: Record<Locale, RehearseWords> = { fr, de, en, it };
