/** Reading OpenAPI documents that nobody vouches for: whatever is not as expected counts as absent. */

export type Json = Record<string, unknown>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object at a member, or an empty one. */
export function objectAt(value: unknown, ...members: string[]): Json {
  let at: unknown = value;
  for (const member of members) at = isObject(at) ? at[member] : undefined;
  return isObject(at) ? at : {};
}

export function listAt(value: unknown, member: string): unknown[] {
  const list = isObject(value) ? value[member] : undefined;
  return Array.isArray(list) ? list : [];
}

export function stringsAt(value: unknown, member: string): string[] {
  return listAt(value, member).filter((item) => typeof item === 'string');
}

/**
 * What a `$ref` stands for, followed to the end; anything else is returned as it is.
 * @throws When it points nowhere, in a circle, or out of the document.
 */
export function dereference(document: unknown, value: unknown): unknown {
  const seen = new Set<string>();
  let at = value;
  while (isObject(at) && typeof at.$ref === 'string') {
    const ref = at.$ref;
    if (seen.has(ref)) throw new Error(`${ref} refers to itself`);
    seen.add(ref);
    if (!ref.startsWith('#/')) throw new Error(`${ref} is outside the document`);
    let target: unknown = document;
    for (const part of ref.slice(2).split('/')) {
      const member = part.replaceAll('~1', '/').replaceAll('~0', '~');
      target = isObject(target) ? target[member] : undefined;
    }
    if (target === undefined) throw new Error(`${ref} points nowhere`);
    at = target;
  }
  return at;
}

/** A step of a JSON path. */
export function step(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? `.${name}` : `['${name}']`;
}
