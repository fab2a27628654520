import type { Locale } from '../../ui/locale';

export interface LearningWords {
  intro: string;
  switch: string;
  switchHint: string;
  isOff: string;
  theirs: string;

  list: string;
  listIntro: (days: string) => string;
  none: string;
  request: string;
  correction: string;
  confirmed: (category: string) => string;
  fromTo: (from: string, to: string) => string;
  by: string;
  when: string;
  counts: string;
  actions: string;
  forget: string;
  forgetOf: (key: string) => string;
  forgetAll: string;
  forgetAllSure: string;
  keep: string;
  failed: string;
  unknownPerson: string;
  more: (count: string) => string;

  proposals: string;
  proposalsIntro: string;
  soughtAt: (when: string) => string;
  seek: string;
  noProposals: string;
  ruleName: (asks: string) => string;
  markOf: Record<'request-type' | 'organisation' | 'project' | 'concept', string>;
  asksOf: (mark: string, asks: string) => string;
  basis: (count: string, share: string) => string;
  seenIn: (keys: string) => string;
  effect: string;
  effectOf: Record<'leaning' | 'always', string>;
  accept: string;
  acceptOf: (asks: string) => string;
  dismiss: string;
  dismissOf: (asks: string) => string;
  accepted: string;
  replay: string;
  notAdded: string;
}

export const learningWords: Record<Locale, LearningWords> = {
  fr: {
    intro:
      'Quand un agent corrige une demande, Palier en retient des traits, jamais le texte. Les demandes semblables qui suivent en tiennent compte, et l’agent voit quelle correction a compté.',
    switch: 'Tenir compte des corrections des agents',
    switchHint:
      'Fait partie du brouillon : le changement prend effet à la publication. Les demandes déjà décidées ne changent pas.',
    isOff: 'L’apprentissage est désactivé dans la politique en vigueur : rien n’est retenu ni appliqué.',
    theirs: 'Quelqu’un d’autre a changé ce réglage entre-temps.',
    list: 'Ce qui a été appris',
    listIntro: (days) =>
      `Une ligne par demande ; c’est le dernier avis d’un agent qui compte. Le poids diminue de moitié tous les ${days} jours.`,
    none: 'Rien n’a encore été appris.',
    request: 'Demande',
    correction: 'Correction',
    confirmed: (category) => `Confirmé : ${category}`,
    fromTo: (from, to) => `${from} → ${to}`,
    by: 'Agent',
    when: 'Date',
    counts: 'Poids',
    actions: 'Actions',
    forget: 'Oublier',
    forgetOf: (key) => `Oublier ${key}`,
    forgetAll: 'Tout oublier',
    forgetAllSure: 'Oublier tout ce qui a été appris ? C’est définitif.',
    keep: 'Garder',
    failed: 'L’opération n’a pas abouti. Réessayez.',
    unknownPerson: 'Compte inconnu',
    more: (count) => `Afficher ${count} lignes de plus`,
    proposals: 'Règles proposées',
    proposalsIntro:
      'Chaque mois, Palier cherche des corrections qui se répètent sur 90 jours : au moins cinq, et quatre sur cinq dans le même sens. Une règle acceptée est ajoutée au brouillon.',
    soughtAt: (when) => `Dernière recherche : ${when}`,
    seek: 'Chercher maintenant',
    noProposals: 'Aucune règle à proposer.',
    ruleName: (asks) => `Appris : ${asks}`,
    markOf: {
      'request-type': 'Type de demande',
      organisation: 'Organisation',
      project: 'Projet',
      concept: 'Mots',
    },
    asksOf: (mark, asks) => `${mark} : ${asks}`,
    basis: (count, share) =>
      `${count} corrections ; les agents sont de cet avis pour ${share} des demandes de ce genre`,
    seenIn: (keys) => `Vu dans : ${keys}`,
    effect: 'Effet de la règle',
    effectOf: { leaning: 'Rend cette nature plus probable', always: 'Décide toujours' },
    accept: 'Ajouter au brouillon',
    acceptOf: (asks) => `Ajouter au brouillon : ${asks}`,
    dismiss: 'Écarter',
    dismissOf: (asks) => `Écarter : ${asks}`,
    accepted: 'La règle est dans le brouillon. Voyez son effet sur les demandes passées avant de publier :',
    replay: 'Rejouer le brouillon',
    notAdded: 'La règle n’a pas été ajoutée : le brouillon a changé ou n’accepte plus de règle.',
  },
  de: {
    intro:
      'Korrigiert ein Agent eine Anfrage, merkt sich Palier Merkmale davon, nie den Text. Spätere ähnliche Anfragen werden entsprechend eingestuft, und der Agent sieht, welche Korrektur gezählt hat.',
    switch: 'Korrekturen der Agenten berücksichtigen',
    switchHint:
      'Gehört zum Entwurf: Die Änderung gilt ab der Veröffentlichung. Bereits eingestufte Anfragen bleiben, wie sie sind.',
    isOff:
      'Das Lernen ist in der geltenden Richtlinie ausgeschaltet: Palier merkt sich nichts und wendet nichts an.',
    theirs: 'Jemand anderes hat diese Einstellung inzwischen geändert.',
    list: 'Was gelernt wurde',
    listIntro: (days) =>
      `Eine Zeile pro Anfrage; das letzte Wort eines Agenten zählt. Das Gewicht halbiert sich alle ${days} Tage.`,
    none: 'Es wurde noch nichts gelernt.',
    request: 'Anfrage',
    correction: 'Korrektur',
    confirmed: (category) => `Bestätigt: ${category}`,
    fromTo: (from, to) => `${from} → ${to}`,
    by: 'Agent',
    when: 'Datum',
    counts: 'Gewicht',
    actions: 'Aktionen',
    forget: 'Vergessen',
    forgetOf: (key) => `${key} vergessen`,
    forgetAll: 'Alles vergessen',
    forgetAllSure: 'Alles Gelernte vergessen? Das ist endgültig.',
    keep: 'Behalten',
    failed: 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    unknownPerson: 'Unbekanntes Konto',
    more: (count) => `${count} weitere Zeilen anzeigen`,
    proposals: 'Vorgeschlagene Regeln',
    proposalsIntro:
      'Jeden Monat sucht Palier Korrekturen, die sich in 90 Tagen wiederholen: mindestens fünf, und vier von fünf in dieselbe Richtung. Eine angenommene Regel kommt in den Entwurf.',
    soughtAt: (when) => `Zuletzt gesucht: ${when}`,
    seek: 'Jetzt suchen',
    noProposals: 'Es gibt keine Regel vorzuschlagen.',
    ruleName: (asks) => `Gelernt: ${asks}`,
    markOf: {
      'request-type': 'Anfragetyp',
      organisation: 'Organisation',
      project: 'Projekt',
      concept: 'Wörter',
    },
    asksOf: (mark, asks) => `${mark}: ${asks}`,
    basis: (count, share) => `${count} Korrekturen; bei ${share} solcher Anfragen urteilen die Agenten so`,
    seenIn: (keys) => `Gesehen in: ${keys}`,
    effect: 'Wirkung der Regel',
    effectOf: { leaning: 'Macht diese Art wahrscheinlicher', always: 'Entscheidet immer' },
    accept: 'In den Entwurf',
    acceptOf: (asks) => `In den Entwurf: ${asks}`,
    dismiss: 'Verwerfen',
    dismissOf: (asks) => `Verwerfen: ${asks}`,
    accepted:
      'Die Regel ist im Entwurf. Prüfen Sie ihre Wirkung auf frühere Anfragen, bevor Sie veröffentlichen:',
    replay: 'Entwurf durchspielen',
    notAdded:
      'Die Regel wurde nicht hinzugefügt: Der Entwurf hat sich geändert oder nimmt keine Regel mehr auf.',
  },
  en: {
    intro:
      'When an agent corrects a request, Palier remembers features of it, never its text. Later requests like it are decided accordingly, and agents see which correction counted.',
    switch: 'Let agents’ corrections help',
    switchHint:
      'Part of the draft: the change counts once it is published. Requests that are decided stay as they are.',
    isOff: 'Learning is off in the policy in force: nothing is remembered or applied.',
    theirs: 'Somebody else has changed this setting meanwhile.',
    list: 'What was learnt',
    listIntro: (days) =>
      `One line per request; an agent’s last word counts. The weight halves every ${days} days.`,
    none: 'Nothing has been learnt yet.',
    request: 'Request',
    correction: 'Correction',
    confirmed: (category) => `Confirmed: ${category}`,
    fromTo: (from, to) => `${from} → ${to}`,
    by: 'Agent',
    when: 'Date',
    counts: 'Weight',
    actions: 'Actions',
    forget: 'Forget',
    forgetOf: (key) => `Forget ${key}`,
    forgetAll: 'Forget everything',
    forgetAllSure: 'Forget everything that was learnt? This cannot be undone.',
    keep: 'Keep',
    failed: 'That did not work. Try again.',
    unknownPerson: 'Unknown account',
    more: (count) => `Show ${count} more lines`,
    proposals: 'Proposed rules',
    proposalsIntro:
      'Every month Palier looks for corrections that repeat within 90 days: at least five, and four of five the same way. An accepted rule is added to the draft.',
    soughtAt: (when) => `Last looked for: ${when}`,
    seek: 'Look now',
    noProposals: 'No rule to propose.',
    ruleName: (asks) => `Learnt: ${asks}`,
    markOf: {
      'request-type': 'Request type',
      organisation: 'Organisation',
      project: 'Project',
      concept: 'Words',
    },
    asksOf: (mark, asks) => `${mark}: ${asks}`,
    basis: (count, share) => `${count} corrections; agents decide so for ${share} of such requests`,
    seenIn: (keys) => `Seen in: ${keys}`,
    effect: 'Effect of the rule',
    effectOf: { leaning: 'Makes this category more likely', always: 'Always decides' },
    accept: 'Add to the draft',
    acceptOf: (asks) => `Add to the draft: ${asks}`,
    dismiss: 'Dismiss',
    dismissOf: (asks) => `Dismiss: ${asks}`,
    accepted: 'The rule is in the draft. See its effect on past requests before you publish:',
    replay: 'Replay the draft',
    notAdded: 'The rule was not added: the draft has changed, or takes no more rules.',
  },
  it: {
    intro:
      'Quando un agente corregge una richiesta, Palier ne ricorda alcuni tratti, mai il testo. Le richieste simili che seguono ne tengono conto, e l’agente vede quale correzione ha contato.',
    switch: 'Tenere conto delle correzioni degli agenti',
    switchHint:
      'Fa parte della bozza: la modifica vale dalla pubblicazione. Le richieste già decise non cambiano.',
    isOff: 'L’apprendimento è disattivato nella politica in vigore: nulla viene ricordato né applicato.',
    theirs: 'Nel frattempo qualcun altro ha modificato questa impostazione.',
    list: 'Che cosa è stato appreso',
    listIntro: (days) =>
      `Una riga per richiesta; conta l’ultimo parere di un agente. Il peso si dimezza ogni ${days} giorni.`,
    none: 'Non è ancora stato appreso nulla.',
    request: 'Richiesta',
    correction: 'Correzione',
    confirmed: (category) => `Confermato: ${category}`,
    fromTo: (from, to) => `${from} → ${to}`,
    by: 'Agente',
    when: 'Data',
    counts: 'Peso',
    actions: 'Azioni',
    forget: 'Dimentica',
    forgetOf: (key) => `Dimentica ${key}`,
    forgetAll: 'Dimentica tutto',
    forgetAllSure: 'Dimenticare tutto ciò che è stato appreso? È definitivo.',
    keep: 'Conserva',
    failed: 'L’operazione non è riuscita. Riprovi.',
    unknownPerson: 'Account sconosciuto',
    more: (count) => `Mostra altre ${count} righe`,
    proposals: 'Regole proposte',
    proposalsIntro:
      'Ogni mese Palier cerca correzioni che si ripetono in 90 giorni: almeno cinque, e quattro su cinque nello stesso senso. Una regola accettata entra nella bozza.',
    soughtAt: (when) => `Ultima ricerca: ${when}`,
    seek: 'Cerca ora',
    noProposals: 'Nessuna regola da proporre.',
    ruleName: (asks) => `Appreso: ${asks}`,
    markOf: {
      'request-type': 'Tipo di richiesta',
      organisation: 'Organizzazione',
      project: 'Progetto',
      concept: 'Parole',
    },
    asksOf: (mark, asks) => `${mark}: ${asks}`,
    basis: (count, share) =>
      `${count} correzioni; gli agenti sono di questo parere per il ${share} delle richieste di questo genere`,
    seenIn: (keys) => `Visto in: ${keys}`,
    effect: 'Effetto della regola',
    effectOf: { leaning: 'Rende più probabile questa natura', always: 'Decide sempre' },
    accept: 'Aggiungi alla bozza',
    acceptOf: (asks) => `Aggiungi alla bozza: ${asks}`,
    dismiss: 'Scarta',
    dismissOf: (asks) => `Scarta: ${asks}`,
    accepted: 'La regola è nella bozza. Ne veda l’effetto sulle richieste passate prima di pubblicare:',
    replay: 'Riesegui la bozza',
    notAdded: 'La regola non è stata aggiunta: la bozza è cambiata o non accetta altre regole.',
  },
};
