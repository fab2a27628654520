import type { Locale } from '../../src/policy/vocabulary';

/** Situations of the document, in its order. */
export const SITUATIONS = [
  'qualifying',
  'too-short',
  'covered',
  'rnd',
  'level2',
  'to-confirm',
  'no-contract',
  'confirmed',
  'approval',
  'accepted',
  'contested',
  'withdrawn',
  'objected',
  'asked',
  'escalated',
  'goodwill',
  'agreement',
  'handed',
  'delivered',
  'no-access',
] as const;
export type Situation = (typeof SITUATIONS)[number];

/** `reporter`: raised the request and may approve; `other`: takes part in it and may not. */
export type Viewer = 'reporter' | 'other';

interface Words {
  title: string;
  /** Paragraphs; `{command}` is what writes the document anew. */
  intro: string[];
  overview: string;
  columns: Record<'situation' | 'viewer', string>;
  situations: Record<Situation, { heading: string; context: string }>;
  viewers: Record<Viewer | 'anybody', string>;
  /** Parts that carry no heading of their own in the panel. */
  parts: Record<
    | 'open'
    | 'closed'
    | 'buttons'
    | 'comment'
    | 'approvalComment'
    | 'answerComments'
    | 'questionComment'
    | 'notice'
    | 'acts',
    string
  >;
  /** What the client of the examples writes and reads from an agent. */
  said: Record<'stuck' | 'defect' | 'report' | 'data' | 'work' | 'comment' | 'objection', string>;
}

export const WORDS: Record<Locale, Words> = {
  fr: {
    title: 'Ce que lit le client, mot pour mot',
    intro: [
      'Ce document montre ce que les clients lisent dans le portail, situation par situation, avec les textes de Palier et la politique par défaut. Il sert à relire les formulations sans ouvrir le logiciel.',
      'Il est établi à partir des textes : pour changer un mot, changez le texte (`src/policy/texts/fr.ts`), puis lancez `{command}`. Un test échoue tant que ce document ne correspond pas.',
    ],
    overview: 'Vue d’ensemble',
    columns: { situation: 'Situation', viewer: 'Lu par' },
    situations: {
      qualifying: {
        heading: 'En qualification',
        context: 'La demande vient d’arriver, ou un agent doit la lire avant toute réponse.',
      },
      'too-short': { heading: 'Texte trop court', context: 'Le texte est trop court pour être compris.' },
      covered: {
        heading: 'Comprise dans la maintenance',
        context: 'Une tâche bloque en utilisation normale. Le contrat du client est en vigueur.',
      },
      rnd: {
        heading: 'Défaut du logiciel, avec la R&D',
        context: 'Le logiciel standard semble avoir un défaut.',
      },
      level2: {
        heading: 'Niveau 2, peut être facturée',
        context:
          'Le client demande une modification d’un rapport personnalisé. Personne ne l’a encore confirmée.',
      },
      'to-confirm': {
        heading: 'Facturation à confirmer',
        context: 'Des données sont à corriger, peut-être à la suite d’un défaut du logiciel.',
      },
      'no-contract': {
        heading: 'Sans contrat actif',
        context: 'Le contrat que nous connaissons a pris fin avant la demande.',
      },
      confirmed: {
        heading: 'Facturable, confirmée par un agent',
        context: 'Un agent a confirmé la modification du rapport.',
      },
      approval: {
        heading: 'Accord demandé',
        context: 'Un agent demande l’accord du client avant de commencer.',
      },
      accepted: { heading: 'Accord donné', context: 'Le client a accepté les travaux, avec un commentaire.' },
      contested: { heading: 'Facturation contestée', context: 'Le client a contesté, avec un commentaire.' },
      withdrawn: {
        heading: 'Défaut confirmé, non facturée',
        context: 'Après l’accord demandé, la R&D confirme un défaut : plus rien n’est facturé.',
      },
      objected: {
        heading: 'Ce n’est pas ce que j’ai demandé',
        context: 'Le client n’est pas d’accord avec ce qu’il lit.',
      },
      asked: {
        heading: 'Question posée au client',
        context: 'La demande n’est pas claire. Un agent demande au client ce qui la rendrait claire.',
      },
      escalated: {
        heading: 'Transmise au niveau 2',
        context: 'Le niveau 1 a lu la demande et la transmet au niveau 2 ; ce qu’elle coûte ne change pas.',
      },
      goodwill: {
        heading: 'Geste commercial',
        context: 'Un agent renonce à facturer la modification du rapport.',
      },
      agreement: {
        heading: 'Convenu avec le client',
        context: 'Un agent note ce qui a été convenu : l’intervention est facturable.',
      },
      handed: {
        heading: 'Transmise à la R&D',
        context: 'Un agent transmet la demande à la R&D, qui l’examine.',
      },
      delivered: {
        heading: 'Correctif livré',
        context: 'Le correctif du défaut est livré avec une version.',
      },
      'no-access': {
        heading: 'Sans accès',
        context: 'La personne n’a pas accès à la demande, ou la demande n’existe plus.',
      },
    },
    viewers: {
      reporter: 'la personne qui a fait la demande',
      other: 'une autre personne de la demande',
      anybody: 'tous',
    },
    parts: {
      open: 'Ouvert d’emblée',
      closed: 'À ouvrir',
      buttons: 'Boutons',
      comment: 'Le même texte en commentaire public',
      approvalComment: 'Commentaire public quand l’accord est demandé',
      answerComments: 'Commentaires publics après la réponse',
      questionComment: 'Commentaire public quand un agent pose une question',
      notice: 'Au pied des pages du portail',
      acts: 'Quand une réponse n’aboutit pas, ou pas encore',
    },
    said: {
      stuck: 'je n’arrive pas à imprimer le bulletin de livraison',
      defect: 'depuis la mise à jour, le total de la facture est faux',
      report: 'ajouter la colonne « remise » dans notre rapport des ventes',
      data: 'corriger les écritures comptées à double en janvier',
      work: 'Ajout de la colonne « remise » dans le rapport des ventes personnalisé, avec test.',
      comment: 'D’accord, merci de le faire avant la fin du mois.',
      objection: 'Je ne demande pas de modification : le rapport existant n’affiche plus rien.',
    },
  },
  de: {
    title: 'Was der Kunde liest, Wort für Wort',
    intro: [
      'Dieses Dokument zeigt, was Kunden im Portal lesen, Situation für Situation, mit den Texten von Palier und den Regeln, die von Anfang an gelten. So lassen sich die Formulierungen prüfen, ohne die Software zu öffnen.',
      'Es entsteht aus den Texten: Um ein Wort zu ändern, ändern Sie den Text (`src/policy/texts/de.ts`) und führen Sie dann `{command}` aus. Ein Test schlägt fehl, solange dieses Dokument nicht übereinstimmt.',
    ],
    overview: 'Übersicht',
    columns: { situation: 'Situation', viewer: 'Gelesen von' },
    situations: {
      qualifying: {
        heading: 'Wird eingeordnet',
        context: 'Die Anfrage ist eben eingetroffen, oder ein Agent muss sie vor jeder Antwort lesen.',
      },
      'too-short': { heading: 'Text zu kurz', context: 'Der Text ist zu kurz, um verstanden zu werden.' },
      covered: {
        heading: 'In der Wartung inbegriffen',
        context:
          'Eine Aufgabe lässt sich in der normalen Nutzung nicht erledigen. Der Vertrag des Kunden ist in Kraft.',
      },
      rnd: {
        heading: 'Fehler der Software, mit R&D',
        context: 'Die Standardsoftware hat offenbar einen Fehler.',
      },
      level2: {
        heading: 'Level 2, kann verrechnet werden',
        context:
          'Der Kunde wünscht eine Änderung an einem angepassten Bericht. Noch hat dies niemand bestätigt.',
      },
      'to-confirm': {
        heading: 'Verrechnung noch zu bestätigen',
        context: 'Daten sind zu korrigieren, vielleicht wegen eines Fehlers der Software.',
      },
      'no-contract': {
        heading: 'Ohne aktiven Vertrag',
        context: 'Der Vertrag, den wir kennen, war vor der Anfrage abgelaufen.',
      },
      confirmed: {
        heading: 'Verrechenbar, von einem Agenten bestätigt',
        context: 'Ein Agent hat die Änderung am Bericht bestätigt.',
      },
      approval: {
        heading: 'Einverständnis erbeten',
        context: 'Ein Agent bittet den Kunden vor Arbeitsbeginn um sein Einverständnis.',
      },
      accepted: {
        heading: 'Einverständnis gegeben',
        context: 'Der Kunde hat die Arbeiten mit einem Kommentar akzeptiert.',
      },
      contested: {
        heading: 'Verrechnung bestritten',
        context: 'Der Kunde hat die Verrechnung mit einem Kommentar bestritten.',
      },
      withdrawn: {
        heading: 'Fehler bestätigt, nicht verrechnet',
        context:
          'Nachdem um das Einverständnis gebeten wurde, bestätigt die R&D einen Fehler: Es wird nichts mehr verrechnet.',
      },
      objected: {
        heading: 'Das ist nicht mein Anliegen',
        context: 'Der Kunde ist mit dem, was er liest, nicht einverstanden.',
      },
      asked: {
        heading: 'Frage an den Kunden',
        context: 'Die Anfrage ist nicht klar. Ein Agent fragt den Kunden, was sie klären würde.',
      },
      escalated: {
        heading: 'An Level 2 weitergegeben',
        context:
          'Level 1 hat die Anfrage gelesen und gibt sie an Level 2 weiter; an den Kosten ändert das nichts.',
      },
      goodwill: {
        heading: 'Kulanz',
        context: 'Ein Agent verzichtet darauf, die Änderung des Berichts zu verrechnen.',
      },
      agreement: {
        heading: 'Mit dem Kunden vereinbart',
        context: 'Ein Agent hält fest, was vereinbart wurde: Der Einsatz ist verrechenbar.',
      },
      handed: {
        heading: 'An die R&D weitergegeben',
        context: 'Ein Agent gibt die Anfrage an die R&D weiter, die sie prüft.',
      },
      delivered: {
        heading: 'Patch ausgeliefert',
        context: 'Die Korrektur des Fehlers ist mit einer Version ausgeliefert.',
      },
      'no-access': {
        heading: 'Ohne Zugriff',
        context: 'Die Person hat keinen Zugriff auf die Anfrage, oder es gibt sie nicht mehr.',
      },
    },
    viewers: {
      reporter: 'die Person, die angefragt hat',
      other: 'eine andere Person der Anfrage',
      anybody: 'alle',
    },
    parts: {
      open: 'Von Anfang an offen',
      closed: 'Zum Öffnen',
      buttons: 'Schaltflächen',
      comment: 'Derselbe Text als öffentlicher Kommentar',
      approvalComment: 'Öffentlicher Kommentar, wenn um das Einverständnis gebeten wird',
      answerComments: 'Öffentliche Kommentare nach der Antwort',
      questionComment: 'Öffentlicher Kommentar, wenn ein Agent eine Frage stellt',
      notice: 'Am Fuss der Portalseiten',
      acts: 'Wenn eine Antwort nicht oder noch nicht ankommt',
    },
    said: {
      stuck: 'ich kann den Lieferschein nicht drucken',
      defect: 'seit dem Update ist das Total der Rechnung falsch',
      report: 'die Spalte «Rabatt» in unserem Verkaufsbericht ergänzen',
      data: 'die im Januar doppelt gezählten Buchungen korrigieren',
      work: 'Spalte «Rabatt» im angepassten Verkaufsbericht ergänzen, mit Test.',
      comment: 'Einverstanden, bitte noch vor Ende Monat.',
      objection: 'Ich wünsche keine Änderung: Der bestehende Bericht zeigt nichts mehr an.',
    },
  },
  en: {
    title: 'What the client reads, word for word',
    intro: [
      'This document shows what clients read in the portal, situation by situation, with Palier’s own texts and the default policy. It is for reviewing the wording without opening the software.',
      'It is made from the texts: to change a word, change the text (`src/policy/texts/en.ts`), then run `{command}`. A test fails as long as this document does not match.',
    ],
    overview: 'Overview',
    columns: { situation: 'Situation', viewer: 'Read by' },
    situations: {
      qualifying: {
        heading: 'Being qualified',
        context: 'The request has just arrived, or an agent has to read it before any answer.',
      },
      'too-short': { heading: 'Text too short', context: 'The text is too short to be understood.' },
      covered: {
        heading: 'Included in maintenance',
        context: 'A task cannot be completed in normal use. The client’s contract is in force.',
      },
      rnd: {
        heading: 'Defect of the software, with R&D',
        context: 'The standard software seems to have a defect.',
      },
      level2: {
        heading: 'Level 2, may be billed',
        context: 'The client asks for a change to a customised report. Nobody has confirmed it yet.',
      },
      'to-confirm': {
        heading: 'Billing to be confirmed',
        context: 'Data has to be corrected, perhaps because of a defect of the software.',
      },
      'no-contract': {
        heading: 'No active contract',
        context: 'The contract that we know had ended before the request.',
      },
      confirmed: {
        heading: 'Billable, confirmed by an agent',
        context: 'An agent has confirmed the change to the report.',
      },
      approval: {
        heading: 'Approval asked',
        context: 'An agent asks for the client’s approval before beginning.',
      },
      accepted: { heading: 'Approval given', context: 'The client accepted the work, with a comment.' },
      contested: {
        heading: 'Billing contested',
        context: 'The client contested the billing, with a comment.',
      },
      withdrawn: {
        heading: 'Defect confirmed, not billed',
        context: 'After approval was asked, R&D confirms a defect: nothing is billed any more.',
      },
      objected: {
        heading: 'This is not what I asked for',
        context: 'The client does not agree with what they read.',
      },
      asked: {
        heading: 'Question put to the client',
        context: 'The request is not clear. An agent asks the client what would make it so.',
      },
      escalated: {
        heading: 'Handed to level 2',
        context: 'Level 1 has read the request and hands it to level 2; what it costs stays the same.',
      },
      goodwill: { heading: 'Goodwill', context: 'An agent waives the charge for the change of the report.' },
      agreement: {
        heading: 'Agreed with the client',
        context: 'An agent notes what was agreed: the work is billable.',
      },
      handed: { heading: 'Handed to R&D', context: 'An agent hands the request to R&D, who look at it.' },
      delivered: {
        heading: 'Patch delivered',
        context: 'The repair of the defect is delivered with a version.',
      },
      'no-access': {
        heading: 'No access',
        context: 'The person has no access to the request, or the request no longer exists.',
      },
    },
    viewers: {
      reporter: 'the person who made the request',
      other: 'another person on the request',
      anybody: 'everybody',
    },
    parts: {
      open: 'Open from the start',
      closed: 'To be opened',
      buttons: 'Buttons',
      comment: 'The same text as a public comment',
      approvalComment: 'Public comment when approval is asked',
      answerComments: 'Public comments after the answer',
      questionComment: 'Public comment when an agent asks a question',
      notice: 'At the foot of portal pages',
      acts: 'When an answer comes to nothing, or not yet',
    },
    said: {
      stuck: 'I cannot print the delivery note',
      defect: 'since the update the total of the invoice is wrong',
      report: 'add the column ‘discount’ to our sales report',
      data: 'correct the entries that were counted twice in January',
      work: 'Adding the column ‘discount’ to the customised sales report, with a test.',
      comment: 'Agreed, please do it before the end of the month.',
      objection: 'I am not asking for a change: the existing report no longer shows anything.',
    },
  },
  it: {
    title: 'Che cosa legge il cliente, parola per parola',
    intro: [
      'Questo documento mostra che cosa leggono i clienti nel portale, situazione per situazione, con i testi di Palier e la politica predefinita. Serve a rileggere le formulazioni senza aprire il software.',
      'È ricavato dai testi: per cambiare una parola, cambi il testo (`src/policy/texts/it.ts`), poi esegua `{command}`. Un test fallisce finché questo documento non corrisponde.',
    ],
    overview: 'Panoramica',
    columns: { situation: 'Situazione', viewer: 'Letto da' },
    situations: {
      qualifying: {
        heading: 'In fase di valutazione',
        context: 'La richiesta è appena arrivata, oppure un agente deve leggerla prima di ogni risposta.',
      },
      'too-short': { heading: 'Testo troppo breve', context: 'Il testo è troppo breve per essere capito.' },
      covered: {
        heading: 'Compresa nella manutenzione',
        context: 'Un’operazione non riesce nell’uso normale. Il contratto del cliente è in vigore.',
      },
      rnd: {
        heading: 'Difetto del software, con la R&D',
        context: 'Il software standard sembra avere un difetto.',
      },
      level2: {
        heading: 'Livello 2, può essere fatturata',
        context:
          'Il cliente chiede una modifica di un rapporto personalizzato. Nessuno l’ha ancora confermata.',
      },
      'to-confirm': {
        heading: 'Fatturazione da confermare',
        context: 'Occorre correggere dei dati, forse a causa di un difetto del software.',
      },
      'no-contract': {
        heading: 'Senza contratto attivo',
        context: 'Il contratto che conosciamo era terminato prima della richiesta.',
      },
      confirmed: {
        heading: 'Fatturabile, confermata da un agente',
        context: 'Un agente ha confermato la modifica del rapporto.',
      },
      approval: {
        heading: 'Accordo chiesto',
        context: 'Un agente chiede l’accordo del cliente prima di iniziare.',
      },
      accepted: { heading: 'Accordo dato', context: 'Il cliente ha accettato i lavori, con un commento.' },
      contested: {
        heading: 'Fatturazione contestata',
        context: 'Il cliente ha contestato la fatturazione, con un commento.',
      },
      withdrawn: {
        heading: 'Difetto confermato, non fatturata',
        context: 'Dopo la richiesta di accordo la R&D conferma un difetto: non si fattura più nulla.',
      },
      objected: {
        heading: 'Non è quello che ho chiesto',
        context: 'Il cliente non è d’accordo con ciò che legge.',
      },
      asked: {
        heading: 'Domanda posta al cliente',
        context: 'La richiesta non è chiara. Un agente chiede al cliente che cosa la chiarirebbe.',
      },
      escalated: {
        heading: 'Passata al livello 2',
        context: 'Il livello 1 ha letto la richiesta e la passa al livello 2; i costi non cambiano.',
      },
      goodwill: {
        heading: 'Gesto commerciale',
        context: 'Un agente rinuncia a fatturare la modifica del rapporto.',
      },
      agreement: {
        heading: 'Concordato con il cliente',
        context: 'Un agente annota quanto concordato: l’intervento è fatturabile.',
      },
      handed: {
        heading: 'Passata alla R&D',
        context: 'Un agente passa la richiesta alla R&D, che la esamina.',
      },
      delivered: {
        heading: 'Correzione consegnata',
        context: 'La correzione del difetto è consegnata con una versione.',
      },
      'no-access': {
        heading: 'Senza accesso',
        context: 'La persona non ha accesso alla richiesta, oppure la richiesta non esiste più.',
      },
    },
    viewers: {
      reporter: 'la persona che ha fatto la richiesta',
      other: 'un’altra persona della richiesta',
      anybody: 'tutti',
    },
    parts: {
      open: 'Aperto da subito',
      closed: 'Da aprire',
      buttons: 'Pulsanti',
      comment: 'Lo stesso testo come commento pubblico',
      approvalComment: 'Commento pubblico quando si chiede l’accordo',
      answerComments: 'Commenti pubblici dopo la risposta',
      questionComment: 'Commento pubblico quando un agente pone una domanda',
      notice: 'In fondo alle pagine del portale',
      acts: 'Quando una risposta non va a buon fine, o non ancora',
    },
    said: {
      stuck: 'non riesco a stampare il bollettino di consegna',
      defect: 'dall’ultimo aggiornamento il totale della fattura è sbagliato',
      report: 'aggiungere la colonna «sconto» nel nostro rapporto vendite',
      data: 'correggere le registrazioni contate due volte in gennaio',
      work: 'Aggiunta della colonna «sconto» nel rapporto vendite personalizzato, con test.',
      comment: 'D’accordo, per favore prima della fine del mese.',
      objection: 'Non chiedo una modifica: il rapporto esistente non mostra più nulla.',
    },
  },
};
