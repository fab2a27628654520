import type { AdfDocument } from './model';

type Node = Record<string, unknown>;

/**
 * What a client typed into a plain text field, as a document: paragraphs, line breaks, lists (`*`, `-`, `#`),
 * headings (`h1.` to `h6.`), quotes (`bq.`) and blocks between `{code}` or `{noformat}`.
 */
export function textToAdf(text: string): AdfDocument {
  const content: Node[] = [];
  let paragraph: string[] = [];
  let code: string[] | undefined;

  function endParagraph(): void {
    if (paragraph.length > 0) content.push(paragraphNode(paragraph));
    paragraph = [];
  }

  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    if (/^\{(code|noformat)(:[^}]*)?\}\s*$/.test(line)) {
      endParagraph();
      if (code === undefined) code = [];
      else {
        content.push(codeNode(code));
        code = undefined;
      }
      continue;
    }
    if (code !== undefined) {
      code.push(line);
      continue;
    }
    const block = blockOf(line);
    if (line.trim() === '' || block !== undefined) endParagraph();
    else paragraph.push(line);
    if (block !== undefined) appendBlock(content, block);
  }
  if (code !== undefined) content.push(codeNode(code));
  endParagraph();
  return { type: 'doc', version: 1, content };
}

function blockOf(line: string): Node | undefined {
  const list = /^\s*([*\-#])\s+(\S.*)$/.exec(line);
  if (list !== null) {
    const [, mark = '', rest = ''] = list;
    return {
      type: mark === '#' ? 'orderedList' : 'bulletList',
      content: [{ type: 'listItem', content: [paragraphNode([rest])] }],
    };
  }
  const heading = /^h([1-6])\.\s+(\S.*)$/.exec(line);
  if (heading !== null) {
    const [, level = '1', rest = ''] = heading;
    return { type: 'heading', attrs: { level: Number(level) }, content: inline([rest]) };
  }
  const quote = /^bq\.\s+(\S.*)$/.exec(line);
  if (quote !== null) return { type: 'blockquote', content: [paragraphNode([quote[1] ?? ''])] };
  return undefined;
}

/** Items of one list that follow each other belong together. */
function appendBlock(content: Node[], block: Node): void {
  const last = content.at(-1);
  if (last !== undefined && last['type'] === block['type'] && /List$/.test(String(block['type']))) {
    last['content'] = [...children(last), ...children(block)];
  } else content.push(block);
}

function paragraphNode(lines: string[]): Node {
  return { type: 'paragraph', content: inline(lines) };
}

function codeNode(lines: string[]): Node {
  const text = lines.join('\n');
  return { type: 'codeBlock', ...(text === '' ? {} : { content: [{ type: 'text', text }] }) };
}

function inline(lines: string[]): Node[] {
  return lines.flatMap((line, index) => [
    ...(index === 0 ? [] : [{ type: 'hardBreak' }]),
    ...(line === '' ? [] : [{ type: 'text', text: line }]),
  ]);
}

function children(node: unknown): unknown[] {
  if (typeof node !== 'object' || node === null || !('content' in node)) return [];
  return Array.isArray(node.content) ? node.content : [];
}

function typeOf(node: unknown): string {
  return typeof node === 'object' && node !== null && 'type' in node ? String(node.type) : '';
}

/** An attribute that is a text or a number; otherwise empty. */
function attribute(node: unknown, name: string): string {
  if (typeof node !== 'object' || node === null || !('attrs' in node)) return '';
  const attrs: unknown = node.attrs;
  if (typeof attrs !== 'object' || attrs === null) return '';
  const value = (attrs as Record<string, unknown>)[name];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The document as wiki-like plain text, the way JSM gives it; nodes it does not know give their text. */
export function adfToText(document: AdfDocument | null): string {
  return document === null ? '' : blocks(document, '');
}

const SEPARATE_BLOCKS = '\n\n';

function blocks(node: unknown, mark: string): string {
  return children(node)
    .map((child) => block(child, mark))
    .join(SEPARATE_BLOCKS);
}

function block(node: unknown, mark: string): string {
  switch (typeOf(node)) {
    case 'bulletList':
      return listText(node, `${mark}*`);
    case 'orderedList':
      return listText(node, `${mark}#`);
    case 'heading':
      return `h${attribute(node, 'level') || '1'}. ${inlineText(node)}`;
    case 'codeBlock':
      return `{code}\n${inlineText(node)}\n{code}`;
    case 'blockquote':
      return `bq. ${blocks(node, mark)}`;
    case 'paragraph':
      return inlineText(node);
    case 'table':
      return children(node)
        .map(
          (row) =>
            `|${children(row)
              .map((cell) => `${blocks(cell, '')}|`)
              .join('')}`,
        )
        .join('\n');
    default:
      return children(node).some((child) => typeOf(child) === 'text') ? inlineText(node) : blocks(node, mark);
  }
}

function listText(list: unknown, mark: string): string {
  return children(list)
    .map((item) =>
      children(item)
        .map((child) => (/List$/.test(typeOf(child)) ? block(child, mark) : `${mark} ${block(child, mark)}`))
        .join('\n'),
    )
    .join('\n');
}

function inlineText(node: unknown): string {
  return children(node)
    .map((child) => {
      switch (typeOf(child)) {
        case 'text':
          return typeof child === 'object' && child !== null && 'text' in child ? String(child.text) : '';
        case 'hardBreak':
          return '\n';
        case 'mention':
        case 'emoji':
        case 'status':
          return attribute(child, 'text');
        case 'inlineCard':
          return attribute(child, 'url');
        default:
          return inlineText(child);
      }
    })
    .join('');
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as safe HTML: what the document holds is a customer's. */
export function adfToHtml(document: AdfDocument | null): string {
  return adfToText(document)
    .split(SEPARATE_BLOCKS)
    .filter((text) => text !== '')
    .map((text) => `<p>${text.replace(/[&<>"']/g, (c) => ENTITIES[c] ?? c).replace(/\n/g, '<br/>')}</p>`)
    .join('');
}
