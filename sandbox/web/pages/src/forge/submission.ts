/** What a create panel hands to the form. */
export interface Submission {
  fields: { key: string; value: unknown }[];
  isValid: boolean;
}

/**
 * The payload of `view.submit` when it has exactly the documented shape. Anything else is undefined: the platform
 * ignores it without a word.
 */
export function readSubmission(payload: unknown): Submission | undefined {
  if (!hasExactly(payload, ['fields', 'isValid'])) return undefined;
  const { fields, isValid } = payload;
  if (typeof isValid !== 'boolean' || !Array.isArray(fields)) return undefined;
  const read: Submission['fields'] = [];
  for (const field of fields as unknown[]) {
    if (!hasExactly(field, ['key', 'value']) || typeof field['key'] !== 'string') return undefined;
    read.push({ key: field['key'], value: field['value'] });
  }
  return { fields: read, isValid };
}

function hasExactly(value: unknown, keys: string[]): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  const own = Object.keys(value);
  return own.length === keys.length && keys.every((key) => own.includes(key));
}
