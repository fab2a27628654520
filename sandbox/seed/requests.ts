import { REQUEST_TYPE_IDS } from './ids';

/** A request as a client would send it through the portal's form. */
export interface SampleRequest {
  /** E-mail address of the client's account. */
  account: string;
  requestTypeId: string;
  summary: string;
  description: string;
  /** What the client answered in the create panel, when they did. */
  answers?: Record<string, string>;
}

const CLAIRE = 'claire.rochat@fiduciaire-leman.example';
const OLIVIER = 'olivier.blanc@fiduciaire-leman.example';
const THOMAS = 'thomas.brunner@maschinenbau-aare.example';
const EMMA = 'emma.clarke@alpine-instruments.example';
const MARCO = 'marco.bernasconi@ticino-distribuzione.example';

const type = REQUEST_TYPE_IDS;

/** A week at the desk: every category, every language, terse and long, clear and not. */
export const SAMPLE_REQUESTS: SampleRequest[] = [
  {
    account: CLAIRE,
    requestTypeId: type.problem,
    summary: 'Compta / lettrage : le solde ne tombe pas à zéro',
    description:
      "Bonjour,\n\nJe n'arrive pas à lettrer la facture 24-1187 avec le paiement reçu mardi. Les deux montants sont identiques, mais un écart de 0.05 reste affiché et le bouton Valider est grisé.\n\nPouvez-vous m'aider ?\n\nMeilleures salutations\nClaire Rochat",
    answers: { about: 'problem', personalised: 'no', ownAction: 'no' },
  },
  {
    account: CLAIRE,
    requestTypeId: type.problem,
    summary: 'Message ORA-01722 à l’impression du décompte TVA depuis la mise à jour',
    description:
      "Depuis la mise à jour de vendredi, l'impression du décompte TVA se ferme avec « ORA-01722: invalid number ». C'est reproductible à chaque fois, sur trois postes, avec deux utilisateurs différents. Avant la mise à jour tout fonctionnait. Nous n'avons rien modifié de notre côté.",
    answers: { about: 'problem', personalised: 'no', ownAction: 'no' },
  },
  {
    account: OLIVIER,
    requestTypeId: type.training,
    summary: 'Formation clôture annuelle pour deux nouvelles collaboratrices',
    description:
      'Nous aimerions organiser une demi-journée de formation sur la clôture annuelle et les écritures de régularisation pour deux personnes qui viennent de nous rejoindre. Quelles dates pouvez-vous nous proposer en janvier ?',
    answers: { about: 'question' },
  },
  {
    account: CLAIRE,
    requestTypeId: type.feature,
    summary: 'Ajouter une colonne « marge » dans la liste des commandes',
    description:
      'Nos vendeurs souhaitent voir la marge en francs et en pour-cent directement dans la liste des commandes clients. Serait-il possible d’ajouter ces deux colonnes ? Merci de nous faire une offre si nécessaire.',
    answers: { about: 'change', personalised: 'no' },
  },
  {
    account: OLIVIER,
    requestTypeId: type.data,
    summary: 'Changement de compte sur 340 articles',
    description:
      "Suite à la révision de notre plan comptable, il faudrait remplacer le compte de produits 3200 par 3210 sur l'ensemble des articles de la famille Service (environ 340). Pouvez-vous faire cette modification en masse dans la base ? Le fichier est en annexe.",
  },
  {
    account: OLIVIER,
    requestTypeId: type.problem,
    summary: 'Salaires comptabilisés à double',
    description:
      "J'ai comptabilisé deux fois les salaires de février par erreur, j'ai cliqué une seconde fois en pensant que rien ne s'était passé. Comment annuler la seconde comptabilisation ?",
    answers: { about: 'problem', ownAction: 'yes' },
  },
  {
    account: CLAIRE,
    requestTypeId: type.licence,
    summary: 'Deux utilisateurs supplémentaires dès le 1er',
    description:
      'Nous engageons deux personnes au 1er du mois. Merci de prévoir deux licences supplémentaires pour le module Finance et de nous indiquer le délai.',
    answers: { about: 'service' },
  },
  {
    account: OLIVIER,
    requestTypeId: type.companyCopy,
    summary: 'Copie de la société de production vers TEST',
    description:
      'Pourriez-vous recopier notre société de production dans l’environnement de test avant les essais de la semaine prochaine ? La copie actuelle date de mars.',
  },
  {
    account: CLAIRE,
    requestTypeId: type.customisation,
    summary: 'Rapport « Relevé mandats » : le total ne correspond plus',
    description:
      "Le rapport « Relevé mandats » que votre consultant nous a fait sur mesure l'an dernier affiche un total faux dès qu'un mandat est en euros. Il faudrait corriger la formule de conversion.",
    answers: { about: 'problem', personalised: 'yes', ownAction: 'no' },
  },
  {
    account: OLIVIER,
    requestTypeId: type.question,
    summary: 'Comment relancer l’interface que vous nous avez faite ?',
    description:
      "Bonjour, votre interface d'import des heures (celle que vous avez développée pour nous) tourne d'habitude la nuit. Où dois-je cliquer pour la lancer à la main en journée ?",
    answers: { about: 'question', personalised: 'yes' },
  },
  {
    account: OLIVIER,
    requestTypeId: type.installation,
    summary: 'Installation de la version majeure sur notre nouveau serveur',
    description:
      'Nous remplaçons notre serveur en décembre. Nous souhaitons que vous installiez la nouvelle version majeure et que vous repreniez la configuration existante. Merci de nous proposer une date, plutôt un samedi.',
  },
  {
    account: CLAIRE,
    requestTypeId: type.other,
    summary: 'Merci',
    description: 'Un grand merci à toute l’équipe pour votre aide d’hier, tout est en ordre. Bon week-end !',
  },
  {
    account: CLAIRE,
    requestTypeId: type.question,
    summary: 'Où trouver le journal des paiements ?',
    description:
      'Je ne retrouve plus le journal des paiements fournisseurs dans le menu, alors que je l’utilisais encore le mois passé. Est-ce qu’il a changé de place ?',
  },
  {
    account: OLIVIER,
    requestTypeId: type.other,
    summary: 'Urgent svp',
    description: 'Rappelez-moi svp.',
  },
  {
    account: THOMAS,
    requestTypeId: type.problem,
    summary: 'Lager: Bestand stimmt nach Inventur nicht',
    description:
      'Guten Tag\n\nNach der Inventur zeigt der Artikel 40-1180 einen Bestand von minus 12 an, obwohl wir 36 gezählt und gebucht haben. Ich komme nicht weiter und kann den Auftrag nicht ausliefern. Was mache ich falsch?\n\nFreundliche Grüsse\nThomas Brunner',
  },
  {
    account: THOMAS,
    requestTypeId: type.problem,
    summary: 'Absturz beim Öffnen der Stückliste seit Version 12.4',
    description:
      'Seit dem Update auf 12.4 stürzt das Programm bei allen Benutzern ab, sobald eine Stückliste mit mehr als 200 Positionen geöffnet wird. Fehlermeldung: "Access violation at address 00A3F2". Jederzeit reproduzierbar. Wir haben nichts geändert.',
    answers: { about: 'problem', personalised: 'no', ownAction: 'no' },
  },
  {
    account: THOMAS,
    requestTypeId: type.training,
    summary: 'Schulung Produktionsplanung',
    description:
      'Wir möchten unsere Arbeitsvorbereitung in der Produktionsplanung schulen lassen, sechs Personen, am liebsten bei uns in Bern. Bitte um einen Vorschlag für Termin und Inhalt.',
  },
  {
    account: THOMAS,
    requestTypeId: type.customisation,
    summary: 'Angepasste Etikette: Barcode muss breiter werden',
    description:
      'Die Palettenetikette, die Sie für uns angepasst haben, wird von den neuen Scannern nicht mehr gelesen. Bitte den Barcode auf der individuellen Etikette auf 80 mm verbreitern.',
    answers: { about: 'change', personalised: 'yes' },
  },
  {
    account: THOMAS,
    requestTypeId: type.data,
    summary: 'Lieferanten-IBAN aus Excel einlesen',
    description:
      'Im Anhang finden Sie eine Excel-Liste mit 220 neuen IBAN unserer Lieferanten. Bitte importieren Sie diese für uns direkt in die Stammdaten.',
  },
  {
    account: THOMAS,
    requestTypeId: type.problem,
    summary: 'Aufträge aus Versehen gelöscht',
    description:
      'Beim Aufräumen habe ich aus Versehen die offenen Aufträge von KW 45 gelöscht. Können Sie diese wiederherstellen?',
    answers: { about: 'problem', ownAction: 'yes' },
  },
  {
    account: THOMAS,
    requestTypeId: type.licence,
    summary: 'Lizenzschlüssel läuft Ende Monat ab',
    description:
      'Laut Hinweis beim Start läuft unser Lizenzschlüssel am 30. ab. Bitte senden Sie uns den neuen Schlüssel rechtzeitig zu.',
  },
  {
    account: EMMA,
    requestTypeId: type.problem,
    summary: 'Purchase order stuck in "Approved"',
    description:
      'PO 88213 stays in status Approved and I cannot book the goods receipt: the Receive button does nothing. Other orders work. What am I missing?',
  },
  {
    account: EMMA,
    requestTypeId: type.feature,
    summary: 'New client template for the dunning letter in English',
    description:
      'We would like to have a new template for the dunning letter, in English and with our new logo. At the moment the product only offers the German and the French one. Could you create it for us?',
    answers: { about: 'change' },
  },
  {
    account: EMMA,
    requestTypeId: type.companyCopy,
    summary: 'Refresh of our sandbox company',
    description:
      'Please copy our live company over to the sandbox database before the auditors come on Thursday. It is fine to overwrite what is there.',
  },
  {
    account: EMMA,
    requestTypeId: type.problem,
    summary: 'Wrong VAT code since the last patch',
    description:
      'Since patch 12.4.3 every credit note takes VAT code 0 instead of 81. It happens to everyone in the team and on every new credit note. We changed nothing in the settings.',
    answers: { about: 'problem', personalised: 'no', ownAction: 'no' },
  },
  {
    account: EMMA,
    requestTypeId: type.installation,
    summary: 'Rights for our warehouse users',
    description:
      'Could you set up the access rights of our four existing warehouse users so that they can see stock but no purchase prices? We would also like you to configure the label printer afterwards.',
  },
  {
    account: EMMA,
    requestTypeId: type.question,
    summary: 'Documentation about intercompany bookings?',
    description:
      'Nothing is broken, I would just like to understand how intercompany bookings are meant to work in general. Is there any documentation or best practice you could share?',
    answers: { about: 'question' },
  },
  {
    account: MARCO,
    requestTypeId: type.problem,
    summary: 'Fattura QR: la stampa esce vuota',
    description:
      "Buongiorno, da stamattina quando stampo una fattura con QR esce un foglio bianco. Con l'anteprima invece si vede tutto. Sono bloccato con le spedizioni di oggi, mi potete aiutare?",
  },
  {
    account: MARCO,
    requestTypeId: type.problem,
    summary: 'Importazione listino sbagliata',
    description:
      'Ho importato per sbaglio il listino dell’anno scorso e adesso tutti i prezzi dei clienti sono errati. Si può tornare indietro?',
    answers: { about: 'problem', ownAction: 'yes' },
  },
  {
    account: MARCO,
    requestTypeId: type.training,
    summary: 'Corso sul modulo CRM',
    description:
      'Vorremmo una formazione di un giorno sul modulo CRM per il nostro team vendite, cinque persone. Quando sarebbe possibile e quali argomenti consigliate?',
  },
  {
    account: MARCO,
    requestTypeId: type.feature,
    summary: 'Campo «peso lordo» nel bollettino di consegna',
    description:
      'Manca un campo per il peso lordo nel bollettino di consegna. Sarebbe utile poterlo inserire e stamparlo. È possibile aggiungerlo?',
  },
  {
    account: MARCO,
    requestTypeId: type.licence,
    summary: 'Attivare il modulo e-commerce',
    description:
      'Desideriamo attivare la licenza del modulo e-commerce per tre utenti. Vi prego di inviarci i costi.',
  },
];
