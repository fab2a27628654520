import { questions } from './questions/it';
import type { Texts } from './texts';

/** Italian as written in Switzerland; the reader is addressed as Lei, «…» are the quotation marks. */
export const it: Texts = {
  dayFormat: { language: 'it-CH', options: { day: '2-digit', month: '2-digit', year: 'numeric' } },

  categoryNames: {
    normal_use_problem: 'Difficoltà nell’uso normale',
    customisation_usage: 'Uso di un oggetto personalizzato',
    product_defect: 'Difetto del software standard',
    customisation_error: 'Errore o modifica di una personalizzazione',
    feature_request: 'Aggiunta di una funzionalità',
    training_information: 'Formazione o informazione',
    user_error: 'Ripristino dopo un’operazione del cliente',
    data_modification: 'Modifica di dati',
    licence_installation: 'Installazione di licenza',
    company_copy: 'Copia di società',
    installation_service: 'Installazione, configurazione, diritti o riscontri di test',
    other: 'Altro messaggio (non è una richiesta di assistenza)',
  },

  categories: {
    normal_use_problem: {
      kind: 'aiuto nell’uso normale',
      concern: 'La Sua richiesta riguarda l’uso normale del software standard.',
      coverage: {
        covered: 'L’aiuto nell’uso normale del software standard fa parte della manutenzione.',
        out: 'Secondo le condizioni in vigore, questo aiuto è fuori manutenzione.',
      },
      billing: {
        free: 'L’aiuto nell’uso normale è compreso nella manutenzione.',
        rule: 'Fuori manutenzione, un aiuto nell’uso può essere fatturato a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché richiede l’analisi di un consulente.',
    },
    customisation_usage: {
      kind: 'aiuto nell’uso di un oggetto personalizzato',
      concern: 'La Sua richiesta riguarda l’uso di un oggetto personalizzato da ProConcept.',
      coverage: {
        covered: 'L’aiuto nell’uso degli oggetti personalizzati da ProConcept fa parte della manutenzione.',
        out: 'Secondo le condizioni in vigore, l’aiuto nell’uso degli oggetti personalizzati è fuori manutenzione.',
      },
      billing: {
        free: 'L’aiuto nell’uso di un oggetto personalizzato è compreso nella manutenzione.',
        rule: 'Fuori manutenzione, l’aiuto nell’uso di un oggetto personalizzato può essere fatturato a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché riguarda un oggetto personalizzato che i nostri consulenti conoscono bene.',
    },
    product_defect: {
      kind: 'difetto del software standard',
      concern: 'La Sua richiesta sembra riguardare un difetto del software standard.',
      coverage: {
        covered:
          'Le correzioni del software standard, tramite patch o versione principale, fanno parte della manutenzione.',
        out: 'Secondo le condizioni in vigore, questo intervento è fuori manutenzione.',
      },
      billing: {
        free: 'La correzione di un difetto del software standard è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, un intervento su un difetto può essere fatturato a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché il comportamento segnalato richiede l’analisi di un consulente.',
    },
    customisation_error: {
      kind: 'intervento su una personalizzazione',
      concern: 'La Sua richiesta riguarda una personalizzazione realizzata per Lei.',
      coverage: {
        covered:
          'Secondo le condizioni in vigore, questo intervento su una personalizzazione fa parte della manutenzione.',
        out: 'Un intervento su una personalizzazione è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questo intervento è compreso nella manutenzione.',
        rule: 'Fuori manutenzione, un intervento su una personalizzazione può essere fatturato a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché riguarda una personalizzazione, e sono i nostri consulenti a realizzarle.',
    },
    feature_request: {
      kind: 'aggiunta di una funzionalità',
      concern: 'La Sua richiesta riguarda l’aggiunta di una funzionalità.',
      coverage: {
        covered: 'Secondo le condizioni in vigore, l’aggiunta richiesta fa parte della manutenzione.',
        out: 'L’aggiunta di una funzionalità, di una colonna o di un modello è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questa aggiunta è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, l’aggiunta di una funzionalità può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché un’aggiunta al software si progetta con un consulente.',
    },
    training_information: {
      kind: 'formazione o informazione sull’uso',
      concern: 'La Sua richiesta riguarda una formazione o un’informazione sull’uso di ProConcept.',
      coverage: {
        covered:
          'Secondo le condizioni in vigore, la formazione e l’informazione fanno parte della manutenzione.',
        out: 'La formazione e l’informazione sull’uso di ProConcept sono fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, la formazione e l’informazione sono comprese nella manutenzione.',
        rule: 'Fuori manutenzione, una formazione o un’informazione può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché sono i nostri consulenti a formare e consigliare gli utenti.',
    },
    user_error: {
      kind: 'ripristino dopo un’operazione nel software',
      concern: 'La Sua richiesta riguarda un ripristino dopo un’operazione nel software.',
      coverage: {
        covered: 'Secondo le condizioni in vigore, questo ripristino fa parte della manutenzione.',
        out: 'Il ripristino dopo un’operazione nel software è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questo ripristino è compreso nella manutenzione.',
        rule: 'Fuori manutenzione, il ripristino dopo un’operazione può essere fatturato a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché un consulente deve esaminare la situazione prima di ogni correzione.',
    },
    data_modification: {
      kind: 'modifica di dati',
      concern: 'La Sua richiesta riguarda una modifica dei Suoi dati.',
      coverage: {
        covered: 'Secondo le condizioni in vigore, questa modifica di dati fa parte della manutenzione.',
        out: 'La modifica di dati è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questa modifica di dati è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, una modifica di dati può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché una modifica di dati va preparata e controllata da un consulente.',
    },
    licence_installation: {
      kind: 'installazione di licenza',
      concern: 'La Sua richiesta riguarda l’installazione, l’estensione o l’attivazione di una licenza.',
      coverage: {
        covered:
          'Secondo le condizioni in vigore, questa installazione di licenza fa parte della manutenzione.',
        out: 'L’installazione di licenze è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questa installazione di licenza è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, un’installazione di licenza può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché sono i nostri consulenti a installare le licenze.',
    },
    company_copy: {
      kind: 'copia di società',
      concern: 'La Sua richiesta riguarda la copia di una società o di una banca dati.',
      coverage: {
        covered: 'Secondo le condizioni in vigore, questa copia di società fa parte della manutenzione.',
        out: 'La copia di società è fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questa copia di società è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, una copia di società può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché una copia di società è preparata e controllata da un consulente.',
    },
    installation_service: {
      kind: 'installazione o configurazione',
      concern:
        'La Sua richiesta riguarda un’installazione, una configurazione, dei diritti o un riscontro di test.',
      coverage: {
        covered: 'Secondo le condizioni in vigore, questa prestazione fa parte della manutenzione.',
        out: 'Le prestazioni di servizio, come l’installazione, la configurazione o i riscontri di test, sono fuori manutenzione.',
      },
      billing: {
        free: 'Secondo le condizioni in vigore, questa prestazione è compresa nella manutenzione.',
        rule: 'Fuori manutenzione, una prestazione di servizio può essere fatturata a regia.',
      },
      consulting:
        'La Sua richiesta è stata trasmessa al Consulting perché sono i nostri consulenti a installare e configurare il software.',
    },
  },

  clauses: {
    'level1-normal-use': {
      title: 'Livello 1: uso normale',
      text: 'Customer Services aiuta il cliente nelle difficoltà che incontra nell’uso normale del software standard, tramite connessione internet o per telefono.',
    },
    'level1-customised-objects': {
      title: 'Livello 1: uso degli oggetti personalizzati',
      text: 'L’assistenza di livello 1 comprende l’aiuto nell’uso degli oggetti personalizzati dai collaboratori di ProConcept. Un errore in un tale oggetto non ne fa parte.',
    },
    'patches-and-versions': {
      title: 'Manutenzione: patch e versioni principali',
      text: 'La manutenzione comprende le correzioni e i miglioramenti del software standard, forniti tramite patch o versione principale. L’intervento della R&D può richiedere più tempo e alcuni difetti si risolvono solo con una patch successiva.',
    },
    'level2-customisation': {
      title: 'Livello 2: intervento su una personalizzazione',
      text: 'Un errore in una personalizzazione, o la modifica della stessa, è trattato dal Consulting. Questo intervento è fuori manutenzione e può essere fatturato a regia.',
    },
    'level2-new-function': {
      title: 'Livello 2: aggiunta di una funzionalità',
      text: 'L’aggiunta di una funzionalità, per esempio di una colonna, di un rapporto o di un modello, è trattata dal Consulting. È fuori manutenzione e può essere fatturata a regia.',
    },
    'level2-training': {
      title: 'Livello 2: formazione e informazione',
      text: 'Una richiesta di formazione o di informazione sull’uso di ProConcept è trattata dal Consulting. È fuori manutenzione e può essere fatturata a regia.',
    },
    'level2-user-error': {
      title: 'Livello 2: dopo un’operazione del cliente',
      text: 'Il ripristino dopo un’operazione del cliente è trattato dal Consulting. È fuori manutenzione e può essere fatturato a regia.',
    },
    'out-data-modification': {
      title: 'Fuori manutenzione: modifica di dati',
      text: 'La correzione, l’aggiornamento in massa, l’eliminazione o l’importazione di dati da parte di ProConcept è fuori manutenzione.',
    },
    'out-licence': {
      title: 'Fuori manutenzione: installazione di licenza',
      text: 'L’installazione, l’estensione, il trasferimento o l’attivazione di una licenza è fuori manutenzione. Lo stesso vale per un nuovo utente o un nuovo modulo.',
    },
    'out-company-copy': {
      title: 'Fuori manutenzione: copia di società',
      text: 'La copia di una società, di una banca dati o di un ambiente di test è fuori manutenzione.',
    },
    'services-time-and-materials': {
      title: 'Prestazioni di servizio a regia',
      text: 'L’installazione, la configurazione prima e dopo l’installazione e i riscontri di test sono prestazioni di servizio, che possono essere fatturate a regia.',
    },
    qualification: {
      title: 'Valutazione',
      text: 'Un messaggio che non è una richiesta di assistenza viene prima letto e valutato da Customer Services. Copertura e fatturazione non sono ancora decise.',
    },
  },

  values: {
    level: {
      level1: 'Livello 1, Customer Services',
      level1Rnd: 'Livello 1, Customer Services con la R&D',
      level2: 'Livello 2, Consulting',
      level2Rnd: 'Livello 2, Consulting con la R&D',
      none: 'In fase di valutazione',
    },
    coverage: {
      covered: 'Compresa nella manutenzione',
      out: 'Fuori manutenzione',
      'no-contract': 'Senza contratto di manutenzione attivo',
      'to-confirm': 'Da confermare',
    },
    billing: {
      'not-billed': 'Non fatturata',
      'to-confirm': 'Da confermare',
      'may-be-billed': 'Può essere fatturata',
      billable: 'Fatturabile',
      accepted: 'Fatturazione accettata',
      contested: 'Fatturazione contestata',
    },
  },

  portal: {
    title: 'Trattamento della Sua richiesta',
    labels: { level: 'Presa a carico', coverage: 'Copertura', billing: 'Fatturazione' },
    levelReasons: {
      level1: 'Se ne occupa Customer Services, tramite connessione internet o per telefono.',
      level1Rnd: 'Se ne occupa Customer Services, che può coinvolgere la R&D.',
      level2: 'Se ne occupano i nostri consulenti.',
      level2Rnd: 'Se ne occupano i nostri consulenti, che possono coinvolgere la R&D.',
      escalated: 'Customer Services l’ha letta e l’ha trasmessa ai nostri consulenti, che se ne occupano.',
    },
    coverageReasons: {
      noContract:
        'Non abbiamo trovato un contratto di manutenzione attivo per la Sua azienda. Se non è corretto, ce lo segnali qui.',
      toConfirm: 'Stiamo valutando la Sua richiesta e La informeremo qui.',
      included: 'Il Suo contratto di manutenzione comprende questo tipo di richiesta.',
      excluded: 'Il Suo contratto di manutenzione non comprende questo tipo di richiesta.',
      ended:
        'Il contratto di manutenzione che ci risulta per la Sua azienda era terminato alla data della Sua richiesta. Se non è corretto, ce lo segnali qui.',
      notBegun:
        'Il contratto di manutenzione che ci risulta per la Sua azienda non era ancora iniziato alla data della Sua richiesta. Se non è corretto, ce lo segnali qui.',
    },
    contract: {
      period: 'Il Suo contratto {reference} è valido dal {start} al {end}.',
      open: 'Il Suo contratto {reference} è valido dal {start}.',
    },
    billingReasons: {
      toConfirm: 'Stiamo valutando la Sua richiesta. Questo punto non è ancora deciso.',
      notBilledAnyway: 'Dopo verifica, questa richiesta non Le viene fatturata.',
      approvalWithdrawn: 'Avevamo chiesto il Suo accordo: non è più necessario.',
      noContractRule: 'Senza contratto di manutenzione attivo, un intervento può essere fatturato a regia.',
      generalRule: 'Secondo le condizioni in vigore, un intervento può essere fatturato a regia.',
      defect:
        'La R&D ha confermato che si tratta di un difetto del software: questa richiesta non Le viene fatturata.',
      standing: {
        'may-be-billed': 'Per la Sua richiesta, questo punto non è ancora confermato.',
        billable: 'Per la Sua richiesta, un collaboratore di ProConcept ha confermato questo punto.',
        accepted: 'La fatturazione è stata accettata.',
        contested: 'Questo punto è stato contestato e resta aperto.',
      },
    },
    adjusted: {
      goodwill: 'È un gesto commerciale da parte nostra.',
      agreement: 'È quanto è stato concordato con Lei.',
      contract: 'È quanto prevede il Suo contratto di manutenzione.',
      'possible-defect': 'La causa potrebbe essere un difetto del software; lo stiamo esaminando.',
      team: 'Un altro team può aiutarLa meglio.',
      other: 'Un collaboratore di ProConcept lo ha deciso dopo aver letto la Sua richiesta.',
    },
    nextTitle: 'Come si prosegue',
    next: {
      reviewed: {
        automatic:
          'Queste indicazioni sono state ricavate automaticamente dal Suo testo. I nostri team possono ancora adeguarle.',
        confirmed:
          'Un collaboratore di ProConcept ha letto la Sua richiesta e confermato queste indicazioni.',
        corrected:
          'Un collaboratore di ProConcept ha letto la Sua richiesta e aggiornato queste indicazioni.',
      },
      objected:
        'Un collaboratore di ProConcept rilegge la Sua richiesta. Fino ad allora queste indicazioni non cambiano.',
      approval:
        'Non iniziamo questi lavori senza il Suo accordo. Se ha una domanda, la ponga qui, nella Sua richiesta.',
      accepted: 'Iniziamo i lavori accettati e La teniamo al corrente qui.',
      contested: 'Non iniziamo i lavori. Un collaboratore di ProConcept riprende questo punto con Lei qui.',
      level1: 'Customer Services Le risponde in questa richiesta oppure La contatta.',
      level2: 'Un consulente riprende la Sua richiesta e comunica con Lei qui.',
      rnd: 'L’intervento della R&D può richiedere più tempo. In alcuni casi la soluzione arriva solo con una patch successiva.',
      rndWork: {
        handed:
          'La R&D sta esaminando la Sua richiesta, il che può richiedere più tempo. In alcuni casi la soluzione arriva solo con una patch successiva.',
        confirmed:
          'La R&D ha confermato un difetto del software. La correzione Le arriverà con una patch o una versione successiva.',
        delivered: 'La correzione è stata rilasciata con la versione {version}.',
      },
    },
    qualifying: {
      title: 'La Sua richiesta è in fase di valutazione',
      message: 'Abbiamo ricevuto la Sua richiesta e la stiamo valutando.',
      next: 'I prossimi passi Le saranno comunicati qui, nella Sua richiesta.',
      nextWithQuestion: 'Le abbiamo posto una domanda. Risponda qui, nella Sua richiesta.',
      questionTitle: 'La nostra domanda',
      nextWithDetail:
        'Qualche precisazione da parte Sua ci aiuterebbe a risponderLe più rapidamente. Può aggiungerla qui, nella Sua richiesta.',
    },
    unavailable: {
      title: 'Trattamento della Sua richiesta',
      message: 'Al momento qui non sono disponibili informazioni.',
    },
    quoteLabel: 'Nella Sua richiesta:',
    clauseLabel: 'Dalla politica di assistenza',
    way: {
      title: 'A che punto è la Sua richiesta',
      stages: {
        received: 'Richiesta ricevuta',
        level1: 'Livello 1, Customer Services',
        level2: 'Livello 2, Consulting',
        rnd: 'R&D, sviluppo del software',
        patch: 'Patch, aggiornamento del software',
        done: 'Risposta o soluzione',
      },
      states: { past: 'fatto', now: 'in corso', next: 'in seguito', possible: 'secondo il caso' },
      notes: {
        handed: 'La R&D sta esaminando la Sua richiesta.',
        confirmed: 'La R&D ha confermato un difetto.',
        delivered: 'Rilasciata con la versione {version}.',
        rnd: 'Se interviene la R&D, può servire più tempo.',
        patch: 'In alcuni casi la soluzione arriva solo con una patch successiva.',
      },
    },
    approval: {
      title: 'Il Suo accordo prima dei lavori',
      workLabel: 'Lavori proposti',
      estimate: { one: 'Stima: {hours} ora', several: 'Stima: {hours} ore' },
      asked: 'Abbiamo chiesto il Suo accordo il {date}.',
      notYours: 'La risposta spetta a un’altra persona.',
      accepted: 'Questi lavori e la loro fatturazione a regia sono stati accettati il {date}.',
      contested:
        'La fatturazione di questi lavori è stata contestata il {date}. Non iniziamo prima di aver chiarito insieme questo punto.',
      withdrawn: 'La situazione è cambiata: questo accordo non è più richiesto.',
      intro:
        'Questi lavori non sono compresi nella manutenzione. Sarebbero fatturati a regia, secondo il tempo impiegato. Non iniziamo senza il Suo accordo.',
      accept: 'Accetta',
      contest: 'Contesta',
      acceptHint: 'Se accetta, iniziamo i lavori e fatturiamo il tempo impiegato.',
      contestHint: 'Se contesta, non iniziamo. Riprendiamo questo punto con Lei qui.',
      commentLabel: 'Commento (facoltativo)',
    },
    objection: {
      button: 'Non è quello che ho chiesto',
      question: 'Che cosa desidera esattamente?',
      hint: 'Bastano poche parole. Un collaboratore di ProConcept rileggerà la Sua richiesta.',
      send: 'Invia',
      cancel: 'Annulla',
      standing: {
        title: 'Stiamo rileggendo la Sua richiesta',
        message: 'Abbiamo ricevuto il Suo messaggio. Un collaboratore di ProConcept Le risponde qui.',
      },
    },
    acts: {
      changedMeanwhile:
        'Nel frattempo la Sua richiesta è cambiata. Non è stato salvato nulla: ecco a che punto è.',
      pending: 'Il Suo messaggio è stato trasmesso. Apparirà qui tra pochi istanti.',
      notAllowed: 'Per questa richiesta Lei non può dare questa risposta. Non è stato salvato nulla.',
      tooMany: 'Ha inviato più messaggi in poco tempo. Riprovi tra qualche minuto.',
      invalid: 'Non è stato possibile salvare il Suo messaggio. Scriva al massimo 1000 caratteri e riprovi.',
    },
  },

  comment: {
    explanation: [
      'Ecco come trattiamo la Sua richiesta.',
      'Presa a carico: {level}. {levelReason}',
      'Copertura: {coverage}. {coverageReason}',
      'Fatturazione: {billing}. {billingReason}',
      'Come si prosegue: {next}',
      'Se ha una domanda o se non è quello che ha chiesto, ci scriva nel portale, nella Sua richiesta.',
    ],
    approvalAsked:
      'Le chiediamo il Suo accordo per i lavori seguenti, che non sono compresi nella manutenzione: {work}',
    approvalHow:
      'Può accettare o contestare nel portale, nella Sua richiesta. Non iniziamo senza il Suo accordo.',
    accepted: '{name} ha accettato i lavori seguenti e la loro fatturazione a regia: {work}',
    contested: '{name} ha contestato la fatturazione dei lavori seguenti: {work}',
    said: 'Commento: {comment}',
    question: 'Per trattare bene la Sua richiesta, abbiamo una domanda: {question}',
    questionHow: 'Può semplicemente rispondere qui, nella Sua richiesta.',
    split:
      'Questa richiesta è stata separata dalla Sua richiesta {key}, per essere trattata a parte.\n\n{text}',
  },

  notice: {
    title: 'Chi si occupa della Sua richiesta',
    level1: {
      name: 'Livello 1, Customer Services',
      text: 'Aiuto nell’uso normale del software, in linea di principio compreso nella manutenzione.',
    },
    level2: {
      name: 'Livello 2, Consulting',
      text: 'Personalizzazioni, aggiunte, formazione, dati, licenze e installazioni, in linea di principio fuori manutenzione.',
    },
    closing: 'In ogni richiesta può leggere chi se ne occupa, se la manutenzione la copre e perché.',
  },

  faqTitle: 'Domande frequenti',
  faq: {
    'why-level-2': {
      general: {
        question: 'Perché una richiesta passa al livello 2?',
        answer: [
          'Customer Services, al livello 1, aiuta nell’uso normale del software. Una richiesta passa al livello 2 quando servono competenze più approfondite.',
        ],
      },
      own: {
        question: 'Perché la mia richiesta è trattata al livello 2?',
        answer: [
          'La Sua richiesta è stata trasmessa al livello 2 perché richiede competenze più approfondite.',
          'Il livello 2 è assicurato dai consulenti di ProConcept.',
        ],
      },
    },
    'why-consulting': {
      general: {
        question: 'Perché una richiesta viene trasmessa al Consulting?',
        answer: [
          'Il Consulting tratta le richieste che vanno oltre l’aiuto nell’uso normale. Si tratta per esempio di una personalizzazione, dell’aggiunta di una funzionalità, di una formazione, di una modifica di dati, di una licenza, di una copia di società o di un’installazione.',
        ],
      },
      own: {
        question: 'Perché la mia richiesta è stata trasmessa al Consulting?',
        afterReason: ['Il consulente potrà porLe domande qui, nella Sua richiesta.'],
      },
    },
    'why-billed': {
      general: {
        question: 'Perché una richiesta può essere fatturata?',
        answer: [
          'La risoluzione di una richiesta può essere fatturata in due casi: se è dovuta a un errore di utilizzo di un utente o se è fuori dal perimetro del contratto di manutenzione.',
        ],
      },
      own: {
        question: 'Perché la mia richiesta può essere fatturata?',
        afterReason: [
          'La risoluzione di una richiesta può essere fatturata se è fuori dal perimetro del contratto di manutenzione o se è dovuta a un errore di utilizzo di un utente.',
          'Se ha una domanda su questo punto, la ponga qui, nella Sua richiesta.',
        ],
      },
    },
    'why-rnd': {
      general: {
        question: 'Perché a volte la soluzione arriva con una patch?',
        answer: [
          'La R&D sviluppa il software standard e ne corregge i difetti. Il suo intervento può richiedere più tempo e alcuni difetti si risolvono solo con una patch successiva.',
        ],
      },
      own: {
        question: 'Perché la soluzione della mia richiesta può arrivare con una patch?',
        answer: [
          'La Sua richiesta può riguardare il software standard stesso. È la R&D a correggerlo, e il suo intervento può richiedere più tempo.',
          'Alcuni difetti si risolvono solo con una patch successiva. La terremo al corrente qui, nella Sua richiesta.',
        ],
      },
    },
    'why-not-email': {
      question: 'Perché non per e-mail?',
      answer: [
        'Sulla stessa richiesta possono lavorare, una dopo l’altra, più persone. Per e-mail non tutte potrebbero seguirla.',
        'Per questo ProConcept mette a disposizione dei clienti con manutenzione attiva un sistema di ticketing. La preghiamo di utilizzarlo per tutte le comunicazioni.',
      ],
    },
  },

  create: {
    title: 'Per indirizzare meglio la Sua richiesta',
    intro: 'Facoltativo: le Sue risposte ci aiutano ad affidare la Sua richiesta al team giusto.',
    noEstimate: 'Risponda alla prima domanda per vedere una prima stima.',
    questions: {
      about: {
        label: 'Di che cosa si tratta?',
        options: {
          problem: 'Un problema: qualcosa mi blocca o dà un risultato inatteso',
          question: 'Una domanda: vorrei un’informazione o una formazione',
          change: 'Una modifica: vorrei una funzione, una colonna o un rapporto in più',
          service: 'Una prestazione: installazione, licenza, diritti, copia di società, dati',
        },
      },
      personalised: {
        label: 'Riguarda qualcosa di personalizzato per Lei?',
        options: { yes: 'Sì', no: 'No', unknown: 'Non lo so' },
      },
      ownAction: {
        label: 'È successo dopo una Sua operazione?',
        options: { yes: 'Sì', no: 'No', unknown: 'Non lo so' },
      },
    },
    stuckHint: 'Se un compito preciso La blocca, scelga piuttosto «Un problema».',
    level: {
      level1: 'La Sua richiesta sarà probabilmente trattata da Customer Services (livello 1).',
      level2: 'La Sua richiesta sarà probabilmente trattata dai nostri consulenti (livello 2).',
      both: 'La Sua richiesta sarà trattata, a seconda del caso, da Customer Services (livello 1) o dai nostri consulenti (livello 2).',
    },
    kinds: 'Sembra riguardare: {kinds}.',
    coverage: {
      covered: 'In linea di principio la Sua richiesta è compresa nel Suo contratto di manutenzione.',
      out: 'In linea di principio la Sua richiesta è fuori manutenzione e può essere fatturata a regia.',
      toConfirm: 'Verificheremo se la Sua richiesta è compresa nel Suo contratto di manutenzione.',
      noContract:
        'Non abbiamo trovato un contratto di manutenzione attivo per la Sua azienda: la Sua richiesta può quindi essere fatturata a regia. Se non è corretto, ce lo segnali nella Sua richiesta.',
    },
    covered: 'In linea di principio compreso nella manutenzione: {kinds}.',
    out: 'In linea di principio fuori manutenzione, con possibile fatturazione a regia: {kinds}.',
    toConfirm: 'Da confermare: {kinds}.',
    contract: {
      period: 'Il Suo contratto {reference} è valido fino al {end}.',
      open: 'Il Suo contratto {reference} è in vigore.',
    },
    caveat: 'Questa è una stima: la confermeremo o la adegueremo dopo aver letto la Sua richiesta.',
  },

  questions,

  agent: {
    states: {
      automatic: 'Decisa automaticamente',
      'needs-review': 'Da verificare',
      confirmed: 'Confermata da un agente',
      corrected: 'Corretta da un agente',
    },
    sources: {
      title: 'Passaggio del titolo',
      body: 'Passaggio del testo',
      'request-type': 'Tipo di richiesta',
      answer: 'Risposta alla creazione',
      rule: 'Regola del sito',
      customisation: 'Oggetto personalizzato',
      learnt: 'Correzione di un collega',
      opinion: 'Secondo parere',
      abstained: 'Lettura del testo',
      contract: 'Contratto di manutenzione',
      correction: 'Correzione',
    },
    speaksFor: 'A favore di: {name}.',
    speaksAgainst: 'Contro: {name}.',
    requestType: '«{requestType}». {direction}',
    answer: '{question} «{answer}». {direction}',
    rule: {
      always: '«{rule}». La richiesta è sempre di questa natura: {name}.',
      leaning: '«{rule}». Fa propendere per: {name}.',
    },
    customisation: '«{object}» è stato personalizzato per questo cliente. {direction}',
    learnt: 'Corretta allo stesso modo il {date} ({request}). {direction}',
    opinion: {
      agrees: '{direction} Conferma la prima lettura. Modello linguistico: {model}.',
      differs: '{direction} Si scosta dalla prima lettura. Modello linguistico: {model}.',
    },
    abstained: {
      'too-short': 'Il testo è troppo breve per essere valutato automaticamente.',
      'unknown-language':
        'La lingua del testo non è stata riconosciuta. Palier legge l’italiano, il francese, il tedesco e l’inglese.',
    },
    correction: 'Da «{from}» a «{to}». Motivo: {reason}',
    contract: {
      active: 'Un contratto di manutenzione è attivo.',
      activeWithReference: 'Un contratto di manutenzione è attivo: {reference}.',
      none: 'Per questa organizzazione non è stato trovato alcun contratto di manutenzione attivo.',
      notManaged: 'Nessun contratto è registrato; la manutenzione si presume attiva.',
      noOrganisation:
        'La richiesta non appartiene ad alcuna organizzazione: non c’è un contratto da consultare. La copertura è da confermare.',
      tooManyOrganisations:
        'La richiesta appartiene a più di cinque organizzazioni. La copertura è da confermare.',
      period: 'dal {start} al {end}',
      open: 'dal {start}',
      inForce: '{organisation}: alla data della richiesta vale il contratto {reference} ({period}).',
      effects: {
        standard: 'Per «{name}» segue la politica di assistenza.',
        included: 'Include «{name}».',
        excluded: 'Esclude «{name}».',
        contradictory: 'Include ed esclude allo stesso tempo «{name}»: da confermare.',
      },
      others: 'In vigore lo stesso giorno: {references}.',
      disagree: 'I contratti in vigore non concordano su «{name}»: da confermare.',
      tooMany: 'Lo stesso giorno sono in vigore più di tre contratti: da confermare.',
      missing: '{organisation}: nessun contratto è registrato.',
      gaps: {
        expired:
          '{organisation}: il contratto {reference} ({period}) era terminato alla data della richiesta.',
        'not-begun':
          '{organisation}: il contratto {reference} ({period}) non era ancora iniziato alla data della richiesta.',
        suspended: '{organisation}: il contratto {reference} ({period}) è sospeso.',
        cancelled: '{organisation}: il contratto {reference} ({period}) è disdetto.',
      },
      noneCounts: 'Nessun contratto vale per la richiesta: nulla è fatturato senza conferma.',
      organisationsDiffer: 'Le organizzazioni della richiesta non hanno la stessa copertura: da confermare.',
    },
    outcome: '{level} · {coverage}',
    outcomeRnd: '{level} · R&D · {coverage}',
    outcomeQualification: 'Livello 1, per valutazione',
    outcomeLevel: { 1: 'Livello 1', 2: 'Livello 2' },
    outcomeCoverage: { covered: 'compreso nella manutenzione', out: 'fuori manutenzione' },
    history: {
      decided: 'Decisione: {name}',
      'decided-again': 'Nuova decisione: {name}',
      corrected: 'Correzione: {name}',
      confirmed: 'Conferma: {name}',
      'approval-asked': 'Accordo chiesto al cliente: {name}',
      accepted: 'Fatturazione accettata dal cliente: {name}',
      contested: 'Fatturazione contestata dal cliente: {name}',
      objected: 'Obiezione del cliente sulla sua richiesta: {name}',
      adjusted: 'Livello, copertura o fatturazione fissati a parte: {name}',
      escalated: 'Trasmessa al livello 2: {name}',
      'handed-to-rnd': 'Trasmessa alla R&D: {name}',
      'defect-confirmed': 'Difetto confermato dalla R&D: {name}',
      'patch-delivered': 'Patch rilasciata: {name}',
      'question-asked': 'Domanda posta al cliente: {name}',
      split: 'Richiesta separata: {name}',
    },
    approvalStates: {
      asked: 'In attesa della risposta del cliente',
      accepted: 'Accettato dal cliente',
      contested: 'Contestato dal cliente',
      withdrawn: 'Ritirato perché la situazione è cambiata',
    },
    adjustmentReasons: {
      goodwill: 'Gesto commerciale',
      agreement: 'Concordato con il cliente',
      contract: 'Secondo il contratto',
      'possible-defect': 'Possibile difetto',
      team: 'Altro team',
      other: 'Altro motivo',
    },
    rndStates: {
      handed: 'Trasmessa alla R&D',
      confirmed: 'Difetto confermato',
      delivered: 'Patch rilasciata',
    },
    changes: {
      category: 'Natura',
      level: 'Livello',
      coverage: 'Copertura',
      billing: 'Fatturazione',
      state: 'Stato',
      approval: 'Accordo del cliente',
      rnd: 'R&D',
      split: 'Richiesta separata',
      asked: 'Domanda al cliente',
      none: 'nessuno',
    },
    onlyGroup: 'Ciò che riguarda la fatturazione è riservato al gruppo «{group}».',
    notHere: 'Palier non qualifica le richieste di questo progetto.',
    account: 'Account {id}',
  },

  messages: {
    'no-access-issue': 'Lei non ha accesso a questa richiesta.',
    'no-permission-edit': 'Lei non ha l’autorizzazione per modificare questa richiesta.',
    'admin-only': 'Questa pagina è riservata agli amministratori di Jira.',
    'invalid-input': 'I dati inviati non sono validi. Ricarichi la pagina e riprovi.',
    'reason-missing': 'Indichi il motivo della correzione.',
    'reason-too-long': 'Il motivo può contenere al massimo 500 caratteri.',
    'work-missing': 'Descriva i lavori per i quali chiede l’accordo del cliente.',
    'work-too-long': 'La descrizione dei lavori può contenere al massimo 1000 caratteri.',
    'hours-invalid': 'La stima va da 0.25 a 10’000 ore. Può anche lasciare vuoto il campo.',
    'nothing-to-approve':
      'Non ci sono lavori da far accettare: un accordo si chiede per una richiesta fuori manutenzione o senza contratto attivo.',
    'act-pending': 'La sua azione è stata trasmessa. Apparirà qui tra pochi istanti.',
    'nothing-to-change': 'Non cambierebbe nulla: la richiesta è già così.',
    'version-missing': 'Indichi la versione che contiene la correzione.',
    'version-too-long': 'La versione ha al massimo 60 caratteri.',
    'split-missing': 'Indichi il titolo e il testo della nuova richiesta.',
    'split-too-long': 'Il titolo ha al massimo 255 caratteri, il testo 20’000.',
    'issue-gone': 'Questa richiesta non esiste più.',
  },
};
