import { questions } from './questions/en';
import type { Texts } from './texts';

/** British English. */
export const en: Texts = {
  dayFormat: { language: 'en-GB', options: { day: 'numeric', month: 'long', year: 'numeric' } },

  categoryNames: {
    normal_use_problem: 'Difficulty in normal use',
    customisation_usage: 'Use of a customised object',
    product_defect: 'Defect of the standard software',
    customisation_error: 'Error in a customisation, or change to one',
    feature_request: 'New function',
    training_information: 'Training or information',
    user_error: 'Repair after an action of the client',
    data_modification: 'Data change',
    licence_installation: 'Licence installation',
    company_copy: 'Company copy',
    installation_service: 'Installation, configuration, rights or test feedback',
    other: 'Other message (not a support request)',
  },

  categories: {
    normal_use_problem: {
      kind: 'help in normal use',
      concern: 'Your request is about normal use of the standard software.',
      coverage: {
        covered: 'Help in normal use of the standard software is part of maintenance.',
        out: 'Under the current terms, this help is outside maintenance.',
      },
      billing: {
        free: 'Help in normal use is included in maintenance.',
        rule: 'Outside maintenance, help with the software may be billed on a time and materials basis.',
      },
      consulting: 'Your request was passed to Consulting because it needs a consultant’s analysis.',
    },
    customisation_usage: {
      kind: 'help in using a customised object',
      concern: 'Your request is about using an object that ProConcept customised.',
      coverage: {
        covered: 'Help in using objects that ProConcept customised is part of maintenance.',
        out: 'Under the current terms, help in using customised objects is outside maintenance.',
      },
      billing: {
        free: 'Help in using a customised object is included in maintenance.',
        rule: 'Outside maintenance, help in using a customised object may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because it is about a customised object that our consultants know well.',
    },
    product_defect: {
      kind: 'defect of the standard software',
      concern: 'Your request seems to be about a defect of the standard software.',
      coverage: {
        covered:
          'Corrections to the standard software, in a patch or a major version, are part of maintenance.',
        out: 'Under the current terms, this work is outside maintenance.',
      },
      billing: {
        free: 'Correcting a defect of the standard software is included in maintenance.',
        rule: 'Outside maintenance, work on a defect may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because the behaviour you reported needs a consultant’s analysis.',
    },
    customisation_error: {
      kind: 'work on a customisation',
      concern: 'Your request is about a customisation made for you.',
      coverage: {
        covered: 'Under the current terms, this work on a customisation is part of maintenance.',
        out: 'Work on a customisation is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this work is included in maintenance.',
        rule: 'Outside maintenance, work on a customisation may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because it is about a customisation, and our consultants are the ones who make them.',
    },
    feature_request: {
      kind: 'new function',
      concern: 'Your request is about adding a function.',
      coverage: {
        covered: 'Under the current terms, this addition is part of maintenance.',
        out: 'Adding a function, a column or a template is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this addition is included in maintenance.',
        rule: 'Outside maintenance, adding a function may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because an addition to the software is planned with a consultant.',
    },
    training_information: {
      kind: 'training or information on use',
      concern: 'Your request is about training or information on using ProConcept.',
      coverage: {
        covered: 'Under the current terms, training and information are part of maintenance.',
        out: 'Training and information on using ProConcept are outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, training and information are included in maintenance.',
        rule: 'Outside maintenance, training or information may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because our consultants are the ones who train and advise users.',
    },
    user_error: {
      kind: 'repair after an action in the software',
      concern: 'Your request is about putting things right after an action in the software.',
      coverage: {
        covered: 'Under the current terms, this repair is part of maintenance.',
        out: 'Putting things right after an action in the software is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this repair is included in maintenance.',
        rule: 'Outside maintenance, such a repair may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because a consultant has to look at the situation before anything is corrected.',
    },
    data_modification: {
      kind: 'data change',
      concern: 'Your request is about changing your data.',
      coverage: {
        covered: 'Under the current terms, this data change is part of maintenance.',
        out: 'Changing data is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this data change is included in maintenance.',
        rule: 'Outside maintenance, a data change may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because a consultant has to prepare and check a data change.',
    },
    licence_installation: {
      kind: 'licence installation',
      concern: 'Your request is about installing, extending or activating a licence.',
      coverage: {
        covered: 'Under the current terms, this licence installation is part of maintenance.',
        out: 'Installing licences is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this licence installation is included in maintenance.',
        rule: 'Outside maintenance, a licence installation may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because our consultants are the ones who install licences.',
    },
    company_copy: {
      kind: 'company copy',
      concern: 'Your request is about copying a company or a database.',
      coverage: {
        covered: 'Under the current terms, this company copy is part of maintenance.',
        out: 'Copying a company is outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this company copy is included in maintenance.',
        rule: 'Outside maintenance, a company copy may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because a company copy is prepared and checked by a consultant.',
    },
    installation_service: {
      kind: 'installation or configuration',
      concern: 'Your request is about an installation, a configuration, rights or test feedback.',
      coverage: {
        covered: 'Under the current terms, this service is part of maintenance.',
        out: 'Services such as installation, configuration or test feedback are outside maintenance.',
      },
      billing: {
        free: 'Under the current terms, this service is included in maintenance.',
        rule: 'Outside maintenance, a service may be billed on a time and materials basis.',
      },
      consulting:
        'Your request was passed to Consulting because our consultants are the ones who install and configure the software.',
    },
  },

  clauses: {
    'level1-normal-use': {
      title: 'Level 1: normal use',
      text: 'Customer Services helps the client with difficulties in normal use of the standard software, over the internet or by phone.',
    },
    'level1-customised-objects': {
      title: 'Level 1: use of customised objects',
      text: 'Level 1 support includes help in using objects that ProConcept’s staff customised. An error in such an object is not included.',
    },
    'patches-and-versions': {
      title: 'Maintenance: patches and major versions',
      text: 'Maintenance includes corrections and improvements of the standard software, delivered in a patch or a major version. It may take longer when R&D is involved, and some defects are solved only by a later patch.',
    },
    'level2-customisation': {
      title: 'Level 2: work on a customisation',
      text: 'An error in a customisation, or a change to one, is handled by Consulting. This work is outside maintenance and may be billed on a time and materials basis.',
    },
    'level2-new-function': {
      title: 'Level 2: new function',
      text: 'Adding a function, for example a column, a report or a template, is handled by Consulting. It is outside maintenance and may be billed on a time and materials basis.',
    },
    'level2-training': {
      title: 'Level 2: training and information',
      text: 'A request for training or information on using ProConcept is handled by Consulting. It is outside maintenance and may be billed on a time and materials basis.',
    },
    'level2-user-error': {
      title: 'Level 2: after an action of the client',
      text: 'Putting things right after an action of the client is handled by Consulting. It is outside maintenance and may be billed on a time and materials basis.',
    },
    'out-data-modification': {
      title: 'Outside maintenance: data change',
      text: 'Having ProConcept correct, mass-update, delete or import data is outside maintenance.',
    },
    'out-licence': {
      title: 'Outside maintenance: licence installation',
      text: 'Installing, extending, moving or activating a licence is outside maintenance. So is a new user or a new module.',
    },
    'out-company-copy': {
      title: 'Outside maintenance: company copy',
      text: 'Copying a company, a database or a test environment is outside maintenance.',
    },
    'services-time-and-materials': {
      title: 'Services on a time and materials basis',
      text: 'Installation, configuration before and after it, and test feedback are services. They may be billed on a time and materials basis.',
    },
    qualification: {
      title: 'Qualification',
      text: 'A message that is not a support request is first read and qualified by Customer Services. Coverage and billing have not been decided yet.',
    },
  },

  values: {
    level: {
      level1: 'Level 1, Customer Services',
      level1Rnd: 'Level 1, Customer Services with R&D',
      level2: 'Level 2, Consulting',
      level2Rnd: 'Level 2, Consulting with R&D',
      none: 'Being qualified',
    },
    coverage: {
      covered: 'Included in maintenance',
      out: 'Outside maintenance',
      'no-contract': 'No active maintenance contract',
      'to-confirm': 'To be confirmed',
    },
    billing: {
      'not-billed': 'Not billed',
      'to-confirm': 'To be confirmed',
      'may-be-billed': 'May be billed',
      billable: 'Billable',
      accepted: 'Billing accepted',
      contested: 'Billing contested',
    },
  },

  portal: {
    title: 'How your request is handled',
    labels: { level: 'Handled by', coverage: 'Coverage', billing: 'Billing' },
    levelReasons: {
      level1: 'Customer Services takes care of it, over the internet or by phone.',
      level1Rnd: 'Customer Services takes care of it and may involve R&D.',
      level2: 'Our consultants take care of it.',
      level2Rnd: 'Our consultants take care of it and may involve R&D.',
      escalated: 'Customer Services read it and handed it to our consultants, who take care of it.',
    },
    coverageReasons: {
      noContract:
        'We did not find an active maintenance contract for your company. If that is not right, please tell us here.',
      toConfirm: 'We are qualifying your request and will let you know here.',
      included: 'Your maintenance contract includes this kind of request.',
      excluded: 'Your maintenance contract does not include this kind of request.',
      ended:
        'The maintenance contract that we know for your company had ended on the day of your request. If that is not right, please tell us here.',
      notBegun:
        'The maintenance contract that we know for your company had not begun yet on the day of your request. If that is not right, please tell us here.',
    },
    contract: {
      period: 'Your contract {reference} runs from {start} to {end}.',
      open: 'Your contract {reference} has run since {start}.',
    },
    billingReasons: {
      toConfirm: 'We are qualifying your request. This has not been decided yet.',
      notBilledAnyway: 'On review, this request is not billed to you.',
      approvalWithdrawn: 'We had asked for your approval; it is no longer needed.',
      noContractRule:
        'Without an active maintenance contract, our work may be billed on a time and materials basis.',
      generalRule: 'Under the current terms, our work may be billed on a time and materials basis.',
      defect: 'R&D has confirmed that this is a defect of the software: this request is not billed to you.',
      standing: {
        'may-be-billed': 'For your request, this is not confirmed yet.',
        billable: 'For your request, a member of ProConcept’s staff has confirmed this.',
        accepted: 'The billing has been accepted.',
        contested: 'This has been contested and remains open.',
      },
    },
    adjusted: {
      goodwill: 'This is a gesture of goodwill on our part.',
      agreement: 'This is what was agreed with you.',
      contract: 'This is what your maintenance contract provides.',
      'possible-defect': 'A defect of the software may be the cause; we are looking into it.',
      team: 'Another team is in a better position to help you.',
      other: 'ProConcept decided this after reading your request.',
    },
    nextTitle: 'What happens next',
    next: {
      reviewed: {
        automatic:
          'This information was derived automatically from your text. Our teams may still adjust it.',
        confirmed: 'A member of ProConcept’s staff has read your request and confirmed this information.',
        corrected: 'A member of ProConcept’s staff has read your request and updated this information.',
      },
      objected:
        'A member of ProConcept’s staff is reading your request again. Until then, this information stays as it is.',
      approval:
        'We will not begin this work without your approval. If you have a question, please ask it here, in your request.',
      accepted: 'We are beginning the accepted work and will keep you informed here.',
      contested:
        'We are not beginning the work. A member of ProConcept’s staff will take up this point with you here.',
      level1: 'Customer Services will reply in this request or contact you.',
      level2: 'A consultant will take over your request and reply to you here.',
      rnd: 'It may take longer when R&D is involved. In some cases only a later patch brings the solution.',
      rndWork: {
        handed:
          'R&D is looking at your request, which may take longer. In some cases only a later patch brings the solution.',
        confirmed:
          'R&D has confirmed a defect of the software. The fix will reach you with a patch or a later version.',
        delivered: 'The fix is delivered with version {version}.',
      },
    },
    qualifying: {
      title: 'We are qualifying your request',
      message: 'We have received your request and are qualifying it.',
      next: 'You will read here, in your request, what happens next.',
      nextWithQuestion: 'We have asked you a question. Please answer it here, in your request.',
      questionTitle: 'Our question',
      nextWithDetail:
        'A few more details from you would help us to answer sooner. You can add them here, in your request.',
    },
    unavailable: {
      title: 'How your request is handled',
      message: 'No information is available here at the moment.',
    },
    quoteLabel: 'In your request:',
    clauseLabel: 'From the support policy',
    way: {
      title: 'Where your request stands',
      stages: {
        received: 'Request received',
        level1: 'Level 1, Customer Services',
        level2: 'Level 2, Consulting',
        rnd: 'R&D, software development',
        patch: 'Patch, software update',
        done: 'Answer or solution',
      },
      states: { past: 'done', now: 'in progress', next: 'to come', possible: 'if needed' },
      notes: {
        handed: 'R&D is looking at your request.',
        confirmed: 'R&D has confirmed a defect.',
        delivered: 'Delivered with version {version}.',
        rnd: 'It may take longer when R&D is involved.',
        patch: 'In some cases only a later patch brings the solution.',
      },
    },
    approval: {
      title: 'Your approval before work begins',
      workLabel: 'Proposed work',
      estimate: { one: 'Estimate: {hours} hour', several: 'Estimate: {hours} hours' },
      asked: 'We asked for your approval on {date}.',
      notYours: 'The answer is for another person to give.',
      accepted: 'This work and its billing on a time and materials basis were accepted on {date}.',
      contested:
        'The billing of this work was contested on {date}. We will not begin until this point has been settled together.',
      withdrawn: 'The situation has changed: we no longer ask for this approval.',
      intro:
        'This work is not included in maintenance. It would be billed on a time and materials basis, for the time spent. We will not begin without your approval.',
      accept: 'Accept',
      contest: 'Contest',
      acceptHint: 'If you accept, we begin the work and bill the time spent.',
      contestHint: 'If you contest, we do not begin. We take up this point with you here.',
      commentLabel: 'Comment (optional)',
    },
    objection: {
      button: 'This is not what I asked for',
      question: 'What exactly would you like?',
      hint: 'A few words are enough. A member of ProConcept’s staff will read your request again.',
      send: 'Send',
      cancel: 'Cancel',
      standing: {
        title: 'We are reading your request again',
        message: 'We have received your message. A member of ProConcept’s staff will reply to you here.',
      },
    },
    acts: {
      changedMeanwhile:
        'Your request has changed in the meantime. Nothing was saved; this is where it stands now.',
      pending: 'Your message has been sent. It will appear here in a few moments.',
      notAllowed: 'You cannot give this answer for this request. Nothing was saved.',
      tooMany: 'You have sent several messages in a short time. Please try again in a few minutes.',
      invalid: 'Your message could not be saved. Please write at most 1000 characters and try again.',
    },
  },

  comment: {
    explanation: [
      'This is how we are handling your request.',
      'Handled by: {level}. {levelReason}',
      'Coverage: {coverage}. {coverageReason}',
      'Billing: {billing}. {billingReason}',
      'What happens next: {next}',
      'If you have a question, or if this is not what you asked for, please write to us in the portal, in your request.',
    ],
    approvalAsked:
      'We ask for your approval of the following work, which is not included in maintenance: {work}',
    approvalHow:
      'You can accept or contest it in the portal, in your request. We will not begin without your approval.',
    accepted: '{name} accepted the following work and its billing on a time and materials basis: {work}',
    contested: '{name} contested the billing of the following work: {work}',
    said: 'Comment: {comment}',
    question: 'To handle your request properly, we have a question: {question}',
    questionHow: 'You can simply reply here, in your request.',
    split: 'This request was split off from your request {key}, to be handled on its own.\n\n{text}',
  },

  notice: {
    title: 'Who takes care of your request',
    level1: {
      name: 'Level 1, Customer Services',
      text: 'Help in normal use of the software, in principle included in maintenance.',
    },
    level2: {
      name: 'Level 2, Consulting',
      text: 'Customisations, additions, training, data, licences and installations, in principle outside maintenance.',
    },
    closing: 'In each request you can read who takes care of it, whether maintenance covers it, and why.',
  },

  faqTitle: 'Frequently asked questions',
  faq: {
    'why-level-2': {
      general: {
        question: 'Why does a request go to level 2?',
        answer: [
          'Customer Services, at level 1, helps in normal use of the software. A request goes to level 2 when it needs deeper expertise.',
        ],
      },
      own: {
        question: 'Why is my request handled at level 2?',
        answer: [
          'Your request was passed to level 2 because it needs deeper expertise.',
          'Level 2 is provided by ProConcept’s consultants.',
        ],
      },
    },
    'why-consulting': {
      general: {
        question: 'Why is a request passed to Consulting?',
        answer: [
          'Consulting handles requests that go beyond help in normal use. Examples are a customisation, a new function, training, a data change, a licence, a company copy or an installation.',
        ],
      },
      own: {
        question: 'Why was my request passed to Consulting?',
        afterReason: ['The consultant may ask you questions here, in your request.'],
      },
    },
    'why-billed': {
      general: {
        question: 'Why may a request be billed?',
        answer: [
          'Resolving a request may be billed in two cases: it follows a user’s operating error, or it is outside the scope of the maintenance contract.',
        ],
      },
      own: {
        question: 'Why may my request be billed?',
        afterReason: [
          'Resolving a request may be billed when it is outside the scope of the maintenance contract or follows a user’s operating error.',
          'If you have a question about this, please ask it here, in your request.',
        ],
      },
    },
    'why-rnd': {
      general: {
        question: 'Why does a solution sometimes come with a patch?',
        answer: [
          'R&D develops the standard software and corrects its defects. It may take longer when R&D is involved, and some defects are solved only by a later patch.',
        ],
      },
      own: {
        question: 'Why may the solution to my request come with a patch?',
        answer: [
          'Your request may be about the standard software itself. R&D is the team that corrects it, and this may take longer.',
          'Some defects are solved only by a later patch. We will keep you informed here, in your request.',
        ],
      },
    },
    'why-not-email': {
      question: 'Why not by e-mail?',
      answer: [
        'Several people may work on the same request in turn. By e-mail, not all of them could follow it.',
        'ProConcept therefore provides a ticketing system to clients with active maintenance. Please use it for the whole exchange.',
      ],
    },
  },

  create: {
    title: 'To help us direct your request',
    intro: 'Optional: your answers help us pass your request to the right team.',
    noEstimate: 'Answer the first question to see a first estimate.',
    questions: {
      about: {
        label: 'What is it about?',
        options: {
          problem: 'A problem: something blocks me or gives an unexpected result',
          question: 'A question: I would like information or training',
          change: 'A change: I would like an additional function, column or report',
          service: 'A service: installation, licence, rights, company copy, data',
        },
      },
      personalised: {
        label: 'Does it concern something customised for you?',
        options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
      },
      ownAction: {
        label: 'Did it happen after an action of yours?',
        options: { yes: 'Yes', no: 'No', unknown: 'I do not know' },
      },
    },
    stuckHint: 'If you are stuck in a particular task, please choose ‘A problem’ instead.',
    level: {
      level1: 'Your request will probably be handled by Customer Services (level 1).',
      level2: 'Your request will probably be handled by our consultants (level 2).',
      both: 'Depending on the case, your request will be handled by Customer Services (level 1) or by our consultants (level 2).',
    },
    kinds: 'It seems to be about: {kinds}.',
    coverage: {
      covered: 'In principle, your request is included in your maintenance contract.',
      out: 'In principle, your request is outside maintenance and may be billed on a time and materials basis.',
      toConfirm: 'We will check whether your maintenance contract includes your request.',
      noContract:
        'We found no active maintenance contract for your company, so your request may be billed on a time and materials basis. If that is not right, please tell us in your request.',
    },
    covered: 'In principle included in maintenance: {kinds}.',
    out: 'In principle outside maintenance, with possible billing on a time and materials basis: {kinds}.',
    toConfirm: 'To be confirmed: {kinds}.',
    contract: {
      period: 'Your contract {reference} is valid until {end}.',
      open: 'Your contract {reference} is in force.',
    },
    caveat: 'This is an estimate: we will confirm or adjust it after reading your request.',
  },

  questions,

  agent: {
    states: {
      automatic: 'Decided automatically',
      'needs-review': 'To be reviewed',
      confirmed: 'Confirmed by an agent',
      corrected: 'Corrected by an agent',
    },
    sources: {
      title: 'Passage of the title',
      body: 'Passage of the text',
      'request-type': 'Request type',
      answer: 'Answer at creation',
      rule: 'Rule of this site',
      customisation: 'Customised object',
      learnt: 'Correction by a colleague',
      opinion: 'Second opinion',
      abstained: 'Reading of the text',
      contract: 'Maintenance contract',
      correction: 'Correction',
    },
    speaksFor: 'Speaks for: {name}.',
    speaksAgainst: 'Speaks against: {name}.',
    requestType: '‘{requestType}’. {direction}',
    answer: '{question} ‘{answer}’. {direction}',
    rule: {
      always: '‘{rule}’. The request is always taken for: {name}.',
      leaning: '‘{rule}’. Leans towards: {name}.',
    },
    customisation: '‘{object}’ was customised for this client. {direction}',
    learnt: 'Corrected like this on {date} ({request}). {direction}',
    opinion: {
      agrees: '{direction} Agrees with the first reading. Language model: {model}.',
      differs: '{direction} Differs from the first reading. Language model: {model}.',
    },
    abstained: {
      'too-short': 'The text is too short to be qualified automatically.',
      'unknown-language':
        'The language of the text was not recognised. Palier reads English, French, German and Italian.',
    },
    correction: 'From ‘{from}’ to ‘{to}’. Reason: {reason}',
    contract: {
      active: 'A maintenance contract is active.',
      activeWithReference: 'A maintenance contract is active: {reference}.',
      none: 'No active maintenance contract was found for this organisation.',
      notManaged: 'No contract is recorded; maintenance is assumed to be active.',
      noOrganisation:
        'The request belongs to no organisation: there is no contract to look at. Coverage is to be confirmed.',
      tooManyOrganisations:
        'The request belongs to more than five organisations. Coverage is to be confirmed.',
      period: '{start} to {end}',
      open: 'since {start}',
      inForce: '{organisation}: contract {reference} ({period}) counts for the day of the request.',
      effects: {
        standard: 'For ‘{name}’ it follows the policy.',
        included: 'It includes ‘{name}’.',
        excluded: 'It excludes ‘{name}’.',
        contradictory: 'It both includes and excludes ‘{name}’: to be confirmed.',
      },
      others: 'Also in force on that day: {references}.',
      disagree: 'The contracts in force do not agree about ‘{name}’: to be confirmed.',
      tooMany: 'More than three contracts are in force on that day: to be confirmed.',
      missing: '{organisation}: no contract is recorded.',
      gaps: {
        expired: '{organisation}: contract {reference} ({period}) had ended on the day of the request.',
        'not-begun':
          '{organisation}: contract {reference} ({period}) had not begun on the day of the request.',
        suspended: '{organisation}: contract {reference} ({period}) is suspended.',
        cancelled: '{organisation}: contract {reference} ({period}) is cancelled.',
      },
      noneCounts: 'No contract counts for the request: nothing is billed without confirmation.',
      organisationsDiffer: 'The organisations of the request do not have the same coverage: to be confirmed.',
    },
    outcome: '{level} · {coverage}',
    outcomeRnd: '{level} · R&D · {coverage}',
    outcomeQualification: 'Level 1, for qualification',
    outcomeLevel: { 1: 'Level 1', 2: 'Level 2' },
    outcomeCoverage: { covered: 'included in maintenance', out: 'outside maintenance' },
    history: {
      decided: 'Decision: {name}',
      'decided-again': 'New decision: {name}',
      corrected: 'Correction: {name}',
      confirmed: 'Confirmation: {name}',
      'approval-asked': 'Approval asked of the client: {name}',
      accepted: 'Billing accepted by the client: {name}',
      contested: 'Billing contested by the client: {name}',
      objected: 'The client objected to how the request was understood: {name}',
      adjusted: 'Level, coverage or billing set apart: {name}',
      escalated: 'Escalated to level 2: {name}',
      'handed-to-rnd': 'Handed to R&D: {name}',
      'defect-confirmed': 'Defect confirmed by R&D: {name}',
      'patch-delivered': 'Patch delivered: {name}',
      'question-asked': 'Question put to the client: {name}',
      split: 'Request split off: {name}',
    },
    approvalStates: {
      asked: 'Waiting for the client’s answer',
      accepted: 'Accepted by the client',
      contested: 'Contested by the client',
      withdrawn: 'Withdrawn because the situation has changed',
    },
    adjustmentReasons: {
      goodwill: 'Goodwill',
      agreement: 'Agreed with the client',
      contract: 'As the contract says',
      'possible-defect': 'Possible defect',
      team: 'Another team',
      other: 'Another reason',
    },
    rndStates: { handed: 'Handed to R&D', confirmed: 'Defect confirmed', delivered: 'Patch delivered' },
    changes: {
      category: 'Kind',
      level: 'Level',
      coverage: 'Coverage',
      billing: 'Billing',
      state: 'State',
      approval: 'Client’s approval',
      rnd: 'R&D',
      split: 'Request split off',
      asked: 'Question to the client',
      none: 'none',
    },
    onlyGroup: 'Acts about billing are reserved for the group ‘{group}’.',
    notHere: 'Palier does not classify the requests of this project.',
    account: 'Account {id}',
  },

  messages: {
    'no-access-issue': 'You do not have access to this request.',
    'no-permission-edit': 'You do not have permission to edit this request.',
    'admin-only': 'This page is for Jira administrators only.',
    'invalid-input': 'The data sent is not valid. Reload the page and try again.',
    'reason-missing': 'Please give a reason for the correction.',
    'reason-too-long': 'The reason can have at most 500 characters.',
    'work-missing': 'Please describe the work that you want the client to approve.',
    'work-too-long': 'The description of the work can have at most 1000 characters.',
    'hours-invalid': 'The estimate can be 0.25 to 10,000 hours. You can also leave it empty.',
    'nothing-to-approve':
      'There is no work to approve: approval is for requests outside maintenance or without an active contract.',
    'act-pending': 'Your action has been sent. It will appear here in a few moments.',
    'nothing-to-change': 'That would change nothing: the request is like that already.',
    'version-missing': 'Name the version that holds the fix.',
    'version-too-long': 'A version has at most 60 characters.',
    'split-missing': 'Give the new request a title and a text.',
    'split-too-long': 'A title has at most 255 characters, a text 20,000.',
    'issue-gone': 'This request no longer exists.',
  },
};
