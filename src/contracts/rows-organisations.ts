import { withoutAccents } from './rows-columns';

export interface Organisation {
  id: string;
  name: string;
}

/** The organisations that a file may name. */
export interface Directory {
  byId: (id: string) => Organisation | undefined;
  /** Several where the site has several of that name; case and accents do not matter. */
  byName: (name: string) => Organisation[];
}

export function directoryOf(organisations: Iterable<Organisation>): Directory {
  const byId = new Map<string, Organisation>();
  const byName = new Map<string, Organisation[]>();
  for (const organisation of organisations) {
    if (byId.has(organisation.id)) continue;
    byId.set(organisation.id, organisation);
    const name = nameKey(organisation.name);
    byName.set(name, [...(byName.get(name) ?? []), organisation]);
  }
  return { byId: (id) => byId.get(id), byName: (name) => byName.get(nameKey(name)) ?? [] };
}

function nameKey(name: string): string {
  return withoutAccents(name).replace(/\s+/g, ' ').trim();
}

export type Found =
  { kind: 'found'; organisation: Organisation } | { kind: 'unknown-organisation' | 'ambiguous-organisation' };

/** Reads `Name`, `12`, or `Name [12]`, where the id counts whatever the name. */
export function findOrganisation(text: string, directory: Directory): Found {
  const marked = /\[(\d{1,19})\]\s*$/.exec(text)?.[1];
  const id = marked ?? (/^\d{1,19}$/.test(text) ? text : undefined);
  const identified = id === undefined ? undefined : directory.byId(id);
  if (identified) return { kind: 'found', organisation: identified };
  const [first, ...others] = marked === undefined ? directory.byName(text) : [];
  if (first === undefined) return { kind: 'unknown-organisation' };
  return others.length > 0 ? { kind: 'ambiguous-organisation' } : { kind: 'found', organisation: first };
}

/** The name where it leads back to this organisation, otherwise the name with the id. */
export function organisationText({ id, name }: Organisation, directory: Directory): string {
  const found = findOrganisation(name, directory);
  return found.kind === 'found' && found.organisation.id === id ? name : `${name} [${id}]`;
}
