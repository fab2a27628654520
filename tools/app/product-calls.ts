import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root';
import { filesUnder } from './files';
import { collect, parseFile, placeOf } from './syntax';

/** A REST call that the back end makes, as its source says. */
export interface ProductCall {
  method: string;
  /** With `{}` where a value is put in, and its query: `/rest/api/3/issue/{}?fields={}`. */
  path: string;
  /** `file:line`. */
  place: string;
}

const methods = new Set(['GET', 'POST', 'PUT', 'DELETE', 'PATCH']);

/**
 * Every REST call in `src/`. A call is a `route` template handed to a function along with its method. Throws for a
 * template whose method cannot be read, since a call that is not seen cannot be checked.
 */
export function productCalls(): ProductCall[] {
  return sources().flatMap((file) => collect(file, (node) => (isRoute(node) ? callOf(node) : undefined)));
}

/** Places where a path of Jira or JSM is written otherwise than as a `route` template. */
export function unroutedPaths(): string[] {
  return sources().flatMap((file) =>
    collect(file, (node) => {
      const isText = ts.isStringLiteralLike(node) || ts.isTemplateExpression(node);
      if (!isText || isRoute(node.parent)) return undefined;
      const text = ts.isTemplateExpression(node) ? node.head.text : node.text;
      return text.startsWith('/rest/') ? placeOf(node) : undefined;
    }),
  );
}

function sources(): ts.SourceFile[] {
  return filesUnder(join(root, 'src'), ['.ts']).map(parseFile);
}

function isRoute(node: ts.Node): node is ts.TaggedTemplateExpression {
  return ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'route';
}

function callOf(route: ts.TaggedTemplateExpression): ProductCall {
  const method = methodBeside(route) ?? methodOfVariable(route);
  if (method === undefined) throw new Error(`${placeOf(route)}: no method beside this route.`);
  return { method, path: pathOf(route.template), place: placeOf(route) };
}

function pathOf(template: ts.TemplateLiteral): string {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return template.text;
  return template.head.text + template.templateSpans.map((span) => `{}${span.literal.text}`).join('');
}

/** `call('app', 'GET', route…)`, or `requestJira(route…, { method: 'GET' })`. */
function methodBeside(argument: ts.Node): string | undefined {
  const call = argument.parent;
  if (!ts.isCallExpression(call)) return undefined;
  return collect(call, (node) =>
    ts.isStringLiteral(node) && methods.has(node.text) ? node.text : undefined,
  )[0];
}

/** `const path = route…`, and the call that gets `path`. */
function methodOfVariable(route: ts.TaggedTemplateExpression): string | undefined {
  const declaration = route.parent;
  if (!ts.isVariableDeclaration(declaration) || !ts.isIdentifier(declaration.name)) return undefined;
  const name = declaration.name.text;
  return collect(route.getSourceFile(), (node) =>
    ts.isIdentifier(node) && node.text === name ? methodBeside(node) : undefined,
  )[0];
}
