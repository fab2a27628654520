import * as v from '../packed/valibot.cjs';

const nodeSchema = v.object({
  type: v.string(),
  text: v.optional(v.string()),
  attrs: v.optional(v.record(v.string(), v.unknown())),
  content: v.optional(v.array(v.unknown())),
});

/** Nodes that stand on a line of their own. */
const BLOCKS = new Set([
  'paragraph',
  'heading',
  'blockquote',
  'codeBlock',
  'listItem',
  'taskItem',
  'decisionItem',
  'tableRow',
  'rule',
  'panel',
  'mediaSingle',
  'expand',
]);

/** Deeper than any editor nests; beyond it a document is somebody's attempt to exhaust the stack. */
const DEEPEST = 60;

/**
 * The words of an Atlassian Document Format value, a line per block. A plain string is returned as it is (older
 * interfaces still give one); what is neither reads as empty.
 */
export function plainText(document: unknown): string {
  if (typeof document === 'string') return document;
  return textOf(document, 0)
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function textOf(value: unknown, depth: number): string {
  const parsed = v.safeParse(nodeSchema, value);
  if (!parsed.success || depth > DEEPEST) return '';
  const { type, text, attrs, content } = parsed.output;
  if (type === 'text') return text ?? '';
  if (type === 'hardBreak') return '\n';
  if (type === 'mention' || type === 'emoji' || type === 'status')
    return stringOf(attrs?.['text'] ?? attrs?.['shortName']);
  if (type === 'inlineCard') return stringOf(attrs?.['url']);
  const inner = (content ?? [])
    .map((child) => textOf(child, depth + 1))
    .join(type === 'tableRow' ? '\t' : '');
  return BLOCKS.has(type) ? `${inner}\n` : inner;
}

function stringOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

type TextNode = { type: 'text'; text: string } | { type: 'hardBreak' };

/** Plain paragraphs as a document: what looks like markup stays text, and lines stay lines. */
export function documentOf(paragraphs: readonly string[]) {
  return {
    type: 'doc',
    version: 1,
    content: paragraphs
      .map((paragraph) => paragraph.replace(CONTROLS, ' ').trim())
      .filter((paragraph) => paragraph !== '')
      .map((paragraph) => ({ type: 'paragraph', content: linesOf(paragraph) })),
  };
}

/** No editor writes them, and Jira refuses some. */
const CONTROLS = /[^\P{Cc}\n]/gu;

function linesOf(paragraph: string): TextNode[] {
  return paragraph.split('\n').flatMap((line, at): TextNode[] => [
    ...(at === 0 ? [] : [{ type: 'hardBreak' } as const]),
    // An empty text is not a node.
    ...(line === '' ? [] : [{ type: 'text', text: line } as const]),
  ]);
}
