import type { Locale } from '../../ui/locale';

export type Mode = 'off' | 'monitor' | 'suggest' | 'automatic';
export type Tag = 'labels' | 'supportLevel' | 'coverage' | 'billing';
type ClientOption = 'comments' | 'notice' | 'reporter' | 'participants';
export type LabelName = 'level1' | 'level2' | 'rnd' | 'review' | 'covered' | 'out' | 'noContract';
export type VersionState = 'in-force' | 'pending' | 'withdrawn' | 'replaced';

/** What every page that edits the policy says. */
export interface PolicyWords {
  inForce: (version: number, date: string) => string;
  pending: (version: number, date: string) => string;
  noDraft: string;
  draftBy: (person: string | undefined, date: string) => string;
  base: (version: number) => string;
  unsaved: string;
  saveDraft: string;
  resetEdits: string;
  draftSaved: string;
  saveFailed: string;
  tooLarge: (kilobytes: number) => string;
  invalidTitle: string;
  theirsTitle: string;
  theirs: string;
  discardDraft: string;
  discardAsk: string;
  discardYes: string;
  cancel: string;
  changesTitle: (count: number) => string;
  noChanges: string;
  findingsTitle: (errors: number, warnings: number) => string;
  noFindings: string;
  severities: Record<'error' | 'warning' | 'notice', string>;
  publishTitle: string;
  publish: string;
  publishHint: string;
  from: string;
  fromHint: (timeZone: string) => string;
  atOnce: string;
  dated: string;
  dateMissing: string;
  published: (version: number, date: string | undefined) => string;
  blocked: string;
  errorsFirst: string;
  changedMeanwhile: string;
  nothingToPublish: string;
  versionsTitle: string;
  version: string;
  state: string;
  author: string;
  effective: string;
  reason: string;
  actions: string;
  states: Record<VersionState, string>;
  unknownPerson: string;
  show: string;
  showOf: (version: number) => string;
  compareWith: string;
  before: string;
  draft: string;
  versionName: (version: number) => string;
  rollBack: string;
  rollBackOf: (version: number) => string;
  rollBackTitle: (version: number) => string;
  rollBackHint: string;
  withdraw: string;
  withdrawOf: (version: number) => string;
  withdrawn: (version: number) => string;
  notWithdrawn: (version: number) => string;
  older: string;
  loadFailed: string;
  change: {
    was: string;
    now: string;
    what: string;
    none: string;
    fields: Record<'level' | 'rnd' | 'coverage' | 'clause', string>;
    rule: (name: string) => string;
    ruleAdded: string;
    ruleRemoved: string;
    ruleEdited: string;
    ruleOrder: string;
    costs: Record<'wrongCharge' | 'wrongCovered', string>;
    thresholds: Record<'covered' | 'billed', string>;
    secondOpinion: string;
    labels: Record<LabelName, string>;
    tags: Record<Tag, string>;
    modeOf: (project: string) => string;
    modeDefault: string;
    modes: Record<Mode, string>;
    clients: Record<ClientOption, string>;
    /** The persons who may answer for an organisation. */
    approversOf: (organisation: string) => string;
    billingGroup: string;
    learning: string;
    timeZone: string;
    text: (id: string, language: string) => string;
    palierWording: string;
    on: string;
    off: string;
  };
  languages: Record<Locale, string>;
  finding: {
    ruleAt: (position: number, name: string) => string;
    contradict: (one: string, other: string) => string;
    shadowed: (rule: string, by: string) => string;
    afterCatchAll: (rule: string, by: string) => string;
    repeated: (rule: string, by: string) => string;
    projectOff: (rule: string, project: string) => string;
    catchesAll: (rule: string) => string;
    clauseMissing: (category: string) => string;
    clauseContradicts: (category: string, clause: string) => string;
    exclusionWithoutText: (category: string, language: string) => string;
    unreachable: (threshold: string, most: string) => string;
    low: (threshold: string) => string;
    labelsCollide: (label: string, names: string) => string;
    withoutLabels: (projects: string) => string;
    otherProjects: string;
    nowhereActive: string;
    nobodyApproves: string;
    baseOutdated: (base: number, latest: number) => string;
    datePast: string;
    tooManyPending: (most: number) => string;
    textFault: (id: string, language: string) => string;
    textMissing: (id: string, worded: string, missing: string) => string;
    textOtherLanguage: (id: string, language: string, same: string) => string;
    textLong: (id: string, language: string, characters: number) => string;
    textSame: (id: string, language: string) => string;
  };
}

const fr: PolicyWords = {
  inForce: (version, date) => `En vigueur : version ${version}, depuis le ${date}.`,
  pending: (version, date) => `La version ${version} entrera en vigueur le ${date}.`,
  noDraft: 'Aucun brouillon : ce que vous enregistrez ici en commence un.',
  draftBy: (person, date) =>
    person === undefined
      ? `Brouillon enregistré le ${date}.`
      : `Brouillon enregistré par ${person} le ${date}.`,
  base: (version) => `Il part de la version ${version}.`,
  unsaved: 'Modifications non enregistrées',
  saveDraft: 'Enregistrer le brouillon',
  resetEdits: 'Annuler mes modifications',
  draftSaved: 'Le brouillon est enregistré. Il ne compte pas encore : il faut le publier.',
  saveFailed: 'L’enregistrement a échoué. Vos modifications sont conservées ; réessayez.',
  tooLarge: (kilobytes) =>
    `Le brouillon est trop grand : ${kilobytes} ko au maximum. Raccourcissez règles ou textes.`,
  invalidTitle: 'Ce brouillon ne peut pas être enregistré',
  theirsTitle: 'Un autre administrateur a enregistré le brouillon entre-temps',
  theirs:
    'Rien n’a été enregistré. Vos modifications sont reportées sur son brouillon ; vérifiez-les, puis enregistrez.',
  discardDraft: 'Abandonner le brouillon',
  discardAsk: 'Le brouillon commun de tous les administrateurs sera perdu.',
  discardYes: 'Oui, l’abandonner',
  cancel: 'Annuler',
  changesTitle: (count) =>
    count === 1
      ? '1 changement par rapport à la dernière version'
      : `${count} changements par rapport à la dernière version`,
  noChanges: 'Aucun changement.',
  findingsTitle: (errors, warnings) =>
    `Vérification : ${errors} ${errors > 1 ? 'erreurs' : 'erreur'}, ${warnings} ${warnings > 1 ? 'remarques' : 'remarque'}`,
  noFindings: 'Vérification : rien à signaler.',
  severities: { error: 'Erreur', warning: 'Attention', notice: 'Information' },
  publishTitle: 'Publier le brouillon',
  publish: 'Publier',
  publishHint: 'Les demandes déjà qualifiées gardent leur version ; seules les nouvelles suivent celle-ci.',
  from: 'Entrée en vigueur',
  fromHint: (timeZone) => `Heure de ${timeZone}.`,
  atOnce: 'Tout de suite',
  dated: 'À une date',
  dateMissing: 'Indiquez une date et une heure à venir.',
  published: (version, date) =>
    date === undefined
      ? `La version ${version} est publiée et en vigueur.`
      : `La version ${version} est publiée ; elle entrera en vigueur le ${date}.`,
  blocked: 'Rien n’a été publié : corrigez d’abord ces erreurs.',
  errorsFirst: 'Les erreurs empêchent la publication.',
  changedMeanwhile: 'Le brouillon a changé entre-temps. Vérifiez-le, puis publiez.',
  nothingToPublish: 'Il n’y a rien à publier.',
  versionsTitle: 'Versions',
  version: 'Version',
  state: 'État',
  author: 'Auteur',
  effective: 'En vigueur dès',
  reason: 'Motif',
  actions: 'Actions',
  states: { 'in-force': 'En vigueur', pending: 'À venir', withdrawn: 'Retirée', replaced: 'Remplacée' },
  unknownPerson: 'Palier, ou compte inconnu',
  show: 'Changements',
  showOf: (version) => `Changements de la version ${version}`,
  compareWith: 'Comparer avec',
  before: 'la version précédente',
  draft: 'le brouillon',
  versionName: (version) => `la version ${version}`,
  rollBack: 'Republier',
  rollBackOf: (version) => `Republier la version ${version}`,
  rollBackTitle: (version) => `Republier la version ${version}`,
  rollBackHint: 'Son contenu devient une nouvelle version. Le brouillon reste.',
  withdraw: 'Retirer',
  withdrawOf: (version) => `Retirer la version ${version}`,
  withdrawn: (version) => `La version ${version} est retirée ; elle n’entrera pas en vigueur.`,
  notWithdrawn: (version) => `La version ${version} est déjà en vigueur : republiez une autre version.`,
  older: 'Versions plus anciennes',
  loadFailed: 'La réponse n’est pas arrivée. Réessayez.',
  change: {
    was: 'Avant',
    now: 'Après',
    what: 'Élément',
    none: '–',
    fields: { level: 'niveau', rnd: 'R&D', coverage: 'couverture', clause: 'clause' },
    rule: (name) => `Règle « ${name} »`,
    ruleAdded: 'ajoutée',
    ruleRemoved: 'supprimée',
    ruleEdited: 'modifiée',
    ruleOrder: 'Ordre des règles',
    costs: {
      wrongCharge: 'Coût d’une facturation annoncée à tort',
      wrongCovered: 'Coût d’un « couvert » annoncé à tort',
    },
    thresholds: { covered: 'Seuil « couvert »', billed: 'Seuil « peut être facturé »' },
    secondOpinion: 'Deuxième avis de Forge LLM',
    labels: {
      level1: 'Étiquette du niveau 1',
      level2: 'Étiquette du niveau 2',
      rnd: 'Étiquette R&D',
      review: 'Étiquette « à vérifier »',
      covered: 'Étiquette « couvert »',
      out: 'Étiquette « hors maintenance »',
      noContract: 'Étiquette « sans contrat »',
    },
    tags: {
      labels: 'Étiquettes',
      supportLevel: 'Champ Niveau',
      coverage: 'Champ Couverture',
      billing: 'Champ Facturation',
    },
    modeOf: (project) => `Mode du projet ${project}`,
    modeDefault: 'Mode des autres projets',
    modes: { off: 'Désactivé', monitor: 'Observation', suggest: 'Proposition', automatic: 'Automatique' },
    clients: {
      comments: 'Commentaires aux clients',
      notice: 'Aide-mémoire au bas du portail',
      reporter: 'Le demandeur donne l’accord',
      participants: 'Les participants donnent l’accord',
    },
    approversOf: (organisation) => `Personnes qui donnent l’accord pour ${organisation}`,
    billingGroup: 'Groupe qui décide de la facturation',
    learning: 'Apprentissage par les corrections',
    timeZone: 'Fuseau horaire',
    text: (id, language) => `Texte ${id} (${language})`,
    palierWording: 'texte de Palier',
    on: 'oui',
    off: 'non',
  },
  languages: { fr: 'français', de: 'allemand', en: 'anglais', it: 'italien' },
  finding: {
    ruleAt: (position, name) => `règle ${position} « ${name} »`,
    contradict: (one, other) =>
      `Contradiction : ${one} a la même condition que ${other} et décide autre chose.`,
    shadowed: (rule, by) => `Sans effet : ${by} décide chaque fois que ${rule} conviendrait.`,
    afterCatchAll: (rule, by) => `Sans effet : ${by} décide de toutes les demandes, donc jamais ${rule}.`,
    repeated: (rule, by) => `Doublon : ${rule} répète ${by}.`,
    projectOff: (rule, project) => `Sans effet : ${rule} vise le projet ${project}, où Palier est désactivé.`,
    catchesAll: (rule) => `La ${rule} décide de toutes les demandes, quel que soit leur texte.`,
    clauseMissing: (category) => `« ${category} » n’a pas de clause : le client n’en lira aucune.`,
    clauseContradicts: (category, clause) =>
      `« ${category} » : la clause « ${clause} » dit le contraire de la couverture.`,
    exclusionWithoutText: (category, language) =>
      `« ${category} » peut être exclue, mais le texte d’exclusion n’est pas rédigé en ${language} alors que celui de couverture l’est.`,
    unreachable: (threshold, most) =>
      `${threshold} : rien ne peut l’atteindre, pas même une règle (${most}).`,
    low: (threshold) =>
      `${threshold} : au-dessous de la moitié, la décision est plus souvent fausse que juste.`,
    labelsCollide: (label, names) => `L’étiquette « ${label} » est utilisée pour : ${names}.`,
    withoutLabels: (projects) => `Palier est actif sans poser d’étiquettes : ${projects}.`,
    otherProjects: 'autres projets',
    nowhereActive: 'Palier n’est actif dans aucun projet : ni agents ni clients ne voient de décision.',
    nobodyApproves:
      'Personne ne peut répondre à une demande d’accord : les agents la poseraient sans réponse possible.',
    baseOutdated: (base, latest) =>
      `Le brouillon part de la version ${base} ; la version ${latest} a été publiée depuis. Le publier la remplacera.`,
    datePast: 'La date d’entrée en vigueur est passée.',
    tooManyPending: (most) => `Au plus ${most} versions peuvent attendre leur date.`,
    textFault: (id, language) =>
      `Le texte ${id} (${language}) n’est pas valable : le texte de Palier est affiché.`,
    textMissing: (id, worded, missing) => `Le texte ${id} est rédigé en ${worded}, mais pas en ${missing}.`,
    textOtherLanguage: (id, language, same) =>
      `Le texte ${id} (${language}) est mot pour mot le texte en ${same}.`,
    textLong: (id, language, characters) =>
      `Le texte ${id} (${language}) est long : ${characters} caractères.`,
    textSame: (id, language) => `Le texte ${id} (${language}) est identique à celui de Palier.`,
  },
};

const de: PolicyWords = {
  inForce: (version, date) => `In Kraft: Version ${version}, seit ${date}.`,
  pending: (version, date) => `Version ${version} tritt am ${date} in Kraft.`,
  noDraft: 'Kein Entwurf: Was Sie hier speichern, beginnt einen.',
  draftBy: (person, date) =>
    person === undefined
      ? `Entwurf gespeichert am ${date}.`
      : `Entwurf gespeichert von ${person} am ${date}.`,
  base: (version) => `Er geht von Version ${version} aus.`,
  unsaved: 'Nicht gespeicherte Änderungen',
  saveDraft: 'Entwurf speichern',
  resetEdits: 'Meine Änderungen verwerfen',
  draftSaved: 'Der Entwurf ist gespeichert. Er gilt noch nicht: Er muss veröffentlicht werden.',
  saveFailed: 'Das Speichern ist fehlgeschlagen. Ihre Änderungen bleiben erhalten; versuchen Sie es erneut.',
  tooLarge: (kilobytes) =>
    `Der Entwurf ist zu gross: höchstens ${kilobytes} kB. Kürzen Sie Regeln oder Texte.`,
  invalidTitle: 'Dieser Entwurf kann nicht gespeichert werden',
  theirsTitle: 'Inzwischen hat ein anderer Administrator den Entwurf gespeichert',
  theirs:
    'Es wurde nichts gespeichert. Ihre Änderungen wurden auf den neuen Entwurf übertragen; prüfen Sie sie und speichern Sie.',
  discardDraft: 'Entwurf verwerfen',
  discardAsk: 'Der gemeinsame Entwurf aller Administratoren geht verloren.',
  discardYes: 'Ja, verwerfen',
  cancel: 'Abbrechen',
  changesTitle: (count) =>
    count === 1
      ? '1 Änderung gegenüber der letzten Version'
      : `${count} Änderungen gegenüber der letzten Version`,
  noChanges: 'Keine Änderung.',
  findingsTitle: (errors, warnings) =>
    `Prüfung: ${errors} Fehler, ${warnings} ${warnings === 1 ? 'Hinweis' : 'Hinweise'}`,
  noFindings: 'Prüfung: nichts zu beanstanden.',
  severities: { error: 'Fehler', warning: 'Achtung', notice: 'Hinweis' },
  publishTitle: 'Entwurf veröffentlichen',
  publish: 'Veröffentlichen',
  publishHint: 'Bereits eingestufte Anfragen behalten ihre Version; nur neue folgen dieser.',
  from: 'Inkrafttreten',
  fromHint: (timeZone) => `Zeit von ${timeZone}.`,
  atOnce: 'Sofort',
  dated: 'Zu einem Datum',
  dateMissing: 'Geben Sie Datum und Uhrzeit in der Zukunft an.',
  published: (version, date) =>
    date === undefined
      ? `Version ${version} ist veröffentlicht und in Kraft.`
      : `Version ${version} ist veröffentlicht; sie tritt am ${date} in Kraft.`,
  blocked: 'Es wurde nichts veröffentlicht: Beheben Sie zuerst diese Fehler.',
  errorsFirst: 'Fehler verhindern die Veröffentlichung.',
  changedMeanwhile: 'Der Entwurf hat sich inzwischen geändert. Prüfen Sie ihn und veröffentlichen Sie dann.',
  nothingToPublish: 'Es gibt nichts zu veröffentlichen.',
  versionsTitle: 'Versionen',
  version: 'Version',
  state: 'Status',
  author: 'Autor',
  effective: 'In Kraft ab',
  reason: 'Begründung',
  actions: 'Aktionen',
  states: { 'in-force': 'In Kraft', pending: 'Künftig', withdrawn: 'Zurückgezogen', replaced: 'Ersetzt' },
  unknownPerson: 'Palier oder unbekanntes Konto',
  show: 'Änderungen',
  showOf: (version) => `Änderungen der Version ${version}`,
  compareWith: 'Vergleichen mit',
  before: 'der vorherigen Version',
  draft: 'dem Entwurf',
  versionName: (version) => `Version ${version}`,
  rollBack: 'Erneut veröffentlichen',
  rollBackOf: (version) => `Version ${version} erneut veröffentlichen`,
  rollBackTitle: (version) => `Version ${version} erneut veröffentlichen`,
  rollBackHint: 'Ihr Inhalt wird zu einer neuen Version. Der Entwurf bleibt.',
  withdraw: 'Zurückziehen',
  withdrawOf: (version) => `Version ${version} zurückziehen`,
  withdrawn: (version) => `Version ${version} ist zurückgezogen; sie tritt nicht in Kraft.`,
  notWithdrawn: (version) =>
    `Version ${version} ist bereits in Kraft: Veröffentlichen Sie eine andere Version erneut.`,
  older: 'Ältere Versionen',
  loadFailed: 'Die Antwort ist nicht eingetroffen. Versuchen Sie es erneut.',
  change: {
    was: 'Vorher',
    now: 'Nachher',
    what: 'Element',
    none: '–',
    fields: { level: 'Level', rnd: 'R&D', coverage: 'Abdeckung', clause: 'Klausel' },
    rule: (name) => `Regel «${name}»`,
    ruleAdded: 'hinzugefügt',
    ruleRemoved: 'entfernt',
    ruleEdited: 'geändert',
    ruleOrder: 'Reihenfolge der Regeln',
    costs: {
      wrongCharge: 'Kosten einer zu Unrecht angekündigten Verrechnung',
      wrongCovered: 'Kosten eines zu Unrecht gemeldeten «gedeckt»',
    },
    thresholds: { covered: 'Schwelle «gedeckt»', billed: 'Schwelle «kann verrechnet werden»' },
    secondOpinion: 'Zweitmeinung von Forge LLM',
    labels: {
      level1: 'Label Level 1',
      level2: 'Label Level 2',
      rnd: 'Label R&D',
      review: 'Label «zu prüfen»',
      covered: 'Label «gedeckt»',
      out: 'Label «ausserhalb der Wartung»',
      noContract: 'Label «ohne Vertrag»',
    },
    tags: {
      labels: 'Labels',
      supportLevel: 'Feld Level',
      coverage: 'Feld Abdeckung',
      billing: 'Feld Verrechnung',
    },
    modeOf: (project) => `Modus des Projekts ${project}`,
    modeDefault: 'Modus der übrigen Projekte',
    modes: { off: 'Aus', monitor: 'Beobachten', suggest: 'Vorschlag', automatic: 'Automatisch' },
    clients: {
      comments: 'Kommentare an Kunden',
      notice: 'Kurzhinweis unten im Portal',
      reporter: 'Einverständnis durch den Anfragenden',
      participants: 'Einverständnis durch Beteiligte',
    },
    approversOf: (organisation) => `Einverständnis für ${organisation} durch`,
    billingGroup: 'Gruppe, die über die Verrechnung entscheidet',
    learning: 'Lernen aus Korrekturen',
    timeZone: 'Zeitzone',
    text: (id, language) => `Text ${id} (${language})`,
    palierWording: 'Text von Palier',
    on: 'ja',
    off: 'nein',
  },
  languages: { fr: 'Französisch', de: 'Deutsch', en: 'Englisch', it: 'Italienisch' },
  finding: {
    ruleAt: (position, name) => `Regel ${position} «${name}»`,
    contradict: (one, other) =>
      `Widerspruch: ${one} hat dieselbe Bedingung wie ${other} und entscheidet anders.`,
    shadowed: (rule, by) => `Ohne Wirkung: ${by} entscheidet immer, wenn ${rule} zuträfe.`,
    afterCatchAll: (rule, by) => `Ohne Wirkung: ${by} entscheidet über alle Anfragen, ${rule} also nie.`,
    repeated: (rule, by) => `Doppelt: ${rule} wiederholt ${by}.`,
    projectOff: (rule, project) =>
      `Ohne Wirkung: ${rule} gilt für Projekt ${project}, in dem Palier aus ist.`,
    catchesAll: (rule) => `Die ${rule} entscheidet über alle Anfragen, was auch immer darin steht.`,
    clauseMissing: (category) => `«${category}» hat keine Klausel: Kunden lesen dazu keine.`,
    clauseContradicts: (category, clause) =>
      `«${category}»: Die Klausel «${clause}» sagt das Gegenteil der Abdeckung.`,
    exclusionWithoutText: (category, language) =>
      `«${category}» kann ausgeschlossen sein, aber der Ausschlusstext fehlt auf ${language}, während der Deckungstext verfasst ist.`,
    unreachable: (threshold, most) => `${threshold}: nichts kann sie erreichen, auch keine Regel (${most}).`,
    low: (threshold) => `${threshold}: unter der Hälfte ist der Entscheid öfter falsch als richtig.`,
    labelsCollide: (label, names) => `Das Label «${label}» steht für: ${names}.`,
    withoutLabels: (projects) => `Palier ist aktiv, ohne Labels zu setzen: ${projects}.`,
    otherProjects: 'übrige Projekte',
    nowhereActive: 'Palier ist in keinem Projekt aktiv: Weder Agenten noch Kunden sehen eine Einstufung.',
    nobodyApproves:
      'Niemand darf das Einverständnis des Kunden geben: Agenten würden vergeblich darum bitten.',
    baseOutdated: (base, latest) =>
      `Der Entwurf geht von Version ${base} aus; seither wurde Version ${latest} veröffentlicht. Sie würde ersetzt.`,
    datePast: 'Das Datum des Inkrafttretens ist vorbei.',
    tooManyPending: (most) => `Höchstens ${most} Versionen können auf ihr Datum warten.`,
    textFault: (id, language) =>
      `Der Text ${id} (${language}) ist ungültig: Der Text von Palier wird angezeigt.`,
    textMissing: (id, worded, missing) =>
      `Der Text ${id} ist verfasst auf ${worded}, aber nicht auf ${missing}.`,
    textOtherLanguage: (id, language, same) =>
      `Der Text ${id} (${language}) ist wörtlich der Text auf ${same}.`,
    textLong: (id, language, characters) => `Der Text ${id} (${language}) ist lang: ${characters} Zeichen.`,
    textSame: (id, language) => `Der Text ${id} (${language}) ist derselbe wie jener von Palier.`,
  },
};

const en: PolicyWords = {
  inForce: (version, date) => `In force: version ${version}, since ${date}.`,
  pending: (version, date) => `Version ${version} takes effect on ${date}.`,
  noDraft: 'No draft: what you save here begins one.',
  draftBy: (person, date) =>
    person === undefined ? `Draft saved on ${date}.` : `Draft saved by ${person} on ${date}.`,
  base: (version) => `It starts from version ${version}.`,
  unsaved: 'Changes that are not saved',
  saveDraft: 'Save draft',
  resetEdits: 'Undo my changes',
  draftSaved: 'The draft is saved. It does not count yet: it has to be published.',
  saveFailed: 'Saving failed. Your changes are kept; please try again.',
  tooLarge: (kilobytes) => `The draft is too large: at most ${kilobytes} kB. Shorten rules or texts.`,
  invalidTitle: 'This draft cannot be saved',
  theirsTitle: 'Another admin saved the draft in the meantime',
  theirs: 'Nothing was saved. Your changes have been carried over to the new draft; check them, then save.',
  discardDraft: 'Discard the draft',
  discardAsk: 'The draft that all admins share will be lost.',
  discardYes: 'Yes, discard it',
  cancel: 'Cancel',
  changesTitle: (count) =>
    count === 1 ? '1 change from the latest version' : `${count} changes from the latest version`,
  noChanges: 'No changes.',
  findingsTitle: (errors, warnings) =>
    `Check: ${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'remark' : 'remarks'}`,
  noFindings: 'Check: nothing to report.',
  severities: { error: 'Error', warning: 'Warning', notice: 'Note' },
  publishTitle: 'Publish the draft',
  publish: 'Publish',
  publishHint: 'Requests already decided keep their version; only new ones follow this one.',
  from: 'Takes effect',
  fromHint: (timeZone) => `Time of ${timeZone}.`,
  atOnce: 'At once',
  dated: 'On a date',
  dateMissing: 'Give a date and time in the future.',
  published: (version, date) =>
    date === undefined
      ? `Version ${version} is published and in force.`
      : `Version ${version} is published; it takes effect on ${date}.`,
  blocked: 'Nothing was published: correct these errors first.',
  errorsFirst: 'Errors keep the draft from being published.',
  changedMeanwhile: 'The draft changed in the meantime. Check it, then publish.',
  nothingToPublish: 'There is nothing to publish.',
  versionsTitle: 'Versions',
  version: 'Version',
  state: 'State',
  author: 'Author',
  effective: 'In force from',
  reason: 'Reason',
  actions: 'Actions',
  states: { 'in-force': 'In force', pending: 'To come', withdrawn: 'Withdrawn', replaced: 'Replaced' },
  unknownPerson: 'Palier, or an unknown account',
  show: 'Changes',
  showOf: (version) => `Changes of version ${version}`,
  compareWith: 'Compare with',
  before: 'the version before',
  draft: 'the draft',
  versionName: (version) => `version ${version}`,
  rollBack: 'Publish again',
  rollBackOf: (version) => `Publish version ${version} again`,
  rollBackTitle: (version) => `Publish version ${version} again`,
  rollBackHint: 'What it says becomes a new version. The draft stays.',
  withdraw: 'Withdraw',
  withdrawOf: (version) => `Withdraw version ${version}`,
  withdrawn: (version) => `Version ${version} is withdrawn; it will not take effect.`,
  notWithdrawn: (version) => `Version ${version} is in force already: publish another version again.`,
  older: 'Older versions',
  loadFailed: 'The answer did not arrive. Please try again.',
  change: {
    was: 'Before',
    now: 'After',
    what: 'Item',
    none: '–',
    fields: { level: 'level', rnd: 'R&D', coverage: 'coverage', clause: 'clause' },
    rule: (name) => `Rule ‘${name}’`,
    ruleAdded: 'added',
    ruleRemoved: 'removed',
    ruleEdited: 'edited',
    ruleOrder: 'Order of the rules',
    costs: {
      wrongCharge: 'Cost of a charge wrongly announced',
      wrongCovered: 'Cost of a “covered” wrongly told',
    },
    thresholds: { covered: 'Threshold “covered”', billed: 'Threshold “may be billed”' },
    secondOpinion: 'Second opinion by Forge LLM',
    labels: {
      level1: 'Label of level 1',
      level2: 'Label of level 2',
      rnd: 'R&D label',
      review: '“To review” label',
      covered: '“Covered” label',
      out: '“Outside maintenance” label',
      noContract: '“No contract” label',
    },
    tags: {
      labels: 'Labels',
      supportLevel: 'Level field',
      coverage: 'Coverage field',
      billing: 'Billing field',
    },
    modeOf: (project) => `Mode of project ${project}`,
    modeDefault: 'Mode of the other projects',
    modes: { off: 'Off', monitor: 'Monitor', suggest: 'Suggest', automatic: 'Automatic' },
    clients: {
      comments: 'Comments to clients',
      notice: 'Short notice at the foot of the portal',
      reporter: 'The reporter approves',
      participants: 'Participants approve',
    },
    approversOf: (organisation) => `Persons who approve for ${organisation}`,
    billingGroup: 'Group that decides on billing',
    learning: 'Learning from corrections',
    timeZone: 'Time zone',
    text: (id, language) => `Text ${id} (${language})`,
    palierWording: 'Palier’s wording',
    on: 'yes',
    off: 'no',
  },
  languages: { fr: 'French', de: 'German', en: 'English', it: 'Italian' },
  finding: {
    ruleAt: (position, name) => `rule ${position} ‘${name}’`,
    contradict: (one, other) =>
      `Contradiction: ${one} has the same condition as ${other} and decides otherwise.`,
    shadowed: (rule, by) => `Never used: ${by} decides whenever ${rule} would hold.`,
    afterCatchAll: (rule, by) => `Never used: ${by} decides every request, so ${rule} decides none.`,
    repeated: (rule, by) => `Repeated: ${rule} says again what ${by} says.`,
    projectOff: (rule, project) => `Never used: ${rule} is for project ${project}, where Palier is off.`,
    catchesAll: (rule) => `The ${rule} decides every request, whatever its text says.`,
    clauseMissing: (category) => `“${category}” has no clause: its clients read none.`,
    clauseContradicts: (category, clause) =>
      `“${category}”: the clause “${clause}” says the contrary of its coverage.`,
    exclusionWithoutText: (category, language) =>
      `“${category}” can be excluded, but its text for that is not worded in ${language}, while its covered one is.`,
    unreachable: (threshold, most) => `${threshold}: nothing can reach it, not even a rule (${most}).`,
    low: (threshold) => `${threshold}: below one half, the decision is wrong more often than right.`,
    labelsCollide: (label, names) => `The label “${label}” is used for: ${names}.`,
    withoutLabels: (projects) => `Palier is active without setting labels: ${projects}.`,
    otherProjects: 'other projects',
    nowhereActive: 'Palier is active in no project: neither agents nor clients see a decision.',
    nobodyApproves: 'Nobody can answer a question for approval: agents would ask it in vain.',
    baseOutdated: (base, latest) =>
      `The draft starts from version ${base}; version ${latest} was published since. Publishing the draft replaces it.`,
    datePast: 'The date on which it takes effect has passed.',
    tooManyPending: (most) => `At most ${most} versions can wait for their date.`,
    textFault: (id, language) => `Text ${id} (${language}) is not valid: Palier’s own is shown.`,
    textMissing: (id, worded, missing) => `Text ${id} is worded in ${worded}, but not in ${missing}.`,
    textOtherLanguage: (id, language, same) =>
      `Text ${id} (${language}) is word for word the one in ${same}.`,
    textLong: (id, language, characters) => `Text ${id} (${language}) is long: ${characters} characters.`,
    textSame: (id, language) => `Text ${id} (${language}) is the same as Palier’s.`,
  },
};

const it: PolicyWords = {
  inForce: (version, date) => `In vigore: versione ${version}, dal ${date}.`,
  pending: (version, date) => `La versione ${version} entrerà in vigore il ${date}.`,
  noDraft: 'Nessuna bozza: ciò che salva qui ne inizia una.',
  draftBy: (person, date) =>
    person === undefined ? `Bozza salvata il ${date}.` : `Bozza salvata da ${person} il ${date}.`,
  base: (version) => `Parte dalla versione ${version}.`,
  unsaved: 'Modifiche non salvate',
  saveDraft: 'Salva la bozza',
  resetEdits: 'Annulla le mie modifiche',
  draftSaved: 'La bozza è salvata. Non vale ancora: deve essere pubblicata.',
  saveFailed: 'Il salvataggio non è riuscito. Le sue modifiche sono conservate; riprovi.',
  tooLarge: (kilobytes) => `La bozza è troppo grande: al massimo ${kilobytes} kB. Accorci regole o testi.`,
  invalidTitle: 'Questa bozza non può essere salvata',
  theirsTitle: 'Nel frattempo un altro amministratore ha salvato la bozza',
  theirs:
    'Non è stato salvato nulla. Le sue modifiche sono riportate sulla nuova bozza; le verifichi, poi salvi.',
  discardDraft: 'Abbandona la bozza',
  discardAsk: 'La bozza comune di tutti gli amministratori andrà persa.',
  discardYes: 'Sì, abbandonala',
  cancel: 'Annulla',
  changesTitle: (count) =>
    count === 1
      ? '1 modifica rispetto all’ultima versione'
      : `${count} modifiche rispetto all’ultima versione`,
  noChanges: 'Nessuna modifica.',
  findingsTitle: (errors, warnings) =>
    `Verifica: ${errors} ${errors === 1 ? 'errore' : 'errori'}, ${warnings} ${warnings === 1 ? 'osservazione' : 'osservazioni'}`,
  noFindings: 'Verifica: nulla da segnalare.',
  severities: { error: 'Errore', warning: 'Attenzione', notice: 'Nota' },
  publishTitle: 'Pubblica la bozza',
  publish: 'Pubblica',
  publishHint: 'Le richieste già qualificate mantengono la loro versione; solo le nuove seguono questa.',
  from: 'Entrata in vigore',
  fromHint: (timeZone) => `Ora di ${timeZone}.`,
  atOnce: 'Subito',
  dated: 'A una data',
  dateMissing: 'Indichi una data e un’ora future.',
  published: (version, date) =>
    date === undefined
      ? `La versione ${version} è pubblicata e in vigore.`
      : `La versione ${version} è pubblicata; entrerà in vigore il ${date}.`,
  blocked: 'Non è stato pubblicato nulla: corregga prima questi errori.',
  errorsFirst: 'Gli errori impediscono la pubblicazione.',
  changedMeanwhile: 'La bozza è cambiata nel frattempo. La verifichi, poi pubblichi.',
  nothingToPublish: 'Non c’è nulla da pubblicare.',
  versionsTitle: 'Versioni',
  version: 'Versione',
  state: 'Stato',
  author: 'Autore',
  effective: 'In vigore dal',
  reason: 'Motivo',
  actions: 'Azioni',
  states: { 'in-force': 'In vigore', pending: 'Futura', withdrawn: 'Ritirata', replaced: 'Sostituita' },
  unknownPerson: 'Palier, o account sconosciuto',
  show: 'Modifiche',
  showOf: (version) => `Modifiche della versione ${version}`,
  compareWith: 'Confronta con',
  before: 'la versione precedente',
  draft: 'la bozza',
  versionName: (version) => `la versione ${version}`,
  rollBack: 'Ripubblica',
  rollBackOf: (version) => `Ripubblica la versione ${version}`,
  rollBackTitle: (version) => `Ripubblica la versione ${version}`,
  rollBackHint: 'Il suo contenuto diventa una nuova versione. La bozza resta.',
  withdraw: 'Ritira',
  withdrawOf: (version) => `Ritira la versione ${version}`,
  withdrawn: (version) => `La versione ${version} è ritirata; non entrerà in vigore.`,
  notWithdrawn: (version) => `La versione ${version} è già in vigore: ripubblichi un’altra versione.`,
  older: 'Versioni precedenti',
  loadFailed: 'La risposta non è arrivata. Riprovi.',
  change: {
    was: 'Prima',
    now: 'Dopo',
    what: 'Elemento',
    none: '–',
    fields: { level: 'livello', rnd: 'R&D', coverage: 'copertura', clause: 'clausola' },
    rule: (name) => `Regola «${name}»`,
    ruleAdded: 'aggiunta',
    ruleRemoved: 'eliminata',
    ruleEdited: 'modificata',
    ruleOrder: 'Ordine delle regole',
    costs: {
      wrongCharge: 'Costo di una fatturazione annunciata a torto',
      wrongCovered: 'Costo di un «coperto» annunciato a torto',
    },
    thresholds: { covered: 'Soglia «coperto»', billed: 'Soglia «può essere fatturato»' },
    secondOpinion: 'Secondo parere di Forge LLM',
    labels: {
      level1: 'Etichetta del livello 1',
      level2: 'Etichetta del livello 2',
      rnd: 'Etichetta R&D',
      review: 'Etichetta «da verificare»',
      covered: 'Etichetta «coperto»',
      out: 'Etichetta «fuori manutenzione»',
      noContract: 'Etichetta «senza contratto»',
    },
    tags: {
      labels: 'Etichette',
      supportLevel: 'Campo Livello',
      coverage: 'Campo Copertura',
      billing: 'Campo Fatturazione',
    },
    modeOf: (project) => `Modalità del progetto ${project}`,
    modeDefault: 'Modalità degli altri progetti',
    modes: { off: 'Disattivato', monitor: 'Osservazione', suggest: 'Proposta', automatic: 'Automatico' },
    clients: {
      comments: 'Commenti ai clienti',
      notice: 'Promemoria in fondo al portale',
      reporter: 'Il richiedente dà l’accordo',
      participants: 'I partecipanti danno l’accordo',
    },
    approversOf: (organisation) => `Persone che danno l’accordo per ${organisation}`,
    billingGroup: 'Gruppo che decide sulla fatturazione',
    learning: 'Apprendimento dalle correzioni',
    timeZone: 'Fuso orario',
    text: (id, language) => `Testo ${id} (${language})`,
    palierWording: 'testo di Palier',
    on: 'sì',
    off: 'no',
  },
  languages: { fr: 'francese', de: 'tedesco', en: 'inglese', it: 'italiano' },
  finding: {
    ruleAt: (position, name) => `regola ${position} «${name}»`,
    contradict: (one, other) => `Contraddizione: ${one} ha la stessa condizione di ${other} e decide altro.`,
    shadowed: (rule, by) => `Senza effetto: ${by} decide ogni volta che ${rule} varrebbe.`,
    afterCatchAll: (rule, by) => `Senza effetto: ${by} decide tutte le richieste, quindi mai ${rule}.`,
    repeated: (rule, by) => `Doppione: ${rule} ripete ${by}.`,
    projectOff: (rule, project) =>
      `Senza effetto: ${rule} riguarda il progetto ${project}, dove Palier è spento.`,
    catchesAll: (rule) => `La ${rule} decide tutte le richieste, qualunque sia il testo.`,
    clauseMissing: (category) => `«${category}» non ha clausola: i clienti non ne leggeranno alcuna.`,
    clauseContradicts: (category, clause) =>
      `«${category}»: la clausola «${clause}» dice il contrario della copertura.`,
    exclusionWithoutText: (category, language) =>
      `«${category}» può essere esclusa, ma il testo di esclusione non è redatto in ${language}, mentre quello di copertura lo è.`,
    unreachable: (threshold, most) => `${threshold}: nulla può raggiungerla, nemmeno una regola (${most}).`,
    low: (threshold) => `${threshold}: sotto la metà la decisione è più spesso errata che giusta.`,
    labelsCollide: (label, names) => `L’etichetta «${label}» è usata per: ${names}.`,
    withoutLabels: (projects) => `Palier è attivo senza mettere etichette: ${projects}.`,
    otherProjects: 'altri progetti',
    nowhereActive: 'Palier non è attivo in alcun progetto: né agenti né clienti vedono una decisione.',
    nobodyApproves: 'Nessuno può rispondere a una richiesta di accordo: gli agenti la farebbero invano.',
    baseOutdated: (base, latest) =>
      `La bozza parte dalla versione ${base}; da allora è stata pubblicata la versione ${latest}. Pubblicarla la sostituirà.`,
    datePast: 'La data di entrata in vigore è passata.',
    tooManyPending: (most) => `Al massimo ${most} versioni possono attendere la loro data.`,
    textFault: (id, language) =>
      `Il testo ${id} (${language}) non è valido: viene mostrato quello di Palier.`,
    textMissing: (id, worded, missing) => `Il testo ${id} è redatto in ${worded}, ma non in ${missing}.`,
    textOtherLanguage: (id, language, same) =>
      `Il testo ${id} (${language}) è parola per parola quello in ${same}.`,
    textLong: (id, language, characters) => `Il testo ${id} (${language}) è lungo: ${characters} caratteri.`,
    textSame: (id, language) => `Il testo ${id} (${language}) è uguale a quello di Palier.`,
  },
};

export const policyWords: Record<Locale, PolicyWords> = { fr, de, en, it };
