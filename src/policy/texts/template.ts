type Intersection<U> = (U extends unknown ? (value: U) => void : never) extends (value: infer I) => void
  ? I
  : never;

/** A text that holds every placeholder of `Name`, written `{name}`. A translation that lost one is a type error. */
export type Template<Name extends string> = Intersection<
  Name extends string ? `${string}{${Name}}${string}` : never
>;

/**
 * Puts the values at their placeholders, in one pass: braces inside a value stay what they are.
 * Throws when the template names a placeholder that has no value.
 */
export function fill<Values extends Record<string, string>>(
  template: Template<keyof Values & string> & string,
  values: Values,
): string {
  return filled(template, values);
}

/** The same for paragraphs that hold the placeholders together, in any order. */
export function fillAll(paragraphs: readonly string[], values: Record<string, string>): string[] {
  return paragraphs.map((paragraph) => filled(paragraph, values));
}

function filled(template: string, values: Record<string, string>): string {
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new Error(`No value for the placeholder {${name}}.`);
    return value;
  });
}
