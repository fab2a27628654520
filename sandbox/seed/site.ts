import type { Account, AccountType } from '../contracts';
import type { SiteSeed } from '../site/site-seed';
import {
  ACCOUNT_IDS,
  ORGANISATION_IDS,
  PROJECT_IDS,
  QUEUE_IDS,
  REQUEST_TYPE_GROUP_IDS,
  REQUEST_TYPE_IDS,
  SERVICE_DESK_ID,
} from './ids';

const VENDOR_DOMAIN = 'palier-erp.example';

function account(
  accountId: string,
  displayName: string,
  emailAddress: string,
  token: string,
  accountType: AccountType,
  locale: string,
  more: Partial<Pick<Account, 'role' | 'organisationIds'>> = {},
): Account {
  return {
    accountId,
    displayName,
    emailAddress,
    accountType,
    locale,
    timeZone: 'Europe/Zurich',
    token,
    organisationIds: [],
    ...more,
  };
}

const { help, evolution, services, contract } = REQUEST_TYPE_GROUP_IDS;

const SERVICE_REQUEST = '10011';
const INCIDENT = '10012';

/** The support desk of an ERP vendor, in French, with clients of four organisations and languages. */
export const DEFAULT_SITE_SEED: SiteSeed = {
  timeZone: 'Europe/Zurich',
  projects: [
    {
      id: PROJECT_IDS.support,
      key: 'SUP',
      name: 'Support ERP',
      projectTypeKey: 'service_desk',
      issueTypeIds: [SERVICE_REQUEST, INCIDENT],
    },
    {
      id: PROJECT_IDS.development,
      key: 'DEV',
      name: 'Développement',
      projectTypeKey: 'software',
      issueTypeIds: ['10021', '10022'],
    },
  ],
  issueTypes: [
    { id: SERVICE_REQUEST, name: 'Demande de service', description: 'Une demande faite au support.' },
    { id: INCIDENT, name: 'Incident', description: 'Un fonctionnement perturbé.' },
    { id: '10021', name: 'Tâche', description: 'Un travail à faire.' },
    { id: '10022', name: 'Bogue', description: 'Un défaut à corriger.' },
  ],
  serviceDesk: {
    id: SERVICE_DESK_ID,
    projectId: PROJECT_IDS.support,
    organisationIds: Object.values(ORGANISATION_IDS),
  },
  requestTypeGroups: [
    { id: help, name: 'Aide et incidents' },
    { id: evolution, name: 'Évolutions' },
    { id: services, name: 'Prestations' },
    { id: contract, name: 'Contrat et divers' },
  ],
  requestTypes: [
    {
      id: REQUEST_TYPE_IDS.problem,
      name: 'Signaler un problème',
      description: 'Quelque chose bloque ou donne un résultat inattendu.',
      helpText: 'Indiquez ce que vous faisiez, ce que vous attendiez et ce qui s’est passé.',
      groupIds: [help],
      issueTypeId: INCIDENT,
    },
    {
      id: REQUEST_TYPE_IDS.question,
      name: "Question d'utilisation",
      description: 'Vous cherchez comment faire une opération précise.',
      helpText: 'Nommez l’écran ou la fonction concernée.',
      groupIds: [help],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.training,
      name: 'Formation',
      description: 'Vous souhaitez un cours ou une explication générale.',
      helpText: 'Indiquez le sujet et le nombre de personnes.',
      groupIds: [services],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.customisation,
      name: 'Personnalisation ou rapport',
      description: 'Un rapport, un écran ou une option adaptés pour vous.',
      helpText: 'Nommez l’objet personnalisé et le changement voulu.',
      groupIds: [evolution],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.feature,
      name: 'Nouvelle fonctionnalité',
      description: 'Le logiciel ne fait pas encore ce dont vous avez besoin.',
      helpText: 'Décrivez le besoin plutôt que la solution.',
      groupIds: [evolution],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.data,
      name: 'Modification de données',
      description: 'Corriger, importer ou supprimer des données.',
      helpText: 'Indiquez les données concernées et la société.',
      groupIds: [services],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.licence,
      name: 'Licence et utilisateurs',
      description: 'Étendre une licence, ajouter un utilisateur ou un module.',
      helpText: 'Indiquez le nombre de postes et les modules.',
      groupIds: [contract],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.companyCopy,
      name: 'Copie de société',
      description: 'Dupliquer une société ou créer un environnement de test.',
      helpText: 'Indiquez la société source et la date voulue.',
      groupIds: [services],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.installation,
      name: 'Installation et mise à jour',
      description: 'Installer, mettre à jour ou configurer le logiciel.',
      helpText: 'Indiquez la version actuelle et le serveur.',
      groupIds: [services],
      issueTypeId: SERVICE_REQUEST,
    },
    {
      id: REQUEST_TYPE_IDS.other,
      name: 'Autre demande',
      description: 'Ce qui n’entre dans aucune autre rubrique.',
      helpText: 'Décrivez votre demande en quelques phrases.',
      groupIds: [help, contract],
      issueTypeId: SERVICE_REQUEST,
    },
  ],
  queues: [
    { id: QUEUE_IDS.open, name: 'Toutes les demandes ouvertes', jql: 'statusCategory != Done' },
    {
      id: QUEUE_IDS.level1,
      name: 'Niveau 1',
      jql: 'labels = support-level-1 AND statusCategory != Done',
    },
    {
      id: QUEUE_IDS.level2,
      name: 'Niveau 2',
      jql: 'labels = support-level-2 AND statusCategory != Done',
    },
    { id: QUEUE_IDS.rnd, name: 'R&D', jql: 'labels = support-rnd AND statusCategory != Done' },
    { id: QUEUE_IDS.review, name: 'À qualifier', jql: 'labels = support-review AND statusCategory != Done' },
    {
      id: QUEUE_IDS.mine,
      name: 'Attribuées à moi',
      jql: 'assignee = currentUser() AND statusCategory != Done',
    },
    { id: QUEUE_IDS.resolved, name: 'Résolues', jql: 'statusCategory = Done' },
  ],
  organisations: [
    { id: ORGANISATION_IDS.leman, name: 'Fiduciaire Léman SA' },
    { id: ORGANISATION_IDS.aare, name: 'Maschinenbau Aare AG' },
    { id: ORGANISATION_IDS.alpine, name: 'Alpine Instruments Ltd' },
    { id: ORGANISATION_IDS.ticino, name: 'Ticino Distribuzione SA' },
  ],
  accounts: [
    account(
      ACCOUNT_IDS.admin,
      'Nadia Perret',
      `nadia.perret@${VENDOR_DOMAIN}`,
      'admin-nadia',
      'licensed',
      'fr',
      {
        role: 'admin',
      },
    ),
    account(
      ACCOUNT_IDS.level1,
      'Julien Favre',
      `julien.favre@${VENDOR_DOMAIN}`,
      'agent-julien',
      'licensed',
      'fr',
      {
        role: 'agent',
      },
    ),
    account(
      ACCOUNT_IDS.level2,
      'Sandra Keller',
      `sandra.keller@${VENDOR_DOMAIN}`,
      'consultant-sandra',
      'licensed',
      'de',
      { role: 'agent' },
    ),
    account(
      ACCOUNT_IDS.colleague,
      'Marc Dubois',
      `marc.dubois@${VENDOR_DOMAIN}`,
      'colleague-marc',
      'unlicensed',
      'fr',
    ),
    account(
      ACCOUNT_IDS.claire,
      'Claire Rochat',
      'claire.rochat@fiduciaire-leman.example',
      'client-claire',
      'customer',
      'fr',
      { organisationIds: [ORGANISATION_IDS.leman] },
    ),
    account(
      ACCOUNT_IDS.olivier,
      'Olivier Blanc',
      'olivier.blanc@fiduciaire-leman.example',
      'client-olivier',
      'customer',
      'fr',
      { organisationIds: [ORGANISATION_IDS.leman] },
    ),
    account(
      ACCOUNT_IDS.thomas,
      'Thomas Brunner',
      'thomas.brunner@maschinenbau-aare.example',
      'client-thomas',
      'customer',
      'de',
      { organisationIds: [ORGANISATION_IDS.aare] },
    ),
    account(
      ACCOUNT_IDS.emma,
      'Emma Clarke',
      'emma.clarke@alpine-instruments.example',
      'client-emma',
      'customer',
      'en',
      { organisationIds: [ORGANISATION_IDS.alpine] },
    ),
    account(
      ACCOUNT_IDS.marco,
      'Marco Bernasconi',
      'marco.bernasconi@ticino-distribuzione.example',
      'client-marco',
      'customer',
      'it',
      { organisationIds: [ORGANISATION_IDS.ticino] },
    ),
  ],
};
