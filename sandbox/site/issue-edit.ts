import * as v from 'valibot';
import { JSM_FIELD_IDS, PRIORITIES } from './catalogue';
import { fieldError, jiraError } from './errors';
import type { AdfDocument, IssueRecord } from './model';
import type { SiteState } from './state';

/** What an edit or create call may set, by field id. Everything else is not on a screen. */

const NOT_ON_SCREEN = (id: string): string =>
  `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;

export const MAX_PROPERTY_CHARACTERS = 32_768;

const operationSchema = v.record(v.string(), v.unknown());

export const editSchema = v.looseObject({
  fields: v.exactOptional(v.record(v.string(), v.unknown())),
  update: v.exactOptional(v.record(v.string(), v.array(operationSchema))),
  properties: v.exactOptional(v.array(v.looseObject({ key: v.string(), value: v.unknown() }))),
  transition: v.exactOptional(v.looseObject({ id: v.string() })),
});
export type Edit = v.InferOutput<typeof editSchema>;

type Operation = { name: string; value: unknown };

/** A comment asked for by an edit. */
export interface EditComment {
  body: AdfDocument;
  public: boolean;
}

const documentSchema = v.looseObject({
  type: v.literal('doc'),
  version: v.literal(1),
  content: v.array(v.unknown()),
});

/** A document of the v3 API; 400 for a string, which only older versions take. */
export function documentOf(fieldId: string, value: unknown): AdfDocument | null {
  if (value === null) return null;
  const result = v.safeParse(documentSchema, value);
  if (!result.success)
    throw fieldError({
      [fieldId]: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)',
    });
  return result.output;
}

export function summaryOf(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') {
    throw fieldError({ summary: 'You must specify a summary of the issue.' });
  }
  if (/[\r\n]/.test(value)) {
    throw fieldError({ summary: 'The summary is invalid because it contains newline characters.' });
  }
  if (value.length > 255) throw fieldError({ summary: 'Summary must be less than 255 characters.' });
  return value;
}

function labelOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw fieldError({ labels: 'The label must be a string.' });
  if (/\s/.test(value))
    throw fieldError({ labels: `The label '${value}' contains spaces which is invalid.` });
  if (value.length > 255) throw fieldError({ labels: 'The label is longer than 255 characters.' });
  return value;
}

function labelsOf(value: unknown): string[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw fieldError({ labels: 'data was not an array' });
  return sortedSet(value.map(labelOf));
}

function sortedSet(values: string[]): string[] {
  return [...new Set(values)].sort();
}

function accountIdOf(state: SiteState, fieldId: string, value: unknown): string | null {
  if (value === null) return null;
  const parsed = v.safeParse(
    v.looseObject({ accountId: v.nullish(v.string()), id: v.nullish(v.string()) }),
    value,
  );
  if (!parsed.success) throw fieldError({ [fieldId]: 'expected an object with accountId' });
  const accountId = parsed.output.accountId ?? parsed.output.id ?? null;
  if (accountId !== null && state.accounts.get(accountId) === undefined) {
    throw fieldError({ [fieldId]: `Specify a valid value for ${fieldId}` });
  }
  return accountId;
}

function priorityOf(value: unknown): string {
  const parsed = v.safeParse(
    v.looseObject({ id: v.optional(v.string()), name: v.optional(v.string()) }),
    value,
  );
  const priority = PRIORITIES.find(
    ({ id, name }) => parsed.success && (id === parsed.output.id || name === parsed.output.name),
  );
  if (priority === undefined) throw fieldError({ priority: 'Specify a valid value for priority' });
  return priority.id;
}

function organisationOf(state: SiteState, value: unknown): string {
  const id = typeof value === 'number' || typeof value === 'string' ? String(value) : '';
  if (state.organisations.get(id) === undefined) {
    throw fieldError({ [JSM_FIELD_IDS.organisations]: `The organization '${id}' does not exist.` });
  }
  return id;
}

function many<T>(fieldId: string, value: unknown, one: (value: unknown) => T): T[] {
  if (value === null) return [];
  if (!Array.isArray(value)) throw fieldError({ [fieldId]: 'data was not an array' });
  return value.map(one);
}

function participantOf(state: SiteState, value: unknown): string {
  const accountId = accountIdOf(state, JSM_FIELD_IDS.participants, value);
  if (accountId === null)
    throw fieldError({ [JSM_FIELD_IDS.participants]: 'expected an object with accountId' });
  return accountId;
}

function addTo(values: string[], value: string): string[] {
  return values.includes(value) ? values : [...values, value];
}

function without(values: string[], value: string): string[] {
  return values.filter((other) => other !== value);
}

/** Does one operation on one field of an issue. */
function apply(
  state: SiteState,
  issue: IssueRecord,
  fieldId: string,
  { name, value }: Operation,
): IssueRecord {
  const only = (...allowed: string[]): void => {
    if (!allowed.includes(name)) {
      throw fieldError({ [fieldId]: `Field does not support update '${name}'` });
    }
  };
  switch (fieldId) {
    case 'summary':
      only('set');
      return { ...issue, summary: summaryOf(value) };
    case 'description':
      only('set');
      return { ...issue, description: documentOf('description', value) };
    case 'priority':
      only('set');
      return { ...issue, priorityId: priorityOf(value) };
    case 'assignee':
      only('set');
      return { ...issue, assignee: accountIdOf(state, 'assignee', value) };
    case 'reporter':
      only('set');
      return { ...issue, reporter: accountIdOf(state, 'reporter', value) };
    case 'labels':
      only('set', 'add', 'remove');
      if (name === 'set') return { ...issue, labels: labelsOf(value) };
      return {
        ...issue,
        labels:
          name === 'add'
            ? sortedSet([...issue.labels, labelOf(value)])
            : without(issue.labels, labelOf(value)),
      };
    case JSM_FIELD_IDS.organisations: {
      only('set', 'add', 'remove');
      const one = (entry: unknown): string => organisationOf(state, entry);
      if (name === 'set') return { ...issue, organisationIds: [...new Set(many(fieldId, value, one))] };
      const id = one(value);
      const { organisationIds } = issue;
      return {
        ...issue,
        organisationIds: name === 'add' ? addTo(organisationIds, id) : without(organisationIds, id),
      };
    }
    case JSM_FIELD_IDS.participants: {
      only('set', 'add', 'remove');
      const one = (entry: unknown): string => participantOf(state, entry);
      if (name === 'set') return { ...issue, participants: [...new Set(many(fieldId, value, one))] };
      const id = one(value);
      const { participants } = issue;
      return { ...issue, participants: name === 'add' ? addTo(participants, id) : without(participants, id) };
    }
    case JSM_FIELD_IDS.requestType: {
      only('set');
      const type =
        typeof value === 'string' || typeof value === 'number' ? state.requestType(String(value)) : undefined;
      if (type === undefined) throw fieldError({ [fieldId]: 'The request type does not exist.' });
      return { ...issue, requestTypeId: type.id };
    }
    default: {
      const appField = state.appFields().find(({ field }) => field.id === fieldId);
      if (appField === undefined || appField.readOnly)
        throw fieldError({ [fieldId]: NOT_ON_SCREEN(fieldId) });
      only('set');
      return {
        ...issue,
        appFields: { ...issue.appFields, [fieldId]: appFieldValue(fieldId, appField.type, value) },
      };
    }
  }
}

/** A value that fits the field's type; null empties the field. */
export function appFieldValue(fieldId: string, type: string, value: unknown): unknown {
  const fits =
    value === null ||
    (type === 'number'
      ? typeof value === 'number'
      : type === 'object'
        ? typeof value === 'object'
        : typeof value === 'string');
  if (!fits) throw fieldError({ [fieldId]: `Operation value must be a ${type}` });
  return value;
}

function commentOf(operation: Operation): EditComment {
  const parsed = v.safeParse(
    v.looseObject({
      body: v.unknown(),
      properties: v.exactOptional(v.array(v.looseObject({ key: v.string(), value: v.unknown() }))),
    }),
    operation.value,
  );
  if (operation.name !== 'add' || !parsed.success) {
    throw fieldError({ comment: 'Comment body is not valid!' });
  }
  const { body, properties = [] } = parsed.output;
  return {
    body: commentBody(body),
    public: !properties.some(isInternal),
  };
}

/** A comment's document; 400 when it is none or empty. */
export function commentBody(body: unknown): AdfDocument {
  const document = documentOf('comment', body ?? null);
  if (document === null || document.content.length === 0) {
    throw fieldError({ comment: 'Comment body can not be empty!' });
  }
  return document;
}

/** The property by which JSM marks a comment as a note for the team. */
export function isInternal(property: { key: string; value?: unknown }): boolean {
  const { key, value } = property;
  return (
    key === 'sd.public.comment' &&
    typeof value === 'object' &&
    value !== null &&
    'internal' in value &&
    value.internal === true
  );
}

export function propertyValue(key: string, value: unknown): unknown {
  const json = JSON.stringify(value) as string | undefined;
  if (key === '' || key.length > 255) {
    throw jiraError(400, 'The property key has to be between 1 and 255 characters.');
  }
  if (json === undefined) throw jiraError(400, 'The property value is required.');
  if (json.length > MAX_PROPERTY_CHARACTERS) {
    throw jiraError(400, `The property value exceeds ${MAX_PROPERTY_CHARACTERS} characters.`);
  }
  return value;
}

/** The issue as an edit would leave it, and the comments that the edit adds. Nothing is stored yet. */
export function editedIssue(
  state: SiteState,
  issue: IssueRecord,
  { fields = {}, update = {}, properties = [] }: Edit,
): { issue: IssueRecord; comments: EditComment[] } {
  const twice = Object.keys(fields).filter((id) => id in update);
  if (twice.length > 0) {
    throw fieldError(
      Object.fromEntries(
        twice.map((id) => [id, `Field '${id}' cannot appear in both 'fields' and 'update'.`]),
      ),
    );
  }
  let edited = issue;
  const comments: EditComment[] = [];
  for (const [fieldId, value] of Object.entries(fields)) {
    edited = apply(state, edited, fieldId, { name: 'set', value });
  }
  for (const [fieldId, operations] of Object.entries(update)) {
    for (const operation of operations.flatMap((entry) =>
      Object.entries(entry).map(([name, value]): Operation => ({ name, value })),
    )) {
      if (fieldId === 'comment') comments.push(commentOf(operation));
      else edited = apply(state, edited, fieldId, operation);
    }
  }
  if (properties.length > 0) {
    edited = {
      ...edited,
      properties: {
        ...edited.properties,
        ...Object.fromEntries(properties.map(({ key, value }) => [key, propertyValue(key, value)])),
      },
    };
  }
  return { issue: edited, comments };
}
