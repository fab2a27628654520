import { dereference, step } from './document';
import type { Shape } from './shape';
import { saysNothing, shapesOf } from './shape';

/** Something in our description that the official one does not say. */
export interface Deviation {
  /** JSON path in our description, references followed. */
  path: string;
  message: string;
}

/**
 * Whether a schema describes what callers send, where accepting more than Jira is a mistake, or what they receive,
 * where promising more is one.
 */
export type Direction = 'sent' | 'received';

export interface Side {
  document: unknown;
  schema: unknown;
}

/** Compares our schema with the official one. Where the official one says nothing, ours may say anything. */
export function compareSchemas(ours: Side, theirs: Side, direction: Direction, path: string): Deviation[] {
  return compare(ours, theirs, direction, path, []);
}

type Pair = readonly [ours: unknown, theirs: unknown];

function compare(
  ours: Side,
  theirs: Side,
  direction: Direction,
  path: string,
  within: readonly Pair[],
): Deviation[] {
  // Schemas may contain themselves; a pair is compared once on the way down.
  const pair = [
    dereference(ours.document, ours.schema),
    dereference(theirs.document, theirs.schema),
  ] as const;
  if (within.some(([mine, official]) => mine === pair[0] && official === pair[1])) return [];
  const deeper = [...within, pair];
  const official = shapesOf(theirs.document, theirs.schema);
  return shapesOf(ours.document, ours.schema).flatMap((shape) =>
    fewest(
      official.map((candidate) =>
        compareShapes({ ours, theirs, direction, within: deeper }, shape, candidate, path),
      ),
    ),
  );
}

/** One of the official alternatives has to fit; if none does, the nearest tells best what is wrong. */
function fewest(results: Deviation[][]): Deviation[] {
  return results.reduce((best, result) => (result.length < best.length ? result : best), results[0] ?? []);
}

interface Context {
  ours: Side;
  theirs: Side;
  direction: Direction;
  within: readonly Pair[];
}

function compareShapes(context: Context, ours: Shape, theirs: Shape, path: string): Deviation[] {
  if (saysNothing(theirs)) return [];
  const wrongType = typeDeviation(ours, theirs);
  if (wrongType) return [{ path, message: wrongType }];
  return [
    ...valueDeviations(context.direction, ours, theirs).map((message) => ({ path, message })),
    ...requiredDeviations(context.direction, ours, theirs).map((message) => ({ path, message })),
    ...propertyDeviations(context, ours, theirs, path),
    ...otherDeviations(context, ours, theirs, path),
    ...itemDeviations(context, ours, theirs, path),
  ];
}

function typeDeviation(ours: Shape, theirs: Shape): string | undefined {
  if (theirs.type === undefined || ours.type === theirs.type) return undefined;
  if (ours.type === 'integer' && theirs.type === 'number') return undefined;
  return `is ${ours.type ?? 'of any type'}, officially ${theirs.type}`;
}

function valueDeviations(direction: Direction, ours: Shape, theirs: Shape): string[] {
  const found: string[] = [];
  if (ours.nullable && !theirs.nullable) found.push('may be null, officially not');
  if (ours.format !== undefined && theirs.format !== undefined && ours.format !== theirs.format) {
    found.push(`has format ${ours.format}, officially ${theirs.format}`);
  }
  const official = theirs.values;
  if (official === undefined) return found;
  const extra = ours.values?.filter((value) => !official.includes(value)) ?? [];
  if (extra.length > 0) found.push(`has values that are not official: ${extra.map(String).join(', ')}`);
  // Lists of values that Jira answers with stay open: they grow.
  if (direction === 'sent' && ours.values === undefined) {
    found.push(`takes any value, officially only ${official.map(String).join(', ')}`);
  }
  return found;
}

function requiredDeviations(direction: Direction, ours: Shape, theirs: Shape): string[] {
  const lacks = (name: string): boolean =>
    !ours.properties.has(name) || (direction === 'sent' && !ours.required.has(name));
  return [...theirs.required].filter(lacks).map((name) => `does not require ${name}, which officially is`);
}

function propertyDeviations(context: Context, ours: Shape, theirs: Shape, path: string): Deviation[] {
  return [...ours.properties].flatMap(([name, schemas]) => {
    const at = `${path}.properties${step(name)}`;
    const official = officialProperty(theirs, name);
    if (official === 'unknown') return [{ path: at, message: 'is no official property' }];
    if (official === 'open') return [];
    return compare(
      { document: context.ours.document, schema: only(schemas) },
      { document: context.theirs.document, schema: official.schema },
      context.direction,
      at,
      context.within,
    );
  });
}

/**
 * An official object that names properties and leaves room for others is still taken at its names: otherwise a
 * misspelt name would pass.
 */
function officialProperty(theirs: Shape, name: string): { schema: unknown } | 'open' | 'unknown' {
  const schemas = theirs.properties.get(name);
  if (schemas) return { schema: only(schemas) };
  if (theirs.properties.size > 0 || theirs.others === false) return 'unknown';
  return theirs.others === undefined ? 'open' : { schema: theirs.others };
}

function otherDeviations(context: Context, ours: Shape, theirs: Shape, path: string): Deviation[] {
  if (ours.type !== 'object') return [];
  const at = `${path}.additionalProperties`;
  if (theirs.others === false) {
    if (context.direction === 'sent' && ours.others !== false) {
      return [{ path: at, message: 'takes properties that Jira refuses' }];
    }
    if (ours.others !== undefined && ours.others !== false) {
      return [{ path: at, message: 'promises properties of any name, officially there are none' }];
    }
    return [];
  }
  if (ours.others === undefined || ours.others === false || theirs.others === undefined) return [];
  return compare(
    { document: context.ours.document, schema: ours.others },
    { document: context.theirs.document, schema: theirs.others },
    context.direction,
    at,
    context.within,
  );
}

function itemDeviations(context: Context, ours: Shape, theirs: Shape, path: string): Deviation[] {
  if (theirs.items === undefined) return [];
  return compare(
    { document: context.ours.document, schema: ours.items ?? {} },
    { document: context.theirs.document, schema: theirs.items },
    context.direction,
    `${path}.items`,
    context.within,
  );
}

function only(schemas: unknown[]): unknown {
  return schemas.length === 1 ? schemas[0] : { allOf: schemas };
}
