/** What every desk of the site shares: workflow, priorities, fields that Jira and JSM bring. Names are in French. */

export interface Status {
  id: string;
  name: string;
  category: StatusCategory;
}

export type StatusCategory = 'new' | 'indeterminate' | 'done';

export const STATUS_CATEGORIES: Record<StatusCategory, { id: number; name: string; colorName: string }> = {
  new: { id: 2, name: 'To Do', colorName: 'blue-gray' },
  indeterminate: { id: 4, name: 'In Progress', colorName: 'yellow' },
  done: { id: 3, name: 'Done', colorName: 'green' },
};

export const STATUSES: Status[] = [
  { id: '10101', name: 'En attente du support', category: 'new' },
  { id: '10102', name: 'En cours', category: 'indeterminate' },
  { id: '10103', name: 'En attente du client', category: 'indeterminate' },
  { id: '10104', name: 'Transmise à la R&D', category: 'indeterminate' },
  { id: '10105', name: 'Résolue', category: 'done' },
  { id: '10106', name: 'Annulée', category: 'done' },
];

export const FIRST_STATUS_ID = '10101';

export interface TransitionRule {
  id: string;
  name: string;
  /** Status ids; empty means from anywhere but the target. */
  from: string[];
  to: string;
  /** A customer may do it to a request that they can see. */
  customer: boolean;
}

const OPEN = ['10101', '10102', '10103', '10104'];

export const TRANSITIONS: TransitionRule[] = [
  { id: '11', name: 'Prendre en charge', from: ['10101', '10103', '10104'], to: '10102', customer: false },
  { id: '21', name: 'Demander au client', from: ['10101', '10102'], to: '10103', customer: false },
  { id: '31', name: 'Répondre au support', from: ['10103'], to: '10101', customer: false },
  { id: '41', name: 'Transmettre à la R&D', from: ['10101', '10102'], to: '10104', customer: false },
  { id: '51', name: 'Marquer comme résolue', from: OPEN, to: '10105', customer: true },
  { id: '61', name: 'Annuler la demande', from: OPEN, to: '10106', customer: true },
  { id: '71', name: 'Rouvrir', from: ['10105', '10106'], to: '10101', customer: true },
];

/** The kinds of link that a new site has. */
export const LINK_TYPES = [
  { id: '10000', name: 'Blocks', inward: 'est bloqué par', outward: 'bloque' },
  { id: '10001', name: 'Cloners', inward: 'est cloné par', outward: 'clone' },
  { id: '10002', name: 'Duplicate', inward: 'est dupliqué par', outward: 'duplique' },
  { id: '10003', name: 'Relates', inward: 'est lié à', outward: 'est lié à' },
];

export const PRIORITIES = [
  { id: '1', name: 'Très haute' },
  { id: '2', name: 'Haute' },
  { id: '3', name: 'Moyenne' },
  { id: '4', name: 'Basse' },
];
export const DEFAULT_PRIORITY_ID = '3';

export const RESOLUTIONS = [
  { id: '10201', name: 'Terminé', description: 'La demande est traitée.' },
  { id: '10202', name: 'Abandonné', description: 'La demande ne sera pas traitée.' },
];
export const RESOLUTION_OF_STATUS: Record<string, string> = { '10105': '10201', '10106': '10202' };

/** Ids differ from the usual ones on purpose: fields are to be found by their type. */
export const JSM_FIELD_IDS = {
  requestType: 'customfield_10034',
  participants: 'customfield_10035',
  organisations: 'customfield_10037',
} as const;

/** The first number that an installed app's field may get. */
export const FIRST_APP_FIELD_NUMBER = 10101;

export interface FieldSchema {
  type: string;
  items?: string;
  system?: string;
  custom?: string;
  customId?: number;
}

export interface FieldDescription {
  id: string;
  name: string;
  custom: boolean;
  orderable: boolean;
  navigable: boolean;
  searchable: boolean;
  clauseNames: string[];
  schema: FieldSchema;
  description?: string;
  isLocked?: boolean;
}

function systemField(
  id: string,
  name: string,
  type: string,
  more: Partial<FieldDescription> = {},
): FieldDescription {
  return {
    id,
    name,
    custom: false,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [id],
    schema: { type, system: id },
    ...more,
  };
}

function serviceManagementField(id: string, name: string, schema: FieldSchema): FieldDescription {
  const customId = Number(id.replace('customfield_', ''));
  return {
    id,
    name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${customId}]`, name],
    schema: { ...schema, customId },
    isLocked: true,
  };
}

const array = (id: string, items: string): FieldSchema => ({ type: 'array', items, system: id });

export const BASE_FIELDS: FieldDescription[] = [
  systemField('summary', 'Résumé', 'string'),
  systemField('description', 'Description', 'string'),
  systemField('labels', 'Étiquettes', 'array', { schema: array('labels', 'string') }),
  systemField('status', 'État', 'status', { orderable: false }),
  systemField('statusCategory', 'Catégorie d’état', 'statusCategory', { orderable: false }),
  systemField('priority', 'Priorité', 'priority'),
  systemField('resolution', 'Résolution', 'resolution'),
  systemField('issuetype', 'Type de ticket', 'issuetype', { clauseNames: ['issuetype', 'type'] }),
  systemField('project', 'Projet', 'project', { orderable: false }),
  systemField('reporter', 'Rapporteur', 'user'),
  systemField('assignee', 'Responsable', 'user'),
  systemField('creator', 'Créateur', 'user', { orderable: false }),
  systemField('created', 'Création', 'datetime', {
    orderable: false,
    clauseNames: ['created', 'createdDate'],
  }),
  systemField('updated', 'Mise à jour', 'datetime', {
    orderable: false,
    clauseNames: ['updated', 'updatedDate'],
  }),
  systemField('resolutiondate', 'Résolu', 'datetime', {
    orderable: false,
    clauseNames: ['resolutiondate', 'resolved'],
  }),
  systemField('issuelinks', 'Tickets liés', 'array', { schema: array('issuelinks', 'issuelinks') }),
  systemField('comment', 'Commentaire', 'comments-page', { navigable: false, clauseNames: ['comment'] }),
  serviceManagementField(JSM_FIELD_IDS.requestType, 'Request Type', {
    type: 'sd-customerrequesttype',
    custom: 'com.atlassian.servicedesk:vp-origin',
  }),
  serviceManagementField(JSM_FIELD_IDS.participants, 'Request participants', {
    type: 'array',
    items: 'user',
    custom: 'com.atlassian.servicedesk:sd-request-participants',
  }),
  serviceManagementField(JSM_FIELD_IDS.organisations, 'Organizations', {
    type: 'array',
    items: 'sd-customerorganization',
    custom: 'com.atlassian.servicedesk:sd-customer-organizations',
  }),
];
