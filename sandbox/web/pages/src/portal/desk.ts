import { call, list, record, text } from '../common/api';

export interface RequestType {
  id: string;
  name: string;
  description: string;
  helpText: string;
  groupIds: string[];
}

export interface Desk {
  id: string;
  name: string;
  groups: { id: string; name: string }[];
  types: RequestType[];
}

export const DESK_ID = '1';
const DESK = `/rest/servicedeskapi/servicedesk/${DESK_ID}`;

/** The desk with what can be asked of it. */
export async function loadDesk(isAnonymous: boolean): Promise<Desk> {
  if (isAnonymous) return readDesk(record(await call('GET', '/_site/portal/home')));
  const [desk, groups, types] = await Promise.all([
    call('GET', DESK),
    call('GET', `${DESK}/requesttypegroup?limit=100`),
    call('GET', `${DESK}/requesttype?limit=100`),
  ]);
  return readDesk({ desk, groups, types });
}

function readDesk({ desk, groups, types }: Record<string, unknown>): Desk {
  return {
    id: text(record(desk)['id']),
    name: text(record(desk)['projectName']),
    groups: list(record(groups)['values']).map((value) => ({
      id: text(record(value)['id']),
      name: text(record(value)['name']),
    })),
    types: list(record(types)['values']).map(readRequestType),
  };
}

function readRequestType(value: unknown): RequestType {
  const type = record(value);
  return {
    id: text(type['id']),
    name: text(type['name']),
    description: text(type['description']),
    helpText: text(type['helpText']),
    groupIds: list(type['groupIds']).map(text),
  };
}

export interface FormField {
  id: string;
  name: string;
  description: string;
  required: boolean;
  /** How it is filled in. `unsupported` ones are left to the portal of a real site. */
  kind: 'line' | 'text' | 'choice' | 'unsupported';
  choices: { value: string; label: string }[];
}

/** What a form of this request type asks. */
export async function loadForm(typeId: string): Promise<FormField[]> {
  const answer = record(await call('GET', `${DESK}/requesttype/${encodeURIComponent(typeId)}/field`));
  return list(answer['requestTypeFields']).map((value) => {
    const field = record(value);
    const schema = record(field['jiraSchema']);
    const choices = list(field['validValues']).map((choice) => ({
      value: text(record(choice)['value']),
      label: text(record(choice)['label']),
    }));
    const id = text(field['fieldId']);
    return {
      id,
      name: text(field['name']),
      description: text(field['description']),
      required: field['required'] === true,
      kind: kindOf(id, text(schema['type']), text(schema['custom']), choices.length > 0),
      choices,
    };
  });
}

function kindOf(id: string, type: string, custom: string, hasChoices: boolean): FormField['kind'] {
  if (hasChoices) return 'choice';
  if (id === 'description' || custom.endsWith(':textarea')) return 'text';
  return type === 'string' ? 'line' : 'unsupported';
}
