import fc from 'fast-check';
import { classify } from '../../src/classify';
import type { RequestText } from '../../src/classify/classification';
import { DEFAULT_POLICY } from '../../src/policy/default';
import { CATEGORY_IDS, type CategoryId, type Locale } from '../../src/policy/vocabulary';

const read = (body: string, more: Partial<RequestText> = {}) => classify({ title: '', body, ...more });

describe('the category of a clear request', () => {
  test.each<[CategoryId, Locale, string]>([
    [
      'product_defect',
      'fr',
      'Depuis la dernière mise à jour, message d’erreur à l’ouverture du journal chez tous les utilisateurs.',
    ],
    [
      'product_defect',
      'de',
      'Seit dem Update stürzt das Programm bei allen Benutzern ab, sobald man die Liste druckt.',
    ],
    [
      'product_defect',
      'en',
      'Since upgrading to 4.2.1 saving a quotation gives an error message: TypeError: undefined is not a function.',
    ],
    [
      'product_defect',
      'it',
      'Dopo l’aggiornamento tutti gli utenti ricevono un messaggio di errore aprendo il giornale.',
    ],
    [
      'normal_use_problem',
      'fr',
      'Je bloque : la période est verrouillée et le bulletin est refusé. Que dois-je faire ?',
    ],
    ['normal_use_problem', 'de', 'Das Konto ist gesperrt, die Buchung wird abgelehnt. Was muss ich tun?'],
    [
      'customisation_usage',
      'fr',
      'Comment choisir le format dans l’écran que vous avez développé pour nous ?',
    ],
    [
      'customisation_error',
      'fr',
      'Le rapport développé pour nous par votre consultant affiche un montant faux.',
    ],
    [
      'customisation_error',
      'de',
      'Die von euch programmierte Schnittstelle zum Webshop bricht mit Fehler ab.',
    ],
    ['customisation_error', 'en', 'The custom script your team wrote for us fails with an error.'],
    [
      'feature_request',
      'fr',
      'Ce serait bien de pouvoir filtrer la liste. Merci d’ajouter une colonne supplémentaire.',
    ],
    [
      'feature_request',
      'de',
      'Es wäre hilfreich, wenn man eine zusätzliche Spalte einblenden könnte. Wunsch für eine neue Version.',
    ],
    ['feature_request', 'en', 'It would be nice to be able to sort the list. Please add an option.'],
    ['feature_request', 'it', 'Sarebbe utile aggiungere una colonna nella lista degli ordini.'],
    [
      'training_information',
      'fr',
      'Nous souhaitons une formation d’une journée sur le module achats pour nos nouveaux collaborateurs.',
    ],
    [
      'training_information',
      'de',
      'Was ist der Unterschied zwischen den beiden Stati? Gibt es dazu ein Handbuch?',
    ],
    ['training_information', 'en', 'We would like a training course on planning for our new staff.'],
    [
      'user_error',
      'fr',
      'J’ai supprimé par erreur toutes les conditions de paiement. Peut-on les récupérer ?',
    ],
    [
      'user_error',
      'de',
      'Ich habe versehentlich den ganzen Lagerort gelöscht. Kann man das rückgängig machen?',
    ],
    ['user_error', 'en', 'I accidentally deleted the price list. Can it be restored?'],
    ['user_error', 'it', 'Abbiamo cancellato per errore i listini. È possibile ripristinare?'],
    [
      'data_modification',
      'fr',
      'Merci de corriger les adresses de 300 clients selon le fichier Excel joint.',
    ],
    [
      'data_modification',
      'de',
      'Bitte die Preise aller Artikel gemäss Liste im Anhang anpassen und 500 Artikel löschen.',
    ],
    ['data_modification', 'en', 'Please replace the accounts of 800 items in bulk as per attached list.'],
    ['licence_installation', 'fr', 'Notre licence est échue, merci de nous envoyer une nouvelle clé.'],
    ['licence_installation', 'de', 'Wir benötigen fünf zusätzliche Lizenzen für neue Benutzer.'],
    ['licence_installation', 'en', 'Please create a new user account, we ordered an additional license.'],
    ['company_copy', 'fr', 'Pouvez-vous copier la base de production vers la base de test ?'],
    [
      'company_copy',
      'de',
      'Bitte den Mandanten kopieren, wir brauchen eine Testumgebung mit aktuellen Daten.',
    ],
    ['company_copy', 'en', 'Please refresh the test environment with production data.'],
    [
      'installation_service',
      'fr',
      'Merci d’installer le client sur un nouveau serveur et de configurer le SMTP.',
    ],
    ['installation_service', 'de', 'Bitte den neuen Server einrichten und das Programm installieren.'],
    ['installation_service', 'en', 'Please install the patch on our server and grant access rights to Anna.'],
    ['other', 'fr', 'Merci beaucoup, tout est en ordre. Vous pouvez fermer le ticket.'],
    ['other', 'de', 'Abwesenheitsnotiz: Ich bin nicht erreichbar und im Urlaub.'],
    ['other', 'en', 'Out of office: I will be back on Monday.'],
  ])('%s (%s): %s', (category, lang, body) => {
    const result = read(body);
    expect(result.category).toBe(category);
    expect(result.lang).toBe(lang);
  });
});

describe('the reading rules', () => {
  test('a question with nothing failed is information; stuck in the task it is help', () => {
    expect(read('Comment fait-on une note de crédit ?').category).toBe('training_information');
    expect(
      read('La note de crédit est refusée, impossible de la valider. Comment faire ? Je suis bloqué.')
        .category,
    ).toBe('normal_use_problem');
  });

  test('a customised object that a standard update broke is still a customised object', () => {
    const result = read('Depuis la mise à jour, le rapport développé pour nous ne fonctionne plus.');
    expect(result.category).toBe('customisation_error');
  });

  test('installing the patch for a defect is a service', () => {
    expect(read('Merci d’installer le patch 5 sur notre serveur.').category).toBe('installation_service');
  });

  test('an upgrade that fails is a service, a function that fails after it a defect', () => {
    expect(read('The upgrade fails, installation stops on our server.').category).toBe(
      'installation_service',
    );
    expect(read('Since the upgrade the journal shows an error for all users.').category).toBe(
      'product_defect',
    );
  });

  test('a new user is a licence, rights of an existing one a service', () => {
    expect(read('Merci de créer un nouvel utilisateur pour Anne.').category).toBe('licence_installation');
    expect(read('Merci de donner les droits d’accès au module achats à Anne.').category).toBe(
      'installation_service',
    );
  });

  test('a statement that nothing was done speaks against an act of the client', () => {
    const seen = 'Plus aucune commande dans la liste, impossible de les voir.';
    const without = read(seen).probabilities.user_error;
    expect(read(`${seen} Nous n’avons rien supprimé.`).category).toBe('normal_use_problem');
    expect(read(`${seen} Nous les avons supprimées par erreur.`).probabilities.user_error).toBeGreaterThan(
      without,
    );
  });
});

describe('faults that use the words of uncovered requests', () => {
  const COVERED: readonly CategoryId[] = [
    'normal_use_problem',
    'product_defect',
    'customisation_usage',
    'other',
  ];

  test.each([
    [
      'Cancelled order',
      'I deleted the delivery note of an order. When I cancel the order it says a linked document exists.',
    ],
    [
      'Import tool skips rows',
      'When I import 300 items from a csv file, rows without description are skipped.',
    ],
    ['License number', 'In the driver form the license number is not saved when I change the expiry date.'],
    ['Copy of quotation', 'If I duplicate a quotation, the discount of its lines is gone.'],
    ['Permissions', 'Users see purchase prices although the permission was removed for this role.'],
    ['Login', 'A new user was created last week and cannot log in any more.'],
    ['Price update', 'The function mass update of prices ends, but the prices of the items remain the same.'],
    [
      'Modification des prix',
      'Je n’arrive plus à modifier les prix des articles, le champ est grisé chez tous les utilisateurs.',
    ],
    ['Texte de licence', 'Le texte de la licence vendue ne sort pas sur la facture imprimée.'],
    ['Copie de commande', 'La copie d’une commande ne reprend pas les conditions de paiement.'],
    [
      'Décompte',
      'J’ai saisi le décompte et validé, mais le chiffre 200 est vide. Faut-il ajouter quelque chose ?',
    ],
    [
      'Belege löschen',
      'Beim Löschen kommt die Meldung, dass die Periode geschlossen ist. Wir haben nichts abgeschlossen.',
    ],
    ['Import der Zahlungen', 'Der Import von Zahlungen bricht bei 50 Datensätzen ab. Fehler im Log.'],
    ['Cancellazione riga', 'Quando cancello una riga ordine il totale non si aggiorna.'],
    ['Importazione articoli', 'Durante importazione articoli il programma si blocca dopo 200 righe.'],
  ])('%s: nobody is told that it may be billed', (title, body) => {
    const { category, confidence } = classify({ title, body });
    expect(COVERED.includes(category) || confidence < DEFAULT_POLICY.thresholds.billed).toBe(true);
  });
});

describe('several requests in one', () => {
  test('the others are listed in order, the chosen one is not among them', () => {
    const result = read(
      'Merci de copier la société 10 vers la base de test. Pouvez-vous aussi créer un nouvel utilisateur ? Nous souhaitons enfin une formation.',
    );
    expect(result.category).toBe('company_copy');
    expect(result.alsoAsks).toEqual(['licence_installation', 'training_information']);
  });

  test('a quoted message asks for nothing', () => {
    const result = read(
      'La liste est fausse, il manque deux lignes.\n> Pouvez-vous copier la base de test ?',
    );
    expect(result.alsoAsks).toEqual([]);
    expect(result.signals.some((signal) => signal.category === 'company_copy' && signal.weight > 0.5)).toBe(
      false,
    );
  });

  test('a message that only forwards is read in what it forwards', () => {
    const result = read('Voir ci-dessous.\n> Merci de copier la société 10 vers la base de test.');
    expect(result.category).toBe('company_copy');
  });
});

describe('request type and answers', () => {
  test.each<[string, CategoryId]>([
    ['Formation', 'training_information'],
    ['Schulung', 'training_information'],
    ['Installation de licence', 'licence_installation'],
    ['Lizenzinstallation', 'licence_installation'],
    ['License installation', 'licence_installation'],
    ['Copie de société', 'company_copy'],
    ['Company copy', 'company_copy'],
    ['Signaler un dysfonctionnement', 'product_defect'],
    ['Fehler melden', 'product_defect'],
    ['Modification de données', 'data_modification'],
    ['Modifica dati', 'data_modification'],
    ['Nouvelle fonctionnalité', 'feature_request'],
    ['Question d’utilisation', 'training_information'],
    ['Intervention sur une personnalisation', 'customisation_error'],
    ['Mise à jour', 'installation_service'],
  ])('"%s" speaks first of all for %s', (requestType, category) => {
    const [strongest] = read('12', { requestType }).signals;
    expect(strongest).toMatchObject({ kind: 'request-type', category, requestType });
  });

  test('"Autre demande" says nothing', () => {
    expect(read('12', { requestType: 'Autre demande' }).signals).toEqual([]);
    expect(read('12', { requestType: 'Copie de société' }).signals).not.toEqual([]);
  });

  test('a clear text wins over a wrong request type', () => {
    const body = 'J’ai supprimé par erreur toutes les conditions. Peut-on les récupérer ?';
    expect(read(body, { requestType: 'Signaler un dysfonctionnement' }).category).toBe('user_error');
  });

  test('answers are evidence with question and answer', () => {
    const { signals } = read('12', { answers: { personalised: 'yes', ownAction: 'unknown' } });
    expect(signals).toContainEqual({
      kind: 'answer',
      category: 'customisation_error',
      weight: 3.5,
      question: 'personalised',
      answer: 'yes',
    });
    expect(signals.some((signal) => signal.kind === 'answer' && signal.question === 'ownAction')).toBe(false);
  });

  test('"personalised" turns a fault into one of a customised object', () => {
    const body = 'Sur le document, le montant du rabais est faux.';
    expect(read(body).category).not.toBe('customisation_error');
    expect(read(body, { answers: { personalised: 'yes' } }).category).toBe('customisation_error');
  });
});

describe('confidence', () => {
  test.each([
    ['an empty request', ''],
    ['two words', 'Problème facture'],
    [
      'an unknown language',
      'Los pedidos no se pueden cerrar desde hoy y hay un error en la fecha de las facturas',
    ],
    ['signs', '%&/()=?'],
  ])('is too low to decide for %s', (_name, body) => {
    expect(read(body).confidence).toBeLessThan(0.6);
  });

  test('is high enough to announce for several agreeing phrases', () => {
    const body =
      'Pouvez-vous copier la base de production vers la base de test ? Il nous faut des données actuelles.';
    expect(read(body, { title: 'Copie de société' }).confidence).toBeGreaterThanOrEqual(0.8);
  });
});

const anything = fc.record(
  {
    title: fc.string({ unit: 'binary', maxLength: 80 }),
    body: fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc
        .array(
          fc.constantFrom(
            'Bonjour,\n',
            'nous avons ',
            'supprimé ',
            'par erreur. ',
            '\n> ',
            'Wir haben nichts geändert. ',
            'Lizenz ',
            'ORA-00942 ',
            'since the update ',
            'non funziona più ',
            '\n--\n',
            'De : X\nObjet : Y\n',
            '🙂',
            '\u202eabc ',
            'e\u0301',
            '\r\n',
            'Cordialement\n',
            'copier la société ',
            'İ',
            '\ud800',
          ),
          { maxLength: 40 },
        )
        .map((parts) => parts.join('')),
    ),
    lang: fc.constantFrom<Locale>('fr', 'de', 'en', 'it'),
    requestType: fc.string({ unit: 'binary' }),
    answers: fc.record(
      {
        about: fc.constantFrom(
          'problem' as const,
          'question' as const,
          'change' as const,
          'service' as const,
        ),
        personalised: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
        ownAction: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
      },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: ['title', 'body'] },
);

describe('for any input', () => {
  test('passages are what stands at their offsets, probabilities sum to 1, the likeliest is chosen', () => {
    fc.assert(
      fc.property(anything, (request) => {
        const result = classify(request);
        for (const signal of result.signals) {
          expect(Number.isFinite(signal.weight)).toBe(true);
          if (signal.kind !== 'passage') continue;
          const { field, start, end, text } = signal.passage;
          expect(text.length).toBeGreaterThan(0);
          expect(request[field].slice(start, end)).toBe(text);
        }
        const values = CATEGORY_IDS.map((id) => result.probabilities[id]);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
        expect(Math.min(...values)).toBeGreaterThanOrEqual(0);
        expect(result.confidence).toBe(Math.max(...values));
        expect(result.probabilities[result.category]).toBe(result.confidence);
        expect(result.alsoAsks).not.toContain(result.category);
        expect(new Set(result.alsoAsks).size).toBe(result.alsoAsks.length);
      }),
      { numRuns: 300 },
    );
  });

  test('signals come strongest first', () => {
    fc.assert(
      fc.property(anything, (request) => {
        const weights = classify(request).signals.map((signal) => Math.abs(signal.weight));
        expect(weights).toEqual([...weights].sort((a, b) => b - a));
      }),
      { numRuns: 50 },
    );
  });

  test('the same request gets the same answer', () => {
    const request = { title: 'Copie', body: 'Merci de copier la société 10.' };
    expect(classify(request)).toEqual(classify(request));
  });

  test.each([
    ['one letter', 'a'],
    ['words without end', 'nous avons '],
    ['quotation marks', '> '],
    ['line ends', '\n'],
    ['headers', 'De: x\n'],
    ['numbers with points', '1.1.'],
    ['emojis', '🙂'],
    ['right-to-left text', 'لا يمكن طباعة الفاتورة '],
    ['combining marks', 'e\u0301\u0302'],
    ['zero bytes', '\0\u0001'],
  ])('a megabyte of %s is answered', (_name, unit) => {
    const huge = unit.repeat(Math.ceil(1_000_000 / unit.length));
    const result = classify({ title: huge, body: huge });
    for (const signal of result.signals) {
      if (signal.kind === 'passage') expect(signal.passage.end).toBeLessThanOrEqual(20_000);
    }
    expect(result.confidence).toBeLessThan(0.8);
  });
});
