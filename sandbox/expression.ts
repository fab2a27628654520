/**
 * The part of Jira expressions that event filters and workflow rules need: member access with `.`, `?.` and `['…']`,
 * `==`, `!=`, `&&`, `||`, `!`, `a ? b : c`, parentheses and literals. Anything else is refused when the expression is
 * compiled. A `Map` in the scope stands for what answers null where it has nothing, as entity properties do.
 */
export type Expression = (scope: Record<string, unknown>) => unknown;

/** Throws when the text is not within the supported part; the result throws as Jira's evaluation would. */
export function compileExpression(text: string): Expression {
  const parser = new Parser(tokenize(text), text);
  const expression = parser.choice();
  parser.expectEnd();
  return expression;
}

const TOKEN =
  /\s*(\?\.|==|!=|&&|\|\||[!().[\]?:]|'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\d+(?:\.\d+)?|[A-Za-z_$][\w$]*)/y;

function tokenize(text: string): string[] {
  const tokens: string[] = [];
  const end = text.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const from = TOKEN.lastIndex;
    const token = TOKEN.exec(text)?.[1];
    if (token === undefined)
      throw new Error(`expression: not supported at character ${String(from)}: ${text}`);
    tokens.push(token);
  }
  return tokens;
}

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: string[],
    private readonly text: string,
  ) {}

  /** `test ? yes : no`, or what stands without. */
  choice(): Expression {
    const test = this.disjunction();
    if (!this.take('?')) return test;
    const yes = this.choice();
    if (!this.take(':')) throw this.unexpected();
    const no = this.choice();
    return (scope) => (asBoolean(test(scope), '?') ? yes(scope) : no(scope));
  }

  private disjunction(): Expression {
    return this.chain('||', () => this.conjunction(), true);
  }

  expectEnd(): void {
    if (this.at < this.tokens.length) throw this.unexpected();
  }

  private conjunction(): Expression {
    return this.chain('&&', () => this.equality(), false);
  }

  /** `a op b op c`, which stops at the first operand that equals `decisive`. */
  private chain(operator: string, operand: () => Expression, decisive: boolean): Expression {
    const operands = [operand()];
    while (this.take(operator)) operands.push(operand());
    const [only] = operands;
    if (operands.length === 1 && only !== undefined) return only;
    return (scope) =>
      operands.some((evaluate) => asBoolean(evaluate(scope), operator) === decisive) ? decisive : !decisive;
  }

  private equality(): Expression {
    let left = this.negation();
    for (;;) {
      const first = left;
      if (this.take('==')) {
        const second = this.negation();
        left = (scope) => first(scope) === second(scope);
      } else if (this.take('!=')) {
        const second = this.negation();
        left = (scope) => first(scope) !== second(scope);
      } else {
        return left;
      }
    }
  }

  private negation(): Expression {
    if (!this.take('!')) return this.member();
    const operand = this.negation();
    return (scope) => !asBoolean(operand(scope), '!');
  }

  private member(): Expression {
    let target = this.primary();
    for (;;) {
      const inner = target;
      if (this.take('.')) {
        const name = this.name();
        target = (scope) => property(inner(scope), name);
      } else if (this.take('?.')) {
        const name = this.name();
        target = (scope) => {
          const value = inner(scope);
          if (value instanceof Map) return property(value, name);
          return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? null) : null;
        };
      } else if (this.take('[')) {
        const name = literal(this.next());
        if (typeof name !== 'string' || !this.take(']')) throw this.unexpected();
        target = (scope) => property(inner(scope), name);
      } else {
        return target;
      }
    }
  }

  private primary(): Expression {
    if (this.take('(')) {
      const inner = this.choice();
      if (!this.take(')')) throw this.unexpected();
      return inner;
    }
    const token = this.next();
    const value = literal(token);
    if (value !== undefined) return () => value;
    if (!/^[A-Za-z_$]/.test(token)) throw this.unexpected();
    return (scope) => property(scope, token);
  }

  private name(): string {
    const token = this.next();
    if (!/^[A-Za-z_$]/.test(token)) throw this.unexpected();
    return token;
  }

  private take(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at++;
    return true;
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) throw this.unexpected();
    this.at++;
    return token;
  }

  private unexpected(): Error {
    return new Error(`expression: not supported: ${this.text}`);
  }
}

/** Undefined when the token is not a literal. */
function literal(token: string): string | number | boolean | null | undefined {
  if (token === 'true') return true;
  if (token === 'false') return false;
  if (token === 'null') return null;
  if (/^\d/.test(token)) return Number(token);
  if (/^['"]/.test(token)) return token.slice(1, -1).replace(/\\(.)/g, '$1');
  return undefined;
}

/** A property that is not there is an error, unlike in JavaScript: it drops the event unless `onError` receives it. */
function property(target: unknown, name: string): unknown {
  if (target instanceof Map) return (target.get(name) as unknown) ?? null;
  if (!isObject(target))
    throw new Error(`cannot read ${name} of ${target === null ? 'null' : typeof target}`);
  if (!Object.hasOwn(target, name)) throw new Error(`unrecognised property ${name}`);
  return target[name] ?? null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function asBoolean(value: unknown, operator: string): boolean {
  if (typeof value !== 'boolean') throw new Error(`${operator} needs true or false, not ${typeof value}`);
  return value;
}
