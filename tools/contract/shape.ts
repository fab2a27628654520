import type { Json } from './document';
import { dereference, isObject, listAt, objectAt, stringsAt } from './document';

/** One way a value may look, with references followed and `allOf` joined. Members that say nothing are absent. */
export interface Shape {
  type?: string;
  nullable: boolean;
  format?: string;
  values?: unknown[];
  /** Schemas by property; several when `allOf` describes one property more than once. */
  properties: Map<string, unknown[]>;
  required: Set<string>;
  /** What other properties may be: a schema, or false for none. Absent when nothing is said. */
  others?: unknown;
  items?: unknown;
}

/** All the ways a value of a schema may look: one, unless it has `oneOf` or `anyOf`. */
export function shapesOf(document: unknown, schema: unknown): Shape[] {
  const resolved = dereference(document, schema);
  if (!isObject(resolved)) return [emptyShape()];
  let shapes = [ownShape(resolved)];
  for (const member of listAt(resolved, 'allOf')) {
    shapes = joined(shapes, shapesOf(document, member));
  }
  for (const keyword of ['oneOf', 'anyOf']) {
    const choices = listAt(resolved, keyword).flatMap((choice) => shapesOf(document, choice));
    if (choices.length > 0) shapes = joined(shapes, choices);
  }
  return shapes;
}

/** Whether a schema leaves the value open. */
export function saysNothing(shape: Shape): boolean {
  return (
    shape.type === undefined &&
    shape.values === undefined &&
    shape.properties.size === 0 &&
    shape.items === undefined &&
    shape.others === undefined
  );
}

function emptyShape(): Shape {
  return { nullable: false, properties: new Map(), required: new Set() };
}

function ownShape(schema: Json): Shape {
  const properties = Object.entries(objectAt(schema, 'properties'));
  const shape: Shape = {
    nullable: schema.nullable === true,
    properties: new Map(properties.map(([name, property]) => [name, [property]])),
    required: new Set(stringsAt(schema, 'required')),
  };
  if (typeof schema.type === 'string') shape.type = schema.type;
  else if (properties.length > 0) shape.type = 'object';
  if (typeof schema.format === 'string') shape.format = schema.format;
  if (Array.isArray(schema.enum)) shape.values = schema.enum;
  if (schema.additionalProperties !== undefined) {
    shape.others = schema.additionalProperties === true ? {} : schema.additionalProperties;
  }
  if (schema.items !== undefined) shape.items = schema.items;
  return shape;
}

function joined(left: Shape[], right: Shape[]): Shape[] {
  return left.flatMap((one) => right.map((other) => join(one, other)));
}

/** Of two descriptions of one value. Where they contradict each other the second, more particular one counts. */
function join(one: Shape, other: Shape): Shape {
  const shape: Shape = {
    ...one,
    ...other,
    nullable: one.nullable || other.nullable,
    properties: new Map(one.properties),
    required: new Set([...one.required, ...other.required]),
  };
  for (const [name, schemas] of other.properties) {
    shape.properties.set(name, [...(one.properties.get(name) ?? []), ...schemas]);
  }
  return shape;
}
