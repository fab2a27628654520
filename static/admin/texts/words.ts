import type { TextFault, TextSample, TextSituation, TextView } from '../../../src/bridge/admin/texts';
import type { Locale } from '../../ui/locale';

export type PortalSample = Extract<TextSample, { place: 'portal' }>;
export type Place = TextView['place'];
export type Show = 'all' | 'own' | 'missing';
/** Groups that no text of Palier's own could head. */
export type NamedGroup =
  | 'panel'
  | 'level'
  | 'coverage'
  | 'billing'
  | 'next'
  | 'qualifying'
  | 'unavailable'
  | 'faq'
  | 'consulting'
  | 'form'
  | 'estimate'
  | 'kinds'
  | 'way'
  | 'approval'
  | 'objection'
  | 'acts'
  | 'clauses'
  | 'comment'
  | 'notice';

interface TextsWords {
  intro: string;
  language: string;
  languages: Record<Locale, string>;
  place: string;
  places: Record<Place | 'all', string>;
  show: string;
  shows: Record<Show, string>;
  search: string;
  list: string;
  found: (count: number) => string;
  nothingFound: string;
  groups: Record<NamedGroup, string>;
  questionGroup: (position: number) => string;
  own: string;
  missing: string;
  missingHint: (languages: string) => string;
  faulty: string;
  notSaved: string;
  editor: string;
  palierWording: string;
  wording: string;
  /** How the text is made up. */
  hints: Record<TextView['kind'], string>;
  charactersLeft: (left: number) => string;
  placeholders: string;
  insert: (placeholder: string) => string;
  reset: string;
  emptied: string;
  inOtherLanguages: string;
  faults: (fault: TextFault) => string;
  preview: string;
  previewHint: string;
  situation: string;
  situations: Record<TextSituation, string>;
  category: string;
  level: string;
  levels: Record<PortalSample['level'], string>;
  notShown: string;
  previewFailed: string;
  again: string;
  noChange: string;
  changes: (count: number) => string;
  save: string;
  saving: string;
  discard: string;
  saved: string;
  toPublish: string;
  saveFailed: string;
  tooLarge: (kilobytes: number) => string;
  invalidTitle: string;
  meanwhileTitle: string;
  meanwhile: string;
  meanwhileBoth: string;
  theirs: string;
  yours: string;
  text: string;
}

const plural = (count: number, one: string, many: string): string => (count === 1 ? one : many);

export const textsWords: Record<Locale, TextsWords> = {
  fr: {
    intro:
      'Tout ce que lisent vos clients, dans leurs quatre langues. Une formulation enregistrée ici entre dans le brouillon ; elle est publiée avec le reste de la politique.',
    language: 'Langue du client',
    languages: { fr: 'Français', de: 'Allemand', en: 'Anglais', it: 'Italien' },
    place: 'Endroit',
    places: {
      all: 'Partout',
      portal: 'Panneau de la demande',
      faq: 'Questions fréquentes',
      create: 'Formulaire de création',
      questions: 'Questions posées au client',
      comment: 'Commentaire public',
      notice: 'Pied des pages du portail',
    },
    show: 'Afficher',
    shows: { all: 'Tous les textes', own: 'Vos formulations', missing: 'À formuler dans cette langue' },
    search: 'Rechercher dans les textes',
    list: 'Textes',
    found: (count) => plural(count, '1 texte', `${String(count)} textes`),
    nothingFound: 'Aucun texte ne correspond.',
    groups: {
      panel: 'Titres du panneau',
      level: 'Prise en charge',
      coverage: 'Couverture',
      billing: 'Facturation',
      next: 'Suite de la demande',
      qualifying: 'Demande en cours de qualification',
      unavailable: 'Informations indisponibles',
      faq: 'Titre des questions fréquentes',
      consulting: 'Pourquoi le Consulting, par nature de demande',
      form: 'Titre et introduction',
      estimate: 'Estimation',
      kinds: 'Noms des natures dans l’estimation',
      way: 'Chemin de la demande et mots du client',
      approval: 'Accord avant les travaux',
      objection: '« Ce n’est pas ce que j’ai demandé »',
      acts: 'Réponses non enregistrées ou en attente',
      clauses: 'Extraits de la politique',
      comment: 'Commentaire public',
      notice: 'Pied des pages du portail',
    },
    questionGroup: (position) => `Question ${String(position)}`,
    own: 'votre texte',
    missing: 'manque',
    missingHint: (languages) =>
      `Vous avez formulé ce texte en ${languages.toLowerCase()}, mais pas dans cette langue : ses clients lisent encore la formulation de Palier.`,
    faulty: 'ne peut pas être affiché',
    notSaved: 'non enregistré',
    editor: 'Texte choisi',
    palierWording: 'Formulation de Palier',
    wording: 'Ce que lit le client',
    hints: {
      line: 'Un titre ou un choix, sur une ligne.',
      sentence: 'Une ou deux phrases complètes, à la suite d’autres.',
      paragraphs: 'Laissez une ligne vide entre deux paragraphes.',
    },
    charactersLeft: (left) =>
      left >= 0
        ? plural(left, '1 caractère restant', `${String(left)} caractères restants`)
        : plural(-left, '1 caractère de trop', `${String(-left)} caractères de trop`),
    placeholders: 'À garder dans le texte :',
    insert: (placeholder) => `Insérer ${placeholder}`,
    reset: 'Revenir à la formulation de Palier',
    emptied: 'Un champ vide redonne la formulation de Palier.',
    inOtherLanguages: 'Dans les quatre langues',
    faults: ({ what, placeholder = '', longest = 0, characters = 0 }) =>
      ({
        'unknown-text': 'Ce texte n’existe plus.',
        'wrong-shape': 'Ce texte n’a pas la forme attendue.',
        empty: 'Un paragraphe est vide.',
        unprintable: 'Ce texte contient des caractères invisibles.',
        'placeholder-lost': `Il manque {${placeholder}}, que Palier remplace par sa valeur.`,
        'placeholder-unknown': `{${placeholder}} n’est remplacé par rien ici. Retirez-le ou ôtez les accolades.`,
        'too-long': `${String(characters)} caractères ; au plus ${String(longest)} ici.`,
        'too-many-paragraphs': `Au plus ${String(longest)} paragraphes.`,
      })[what],
    preview: 'Aperçu',
    previewHint: 'Tel que le lit un client, avec vos textes non enregistrés.',
    situation: 'Exemple de demande',
    situations: {
      covered: 'Comprise dans la maintenance',
      out: 'Hors maintenance, peut être facturée',
      billable: 'Hors maintenance, facturation confirmée par un agent',
      accepted: 'Facturation acceptée par le client',
      contested: 'Facturation contestée par le client',
      'approval-asked': 'Accord demandé au lecteur',
      'approval-of-another': 'Accord demandé à une autre personne',
      'approval-withdrawn': 'Accord plus nécessaire, non facturée',
      objected: 'Désaccord du client, à relire',
      'not-billed-anyway': 'Hors maintenance, mais non facturée',
      'billable-though-covered': 'Comprise, mais facturation confirmée',
      'no-contract': 'Sans contrat de maintenance actif',
      'contract-ended': 'Le contrat a pris fin',
      'contract-not-begun': 'Le contrat n’a pas commencé',
      'contract-includes': 'Comprise par le contrat du client',
      'contract-excludes': 'Exclue par le contrat du client',
      'contract-period': 'Comprise, contrat avec une date de fin',
      'contract-open-ended': 'Comprise, contrat sans date de fin',
      'adjusted-goodwill': 'Adaptée : geste commercial',
      'adjusted-agreement': 'Adaptée : convenu avec le client',
      'adjusted-contract': 'Adaptée : selon le contrat',
      'adjusted-possible-defect': 'Adaptée : défaut possible',
      'adjusted-team': 'Adaptée : autre équipe',
      'adjusted-other': 'Adaptée : autre motif',
      escalated: 'Transmise par le niveau 1 au niveau 2',
      'rnd-handed': 'Transmise à la R&D',
      'rnd-confirmed': 'Défaut confirmé par la R&D',
      'rnd-delivered': 'Correctif livré',
      'to-confirm': 'Couverture à confirmer',
      qualifying: 'En cours de qualification (à vérifier par un agent)',
      'too-short': 'En cours de qualification, texte trop court',
      'question-asked': 'Question posée au client',
      unavailable: 'Informations indisponibles',
    },
    category: 'Nature',
    level: 'Niveau',
    levels: {
      level1: 'Niveau 1',
      level1Rnd: 'Niveau 1 avec R&D',
      level2: 'Niveau 2',
      level2Rnd: 'Niveau 2 avec R&D',
    },
    notShown: 'Le texte choisi n’apparaît pas dans cet exemple.',
    previewFailed: 'L’aperçu n’a pas pu être établi. Vos textes sont conservés.',
    again: 'Réessayer',
    noChange: 'Aucune modification à enregistrer.',
    changes: (count) =>
      plural(count, '1 texte modifié, non enregistré', `${String(count)} textes modifiés, non enregistrés`),
    save: 'Enregistrer dans le brouillon',
    saving: 'Enregistrement…',
    discard: 'Abandonner les modifications',
    saved: 'Vos textes sont dans le brouillon. Les clients les liront après sa publication.',
    toPublish: 'Aller au brouillon',
    saveFailed: 'Les textes n’ont pas pu être enregistrés. Ils sont conservés ici ; veuillez réessayer.',
    tooLarge: (kilobytes) =>
      `Vos formulations sont trop longues au total : au plus ${String(kilobytes)} ko. Raccourcissez-en ou revenez à celles de Palier.`,
    invalidTitle: 'Ces textes ne peuvent pas être enregistrés',
    meanwhileTitle: 'Le brouillon a été modifié entre-temps',
    meanwhile:
      'Rien n’a été enregistré. Vos textes ont été reportés sur le nouveau brouillon ; vérifiez-les, puis enregistrez.',
    meanwhileBoth: 'Ces textes ont été modifiés des deux côtés ; les vôtres sont dans les champs :',
    theirs: 'Dans le brouillon',
    yours: 'Le vôtre',
    text: 'Texte',
  },
  de: {
    intro:
      'Alles, was Ihre Kunden lesen, in ihren vier Sprachen. Was hier gespeichert wird, kommt in den Entwurf und wird mit der übrigen Richtlinie veröffentlicht.',
    language: 'Sprache des Kunden',
    languages: { fr: 'Französisch', de: 'Deutsch', en: 'Englisch', it: 'Italienisch' },
    place: 'Ort',
    places: {
      all: 'Überall',
      portal: 'Bereich in der Anfrage',
      faq: 'Häufige Fragen',
      create: 'Formular zum Erstellen',
      questions: 'Fragen an den Kunden',
      comment: 'Öffentlicher Kommentar',
      notice: 'Fuss der Portalseiten',
    },
    show: 'Anzeigen',
    shows: { all: 'Alle Texte', own: 'Ihre Formulierungen', missing: 'Fehlt in dieser Sprache' },
    search: 'In den Texten suchen',
    list: 'Texte',
    found: (count) => plural(count, '1 Text', `${String(count)} Texte`),
    nothingFound: 'Kein Text entspricht der Auswahl.',
    groups: {
      panel: 'Titel des Bereichs',
      level: 'Zuständigkeit',
      coverage: 'Deckung',
      billing: 'Verrechnung',
      next: 'Wie es weitergeht',
      qualifying: 'Anfrage wird eingeordnet',
      unavailable: 'Keine Angaben verfügbar',
      faq: 'Titel der häufigen Fragen',
      consulting: 'Warum Consulting, nach Art der Anfrage',
      form: 'Titel und Einleitung',
      estimate: 'Einschätzung',
      kinds: 'Namen der Arten in der Einschätzung',
      way: 'Weg der Anfrage und Worte des Kunden',
      approval: 'Einverständnis vor Arbeitsbeginn',
      objection: '«Das ist nicht mein Anliegen»',
      acts: 'Antworten, die nicht oder noch nicht gespeichert sind',
      clauses: 'Auszüge aus den Supportregeln',
      comment: 'Öffentlicher Kommentar',
      notice: 'Fuss der Portalseiten',
    },
    questionGroup: (position) => `Frage ${String(position)}`,
    own: 'Ihr Text',
    missing: 'fehlt',
    missingHint: (languages) =>
      `Diesen Text haben Sie auf ${languages} formuliert, aber nicht in dieser Sprache: Ihre Kunden lesen dort noch die Formulierung von Palier.`,
    faulty: 'kann nicht angezeigt werden',
    notSaved: 'nicht gespeichert',
    editor: 'Gewählter Text',
    palierWording: 'Formulierung von Palier',
    wording: 'Was der Kunde liest',
    hints: {
      line: 'Ein Titel oder eine Auswahl, auf einer Zeile.',
      sentence: 'Ein oder zwei ganze Sätze, die auf andere folgen.',
      paragraphs: 'Lassen Sie zwischen zwei Absätzen eine Zeile leer.',
    },
    charactersLeft: (left) =>
      left >= 0
        ? plural(left, 'noch 1 Zeichen', `noch ${String(left)} Zeichen`)
        : plural(-left, '1 Zeichen zu viel', `${String(-left)} Zeichen zu viel`),
    placeholders: 'Muss im Text bleiben:',
    insert: (placeholder) => `${placeholder} einfügen`,
    reset: 'Zur Formulierung von Palier zurück',
    emptied: 'Ein leeres Feld ergibt wieder die Formulierung von Palier.',
    inOtherLanguages: 'In den vier Sprachen',
    faults: ({ what, placeholder = '', longest = 0, characters = 0 }) =>
      ({
        'unknown-text': 'Diesen Text gibt es nicht mehr.',
        'wrong-shape': 'Dieser Text hat nicht die erwartete Form.',
        empty: 'Ein Absatz ist leer.',
        unprintable: 'Dieser Text enthält unsichtbare Zeichen.',
        'placeholder-lost': `Es fehlt {${placeholder}}, das Palier durch den Wert ersetzt.`,
        'placeholder-unknown': `{${placeholder}} wird hier durch nichts ersetzt. Entfernen Sie es oder die Klammern.`,
        'too-long': `${String(characters)} Zeichen; hier höchstens ${String(longest)}.`,
        'too-many-paragraphs': `Höchstens ${String(longest)} Absätze.`,
      })[what],
    preview: 'Vorschau',
    previewHint: 'Wie ein Kunde es liest, mit Ihren nicht gespeicherten Texten.',
    situation: 'Beispiel einer Anfrage',
    situations: {
      covered: 'In der Wartung inbegriffen',
      out: 'Ausserhalb der Wartung, kann verrechnet werden',
      billable: 'Ausserhalb der Wartung, Verrechnung von einem Agenten bestätigt',
      accepted: 'Verrechnung vom Kunden angenommen',
      contested: 'Verrechnung vom Kunden bestritten',
      'approval-asked': 'Einverständnis vom Leser erbeten',
      'approval-of-another': 'Einverständnis von einer anderen Person erbeten',
      'approval-withdrawn': 'Einverständnis nicht mehr nötig, nicht verrechnet',
      objected: 'Einwand des Kunden, erneut zu lesen',
      'not-billed-anyway': 'Ausserhalb der Wartung, aber nicht verrechnet',
      'billable-though-covered': 'Inbegriffen, aber Verrechnung bestätigt',
      'no-contract': 'Ohne gültigen Wartungsvertrag',
      'contract-ended': 'Der Vertrag ist abgelaufen',
      'contract-not-begun': 'Der Vertrag hat noch nicht begonnen',
      'contract-includes': 'Vom Vertrag des Kunden eingeschlossen',
      'contract-excludes': 'Vom Vertrag des Kunden ausgeschlossen',
      'contract-period': 'Inbegriffen, Vertrag mit Enddatum',
      'contract-open-ended': 'Inbegriffen, Vertrag ohne Enddatum',
      'adjusted-goodwill': 'Angepasst: Kulanz',
      'adjusted-agreement': 'Angepasst: mit dem Kunden vereinbart',
      'adjusted-contract': 'Angepasst: gemäss Vertrag',
      'adjusted-possible-defect': 'Angepasst: möglicher Fehler',
      'adjusted-team': 'Angepasst: anderes Team',
      'adjusted-other': 'Angepasst: anderer Grund',
      escalated: 'Von Level 1 an Level 2 weitergegeben',
      'rnd-handed': 'An die R&D weitergegeben',
      'rnd-confirmed': 'Fehler von der R&D bestätigt',
      'rnd-delivered': 'Patch ausgeliefert',
      'to-confirm': 'Deckung zu bestätigen',
      qualifying: 'Wird eingeordnet (von einem Agenten zu prüfen)',
      'too-short': 'Wird eingeordnet, Text zu kurz',
      'question-asked': 'Frage an den Kunden gestellt',
      unavailable: 'Keine Angaben verfügbar',
    },
    category: 'Art',
    level: 'Level',
    levels: {
      level1: 'Level 1',
      level1Rnd: 'Level 1 mit R&D',
      level2: 'Level 2',
      level2Rnd: 'Level 2 mit R&D',
    },
    notShown: 'Der gewählte Text kommt in diesem Beispiel nicht vor.',
    previewFailed: 'Die Vorschau konnte nicht erstellt werden. Ihre Texte bleiben erhalten.',
    again: 'Erneut versuchen',
    noChange: 'Keine Änderung zu speichern.',
    changes: (count) =>
      plural(
        count,
        '1 Text geändert, nicht gespeichert',
        `${String(count)} Texte geändert, nicht gespeichert`,
      ),
    save: 'Im Entwurf speichern',
    saving: 'Wird gespeichert…',
    discard: 'Änderungen verwerfen',
    saved: 'Ihre Texte sind im Entwurf. Die Kunden lesen sie, sobald er veröffentlicht ist.',
    toPublish: 'Zum Entwurf',
    saveFailed:
      'Die Texte konnten nicht gespeichert werden. Sie bleiben hier erhalten; versuchen Sie es bitte erneut.',
    tooLarge: (kilobytes) =>
      `Ihre Formulierungen sind zusammen zu lang: höchstens ${String(kilobytes)} kB. Kürzen Sie einige oder kehren Sie zu denen von Palier zurück.`,
    invalidTitle: 'Diese Texte können nicht gespeichert werden',
    meanwhileTitle: 'Der Entwurf wurde inzwischen geändert',
    meanwhile:
      'Nichts wurde gespeichert. Ihre Texte wurden auf den neuen Entwurf übertragen; prüfen Sie sie und speichern Sie dann.',
    meanwhileBoth: 'Diese Texte wurden auf beiden Seiten geändert; Ihre stehen in den Feldern:',
    theirs: 'Im Entwurf',
    yours: 'Ihrer',
    text: 'Text',
  },
  en: {
    intro:
      'Everything your clients read, in their four languages. What you save here goes into the draft and is published with the rest of the policy.',
    language: 'Client’s language',
    languages: { fr: 'French', de: 'German', en: 'English', it: 'Italian' },
    place: 'Place',
    places: {
      all: 'Everywhere',
      portal: 'Panel of the request',
      faq: 'Frequently asked questions',
      create: 'Create form',
      questions: 'Questions to the client',
      comment: 'Public comment',
      notice: 'Foot of portal pages',
    },
    show: 'Show',
    shows: { all: 'All texts', own: 'Your wordings', missing: 'Missing in this language' },
    search: 'Search the texts',
    list: 'Texts',
    found: (count) => plural(count, '1 text', `${String(count)} texts`),
    nothingFound: 'No text matches.',
    groups: {
      panel: 'Titles of the panel',
      level: 'Handled by',
      coverage: 'Coverage',
      billing: 'Billing',
      next: 'What happens next',
      qualifying: 'Request being qualified',
      unavailable: 'Information not available',
      faq: 'Title of the frequently asked questions',
      consulting: 'Why Consulting, by category',
      form: 'Title and introduction',
      estimate: 'Estimate',
      kinds: 'Names of the categories in the estimate',
      way: 'Way of the request and the client’s words',
      approval: 'Approval before work begins',
      objection: '‘This is not what I asked for’',
      acts: 'Answers not saved, or not yet',
      clauses: 'Passages of the policy',
      comment: 'Public comment',
      notice: 'Foot of portal pages',
    },
    questionGroup: (position) => `Question ${String(position)}`,
    own: 'your text',
    missing: 'missing',
    missingHint: (languages) =>
      `You worded this text in ${languages}, but not in this language: its clients still read Palier’s wording.`,
    faulty: 'cannot be shown',
    notSaved: 'not saved',
    editor: 'Chosen text',
    palierWording: 'Palier’s wording',
    wording: 'What the client reads',
    hints: {
      line: 'A title or a choice, on one line.',
      sentence: 'One or two whole sentences that follow others.',
      paragraphs: 'Leave an empty line between paragraphs.',
    },
    charactersLeft: (left) =>
      left >= 0
        ? plural(left, '1 character left', `${String(left)} characters left`)
        : plural(-left, '1 character too many', `${String(-left)} characters too many`),
    placeholders: 'To be kept in the text:',
    insert: (placeholder) => `Insert ${placeholder}`,
    reset: 'Back to Palier’s wording',
    emptied: 'An empty field brings Palier’s wording back.',
    inOtherLanguages: 'In the four languages',
    faults: ({ what, placeholder = '', longest = 0, characters = 0 }) =>
      ({
        'unknown-text': 'There is no such text any more.',
        'wrong-shape': 'This text does not have the expected form.',
        empty: 'A paragraph is empty.',
        unprintable: 'This text holds invisible characters.',
        'placeholder-lost': `{${placeholder}} is missing; Palier puts the value in its place.`,
        'placeholder-unknown': `Nothing replaces {${placeholder}} here. Remove it, or its braces.`,
        'too-long': `${String(characters)} characters; at most ${String(longest)} here.`,
        'too-many-paragraphs': `At most ${String(longest)} paragraphs.`,
      })[what],
    preview: 'Preview',
    previewHint: 'As a client reads it, with your unsaved texts.',
    situation: 'Sample request',
    situations: {
      covered: 'Included in maintenance',
      out: 'Outside maintenance, may be billed',
      billable: 'Outside maintenance, billing confirmed by an agent',
      accepted: 'Billing accepted by the client',
      contested: 'Billing contested by the client',
      'approval-asked': 'Approval asked of the reader',
      'approval-of-another': 'Approval asked of another person',
      'approval-withdrawn': 'Approval no longer needed, not billed',
      objected: 'Objection of the client, to be read again',
      'not-billed-anyway': 'Outside maintenance, but not billed',
      'billable-though-covered': 'Included, but billing confirmed',
      'no-contract': 'Without active maintenance contract',
      'contract-ended': 'The contract has ended',
      'contract-not-begun': 'The contract has not begun',
      'contract-includes': 'Included by the client’s contract',
      'contract-excludes': 'Excluded by the client’s contract',
      'contract-period': 'Included, contract with an end date',
      'contract-open-ended': 'Included, contract without an end date',
      'adjusted-goodwill': 'Adjusted: goodwill',
      'adjusted-agreement': 'Adjusted: agreed with the client',
      'adjusted-contract': 'Adjusted: as the contract says',
      'adjusted-possible-defect': 'Adjusted: possible defect',
      'adjusted-team': 'Adjusted: another team',
      'adjusted-other': 'Adjusted: another reason',
      escalated: 'Handed from level 1 to level 2',
      'rnd-handed': 'Handed to R&D',
      'rnd-confirmed': 'Defect confirmed by R&D',
      'rnd-delivered': 'Patch delivered',
      'to-confirm': 'Coverage to be confirmed',
      qualifying: 'Being qualified (for an agent to review)',
      'too-short': 'Being qualified, text too short',
      'question-asked': 'Question put to the client',
      unavailable: 'Information not available',
    },
    category: 'Category',
    level: 'Level',
    levels: {
      level1: 'Level 1',
      level1Rnd: 'Level 1 with R&D',
      level2: 'Level 2',
      level2Rnd: 'Level 2 with R&D',
    },
    notShown: 'The chosen text is not part of this sample.',
    previewFailed: 'The preview could not be made. Your texts are kept.',
    again: 'Try again',
    noChange: 'No change to save.',
    changes: (count) =>
      plural(count, '1 text changed, not saved', `${String(count)} texts changed, not saved`),
    save: 'Save to the draft',
    saving: 'Saving…',
    discard: 'Discard changes',
    saved: 'Your texts are in the draft. Clients read them once it is published.',
    toPublish: 'Go to the draft',
    saveFailed: 'The texts could not be saved. They are kept here; please try again.',
    tooLarge: (kilobytes) =>
      `Your wordings are too long together: at most ${String(kilobytes)} kB. Shorten some, or go back to Palier’s.`,
    invalidTitle: 'These texts cannot be saved',
    meanwhileTitle: 'The draft was changed in the meantime',
    meanwhile:
      'Nothing was saved. Your texts have been carried over to the new draft; check them, then save.',
    meanwhileBoth: 'These texts were changed on both sides; yours are in the fields:',
    theirs: 'In the draft',
    yours: 'Yours',
    text: 'Text',
  },
  it: {
    intro:
      'Tutto ciò che leggono i Suoi clienti, nelle loro quattro lingue. Quanto viene salvato qui entra nella bozza ed è pubblicato con il resto della politica.',
    language: 'Lingua del cliente',
    languages: { fr: 'Francese', de: 'Tedesco', en: 'Inglese', it: 'Italiano' },
    place: 'Posto',
    places: {
      all: 'Ovunque',
      portal: 'Riquadro della richiesta',
      faq: 'Domande frequenti',
      create: 'Modulo di creazione',
      questions: 'Domande al cliente',
      comment: 'Commento pubblico',
      notice: 'Piè delle pagine del portale',
    },
    show: 'Mostra',
    shows: { all: 'Tutti i testi', own: 'Le Sue formulazioni', missing: 'Mancanti in questa lingua' },
    search: 'Cerca nei testi',
    list: 'Testi',
    found: (count) => plural(count, '1 testo', `${String(count)} testi`),
    nothingFound: 'Nessun testo corrisponde.',
    groups: {
      panel: 'Titoli del riquadro',
      level: 'Presa a carico',
      coverage: 'Copertura',
      billing: 'Fatturazione',
      next: 'Seguito della richiesta',
      qualifying: 'Richiesta in fase di qualifica',
      unavailable: 'Informazioni non disponibili',
      faq: 'Titolo delle domande frequenti',
      consulting: 'Perché il Consulting, per natura di richiesta',
      form: 'Titolo e introduzione',
      estimate: 'Stima',
      kinds: 'Nomi delle nature nella stima',
      way: 'Percorso della richiesta e parole del cliente',
      approval: 'Accordo prima dei lavori',
      objection: '«Non è quello che ho chiesto»',
      acts: 'Risposte non salvate o in attesa',
      clauses: 'Passaggi della politica',
      comment: 'Commento pubblico',
      notice: 'Piè delle pagine del portale',
    },
    questionGroup: (position) => `Domanda ${String(position)}`,
    own: 'Suo testo',
    missing: 'manca',
    missingHint: (languages) =>
      `Ha formulato questo testo in ${languages.toLowerCase()}, ma non in questa lingua: i suoi clienti leggono ancora la formulazione di Palier.`,
    faulty: 'non può essere mostrato',
    notSaved: 'non salvato',
    editor: 'Testo scelto',
    palierWording: 'Formulazione di Palier',
    wording: 'Ciò che legge il cliente',
    hints: {
      line: 'Un titolo o una scelta, su una riga.',
      sentence: 'Una o due frasi intere, che seguono altre.',
      paragraphs: 'Lasci una riga vuota tra due paragrafi.',
    },
    charactersLeft: (left) =>
      left >= 0
        ? plural(left, '1 carattere rimasto', `${String(left)} caratteri rimasti`)
        : plural(-left, '1 carattere di troppo', `${String(-left)} caratteri di troppo`),
    placeholders: 'Da mantenere nel testo:',
    insert: (placeholder) => `Inserisci ${placeholder}`,
    reset: 'Torna alla formulazione di Palier',
    emptied: 'Un campo vuoto ridà la formulazione di Palier.',
    inOtherLanguages: 'Nelle quattro lingue',
    faults: ({ what, placeholder = '', longest = 0, characters = 0 }) =>
      ({
        'unknown-text': 'Questo testo non esiste più.',
        'wrong-shape': 'Questo testo non ha la forma attesa.',
        empty: 'Un paragrafo è vuoto.',
        unprintable: 'Questo testo contiene caratteri invisibili.',
        'placeholder-lost': `Manca {${placeholder}}, che Palier sostituisce con il valore.`,
        'placeholder-unknown': `Qui nulla sostituisce {${placeholder}}. Lo tolga, o tolga le graffe.`,
        'too-long': `${String(characters)} caratteri; qui al massimo ${String(longest)}.`,
        'too-many-paragraphs': `Al massimo ${String(longest)} paragrafi.`,
      })[what],
    preview: 'Anteprima',
    previewHint: 'Come lo legge un cliente, con i Suoi testi non salvati.',
    situation: 'Esempio di richiesta',
    situations: {
      covered: 'Compresa nella manutenzione',
      out: 'Fuori manutenzione, può essere fatturata',
      billable: 'Fuori manutenzione, fatturazione confermata da un agente',
      accepted: 'Fatturazione accettata dal cliente',
      contested: 'Fatturazione contestata dal cliente',
      'approval-asked': 'Accordo chiesto al lettore',
      'approval-of-another': 'Accordo chiesto a un’altra persona',
      'approval-withdrawn': 'Accordo non più necessario, non fatturata',
      objected: 'Obiezione del cliente, da rileggere',
      'not-billed-anyway': 'Fuori manutenzione, ma non fatturata',
      'billable-though-covered': 'Compresa, ma fatturazione confermata',
      'no-contract': 'Senza contratto di manutenzione attivo',
      'contract-ended': 'Il contratto è scaduto',
      'contract-not-begun': 'Il contratto non è ancora iniziato',
      'contract-includes': 'Compresa dal contratto del cliente',
      'contract-excludes': 'Esclusa dal contratto del cliente',
      'contract-period': 'Compresa, contratto con una data di fine',
      'contract-open-ended': 'Compresa, contratto senza data di fine',
      'adjusted-goodwill': 'Adattata: gesto commerciale',
      'adjusted-agreement': 'Adattata: concordato con il cliente',
      'adjusted-contract': 'Adattata: secondo il contratto',
      'adjusted-possible-defect': 'Adattata: possibile difetto',
      'adjusted-team': 'Adattata: altro team',
      'adjusted-other': 'Adattata: altro motivo',
      escalated: 'Passata dal livello 1 al livello 2',
      'rnd-handed': 'Passata alla R&D',
      'rnd-confirmed': 'Difetto confermato dalla R&D',
      'rnd-delivered': 'Correzione consegnata',
      'to-confirm': 'Copertura da confermare',
      qualifying: 'In fase di qualifica (da verificare da un agente)',
      'too-short': 'In fase di qualifica, testo troppo breve',
      'question-asked': 'Domanda posta al cliente',
      unavailable: 'Informazioni non disponibili',
    },
    category: 'Natura',
    level: 'Livello',
    levels: {
      level1: 'Livello 1',
      level1Rnd: 'Livello 1 con R&D',
      level2: 'Livello 2',
      level2Rnd: 'Livello 2 con R&D',
    },
    notShown: 'Il testo scelto non compare in questo esempio.',
    previewFailed: 'Non è stato possibile preparare l’anteprima. I Suoi testi sono conservati.',
    again: 'Riprova',
    noChange: 'Nessuna modifica da salvare.',
    changes: (count) =>
      plural(count, '1 testo modificato, non salvato', `${String(count)} testi modificati, non salvati`),
    save: 'Salva nella bozza',
    saving: 'Salvataggio…',
    discard: 'Abbandona le modifiche',
    saved: 'I Suoi testi sono nella bozza. I clienti li leggeranno dopo la pubblicazione.',
    toPublish: 'Vai alla bozza',
    saveFailed: 'Non è stato possibile salvare i testi. Sono conservati qui; riprovi.',
    tooLarge: (kilobytes) =>
      `Le Sue formulazioni sono troppo lunghe nell’insieme: al massimo ${String(kilobytes)} kB. Ne accorci alcune o torni a quelle di Palier.`,
    invalidTitle: 'Questi testi non possono essere salvati',
    meanwhileTitle: 'La bozza è stata modificata nel frattempo',
    meanwhile:
      'Nulla è stato salvato. I Suoi testi sono stati riportati sulla nuova bozza; li verifichi, poi salvi.',
    meanwhileBoth: 'Questi testi sono stati modificati da entrambe le parti; i Suoi sono nei campi:',
    theirs: 'Nella bozza',
    yours: 'Il Suo',
    text: 'Testo',
  },
};
