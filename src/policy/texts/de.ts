import { questions } from './questions/de';
import type { Texts } from './texts';

/** German as written in Switzerland: ss throughout, «…» as quotation marks. */
export const de: Texts = {
  dayFormat: { language: 'de-CH', options: { day: '2-digit', month: '2-digit', year: 'numeric' } },

  categoryNames: {
    normal_use_problem: 'Schwierigkeit bei der normalen Nutzung',
    customisation_usage: 'Nutzung eines angepassten Objekts',
    product_defect: 'Fehler der Standardsoftware',
    customisation_error: 'Fehler oder Änderung einer Anpassung',
    feature_request: 'Zusätzliche Funktion',
    training_information: 'Schulung oder Auskunft',
    user_error: 'Bereinigung nach einer Aktion des Kunden',
    data_modification: 'Datenänderung',
    licence_installation: 'Lizenzinstallation',
    company_copy: 'Mandantenkopie',
    installation_service: 'Installation, Konfiguration, Rechte oder Testrückmeldung',
    other: 'Andere Nachricht (keine Supportanfrage)',
  },

  categories: {
    normal_use_problem: {
      kind: 'Hilfe bei der normalen Nutzung',
      concern: 'Ihre Anfrage betrifft die normale Nutzung der Standardsoftware.',
      coverage: {
        covered: 'Die Hilfe bei der normalen Nutzung der Standardsoftware gehört zur Wartung.',
        out: 'Nach den geltenden Bedingungen liegt diese Hilfe ausserhalb der Wartung.',
      },
      billing: {
        free: 'Die Hilfe bei der normalen Nutzung ist in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Hilfestellung nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil sie die Analyse eines Consultants braucht.',
    },
    customisation_usage: {
      kind: 'Hilfe bei der Nutzung eines angepassten Objekts',
      concern: 'Ihre Anfrage betrifft die Nutzung eines Objekts, das ProConcept angepasst hat.',
      coverage: {
        covered: 'Die Hilfe bei der Nutzung von Objekten, die ProConcept angepasst hat, gehört zur Wartung.',
        out: 'Nach den geltenden Bedingungen liegt die Hilfe bei der Nutzung angepasster Objekte ausserhalb der Wartung.',
      },
      billing: {
        free: 'Die Hilfe bei der Nutzung eines angepassten Objekts ist in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann die Hilfe bei der Nutzung eines angepassten Objekts nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil sie ein angepasstes Objekt betrifft, das unsere Consultants gut kennen.',
    },
    product_defect: {
      kind: 'Fehler der Standardsoftware',
      concern: 'Ihre Anfrage scheint einen Fehler der Standardsoftware zu betreffen.',
      coverage: {
        covered:
          'Korrekturen der Standardsoftware, als Patch oder in einer Hauptversion, gehören zur Wartung.',
        out: 'Nach den geltenden Bedingungen liegt diese Leistung ausserhalb der Wartung.',
      },
      billing: {
        free: 'Die Behebung eines Fehlers der Standardsoftware ist in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann die Arbeit an einem Fehler nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil das gemeldete Verhalten die Analyse eines Consultants braucht.',
    },
    customisation_error: {
      kind: 'Arbeit an einer Anpassung',
      concern: 'Ihre Anfrage betrifft eine Anpassung, die für Sie erstellt wurde.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Arbeit an einer Anpassung zur Wartung.',
        out: 'Die Arbeit an einer Anpassung liegt ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Leistung in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann die Arbeit an einer Anpassung nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil sie eine Anpassung betrifft und unsere Consultants diese erstellen.',
    },
    feature_request: {
      kind: 'zusätzliche Funktion',
      concern: 'Ihre Anfrage betrifft eine zusätzliche Funktion.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört die gewünschte Ergänzung zur Wartung.',
        out: 'Eine zusätzliche Funktion, Spalte oder Vorlage liegt ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Ergänzung in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine zusätzliche Funktion nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil eine Ergänzung der Software mit einem Consultant geplant wird.',
    },
    training_information: {
      kind: 'Schulung oder Auskunft zur Nutzung',
      concern: 'Ihre Anfrage betrifft eine Schulung oder eine Auskunft zur Nutzung von ProConcept.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehören Schulung und Auskunft zur Wartung.',
        out: 'Schulung und Auskunft zur Nutzung von ProConcept liegen ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen sind Schulung und Auskunft in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Schulung oder eine Auskunft nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil unsere Consultants die Benutzerinnen und Benutzer schulen und beraten.',
    },
    user_error: {
      kind: 'Bereinigung nach einer Aktion in der Software',
      concern: 'Ihre Anfrage betrifft eine Bereinigung nach einer Aktion in der Software.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Bereinigung zur Wartung.',
        out: 'Die Bereinigung nach einer Aktion in der Software liegt ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Bereinigung in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine solche Bereinigung nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil ein Consultant die Situation vor jeder Korrektur prüfen muss.',
    },
    data_modification: {
      kind: 'Datenänderung',
      concern: 'Ihre Anfrage betrifft eine Änderung Ihrer Daten.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Datenänderung zur Wartung.',
        out: 'Datenänderungen liegen ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Datenänderung in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Datenänderung nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil ein Consultant eine Datenänderung vorbereiten und kontrollieren muss.',
    },
    licence_installation: {
      kind: 'Lizenzinstallation',
      concern: 'Ihre Anfrage betrifft die Installation, Erweiterung oder Aktivierung einer Lizenz.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Lizenzinstallation zur Wartung.',
        out: 'Die Installation von Lizenzen liegt ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Lizenzinstallation in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Lizenzinstallation nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil unsere Consultants die Lizenzen installieren.',
    },
    company_copy: {
      kind: 'Mandantenkopie',
      concern: 'Ihre Anfrage betrifft die Kopie eines Mandanten oder einer Datenbank.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Kopie zur Wartung.',
        out: 'Eine Mandantenkopie liegt ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Kopie in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Mandantenkopie nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil ein Consultant eine Mandantenkopie vorbereitet und kontrolliert.',
    },
    installation_service: {
      kind: 'Installation oder Konfiguration',
      concern:
        'Ihre Anfrage betrifft eine Installation, eine Konfiguration, Rechte oder eine Testrückmeldung.',
      coverage: {
        covered: 'Nach den geltenden Bedingungen gehört diese Dienstleistung zur Wartung.',
        out: 'Dienstleistungen wie Installation, Konfiguration oder Testrückmeldungen liegen ausserhalb der Wartung.',
      },
      billing: {
        free: 'Nach den geltenden Bedingungen ist diese Dienstleistung in der Wartung inbegriffen.',
        rule: 'Ausserhalb der Wartung kann eine Dienstleistung nach Aufwand verrechnet werden.',
      },
      consulting:
        'Ihre Anfrage wurde dem Consulting übergeben, weil unsere Consultants die Software installieren und konfigurieren.',
    },
  },

  clauses: {
    'level1-normal-use': {
      title: 'Level 1: normale Nutzung',
      text: 'Customer Services hilft dem Kunden bei Schwierigkeiten in der normalen Nutzung der Standardsoftware, per Internetverbindung oder telefonisch.',
    },
    'level1-customised-objects': {
      title: 'Level 1: Nutzung angepasster Objekte',
      text: 'Der Support auf Level 1 umfasst die Hilfe bei der Nutzung von Objekten, die Mitarbeitende von ProConcept angepasst haben. Ein Fehler in einem solchen Objekt gehört nicht dazu.',
    },
    'patches-and-versions': {
      title: 'Wartung: Patches und Hauptversionen',
      text: 'Die Wartung umfasst Korrekturen und Verbesserungen der Standardsoftware, als Patch oder in einer Hauptversion. Ist die R&D beteiligt, kann es länger dauern. Manche Fehler behebt erst ein späterer Patch.',
    },
    'level2-customisation': {
      title: 'Level 2: Arbeit an einer Anpassung',
      text: 'Ein Fehler in einer Anpassung oder deren Änderung wird vom Consulting bearbeitet. Diese Arbeit liegt ausserhalb der Wartung und kann nach Aufwand verrechnet werden.',
    },
    'level2-new-function': {
      title: 'Level 2: zusätzliche Funktion',
      text: 'Eine zusätzliche Funktion, zum Beispiel eine Spalte, ein Bericht oder eine Vorlage, wird vom Consulting bearbeitet. Sie liegt ausserhalb der Wartung und kann nach Aufwand verrechnet werden.',
    },
    'level2-training': {
      title: 'Level 2: Schulung und Auskunft',
      text: 'Eine Anfrage um Schulung oder Auskunft zur Nutzung von ProConcept wird vom Consulting bearbeitet. Sie liegt ausserhalb der Wartung und kann nach Aufwand verrechnet werden.',
    },
    'level2-user-error': {
      title: 'Level 2: Folge einer Aktion des Kunden',
      text: 'Die Bereinigung nach einer Aktion des Kunden wird vom Consulting übernommen. Sie liegt ausserhalb der Wartung und kann nach Aufwand verrechnet werden.',
    },
    'out-data-modification': {
      title: 'Ausserhalb der Wartung: Datenänderung',
      text: 'Wenn ProConcept Daten korrigiert, in grosser Zahl ändert, löscht oder importiert, liegt dies ausserhalb der Wartung.',
    },
    'out-licence': {
      title: 'Ausserhalb der Wartung: Lizenzinstallation',
      text: 'Die Installation, die Erweiterung, der Umzug oder die Aktivierung einer Lizenz liegt ausserhalb der Wartung. Das gilt auch für neue Benutzer und neue Module.',
    },
    'out-company-copy': {
      title: 'Ausserhalb der Wartung: Mandantenkopie',
      text: 'Die Kopie eines Mandanten, einer Datenbank oder einer Testumgebung liegt ausserhalb der Wartung.',
    },
    'services-time-and-materials': {
      title: 'Dienstleistungen nach Aufwand',
      text: 'Die Installation, die Konfiguration vor und nach der Installation sowie Testrückmeldungen sind Dienstleistungen. Sie können nach Aufwand verrechnet werden.',
    },
    qualification: {
      title: 'Einordnung',
      text: 'Eine Nachricht, die keine Supportanfrage ist, liest Customer Services zuerst und ordnet sie ein. Deckung und Verrechnung sind noch nicht entschieden.',
    },
  },

  values: {
    level: {
      level1: 'Level 1, Customer Services',
      level1Rnd: 'Level 1, Customer Services mit R&D',
      level2: 'Level 2, Consulting',
      level2Rnd: 'Level 2, Consulting mit R&D',
      none: 'Wird eingeordnet',
    },
    coverage: {
      covered: 'In der Wartung inbegriffen',
      out: 'Ausserhalb der Wartung',
      'no-contract': 'Ohne aktiven Wartungsvertrag',
      'to-confirm': 'Noch zu bestätigen',
    },
    billing: {
      'not-billed': 'Wird nicht verrechnet',
      'to-confirm': 'Noch zu bestätigen',
      'may-be-billed': 'Kann verrechnet werden',
      billable: 'Verrechenbar',
      accepted: 'Verrechnung akzeptiert',
      contested: 'Verrechnung bestritten',
    },
  },

  portal: {
    title: 'Bearbeitung Ihrer Anfrage',
    labels: { level: 'Zuständig', coverage: 'Deckung', billing: 'Verrechnung' },
    levelReasons: {
      level1: 'Customer Services kümmert sich darum, per Internetverbindung oder telefonisch.',
      level1Rnd: 'Customer Services kümmert sich darum und kann die R&D beiziehen.',
      level2: 'Unsere Consultants kümmern sich darum.',
      level2Rnd: 'Unsere Consultants kümmern sich darum und können die R&D beiziehen.',
      escalated:
        'Customer Services hat sie gelesen und unseren Consultants übergeben, die sich darum kümmern.',
    },
    coverageReasons: {
      noContract:
        'Wir haben für Ihr Unternehmen keinen aktiven Wartungsvertrag gefunden. Falls das nicht stimmt, teilen Sie es uns bitte hier mit.',
      toConfirm: 'Wir prüfen Ihre Anfrage und informieren Sie hier.',
      included: 'In Ihrem Wartungsvertrag ist diese Art von Anfrage inbegriffen.',
      excluded: 'In Ihrem Wartungsvertrag ist diese Art von Anfrage nicht inbegriffen.',
      ended:
        'Der Wartungsvertrag, der uns für Ihr Unternehmen bekannt ist, war am Tag Ihrer Anfrage abgelaufen. Falls das nicht stimmt, teilen Sie es uns bitte hier mit.',
      notBegun:
        'Der Wartungsvertrag, der uns für Ihr Unternehmen bekannt ist, hatte am Tag Ihrer Anfrage noch nicht begonnen. Falls das nicht stimmt, teilen Sie es uns bitte hier mit.',
    },
    contract: {
      period: 'Ihr Vertrag {reference} läuft vom {start} bis zum {end}.',
      open: 'Ihr Vertrag {reference} läuft seit dem {start}.',
    },
    billingReasons: {
      toConfirm: 'Wir prüfen Ihre Anfrage. Dieser Punkt ist noch nicht entschieden.',
      notBilledAnyway: 'Nach Prüfung wird Ihnen diese Anfrage nicht verrechnet.',
      approvalWithdrawn: 'Wir hatten um Ihr Einverständnis gebeten; es ist nicht mehr nötig.',
      noContractRule: 'Ohne aktiven Wartungsvertrag kann eine Leistung nach Aufwand verrechnet werden.',
      generalRule: 'Nach den geltenden Bedingungen kann eine Leistung nach Aufwand verrechnet werden.',
      defect:
        'Die R&D hat bestätigt, dass es sich um einen Fehler der Software handelt: Diese Anfrage wird Ihnen nicht verrechnet.',
      standing: {
        'may-be-billed': 'Für Ihre Anfrage ist dies noch nicht bestätigt.',
        billable: 'Für Ihre Anfrage hat ProConcept dies bestätigt.',
        accepted: 'Die Verrechnung wurde akzeptiert.',
        contested: 'Dieser Punkt wurde bestritten und bleibt offen.',
      },
    },
    adjusted: {
      goodwill: 'Das übernehmen wir aus Kulanz.',
      agreement: 'So wurde es mit Ihnen vereinbart.',
      contract: 'So sieht es Ihr Wartungsvertrag vor.',
      'possible-defect': 'Möglicherweise liegt ein Fehler der Software vor; wir prüfen das.',
      team: 'Ein anderes Team kann Ihnen besser helfen.',
      other: 'Das hat ProConcept entschieden, nachdem Ihre Anfrage gelesen wurde.',
    },
    nextTitle: 'Wie es weitergeht',
    next: {
      reviewed: {
        automatic:
          'Diese Angaben wurden automatisch aus Ihrem Text abgeleitet. Unsere Teams können sie noch anpassen.',
        confirmed: 'ProConcept hat Ihre Anfrage gelesen und diese Angaben bestätigt.',
        corrected: 'ProConcept hat Ihre Anfrage gelesen und diese Angaben angepasst.',
      },
      objected: 'ProConcept liest Ihre Anfrage noch einmal. Bis dahin bleiben diese Angaben unverändert.',
      approval:
        'Wir beginnen nicht ohne Ihr Einverständnis mit diesen Arbeiten. Haben Sie eine Frage? Stellen Sie sie bitte hier in Ihrer Anfrage.',
      accepted: 'Wir beginnen mit den akzeptierten Arbeiten und halten Sie hier auf dem Laufenden.',
      contested: 'Wir beginnen nicht mit den Arbeiten. ProConcept klärt diesen Punkt hier mit Ihnen.',
      level1: 'Customer Services antwortet Ihnen in dieser Anfrage oder nimmt mit Ihnen Kontakt auf.',
      level2: 'Ein Consultant übernimmt Ihre Anfrage und tauscht sich hier mit Ihnen aus.',
      rnd: 'Ist die R&D beteiligt, kann es länger dauern. In manchen Fällen bringt erst ein späterer Patch die Lösung.',
      rndWork: {
        handed:
          'Die R&D prüft Ihre Anfrage; das kann länger dauern. In manchen Fällen bringt erst ein späterer Patch die Lösung.',
        confirmed:
          'Die R&D hat einen Fehler der Software bestätigt. Die Korrektur folgt mit einem Patch oder einer späteren Version.',
        delivered: 'Die Korrektur ist mit der Version {version} ausgeliefert.',
      },
    },
    qualifying: {
      title: 'Ihre Anfrage wird geprüft',
      message: 'Wir haben Ihre Anfrage erhalten und ordnen sie ein.',
      next: 'Wie es weitergeht, erfahren Sie hier in Ihrer Anfrage.',
      nextWithQuestion: 'Wir haben Ihnen eine Frage gestellt. Bitte antworten Sie hier, in Ihrer Anfrage.',
      questionTitle: 'Unsere Frage',
      nextWithDetail:
        'Mit einigen weiteren Angaben können wir Ihnen rascher antworten. Sie können sie hier in Ihrer Anfrage ergänzen.',
    },
    unavailable: {
      title: 'Bearbeitung Ihrer Anfrage',
      message: 'Zurzeit sind hier keine Angaben verfügbar.',
    },
    quoteLabel: 'In Ihrer Anfrage:',
    clauseLabel: 'Auszug aus den Supportregeln',
    way: {
      title: 'Wo Ihre Anfrage steht',
      stages: {
        received: 'Anfrage erhalten',
        level1: 'Level 1, Customer Services',
        level2: 'Level 2, Consulting',
        rnd: 'R&D, Entwicklung der Software',
        patch: 'Patch, Update der Software',
        done: 'Antwort oder Lösung',
      },
      states: { past: 'erledigt', now: 'in Arbeit', next: 'folgt', possible: 'je nach Fall' },
      notes: {
        handed: 'Die R&D prüft Ihre Anfrage.',
        confirmed: 'Die R&D hat einen Fehler bestätigt.',
        delivered: 'Ausgeliefert mit der Version {version}.',
        rnd: 'Ist die R&D beteiligt, kann es länger dauern.',
        patch: 'In manchen Fällen bringt erst ein späterer Patch die Lösung.',
      },
    },
    approval: {
      title: 'Ihr Einverständnis vor Arbeitsbeginn',
      workLabel: 'Vorgeschlagene Arbeiten',
      estimate: { one: 'Schätzung: {hours} Stunde', several: 'Schätzung: {hours} Stunden' },
      asked: 'Wir haben am {date} um Ihr Einverständnis gebeten.',
      notYours: 'Die Antwort gibt eine andere Person.',
      accepted: 'Diese Arbeiten und ihre Verrechnung nach Aufwand wurden am {date} akzeptiert.',
      contested:
        'Die Verrechnung dieser Arbeiten wurde am {date} bestritten. Wir beginnen erst, wenn dieser Punkt gemeinsam geklärt ist.',
      withdrawn: 'Die Situation hat sich geändert: Um dieses Einverständnis bitten wir nicht mehr.',
      intro:
        'Diese Arbeiten sind nicht in der Wartung inbegriffen. Sie würden nach Aufwand verrechnet, also nach der benötigten Zeit. Ohne Ihr Einverständnis beginnen wir nicht.',
      accept: 'Akzeptieren',
      contest: 'Bestreiten',
      acceptHint: 'Wenn Sie akzeptieren, beginnen wir mit den Arbeiten und verrechnen die benötigte Zeit.',
      contestHint:
        'Wenn Sie die Verrechnung bestreiten, beginnen wir nicht. Wir klären diesen Punkt hier mit Ihnen.',
      commentLabel: 'Kommentar (freiwillig)',
    },
    objection: {
      button: 'Das ist nicht mein Anliegen',
      question: 'Was wünschen Sie genau?',
      hint: 'Wenige Worte genügen. ProConcept liest Ihre Anfrage dann noch einmal.',
      send: 'Senden',
      cancel: 'Abbrechen',
      standing: {
        title: 'Wir lesen Ihre Anfrage noch einmal',
        message: 'Wir haben Ihre Nachricht erhalten. ProConcept antwortet Ihnen hier.',
      },
    },
    acts: {
      changedMeanwhile:
        'Bei Ihrer Anfrage hat sich inzwischen etwas geändert. Es wurde nichts gespeichert. Hier sehen Sie den aktuellen Stand.',
      pending: 'Ihre Nachricht wurde übermittelt. Sie erscheint hier in wenigen Augenblicken.',
      notAllowed: 'Bei dieser Anfrage können Sie diese Antwort nicht geben. Es wurde nichts gespeichert.',
      tooMany:
        'Sie haben in kurzer Zeit mehrere Nachrichten gesendet. Bitte versuchen Sie es in einigen Minuten noch einmal.',
      invalid:
        'Ihre Nachricht konnte nicht gespeichert werden. Bitte schreiben Sie höchstens 1000 Zeichen und versuchen Sie es noch einmal.',
    },
  },

  comment: {
    explanation: [
      'So bearbeiten wir Ihre Anfrage.',
      'Zuständig: {level}. {levelReason}',
      'Deckung: {coverage}. {coverageReason}',
      'Verrechnung: {billing}. {billingReason}',
      'Wie es weitergeht: {next}',
      'Haben Sie eine Frage oder ist das nicht Ihr Anliegen? Schreiben Sie uns bitte im Portal, in Ihrer Anfrage.',
    ],
    approvalAsked:
      'Wir bitten Sie um Ihr Einverständnis zu den folgenden Arbeiten, die nicht in der Wartung inbegriffen sind: {work}',
    approvalHow:
      'Sie können die Arbeiten im Portal in Ihrer Anfrage akzeptieren oder deren Verrechnung bestreiten. Ohne Ihr Einverständnis beginnen wir nicht.',
    accepted: '{name} hat die folgenden Arbeiten und ihre Verrechnung nach Aufwand akzeptiert: {work}',
    contested: '{name} hat die Verrechnung der folgenden Arbeiten bestritten: {work}',
    said: 'Kommentar: {comment}',
    question: 'Damit wir Ihre Anfrage richtig bearbeiten können, haben wir eine Frage: {question}',
    questionHow: 'Sie können einfach hier, in Ihrer Anfrage, antworten.',
    split:
      'Diese Anfrage wurde von Ihrer Anfrage {key} getrennt, damit sie für sich bearbeitet wird.\n\n{text}',
  },

  notice: {
    title: 'Wer sich um Ihre Anfrage kümmert',
    level1: {
      name: 'Level 1, Customer Services',
      text: 'Hilfe bei der normalen Nutzung der Software, grundsätzlich in der Wartung inbegriffen.',
    },
    level2: {
      name: 'Level 2, Consulting',
      text: 'Anpassungen, Erweiterungen, Schulung, Daten, Lizenzen und Installationen, grundsätzlich ausserhalb der Wartung.',
    },
    closing: 'In jeder Anfrage lesen Sie, wer sich darum kümmert, ob die Wartung sie deckt und warum.',
  },

  faqTitle: 'Häufige Fragen',
  faq: {
    'why-level-2': {
      general: {
        question: 'Warum geht eine Anfrage an Level 2?',
        answer: [
          'Customer Services auf Level 1 hilft bei der normalen Nutzung der Software. Eine Anfrage geht an Level 2, wenn sie vertieftes Fachwissen braucht.',
        ],
      },
      own: {
        question: 'Warum wird meine Anfrage auf Level 2 bearbeitet?',
        answer: [
          'Ihre Anfrage wurde an Level 2 weitergeleitet, weil sie vertieftes Fachwissen braucht.',
          'Für Level 2 sind die Consultants von ProConcept zuständig.',
        ],
      },
    },
    'why-consulting': {
      general: {
        question: 'Warum wird eine Anfrage dem Consulting übergeben?',
        answer: [
          'Das Consulting bearbeitet Anfragen, die über die Hilfe bei der normalen Nutzung hinausgehen. Das sind zum Beispiel Anpassungen, zusätzliche Funktionen, Schulungen, Datenänderungen, Lizenzen, Mandantenkopien oder Installationen.',
        ],
      },
      own: {
        question: 'Warum wurde meine Anfrage dem Consulting übergeben?',
        afterReason: ['Der Consultant kann Ihnen hier in der Anfrage Fragen stellen.'],
      },
    },
    'why-billed': {
      general: {
        question: 'Warum kann eine Anfrage verrechnet werden?',
        answer: [
          'Die Lösung einer Anfrage kann in zwei Fällen verrechnet werden: wenn sie auf einen Bedienungsfehler zurückgeht oder wenn sie nicht unter den Wartungsvertrag fällt.',
        ],
      },
      own: {
        question: 'Warum kann meine Anfrage verrechnet werden?',
        afterReason: [
          'Die Lösung einer Anfrage kann verrechnet werden, wenn sie nicht unter den Wartungsvertrag fällt oder auf einen Bedienungsfehler zurückgeht.',
          'Haben Sie dazu eine Frage? Stellen Sie sie bitte hier in Ihrer Anfrage.',
        ],
      },
    },
    'why-rnd': {
      general: {
        question: 'Warum kommt eine Lösung manchmal erst mit einem Patch?',
        answer: [
          'Die R&D entwickelt die Standardsoftware und behebt deren Fehler. Ist sie beteiligt, kann es länger dauern. Manche Fehler behebt erst ein späterer Patch.',
        ],
      },
      own: {
        question: 'Warum kommt die Lösung meiner Anfrage vielleicht erst mit einem Patch?',
        answer: [
          'Ihre Anfrage betrifft vielleicht die Standardsoftware selbst. Diese korrigiert die R&D, und das kann länger dauern.',
          'Manche Fehler behebt erst ein späterer Patch. Wir halten Sie hier in Ihrer Anfrage auf dem Laufenden.',
        ],
      },
    },
    'why-not-email': {
      question: 'Warum nicht per E-Mail?',
      answer: [
        'An einer Anfrage können nacheinander mehrere Personen arbeiten. Per E-Mail könnten nicht alle dem Verlauf folgen.',
        'ProConcept stellt Kunden mit aktiver Wartung deshalb ein Ticketsystem zur Verfügung. Bitte nutzen Sie es für den gesamten Austausch.',
      ],
    },
  },

  create: {
    title: 'Damit Ihre Anfrage ans richtige Team geht',
    intro: 'Freiwillig: Ihre Antworten helfen uns, Ihre Anfrage dem richtigen Team zu übergeben.',
    noEstimate: 'Beantworten Sie die erste Frage, um eine erste Einschätzung zu sehen.',
    questions: {
      about: {
        label: 'Worum geht es?',
        options: {
          problem: 'Ein Problem: Etwas blockiert mich oder liefert ein unerwartetes Ergebnis',
          question: 'Eine Frage: Ich möchte eine Auskunft oder eine Schulung',
          change: 'Eine Änderung: Ich möchte eine zusätzliche Funktion, Spalte oder Auswertung',
          service: 'Eine Dienstleistung: Installation, Lizenz, Rechte, Mandantenkopie, Daten',
        },
      },
      personalised: {
        label: 'Betrifft es etwas, das für Sie angepasst wurde?',
        options: { yes: 'Ja', no: 'Nein', unknown: 'Ich weiss es nicht' },
      },
      ownAction: {
        label: 'Ist es nach einer Aktion von Ihnen aufgetreten?',
        options: { yes: 'Ja', no: 'Nein', unknown: 'Ich weiss es nicht' },
      },
    },
    stuckHint: 'Falls Sie bei einer bestimmten Aufgabe nicht weiterkommen, wählen Sie besser «Ein Problem».',
    level: {
      level1: 'Ihre Anfrage wird voraussichtlich von Customer Services (Level 1) bearbeitet.',
      level2: 'Ihre Anfrage wird voraussichtlich von unseren Consultants (Level 2) bearbeitet.',
      both: 'Ihre Anfrage wird je nach Fall von Customer Services (Level 1) oder von unseren Consultants (Level 2) bearbeitet.',
    },
    kinds: 'Es geht voraussichtlich um: {kinds}.',
    coverage: {
      covered: 'Ihre Anfrage ist grundsätzlich in Ihrem Wartungsvertrag inbegriffen.',
      out: 'Ihre Anfrage liegt grundsätzlich ausserhalb der Wartung und kann nach Aufwand verrechnet werden.',
      toConfirm: 'Wir prüfen, ob Ihre Anfrage in Ihrem Wartungsvertrag inbegriffen ist.',
      noContract:
        'Wir haben für Ihr Unternehmen keinen aktiven Wartungsvertrag gefunden. Ihre Anfrage kann daher nach Aufwand verrechnet werden. Falls das nicht stimmt, teilen Sie es uns bitte in Ihrer Anfrage mit.',
    },
    covered: 'Grundsätzlich in der Wartung inbegriffen: {kinds}.',
    out: 'Grundsätzlich ausserhalb der Wartung, mit möglicher Verrechnung nach Aufwand: {kinds}.',
    toConfirm: 'Noch zu bestätigen: {kinds}.',
    contract: {
      period: 'Ihr Vertrag {reference} ist bis zum {end} gültig.',
      open: 'Ihr Vertrag {reference} ist in Kraft.',
    },
    caveat:
      'Dies ist eine Einschätzung: Wir bestätigen sie oder passen sie an, sobald wir Ihre Anfrage gelesen haben.',
  },

  questions,

  agent: {
    states: {
      automatic: 'Automatisch entschieden',
      'needs-review': 'Zu prüfen',
      confirmed: 'Manuell bestätigt',
      corrected: 'Manuell korrigiert',
    },
    sources: {
      title: 'Stelle im Titel',
      body: 'Stelle im Text',
      'request-type': 'Anfragetyp',
      answer: 'Antwort bei der Erstellung',
      rule: 'Regel dieser Site',
      customisation: 'Angepasstes Objekt',
      learnt: 'Korrektur im Team',
      opinion: 'Zweite Meinung',
      abstained: 'Auswertung des Textes',
      contract: 'Wartungsvertrag',
      correction: 'Korrektur',
    },
    speaksFor: 'Spricht für: {name}.',
    speaksAgainst: 'Spricht gegen: {name}.',
    requestType: '«{requestType}». {direction}',
    answer: '{question} «{answer}». {direction}',
    rule: {
      always: '«{rule}». Die Anfrage gilt immer als: {name}.',
      leaning: '«{rule}». Deutet auf: {name}.',
    },
    customisation: '«{object}» wurde für diesen Kunden angepasst. {direction}',
    learnt: 'Am {date} ebenso korrigiert ({request}). {direction}',
    opinion: {
      agrees: '{direction} Bestätigt die erste Lesung. Sprachmodell: {model}.',
      differs: '{direction} Weicht von der ersten Lesung ab. Sprachmodell: {model}.',
    },
    abstained: {
      'too-short': 'Der Text ist zu kurz, um automatisch eingeordnet zu werden.',
      'unknown-language':
        'Die Sprache des Textes wurde nicht erkannt. Palier liest Deutsch, Französisch, Englisch und Italienisch.',
    },
    correction: 'Von «{from}» zu «{to}». Begründung: {reason}',
    contract: {
      active: 'Ein Wartungsvertrag ist aktiv.',
      activeWithReference: 'Ein Wartungsvertrag ist aktiv: {reference}.',
      none: 'Für diese Organisation wurde kein aktiver Wartungsvertrag gefunden.',
      notManaged: 'Es ist kein Vertrag erfasst; die Wartung wird als aktiv angenommen.',
      noOrganisation:
        'Die Anfrage gehört zu keiner Organisation: Es gibt keinen Vertrag, der gilt. Die Abdeckung ist zu klären.',
      tooManyOrganisations:
        'Die Anfrage gehört zu mehr als fünf Organisationen. Die Abdeckung ist zu klären.',
      period: 'vom {start} bis zum {end}',
      open: 'seit dem {start}',
      inForce: '{organisation}: Am Tag der Anfrage gilt der Vertrag {reference} ({period}).',
      effects: {
        standard: 'Für «{name}» folgt er der Assistenzpolitik.',
        included: 'Er schliesst «{name}» ein.',
        excluded: 'Er schliesst «{name}» aus.',
        contradictory: 'Er schliesst «{name}» zugleich ein und aus: zu klären.',
      },
      others: 'An diesem Tag ebenfalls in Kraft: {references}.',
      disagree: 'Die Verträge in Kraft stimmen bei «{name}» nicht überein: zu klären.',
      tooMany: 'An diesem Tag sind mehr als drei Verträge in Kraft: zu klären.',
      missing: '{organisation}: Es ist kein Vertrag erfasst.',
      gaps: {
        expired: '{organisation}: Der Vertrag {reference} ({period}) war am Tag der Anfrage abgelaufen.',
        'not-begun':
          '{organisation}: Der Vertrag {reference} ({period}) hatte am Tag der Anfrage noch nicht begonnen.',
        suspended: '{organisation}: Der Vertrag {reference} ({period}) ist sistiert.',
        cancelled: '{organisation}: Der Vertrag {reference} ({period}) ist gekündigt.',
      },
      noneCounts: 'Für die Anfrage gilt kein Vertrag: Ohne Bestätigung wird nichts verrechnet.',
      organisationsDiffer: 'Die Organisationen der Anfrage haben nicht dieselbe Abdeckung: zu klären.',
    },
    outcome: '{level} · {coverage}',
    outcomeRnd: '{level} · R&D · {coverage}',
    outcomeQualification: 'Level 1, zur Einordnung',
    outcomeLevel: { 1: 'Level 1', 2: 'Level 2' },
    outcomeCoverage: { covered: 'in der Wartung inbegriffen', out: 'ausserhalb der Wartung' },
    history: {
      decided: 'Entscheid: {name}',
      'decided-again': 'Neuer Entscheid: {name}',
      corrected: 'Korrektur: {name}',
      confirmed: 'Bestätigung: {name}',
      'approval-asked': 'Einverständnis beim Kunden angefragt: {name}',
      accepted: 'Verrechnung vom Kunden akzeptiert: {name}',
      contested: 'Verrechnung vom Kunden bestritten: {name}',
      objected: 'Einwand des Kunden zu seinem Anliegen: {name}',
      adjusted: 'Level, Deckung oder Verrechnung einzeln festgelegt: {name}',
      escalated: 'An Level 2 übergeben: {name}',
      'handed-to-rnd': 'An die R&D übergeben: {name}',
      'defect-confirmed': 'Fehler von der R&D bestätigt: {name}',
      'patch-delivered': 'Patch ausgeliefert: {name}',
      'question-asked': 'Frage an den Kunden gestellt: {name}',
      split: 'Anfrage abgetrennt: {name}',
    },
    approvalStates: {
      asked: 'Antwort des Kunden erwartet',
      accepted: 'Vom Kunden akzeptiert',
      contested: 'Vom Kunden bestritten',
      withdrawn: 'Zurückgezogen, weil sich die Situation geändert hat',
    },
    adjustmentReasons: {
      goodwill: 'Kulanz',
      agreement: 'Mit dem Kunden vereinbart',
      contract: 'Gemäss Vertrag',
      'possible-defect': 'Möglicher Fehler',
      team: 'Anderes Team',
      other: 'Anderer Grund',
    },
    rndStates: { handed: 'Bei der R&D', confirmed: 'Fehler bestätigt', delivered: 'Patch ausgeliefert' },
    changes: {
      category: 'Art',
      level: 'Level',
      coverage: 'Deckung',
      billing: 'Verrechnung',
      state: 'Stand',
      approval: 'Einverständnis des Kunden',
      rnd: 'R&D',
      split: 'Abgetrennte Anfrage',
      asked: 'Frage an den Kunden',
      none: 'keine',
    },
    onlyGroup: 'Was die Verrechnung betrifft, ist der Gruppe «{group}» vorbehalten.',
    notHere: 'Palier stuft die Anfragen dieses Projekts nicht ein.',
    account: 'Konto {id}',
  },

  messages: {
    'no-access-issue': 'Sie haben keinen Zugriff auf diese Anfrage.',
    'no-permission-edit': 'Sie sind nicht berechtigt, diese Anfrage zu bearbeiten.',
    'admin-only': 'Diese Seite ist Jira-Administratoren vorbehalten.',
    'invalid-input':
      'Die gesendeten Angaben sind ungültig. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
    'reason-missing': 'Geben Sie eine Begründung für die Korrektur an.',
    'reason-too-long': 'Die Begründung darf höchstens 500 Zeichen lang sein.',
    'work-missing': 'Beschreiben Sie die Arbeiten, für die Sie das Einverständnis des Kunden brauchen.',
    'work-too-long': 'Die Beschreibung der Arbeiten darf höchstens 1000 Zeichen lang sein.',
    'hours-invalid':
      'Die Schätzung liegt zwischen 0.25 und 10’000 Stunden. Sie können das Feld auch leer lassen.',
    'nothing-to-approve':
      'Es gibt keine Arbeiten, denen der Kunde zustimmen müsste: Ein Einverständnis braucht es ausserhalb der Wartung oder ohne aktiven Vertrag.',
    'act-pending': 'Ihre Aktion wurde übermittelt. Sie erscheint hier in wenigen Augenblicken.',
    'nothing-to-change': 'Das würde nichts ändern: Die Anfrage ist bereits so.',
    'version-missing': 'Geben Sie die Version an, die die Korrektur enthält.',
    'version-too-long': 'Die Version hat höchstens 60 Zeichen.',
    'split-missing': 'Geben Sie Titel und Text der neuen Anfrage an.',
    'split-too-long': 'Der Titel hat höchstens 255 Zeichen, der Text 20’000.',
    'issue-gone': 'Diese Anfrage gibt es nicht mehr.',
  },
};
