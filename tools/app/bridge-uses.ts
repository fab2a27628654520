import { join } from 'node:path';
import ts from 'typescript';
import { root } from '../root';
import { filesUnder } from './files';
import { collect, parseFile } from './syntax';

/** Names that one set of definitions has, or that somebody defines or invokes, by the name of its type. */
export type NamesByType = Map<string, Set<string>>;

/** The contract: members of each `…Definitions` type of `src/bridge/definitions.ts`. */
export function declaredNames(): NamesByType {
  const file = parseFile(join(root, 'src', 'bridge', 'definitions.ts'));
  return gathered(
    collect(file, (node) =>
      ts.isTypeAliasDeclaration(node) &&
      ts.isTypeLiteralNode(node.type) &&
      node.name.text.endsWith('Definitions')
        ? { type: node.name.text, names: node.type.members.map(nameOf) }
        : undefined,
    ),
  );
}

/** What the resolvers of `src/entry/` define: `export const agentResolver = makeResolver<AgentDefinitions>({ … })`. */
export function definedNames(): { byType: NamesByType; typeOfExport: Map<string, string> } {
  const typeOfExport = new Map<string, string>();
  const uses = filesUnder(join(root, 'src', 'entry'), ['.ts']).flatMap((path) =>
    collect(parseFile(path), (node) => {
      const type = typeArgumentOf(node, 'makeResolver');
      if (type === undefined || !ts.isCallExpression(node)) return undefined;
      if (ts.isVariableDeclaration(node.parent)) typeOfExport.set(node.parent.name.getText(), type);
      const [definitions] = node.arguments;
      const members =
        definitions !== undefined && ts.isObjectLiteralExpression(definitions) ? definitions.properties : [];
      return { type, names: members.map(nameOf) };
    }),
  );
  return { byType: gathered(uses), typeOfExport };
}

/** What the screen of a folder of `static/` invokes, and of which definitions. */
export function invokedNames(screen: string): { types: Set<string>; names: Set<string> } {
  const files = filesUnder(join(root, 'static', screen), ['.ts', '.tsx']).map(parseFile);
  const types = files.flatMap((file) => collect(file, (node) => typeArgumentOf(node, 'makeInvoke')));
  const names = files.flatMap((file) => collect(file, invokedName));
  return { types: new Set(types), names: new Set(names) };
}

function invokedName(node: ts.Node): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== 'invoke')
    return undefined;
  const [name] = node.arguments;
  if (name === undefined || !ts.isStringLiteral(name))
    throw new Error(`invoke with a computed name: ${node.getText()}`);
  return name.text;
}

function typeArgumentOf(node: ts.Node, callee: string): string | undefined {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || node.expression.text !== callee)
    return undefined;
  return node.typeArguments?.[0]?.getText();
}

function nameOf(member: ts.TypeElement | ts.ObjectLiteralElementLike): string {
  if (member.name === undefined) throw new Error(`A definition without a name: ${member.getText()}`);
  return member.name.getText();
}

function gathered(uses: { type: string; names: string[] }[]): NamesByType {
  const byType: NamesByType = new Map();
  for (const { type, names } of uses) {
    byType.set(type, new Set([...(byType.get(type) ?? []), ...names]));
  }
  return byType;
}
