import { JqlError } from './syntax';

export interface Token {
  kind: 'word' | 'string' | 'symbol' | 'end';
  text: string;
  /** Of its first character, from 0. */
  at: number;
}

const SYMBOLS = [
  '!=',
  '!~',
  '<=',
  '>=',
  '&&',
  '||',
  '=',
  '~',
  '<',
  '>',
  '!',
  '&',
  '|',
  '(',
  ')',
  '[',
  ']',
  ',',
];
const RESERVED = '{}*/%+^$#@?;:`';
const ESCAPES: Record<string, string> = { n: '\n', t: '\t', r: '\r' };

/** Dates, mail addresses and paths are words too, as long as they do not begin with what Jira reserves. */
function endsWord(character: string): boolean {
  return /\s/.test(character) || '=!~<>()[],"\'&|'.includes(character);
}

export function tokenize(jql: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < jql.length) {
    const character = jql.charAt(at);
    if (/\s/.test(character)) {
      at++;
      continue;
    }
    if (character === '"' || character === "'") {
      const { text, end } = quoted(jql, at);
      tokens.push({ kind: 'string', text, at });
      at = end;
      continue;
    }
    const symbol = SYMBOLS.find((candidate) => jql.startsWith(candidate, at));
    if (symbol !== undefined) {
      tokens.push({ kind: 'symbol', text: symbol, at });
      at += symbol.length;
      continue;
    }
    if (RESERVED.includes(character)) {
      throw new JqlError(
        `Error in the JQL Query: The character '${character}' is a reserved JQL character. You must enclose it in a ` +
          `string or use the escape '\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}' instead. ` +
          `(${place(jql, at)})`,
      );
    }
    const start = at;
    let text = '';
    while (at < jql.length && !endsWord(jql.charAt(at))) {
      if (jql.charAt(at) === '\\') {
        const escape = unescape(jql, at);
        text += escape.text;
        at = escape.end;
      } else text += jql.charAt(at++);
    }
    tokens.push({ kind: 'word', text, at: start });
  }
  tokens.push({ kind: 'end', text: '', at: jql.length });
  return tokens;
}

function quoted(jql: string, start: number): { text: string; end: number } {
  const quote = jql.charAt(start);
  let text = '';
  let at = start + 1;
  while (at < jql.length) {
    const character = jql.charAt(at);
    if (character === quote) return { text, end: at + 1 };
    if (character === '\\') {
      const escape = unescape(jql, at);
      text += escape.text;
      at = escape.end;
    } else {
      text += character;
      at++;
    }
  }
  throw new JqlError(
    `Error in the JQL Query: The quoted string '${jql.slice(start + 1)}' has not been completed. (${place(jql, start)})`,
  );
}

function unescape(jql: string, at: number): { text: string; end: number } {
  const character = jql.charAt(at + 1);
  if (character === 'u') {
    const hex = jql.slice(at + 2, at + 6);
    if (/^[0-9a-f]{4}$/i.test(hex)) return { text: String.fromCharCode(parseInt(hex, 16)), end: at + 6 };
  } else if (character !== '' && /[\\"' nrt]/.test(character)) {
    return { text: ESCAPES[character] ?? character, end: at + 2 };
  }
  throw new JqlError(
    `Error in the JQL Query: '\\${character}' is an illegal JQL escape sequence. The valid escape sequences are ` +
      `\\', \\", \\t, \\n, \\r, \\\\, '\\ ' and \\uXXXX. (${place(jql, at)})`,
  );
}

/** As in Jira's messages: lines and characters from 1. */
export function place(jql: string, at: number): string {
  const before = jql.slice(0, at).split('\n');
  return `line ${before.length}, character ${(before.at(-1)?.length ?? 0) + 1}`;
}
