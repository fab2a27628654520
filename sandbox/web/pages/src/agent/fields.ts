import { list, record, text } from '../common/api';

/** A field that the app brought to the site. */
export interface AppField {
  id: string;
  name: string;
}

/** Fields of Forge apps, from `GET /rest/api/3/field`; told by their type, for names are translated. */
export function appFields(fields: unknown): AppField[] {
  return list(fields)
    .map(record)
    .filter((field) => text(record(field['schema'])['custom']).startsWith('ari:cloud:ecosystem::extension/'))
    .map((field) => ({ id: text(field['id']), name: text(field['name']) }));
}

/** A field value as words: names of objects, joined lists; empty for what has no short form. */
export function wordsOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(wordsOf).filter(Boolean).join(', ');
  if (typeof value !== 'object') return text(value);
  const { displayName, name, value: inner } = record(value);
  return text(displayName) || text(name) || text(inner);
}
