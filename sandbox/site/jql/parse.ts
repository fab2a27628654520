import {
  JqlError,
  type Clause,
  type Expression,
  type FieldRef,
  type Operand,
  type Operator,
  type Query,
  type Sort,
} from './syntax';
import { place, tokenize, type Token } from './tokens';

/** A query nested deeper than this is refused: it comes from a caller, and each level is a level of our own stack. */
const MAX_DEPTH = 200;

const HISTORY_OPERATORS = new Set(['was', 'changed']);

/** Reads a query. Throws `JqlError` alone. */
export function parseJql(jql: string): Query {
  return new Parser(jql).query();
}

class Parser {
  private readonly tokens: Token[];
  private position = 0;
  private depth = 0;

  constructor(private readonly jql: string) {
    this.tokens = tokenize(jql);
  }

  query(): Query {
    const where = this.isEnd() || this.isWord('order') ? undefined : this.or();
    const orderBy = this.isWord('order') ? this.orderBy() : [];
    if (!this.isEnd()) {
      throw this.unexpected(where === undefined ? 'a field name' : "either 'OR' or 'AND'");
    }
    return { where, orderBy };
  }

  private or(): Expression {
    const parts = [this.and()];
    while (this.takeWord('or') || this.takeSymbol('||') || this.takeSymbol('|')) parts.push(this.and());
    return combined('or', parts);
  }

  private and(): Expression {
    const parts = [this.not()];
    while (this.takeWord('and') || this.takeSymbol('&&') || this.takeSymbol('&')) parts.push(this.not());
    return combined('and', parts);
  }

  private not(): Expression {
    return this.nested(() => {
      if (this.takeWord('not') || this.takeSymbol('!')) return { kind: 'not', part: this.not() };
      if (this.takeSymbol('(')) {
        const inner = this.or();
        this.expectSymbol(')');
        return inner;
      }
      return this.clause();
    });
  }

  private clause(): Clause {
    const field = this.field();
    const operator = this.operator();
    return { kind: 'clause', field, operator, operand: this.operand(operator) };
  }

  private field(): FieldRef {
    const token = this.next();
    if ((token.kind !== 'word' && token.kind !== 'string') || token.text === '' || isReserved(token)) {
      throw this.unexpected('a field name', token);
    }
    if (token.kind === 'word' && this.peek().text === '[' && this.peek().kind === 'symbol') {
      const name = token.text.toLowerCase();
      if (name === 'cf') return this.customField();
      if (name === 'issue.property') return this.property();
    }
    return { kind: 'name', name: token.text };
  }

  private customField(): FieldRef {
    this.expectSymbol('[');
    const id = this.next();
    if (!/^\d+$/.test(id.text)) throw this.unexpected('a custom field id', id);
    this.expectSymbol(']');
    return { kind: 'name', name: `cf[${id.text}]` };
  }

  private property(): FieldRef {
    this.expectSymbol('[');
    const key = this.next();
    if (key.kind === 'end' || key.kind === 'symbol') throw this.unexpected('a property key', key);
    this.expectSymbol(']');
    const path = this.peek();
    if (path.kind === 'word' && path.text.startsWith('.')) {
      this.next();
      return { kind: 'property', key: key.text, path: path.text.slice(1) };
    }
    return { kind: 'property', key: key.text, path: '' };
  }

  private operator(): Operator {
    const token = this.next();
    if (token.kind === 'symbol') {
      switch (token.text) {
        case '=':
        case '!=':
        case '~':
        case '!~':
        case '<':
        case '<=':
        case '>':
        case '>=':
          return token.text;
      }
    }
    if (token.kind === 'word') {
      const word = token.text.toLowerCase();
      if (word === 'in') return 'in';
      if (word === 'not' && this.takeWord('in')) return 'not in';
      if (word === 'is') return this.takeWord('not') ? 'is not' : 'is';
      if (HISTORY_OPERATORS.has(word)) {
        throw new JqlError(`The operator '${word}' is not supported by this site.`);
      }
    }
    throw this.unexpected(
      "one of the following: '=', '!=', '<', '>', '<=', '>=', '~', '!~', 'IN', 'IS', 'NOT'",
      token,
    );
  }

  private operand(operator: Operator): Operand {
    if (operator === 'in' || operator === 'not in') {
      if (this.peek().text !== '(' || this.peek().kind !== 'symbol') {
        const single = this.value();
        // A function may give a list.
        if (single.kind === 'function') return { kind: 'list', items: [single] };
        throw this.unexpected("'('", this.tokens[this.position - 1]);
      }
      return this.list();
    }
    const value = this.value();
    if ((operator === 'is' || operator === 'is not') && value.kind !== 'empty') {
      throw this.unexpected("'EMPTY' or 'NULL'", this.tokens[this.position - 1]);
    }
    return value;
  }

  private list(): Operand {
    this.expectSymbol('(');
    const items: Operand[] = [];
    do items.push(this.value());
    while (this.takeSymbol(','));
    this.expectSymbol(')');
    return { kind: 'list', items };
  }

  private value(): Operand {
    const token = this.next();
    if (token.kind === 'string') return { kind: 'value', text: token.text, quoted: true };
    if (token.kind !== 'word' || isReserved(token)) {
      throw this.unexpected('a value, list or function', token);
    }
    if (/^(empty|null)$/i.test(token.text)) return { kind: 'empty' };
    if (this.takeSymbol('(')) {
      const args: string[] = [];
      if (!this.takeSymbol(')')) {
        do {
          const arg = this.next();
          if (arg.kind !== 'word' && arg.kind !== 'string') throw this.unexpected('an argument', arg);
          args.push(arg.text);
        } while (this.takeSymbol(','));
        this.expectSymbol(')');
      }
      return { kind: 'function', name: token.text, args };
    }
    return { kind: 'value', text: token.text, quoted: false };
  }

  private orderBy(): Sort[] {
    this.next();
    if (!this.takeWord('by')) throw this.unexpected("'BY'");
    const sorts: Sort[] = [];
    do {
      const field = this.field();
      const descending = this.takeWord('desc');
      if (!descending) this.takeWord('asc');
      sorts.push({ field, descending });
    } while (this.takeSymbol(','));
    return sorts;
  }

  private nested<T>(inner: () => T): T {
    if (++this.depth > MAX_DEPTH) throw new JqlError('The JQL query is nested too deeply.');
    const result = inner();
    this.depth--;
    return result;
  }

  private peek(): Token {
    return this.tokens[this.position] ?? { kind: 'end', text: '', at: this.jql.length };
  }

  private next(): Token {
    const token = this.peek();
    this.position++;
    return token;
  }

  private isEnd(): boolean {
    return this.peek().kind === 'end';
  }

  private isWord(word: string): boolean {
    return this.peek().kind === 'word' && this.peek().text.toLowerCase() === word;
  }

  private takeWord(word: string): boolean {
    if (!this.isWord(word)) return false;
    this.position++;
    return true;
  }

  private takeSymbol(symbol: string): boolean {
    if (this.peek().kind !== 'symbol' || this.peek().text !== symbol) return false;
    this.position++;
    return true;
  }

  private expectSymbol(symbol: string): void {
    if (!this.takeSymbol(symbol)) throw this.unexpected(`'${symbol}'`);
  }

  private unexpected(expected: string, token: Token = this.peek()): JqlError {
    const where = place(this.jql, token.at);
    return new JqlError(
      token.kind === 'end'
        ? `Error in the JQL Query: Expecting ${expected} before the end of the query.`
        : `Error in the JQL Query: Expecting ${expected} but got '${token.text}'. (${where})`,
    );
  }
}

function combined(kind: 'and' | 'or', parts: Expression[]): Expression {
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : { kind, parts };
}

const RESERVED_WORDS = new Set(['and', 'or', 'not', 'in', 'is', 'order', 'by', 'was', 'changed']);

function isReserved(token: Token): boolean {
  return token.kind === 'word' && RESERVED_WORDS.has(token.text.toLowerCase());
}
