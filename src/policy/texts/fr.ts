import { questions } from './questions/fr';
import type { Texts } from './texts';

/** French of western Switzerland; a no-break space stands before : ; ? ! and inside « ». */
export const fr: Texts = {
  dayFormat: { language: 'fr-CH', options: { day: '2-digit', month: '2-digit', year: 'numeric' } },

  categoryNames: {
    normal_use_problem: 'Difficulté en utilisation normale',
    customisation_usage: 'Utilisation d’un objet personnalisé',
    product_defect: 'Défaut du logiciel standard',
    customisation_error: 'Erreur ou modification d’une personnalisation',
    feature_request: 'Ajout d’une fonctionnalité',
    training_information: 'Formation ou information',
    user_error: 'Remise en ordre après une manipulation du client',
    data_modification: 'Modification de données',
    licence_installation: 'Installation de licence',
    company_copy: 'Copie de société',
    installation_service: 'Installation, configuration, droits ou retours de tests',
    other: 'Autre message (hors assistance)',
  },

  categories: {
    normal_use_problem: {
      kind: 'aide en utilisation normale',
      concern: 'Votre demande concerne l’utilisation normale du logiciel standard.',
      coverage: {
        covered: 'L’aide en utilisation normale du logiciel standard fait partie de la maintenance.',
        out: 'Selon les conditions en vigueur, cette aide à l’utilisation est hors maintenance.',
      },
      billing: {
        free: 'L’aide en utilisation normale est comprise dans la maintenance.',
        rule: 'Hors maintenance, une aide à l’utilisation peut être facturée en régie.',
      },
      consulting: 'Votre demande a été transmise au Consulting car elle nécessite l’analyse d’un consultant.',
    },
    customisation_usage: {
      kind: 'aide à l’utilisation d’un objet personnalisé',
      concern: 'Votre demande concerne l’utilisation d’un objet personnalisé par ProConcept.',
      coverage: {
        covered:
          'L’aide à l’utilisation des objets personnalisés par ProConcept fait partie de la maintenance.',
        out: 'Selon les conditions en vigueur, l’aide à l’utilisation des objets personnalisés est hors maintenance.',
      },
      billing: {
        free: 'L’aide à l’utilisation d’un objet personnalisé est comprise dans la maintenance.',
        rule: 'Hors maintenance, une aide à l’utilisation d’un objet personnalisé peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car elle concerne un objet personnalisé que nos consultants connaissent bien.',
    },
    product_defect: {
      kind: 'défaut du logiciel standard',
      concern: 'Votre demande semble concerner un défaut du logiciel standard.',
      coverage: {
        covered:
          'Les correctifs du logiciel standard, par patch ou par version majeure, font partie de la maintenance.',
        out: 'Selon les conditions en vigueur, cette intervention est hors maintenance.',
      },
      billing: {
        free: 'La correction d’un défaut du logiciel standard est comprise dans la maintenance.',
        rule: 'Hors maintenance, une intervention sur un défaut peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car le comportement signalé nécessite l’analyse d’un consultant.',
    },
    customisation_error: {
      kind: 'intervention sur une personnalisation',
      concern: 'Votre demande concerne une personnalisation réalisée pour vous.',
      coverage: {
        covered:
          'Selon les conditions en vigueur, cette intervention sur une personnalisation fait partie de la maintenance.',
        out: 'Une intervention sur une personnalisation est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette intervention est comprise dans la maintenance.',
        rule: 'Hors maintenance, une intervention sur une personnalisation peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car elle concerne une personnalisation, et ce sont nos consultants qui les réalisent.',
    },
    feature_request: {
      kind: 'ajout d’une fonctionnalité',
      concern: 'Votre demande concerne l’ajout d’une fonctionnalité.',
      coverage: {
        covered: 'Selon les conditions en vigueur, l’ajout demandé fait partie de la maintenance.',
        out: 'L’ajout d’une fonctionnalité, d’une colonne ou d’un modèle est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cet ajout est compris dans la maintenance.',
        rule: 'Hors maintenance, l’ajout d’une fonctionnalité peut être facturé en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car un ajout au logiciel se conçoit avec un consultant.',
    },
    training_information: {
      kind: 'formation ou information sur l’utilisation',
      concern: 'Votre demande concerne une formation ou une information sur l’utilisation de ProConcept.',
      coverage: {
        covered:
          'Selon les conditions en vigueur, la formation et l’information font partie de la maintenance.',
        out: 'La formation et l’information sur l’utilisation de ProConcept sont hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, la formation et l’information sont comprises dans la maintenance.',
        rule: 'Hors maintenance, une formation ou une information peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car ce sont nos consultants qui forment et conseillent les utilisateurs.',
    },
    user_error: {
      kind: 'remise en ordre après une manipulation',
      concern: 'Votre demande concerne une remise en ordre après une manipulation dans le logiciel.',
      coverage: {
        covered: 'Selon les conditions en vigueur, cette remise en ordre fait partie de la maintenance.',
        out: 'La remise en ordre après une manipulation est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette remise en ordre est comprise dans la maintenance.',
        rule: 'Hors maintenance, la remise en ordre après une manipulation peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car un consultant doit examiner la situation avant toute correction.',
    },
    data_modification: {
      kind: 'modification de données',
      concern: 'Votre demande concerne une modification de vos données.',
      coverage: {
        covered:
          'Selon les conditions en vigueur, cette modification de données fait partie de la maintenance.',
        out: 'La modification de données est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette modification de données est comprise dans la maintenance.',
        rule: 'Hors maintenance, une modification de données peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car une modification de données doit être préparée et contrôlée par un consultant.',
    },
    licence_installation: {
      kind: 'installation de licence',
      concern: 'Votre demande concerne l’installation, l’extension ou l’activation d’une licence.',
      coverage: {
        covered:
          'Selon les conditions en vigueur, cette installation de licence fait partie de la maintenance.',
        out: 'L’installation de licence est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette installation de licence est comprise dans la maintenance.',
        rule: 'Hors maintenance, une installation de licence peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car ce sont nos consultants qui installent les licences.',
    },
    company_copy: {
      kind: 'copie de société',
      concern: 'Votre demande concerne la copie d’une société ou d’une base de données.',
      coverage: {
        covered: 'Selon les conditions en vigueur, cette copie de société fait partie de la maintenance.',
        out: 'La copie de société est hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette copie de société est comprise dans la maintenance.',
        rule: 'Hors maintenance, une copie de société peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car une copie de société est préparée et contrôlée par un consultant.',
    },
    installation_service: {
      kind: 'installation ou configuration',
      concern:
        'Votre demande concerne une installation, une configuration, des droits ou un retour de tests.',
      coverage: {
        covered: 'Selon les conditions en vigueur, cette prestation fait partie de la maintenance.',
        out: 'Les prestations de services, comme l’installation, la configuration ou les retours de tests, sont hors maintenance.',
      },
      billing: {
        free: 'Selon les conditions en vigueur, cette prestation est comprise dans la maintenance.',
        rule: 'Hors maintenance, une prestation de services peut être facturée en régie.',
      },
      consulting:
        'Votre demande a été transmise au Consulting car ce sont nos consultants qui installent et configurent le logiciel.',
    },
  },

  clauses: {
    'level1-normal-use': {
      title: 'Niveau 1 : utilisation normale',
      text: 'Customer Services aide le client à résoudre les difficultés qu’il rencontre en utilisation normale du logiciel standard, par connexion internet ou par téléphone.',
    },
    'level1-customised-objects': {
      title: 'Niveau 1 : utilisation des objets personnalisés',
      text: 'L’assistance de niveau 1 comprend l’aide à l’utilisation des objets que les collaborateurs de ProConcept ont personnalisés. Une erreur dans un tel objet n’en fait pas partie.',
    },
    'patches-and-versions': {
      title: 'Maintenance : patchs et versions majeures',
      text: 'La maintenance comprend les correctifs et les améliorations du logiciel standard, livrés par patch ou par version majeure. L’intervention de la R&D peut rallonger le délai, et certains défauts ne sont résolus que par un patch ultérieur.',
    },
    'level2-customisation': {
      title: 'Niveau 2 : intervention sur une personnalisation',
      text: 'Une erreur dans une personnalisation, ou la modification de celle-ci, est traitée par le Consulting. Cette intervention est hors maintenance et peut être facturée en régie.',
    },
    'level2-new-function': {
      title: 'Niveau 2 : ajout d’une fonctionnalité',
      text: 'L’ajout d’une fonctionnalité, par exemple d’une colonne, d’un rapport ou d’un modèle, est traité par le Consulting. Il est hors maintenance et peut être facturé en régie.',
    },
    'level2-training': {
      title: 'Niveau 2 : formation et information',
      text: 'Une demande de formation ou d’information sur l’utilisation de ProConcept est traitée par le Consulting. Elle est hors maintenance et peut être facturée en régie.',
    },
    'level2-user-error': {
      title: 'Niveau 2 : suite d’une manipulation du client',
      text: 'La remise en ordre après une manipulation du client est traitée par le Consulting. Elle est hors maintenance et peut être facturée en régie.',
    },
    'out-data-modification': {
      title: 'Hors maintenance : modification de données',
      text: 'La correction, la mise à jour en masse, la suppression ou l’import de données par ProConcept est hors maintenance.',
    },
    'out-licence': {
      title: 'Hors maintenance : installation de licence',
      text: 'L’installation, l’extension, le déplacement ou l’activation d’une licence est hors maintenance. Il en va de même pour un nouvel utilisateur ou un nouveau module.',
    },
    'out-company-copy': {
      title: 'Hors maintenance : copie de société',
      text: 'La copie d’une société, d’une base de données ou d’un environnement de test est hors maintenance.',
    },
    'services-time-and-materials': {
      title: 'Prestations de services en régie',
      text: 'L’installation, la configuration avant et après l’installation ainsi que les retours de tests sont des prestations de services, qui peuvent être facturées en régie.',
    },
    qualification: {
      title: 'Qualification',
      text: 'Un message qui n’est pas une demande d’assistance est d’abord lu et qualifié par Customer Services. La couverture et la facturation ne sont pas encore décidées.',
    },
  },

  values: {
    level: {
      level1: 'Niveau 1, Customer Services',
      level1Rnd: 'Niveau 1, Customer Services avec la R&D',
      level2: 'Niveau 2, Consulting',
      level2Rnd: 'Niveau 2, Consulting avec la R&D',
      none: 'En qualification',
    },
    coverage: {
      covered: 'Comprise dans la maintenance',
      out: 'Hors maintenance',
      'no-contract': 'Sans contrat de maintenance actif',
      'to-confirm': 'À confirmer',
    },
    billing: {
      'not-billed': 'Non facturée',
      'to-confirm': 'À confirmer',
      'may-be-billed': 'Peut être facturée',
      billable: 'Facturable',
      accepted: 'Facturation acceptée',
      contested: 'Facturation contestée',
    },
  },

  portal: {
    title: 'Traitement de votre demande',
    labels: { level: 'Prise en charge', coverage: 'Couverture', billing: 'Facturation' },
    levelReasons: {
      level1: 'Customer Services s’en occupe, par connexion internet ou par téléphone.',
      level1Rnd: 'Customer Services s’en occupe et peut faire appel à la R&D.',
      level2: 'Nos consultants s’en occupent.',
      level2Rnd: 'Nos consultants s’en occupent et peuvent faire appel à la R&D.',
      escalated: 'Customer Services l’a lue et l’a transmise à nos consultants, qui s’en occupent.',
    },
    coverageReasons: {
      noContract:
        'Nous n’avons pas trouvé de contrat de maintenance actif pour votre société. Si ce n’est pas exact, dites-le-nous ici.',
      toConfirm: 'Nous qualifions votre demande et vous renseignerons ici.',
      included: 'Votre contrat de maintenance comprend ce type de demande.',
      excluded: 'Votre contrat de maintenance ne comprend pas ce type de demande.',
      ended:
        'Le contrat de maintenance que nous connaissons pour votre société avait pris fin à la date de votre demande. Si ce n’est pas exact, dites-le-nous ici.',
      notBegun:
        'Le contrat de maintenance que nous connaissons pour votre société n’avait pas encore commencé à la date de votre demande. Si ce n’est pas exact, dites-le-nous ici.',
    },
    contract: {
      period: 'Votre contrat {reference} court du {start} au {end}.',
      open: 'Votre contrat {reference} court depuis le {start}.',
    },
    billingReasons: {
      toConfirm: 'Nous qualifions votre demande. Ce point n’est pas encore décidé.',
      notBilledAnyway: 'Après examen, cette demande ne vous est pas facturée.',
      approvalWithdrawn: 'Nous avions demandé votre accord : il n’est plus nécessaire.',
      noContractRule: 'Sans contrat de maintenance actif, une intervention peut être facturée en régie.',
      generalRule: 'Selon les conditions en vigueur, une intervention peut être facturée en régie.',
      defect:
        'La R&D a confirmé qu’il s’agit d’un défaut du logiciel : cette demande ne vous est pas facturée.',
      standing: {
        'may-be-billed': 'Pour votre demande, ce point n’est pas encore confirmé.',
        billable: 'Pour votre demande, un collaborateur de ProConcept a confirmé ce point.',
        accepted: 'Cette facturation a été acceptée.',
        contested: 'Ce point a été contesté et reste ouvert.',
      },
    },
    adjusted: {
      goodwill: 'C’est un geste commercial de notre part.',
      agreement: 'C’est ce qui a été convenu avec vous.',
      contract: 'C’est ce que prévoit votre contrat de maintenance.',
      'possible-defect': 'Un défaut du logiciel pourrait être en cause ; nous l’examinons.',
      team: 'Une autre équipe est mieux placée pour vous répondre.',
      other: 'Un collaborateur de ProConcept l’a décidé après avoir lu votre demande.',
    },
    nextTitle: 'La suite',
    next: {
      reviewed: {
        automatic:
          'Ces indications ont été établies automatiquement d’après votre texte. Nos équipes peuvent encore les adapter.',
        confirmed: 'Un collaborateur de ProConcept a lu votre demande et confirmé ces indications.',
        corrected: 'Un collaborateur de ProConcept a lu votre demande et mis ces indications à jour.',
      },
      objected:
        'Un collaborateur de ProConcept relit votre demande. D’ici là, ces indications ne changent pas.',
      approval:
        'Nous ne commençons pas ces travaux sans votre accord. Si vous avez une question, posez-la ici, dans votre demande.',
      accepted: 'Nous commençons les travaux acceptés et vous tenons au courant ici.',
      contested:
        'Nous ne commençons pas les travaux. Un collaborateur de ProConcept reprend ce point avec vous ici.',
      level1: 'Customer Services vous répond dans cette demande ou prend contact avec vous.',
      level2: 'Un consultant reprend votre demande et échange avec vous ici.',
      rnd: 'L’intervention de la R&D peut rallonger le délai. Dans certains cas, seul un patch ultérieur apporte la solution.',
      rndWork: {
        handed:
          'La R&D examine votre demande, ce qui peut rallonger le délai. Dans certains cas, seul un patch ultérieur apporte la solution.',
        confirmed:
          'La R&D a confirmé un défaut du logiciel. Le correctif vous parviendra par un patch ou une version ultérieure.',
        delivered: 'Le correctif est livré avec la version {version}.',
      },
    },
    qualifying: {
      title: 'Votre demande est en cours de qualification',
      message: 'Nous avons bien reçu votre demande et nous la qualifions.',
      next: 'La suite vous sera communiquée ici, dans votre demande.',
      nextWithQuestion: 'Nous vous avons posé une question. Répondez-y ici, dans votre demande.',
      questionTitle: 'Notre question',
      nextWithDetail:
        'Quelques précisions de votre part nous aideraient à vous répondre plus vite. Vous pouvez les ajouter ici, dans votre demande.',
    },
    unavailable: {
      title: 'Traitement de votre demande',
      message: 'Aucune information n’est disponible ici pour le moment.',
    },
    quoteLabel: 'Dans votre demande :',
    clauseLabel: 'Extrait de la politique d’assistance',
    way: {
      title: 'Où en est votre demande',
      stages: {
        received: 'Demande reçue',
        level1: 'Niveau 1, Customer Services',
        level2: 'Niveau 2, Consulting',
        rnd: 'R&D, développement du logiciel',
        patch: 'Patch, mise à jour du logiciel',
        done: 'Réponse ou solution',
      },
      states: { past: 'fait', now: 'en cours', next: 'à venir', possible: 'selon le cas' },
      notes: {
        handed: 'La R&D examine votre demande.',
        confirmed: 'La R&D a confirmé un défaut.',
        delivered: 'Livré avec la version {version}.',
        rnd: 'Si la R&D doit intervenir, le délai peut être plus long.',
        patch: 'Dans certains cas, seul un patch ultérieur apporte la solution.',
      },
    },
    approval: {
      title: 'Votre accord avant les travaux',
      workLabel: 'Travaux proposés',
      estimate: { one: 'Estimation : {hours} heure', several: 'Estimation : {hours} heures' },
      asked: 'Nous avons demandé votre accord le {date}.',
      notYours: 'La réponse revient à une autre personne.',
      accepted: 'Ces travaux et leur facturation en régie ont été acceptés le {date}.',
      contested:
        'La facturation de ces travaux a été contestée le {date}. Nous ne les commençons pas avant d’avoir réglé ce point ensemble.',
      withdrawn: 'La situation a changé : cet accord n’est plus demandé.',
      intro:
        'Ces travaux ne sont pas compris dans la maintenance. Ils seraient facturés en régie, selon le temps passé. Nous ne commençons pas sans votre accord.',
      accept: 'Accepter',
      contest: 'Contester',
      acceptHint: 'Si vous acceptez, nous commençons les travaux et facturons le temps passé.',
      contestHint: 'Si vous contestez, nous ne commençons pas. Nous reprenons ce point avec vous ici.',
      commentLabel: 'Commentaire (facultatif)',
    },
    objection: {
      button: 'Ce n’est pas ce que j’ai demandé',
      question: 'Que souhaitez-vous exactement ?',
      hint: 'Quelques mots suffisent. Un collaborateur de ProConcept relira votre demande.',
      send: 'Envoyer',
      cancel: 'Annuler',
      standing: {
        title: 'Nous relisons votre demande',
        message: 'Nous avons bien reçu votre message. Un collaborateur de ProConcept vous répond ici.',
      },
    },
    acts: {
      changedMeanwhile: 'Votre demande a évolué entre-temps. Rien n’a été enregistré : voici où elle en est.',
      pending: 'Votre message a été transmis. Il apparaîtra ici dans quelques instants.',
      notAllowed: 'Cette réponse ne peut pas venir de vous pour cette demande. Rien n’a été enregistré.',
      tooMany: 'Vous avez envoyé plusieurs messages en peu de temps. Réessayez dans quelques minutes.',
      invalid: 'Votre message n’a pas pu être enregistré. Écrivez 1000 caractères au maximum et réessayez.',
    },
  },

  comment: {
    explanation: [
      'Voici comment nous traitons votre demande.',
      'Prise en charge : {level}. {levelReason}',
      'Couverture : {coverage}. {coverageReason}',
      'Facturation : {billing}. {billingReason}',
      'La suite : {next}',
      'Si vous avez une question ou si ce n’est pas ce que vous avez demandé, écrivez-nous dans votre demande, sur le portail.',
    ],
    approvalAsked:
      'Nous vous demandons votre accord pour les travaux suivants, qui ne sont pas compris dans la maintenance : {work}',
    approvalHow:
      'Vous pouvez accepter ou contester sur le portail, dans votre demande. Nous ne commençons pas sans votre accord.',
    accepted: '{name} a accepté les travaux suivants et leur facturation en régie : {work}',
    contested: '{name} a contesté la facturation des travaux suivants : {work}',
    said: 'Commentaire : {comment}',
    question: 'Pour bien traiter votre demande, nous avons une question : {question}',
    questionHow: 'Vous pouvez simplement répondre à ce message, dans votre demande.',
    split: 'Cette demande a été séparée de votre demande {key}, pour être traitée à part.\n\n{text}',
  },

  notice: {
    title: 'Qui s’occupe de votre demande',
    level1: {
      name: 'Niveau 1, Customer Services',
      text: 'Aide en utilisation normale du logiciel, en principe comprise dans la maintenance.',
    },
    level2: {
      name: 'Niveau 2, Consulting',
      text: 'Personnalisations, ajouts, formation, données, licences et installations, en principe hors maintenance.',
    },
    closing: 'Dans chaque demande, vous lisez qui s’en occupe, si la maintenance la couvre et pourquoi.',
  },

  faqTitle: 'Questions fréquentes',
  faq: {
    'why-level-2': {
      general: {
        question: 'Pourquoi une demande passe-t-elle au niveau 2 ?',
        answer: [
          'Customer Services, au niveau 1, aide en utilisation normale du logiciel. Une demande passe au niveau 2 lorsqu’elle nécessite une expertise plus poussée.',
        ],
      },
      own: {
        question: 'Pourquoi ma demande est-elle traitée au niveau 2 ?',
        answer: [
          'Votre demande a été transmise au niveau 2 car elle nécessite une expertise plus poussée.',
          'Le niveau 2 est assuré par les consultants de ProConcept.',
        ],
      },
    },
    'why-consulting': {
      general: {
        question: 'Pourquoi une demande est-elle transmise au Consulting ?',
        answer: [
          'Le Consulting traite les demandes qui dépassent l’aide en utilisation normale. Il s’agit par exemple d’une personnalisation, de l’ajout d’une fonctionnalité, d’une formation, d’une modification de données, d’une licence, d’une copie de société ou d’une installation.',
        ],
      },
      own: {
        question: 'Pourquoi ma demande est-elle transmise au Consulting ?',
        afterReason: ['Le consultant pourra vous poser des questions ici, dans votre demande.'],
      },
    },
    'why-billed': {
      general: {
        question: 'Pourquoi une demande peut-elle être facturée ?',
        answer: [
          'La résolution d’une demande peut être facturée dans deux cas : elle fait suite à une erreur de manipulation d’un utilisateur, ou elle est hors du périmètre du contrat de maintenance.',
        ],
      },
      own: {
        question: 'Pourquoi ma demande peut-elle être facturée ?',
        afterReason: [
          'La résolution d’une demande peut être facturée lorsqu’elle est hors du périmètre du contrat de maintenance ou qu’elle fait suite à une erreur de manipulation d’un utilisateur.',
          'Si vous avez une question sur ce point, posez-la ici, dans votre demande.',
        ],
      },
    },
    'why-rnd': {
      general: {
        question: 'Pourquoi une solution peut-elle attendre un patch ?',
        answer: [
          'La R&D développe le logiciel standard et en corrige les défauts. Son intervention peut rallonger le délai, et certains défauts ne sont résolus que par un patch ultérieur.',
        ],
      },
      own: {
        question: 'Pourquoi la solution de ma demande peut-elle attendre un patch ?',
        answer: [
          'Votre demande peut concerner le logiciel standard lui-même. C’est la R&D qui le corrige, et son intervention peut rallonger le délai.',
          'Certains défauts ne sont résolus que par un patch ultérieur. Nous vous donnons des nouvelles ici, dans votre demande.',
        ],
      },
    },
    'why-not-email': {
      question: 'Pourquoi ne pas échanger par e-mail ?',
      answer: [
        'Plusieurs intervenants peuvent se succéder sur une même demande. Un échange par e-mail ne permet pas à chacun de la suivre.',
        'ProConcept met donc un système de ticketing à disposition de ses clients dont la maintenance est active. Merci de l’utiliser pour tous les échanges.',
      ],
    },
  },

  create: {
    title: 'Pour mieux orienter votre demande',
    intro: 'Facultatif : vos réponses nous aident à confier votre demande à la bonne équipe.',
    noEstimate: 'Répondez à la première question pour voir une première estimation.',
    questions: {
      about: {
        label: 'De quoi s’agit-il ?',
        options: {
          problem: 'Un problème : quelque chose me bloque ou donne un résultat inattendu',
          question: 'Une question : j’aimerais une information ou une formation',
          change: 'Un changement : j’aimerais une fonction, une colonne ou un rapport en plus',
          service: 'Une prestation : installation, licence, droits, copie de société, données',
        },
      },
      personalised: {
        label: 'Cela concerne-t-il un élément personnalisé pour vous ?',
        options: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
      },
      ownAction: {
        label: 'Est-ce arrivé à la suite d’une action de votre part ?',
        options: { yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas' },
      },
    },
    stuckHint: 'Si une tâche précise vous bloque, choisissez plutôt « Un problème ».',
    level: {
      level1: 'Votre demande sera probablement traitée par Customer Services (niveau 1).',
      level2: 'Votre demande sera probablement traitée par nos consultants (niveau 2).',
      both: 'Votre demande sera traitée, selon le cas, par Customer Services (niveau 1) ou par nos consultants (niveau 2).',
    },
    kinds: 'Elle semble concerner : {kinds}.',
    coverage: {
      covered: 'En principe, votre demande est comprise dans votre contrat de maintenance.',
      out: 'En principe, votre demande est hors maintenance et peut être facturée en régie.',
      toConfirm: 'Nous vérifierons si votre demande est comprise dans votre contrat de maintenance.',
      noContract:
        'Nous n’avons pas trouvé de contrat de maintenance actif pour votre société : votre demande peut donc être facturée en régie. Si ce n’est pas exact, dites-le-nous dans votre demande.',
    },
    covered: 'En principe compris dans la maintenance : {kinds}.',
    out: 'En principe hors maintenance, avec une facturation en régie possible : {kinds}.',
    toConfirm: 'À confirmer : {kinds}.',
    contract: {
      period: 'Votre contrat {reference} est valable jusqu’au {end}.',
      open: 'Votre contrat {reference} est en vigueur.',
    },
    caveat: 'Ceci est une estimation : nous la confirmerons ou l’adapterons après lecture de votre demande.',
  },

  questions,

  agent: {
    states: {
      automatic: 'Décidée automatiquement',
      'needs-review': 'À vérifier',
      confirmed: 'Confirmée par un agent',
      corrected: 'Corrigée par un agent',
    },
    sources: {
      title: 'Passage du titre',
      body: 'Passage du texte',
      'request-type': 'Type de demande',
      answer: 'Réponse à la création',
      rule: 'Règle du site',
      customisation: 'Objet personnalisé',
      learnt: 'Correction d’un collègue',
      opinion: 'Deuxième avis',
      abstained: 'Lecture du texte',
      contract: 'Contrat de maintenance',
      correction: 'Correction',
    },
    speaksFor: 'Parle pour : {name}.',
    speaksAgainst: 'Parle contre : {name}.',
    requestType: '« {requestType} ». {direction}',
    answer: '{question} « {answer} ». {direction}',
    rule: {
      always: '« {rule} ». La demande est toujours de cette nature : {name}.',
      leaning: '« {rule} ». Penche pour : {name}.',
    },
    customisation: '« {object} » a été personnalisé pour ce client. {direction}',
    learnt: 'Corrigé de même le {date} ({request}). {direction}',
    opinion: {
      agrees: '{direction} Confirme la première lecture. Modèle de langage : {model}.',
      differs: '{direction} S’écarte de la première lecture. Modèle de langage : {model}.',
    },
    abstained: {
      'too-short': 'Le texte est trop court pour être qualifié automatiquement.',
      'unknown-language':
        'La langue du texte n’est pas reconnue. Palier lit le français, l’allemand, l’anglais et l’italien.',
    },
    correction: 'De « {from} » à « {to} ». Motif : {reason}',
    contract: {
      active: 'Un contrat de maintenance est actif.',
      activeWithReference: 'Un contrat de maintenance est actif : {reference}.',
      none: 'Aucun contrat de maintenance actif n’a été trouvé pour cette organisation.',
      notManaged: 'Aucun contrat n’est enregistré ; la maintenance est supposée active.',
      noOrganisation:
        'La demande n’appartient à aucune organisation : il n’y a pas de contrat à consulter. La couverture est à confirmer.',
      tooManyOrganisations:
        'La demande appartient à plus de cinq organisations. La couverture est à confirmer.',
      period: 'du {start} au {end}',
      open: 'depuis le {start}',
      inForce: '{organisation} : le contrat {reference} ({period}) vaut pour la date de la demande.',
      effects: {
        standard: 'Pour « {name} », il suit la politique.',
        included: 'Il inclut « {name} ».',
        excluded: 'Il exclut « {name} ».',
        contradictory: 'Il inclut et exclut à la fois « {name} » : à confirmer.',
      },
      others: 'Aussi en vigueur ce jour-là : {references}.',
      disagree: 'Les contrats en vigueur ne s’accordent pas sur « {name} » : à confirmer.',
      tooMany: 'Plus de trois contrats sont en vigueur ce jour-là : à confirmer.',
      missing: '{organisation} : aucun contrat n’est enregistré.',
      gaps: {
        expired: '{organisation} : le contrat {reference} ({period}) avait pris fin à la date de la demande.',
        'not-begun':
          '{organisation} : le contrat {reference} ({period}) n’avait pas commencé à la date de la demande.',
        suspended: '{organisation} : le contrat {reference} ({period}) est suspendu.',
        cancelled: '{organisation} : le contrat {reference} ({period}) est résilié.',
      },
      noneCounts: 'Aucun contrat ne vaut pour la demande : rien n’est facturé sans confirmation.',
      organisationsDiffer: 'Les organisations de la demande n’ont pas la même couverture : à confirmer.',
    },
    outcome: '{level} · {coverage}',
    outcomeRnd: '{level} · R&D · {coverage}',
    outcomeQualification: 'Niveau 1, pour qualification',
    outcomeLevel: { 1: 'Niveau 1', 2: 'Niveau 2' },
    outcomeCoverage: { covered: 'compris dans la maintenance', out: 'hors maintenance' },
    history: {
      decided: 'Décision : {name}',
      'decided-again': 'Nouvelle décision : {name}',
      corrected: 'Correction : {name}',
      confirmed: 'Confirmation : {name}',
      'approval-asked': 'Accord demandé au client : {name}',
      accepted: 'Facturation acceptée par le client : {name}',
      contested: 'Facturation contestée par le client : {name}',
      objected: 'Désaccord du client sur sa demande : {name}',
      adjusted: 'Niveau, couverture ou facturation fixés à part : {name}',
      escalated: 'Transmission au niveau 2 : {name}',
      'handed-to-rnd': 'Transmission à la R&D : {name}',
      'defect-confirmed': 'Défaut confirmé par la R&D : {name}',
      'patch-delivered': 'Correctif livré : {name}',
      'question-asked': 'Question posée au client : {name}',
      split: 'Demande séparée : {name}',
    },
    approvalStates: {
      asked: 'Réponse du client attendue',
      accepted: 'Accepté par le client',
      contested: 'Contesté par le client',
      withdrawn: 'Retiré, car la situation a changé',
    },
    adjustmentReasons: {
      goodwill: 'Geste commercial',
      agreement: 'Convenu avec le client',
      contract: 'Selon le contrat',
      'possible-defect': 'Défaut possible',
      team: 'Autre équipe',
      other: 'Autre motif',
    },
    rndStates: { handed: 'Transmis à la R&D', confirmed: 'Défaut confirmé', delivered: 'Correctif livré' },
    changes: {
      category: 'Nature',
      level: 'Niveau',
      coverage: 'Couverture',
      billing: 'Facturation',
      state: 'État',
      approval: 'Accord du client',
      rnd: 'R&D',
      split: 'Demande séparée',
      asked: 'Question au client',
      none: 'aucun',
    },
    onlyGroup: 'Ce qui touche à la facturation est réservé au groupe « {group} ».',
    notHere: 'Palier ne qualifie pas les demandes de ce projet.',
    account: 'Compte {id}',
  },

  messages: {
    'no-access-issue': 'Vous n’avez pas accès à cette demande.',
    'no-permission-edit': 'Vous n’avez pas l’autorisation de modifier cette demande.',
    'admin-only': 'Cette page est réservée aux administrateurs de Jira.',
    'invalid-input': 'Les données envoyées ne sont pas valables. Rechargez la page et réessayez.',
    'reason-missing': 'Indiquez le motif de la correction.',
    'reason-too-long': 'Le motif compte au maximum 500 caractères.',
    'work-missing': 'Décrivez les travaux pour lesquels vous demandez l’accord du client.',
    'work-too-long': 'La description des travaux compte au maximum 1000 caractères.',
    'hours-invalid': 'L’estimation va de 0,25 à 10 000 heures. Vous pouvez aussi la laisser vide.',
    'nothing-to-approve':
      'Il n’y a pas de travaux à faire accepter : un accord se demande pour une demande hors maintenance ou sans contrat actif.',
    'act-pending': 'Votre action a été transmise. Elle apparaîtra ici dans quelques instants.',
    'nothing-to-change': 'Cela ne changerait rien : la demande est déjà ainsi.',
    'version-missing': 'Indiquez la version qui contient le correctif.',
    'version-too-long': 'La version compte au maximum 60 caractères.',
    'split-missing': 'Indiquez le titre et le texte de la nouvelle demande.',
    'split-too-long': 'Le titre compte au maximum 255 caractères, le texte 20 000.',
    'issue-gone': 'Cette demande n’existe plus.',
  },
};
