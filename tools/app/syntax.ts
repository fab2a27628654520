import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import ts from 'typescript';
import { root } from '../root';

/** The syntax tree of a source file, named relative to the checkout. Types are not looked up. */
export function parseFile(file: string): ts.SourceFile {
  const kind = file.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  return ts.createSourceFile(
    relative(root, file),
    readFileSync(file, 'utf8'),
    ts.ScriptTarget.ES2022,
    true,
    kind,
  );
}

/** Every node of a tree for which `pick` finds something. */
export function collect<T>(node: ts.Node, pick: (node: ts.Node) => T | undefined): T[] {
  const found: T[] = [];
  const visit = (child: ts.Node): void => {
    const picked = pick(child);
    if (picked !== undefined) found.push(picked);
    ts.forEachChild(child, visit);
  };
  visit(node);
  return found;
}

/** `file:line`, for messages. */
export function placeOf(node: ts.Node): string {
  const file = node.getSourceFile();
  return `${file.fileName}:${String(file.getLineAndCharacterOfPosition(node.getStart()).line + 1)}`;
}
