import { dateFunction, parseDate, type DateContext } from './dates';
import {
  JqlError,
  type Clause,
  type Expression,
  type FieldRef,
  type Operand,
  type Operator,
  type Query,
} from './syntax';
import { textMatcher } from './text';

/** One value that an issue has in a field: what it answers to, what it sorts by, what text search reads. */
export interface Value {
  /** Lower case. */
  names: string[];
  sort: string | number;
}

export type FieldKind = 'choice' | 'string' | 'number' | 'date' | 'text' | 'user' | 'issue';

/** A field that queries may name. */
export interface JqlField<Issue> {
  /** As messages spell it. */
  name: string;
  kind: FieldKind;
  /** No value means EMPTY. */
  read(issue: Issue): Value[];
  /** For kinds whose values are known: whether one answers to `name` (lower case). */
  exists?(name: string): boolean;
  /** A word that stands for EMPTY (lower case). */
  emptyName?: string;
}

export interface JqlContext<Issue> extends DateContext {
  field(reference: FieldRef): JqlField<Issue> | undefined;
  /** Lower case; absent for anonymous visitors. */
  currentUser: string | undefined;
}

type Test<Issue> = (issue: Issue) => boolean;

const EQUALITY: Operator[] = ['=', '!=', 'in', 'not in', 'is', 'is not'];
const ORDER: Operator[] = ['<', '<=', '>', '>='];
const OPERATORS: Record<FieldKind, Operator[]> = {
  choice: EQUALITY,
  user: EQUALITY,
  string: [...EQUALITY, '~', '!~'],
  number: [...EQUALITY, ...ORDER],
  date: [...EQUALITY, ...ORDER],
  issue: [...EQUALITY, ...ORDER],
  text: ['~', '!~', 'is', 'is not'],
};

const OPPOSITE: Record<Operator, Operator> = {
  '=': '!=',
  '!=': '=',
  '~': '!~',
  '!~': '~',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
};

/** Null where an issue has no value. */
export type SortKey = string | number | null;

export interface CompiledQuery<Issue> {
  /** False for a query without a condition. */
  bounded: boolean;
  matches: Test<Issue>;
  /** By what an issue is put in order, as JSON. */
  sortKeys(issue: Issue): SortKey[];
  compare(a: SortKey[], b: SortKey[]): number;
}

/** Prepares a query to be asked of issues. Throws `JqlError` for what Jira would refuse. */
export function compileJql<Issue>(query: Query, context: JqlContext<Issue>): CompiledQuery<Issue> {
  const matches = query.where === undefined ? () => true : expression(query.where, false, context);
  const sorts = query.orderBy.map(({ field, descending }) => ({
    field: resolve(field, context),
    descending,
  }));
  return {
    bounded: query.where !== undefined,
    matches,
    sortKeys: (issue) => sorts.map(({ field }) => field.read(issue)[0]?.sort ?? null),
    compare(a, b) {
      for (const [index, { descending }] of sorts.entries()) {
        const result = compareKeys(a[index] ?? null, b[index] ?? null, descending);
        if (result !== 0) return result;
      }
      return 0;
    },
  };
}

/** Jira turns a negation into the opposite operators, so that it, too, leaves out issues without a value. */
function expression<Issue>(node: Expression, negated: boolean, context: JqlContext<Issue>): Test<Issue> {
  switch (node.kind) {
    case 'clause':
      return clause(negated ? { ...node, operator: OPPOSITE[node.operator] } : node, context);
    case 'not':
      return expression(node.part, !negated, context);
    case 'and':
    case 'or': {
      const tests = node.parts.map((part) => expression(part, negated, context));
      return (node.kind === 'and') !== negated
        ? (issue) => tests.every((test) => test(issue))
        : (issue) => tests.some((test) => test(issue));
    }
  }
}

function resolve<Issue>(reference: FieldRef, context: JqlContext<Issue>): JqlField<Issue> {
  const field = context.field(reference);
  if (field !== undefined) return field;
  const name =
    reference.kind === 'name' ? reference.name : `issue.property[${reference.key}].${reference.path}`;
  throw new JqlError(`Field '${name}' does not exist or you do not have permission to view it.`);
}

function clause<Issue>(node: Clause, context: JqlContext<Issue>): Test<Issue> {
  const field = resolve(node.field, context);
  const { operator, operand } = node;
  if (!OPERATORS[field.kind].includes(operator)) {
    throw new JqlError(`The operator '${operator}' is not supported by the '${field.name}' field.`);
  }
  const empty: Test<Issue> = (issue) => field.read(issue).length === 0;
  const filled: Test<Issue> = (issue) => field.read(issue).length > 0;
  if (operand.kind === 'empty') {
    if (operator === 'is' || operator === '=') return empty;
    if (operator === 'is not' || operator === '!=') return filled;
    throw new JqlError(
      `The operator '${operator}' does not support searching for an empty value for '${field.name}'.`,
    );
  }
  switch (operator) {
    case '=':
    case 'in':
      return anyOf(field, operand, context, true);
    case '!=':
    case 'not in':
      return anyOf(field, operand, context, false);
    case '~':
    case '!~': {
      const matcher = textMatcher(valueText(operand, field, operator));
      const wanted = operator === '~';
      return (issue) => {
        const values = field.read(issue);
        return values.length > 0 && values.some(({ names }) => names.some(matcher)) === wanted;
      };
    }
    case 'is':
    case 'is not':
      throw new JqlError(`The operator '${operator}' needs 'EMPTY' for '${field.name}'.`);
    default: {
      const limit = sortValue(field, operand, context);
      return (issue) => field.read(issue).some(({ sort }) => inOrder(operator, compareSorts(sort, limit)));
    }
  }
}

function inOrder(operator: Operator, order: number): boolean {
  switch (operator) {
    case '<':
      return order < 0;
    case '<=':
      return order <= 0;
    case '>':
      return order > 0;
    default:
      return order >= 0;
  }
}

/** Issues whose field has one of the values, or has values and none of these. EMPTY in a list stands for no value. */
function anyOf<Issue>(
  field: JqlField<Issue>,
  operand: Operand,
  context: JqlContext<Issue>,
  wanted: boolean,
): Test<Issue> {
  const items = (operand.kind === 'list' ? operand.items : [operand]).map((item): Operand =>
    item.kind === 'value' && item.text.toLowerCase() === field.emptyName ? { kind: 'empty' } : item,
  );
  const withEmpty = items.some((item) => item.kind === 'empty');
  const tests = items.filter((item) => item.kind !== 'empty').map((item) => equality(field, item, context));
  return (issue) => {
    const values = field.read(issue);
    if (values.length === 0) return withEmpty === wanted && withEmpty;
    return values.some((value) => tests.some((test) => test(value))) === wanted;
  };
}

function equality<Issue>(
  field: JqlField<Issue>,
  operand: Operand,
  context: JqlContext<Issue>,
): (value: Value) => boolean {
  if (operand.kind === 'list')
    throw new JqlError(`A list within a list is not supported for '${field.name}'.`);
  if (field.kind === 'date' || field.kind === 'number') {
    const wanted = sortValue(field, operand, context);
    return ({ sort }) => sort === wanted;
  }
  if (operand.kind === 'function') {
    if (field.kind !== 'user' || operand.name.toLowerCase() !== 'currentuser' || operand.args.length > 0) {
      throw noFunction(operand.name, field);
    }
    return ({ names }) => context.currentUser !== undefined && names.includes(context.currentUser);
  }
  const text = valueText(operand, field, '=');
  const name = text.toLowerCase();
  if (field.exists !== undefined && !field.exists(name)) {
    throw new JqlError(
      field.kind === 'issue'
        ? `An issue with key '${text}' does not exist for field '${field.name}'.`
        : `The value '${text}' does not exist for the field '${field.name}'.`,
    );
  }
  return ({ names }) => names.includes(name);
}

function noFunction(name: string, field: { name: string }): JqlError {
  return new JqlError(`The function '${name}' is not supported for the field '${field.name}'.`);
}

function valueText(operand: Operand, field: { name: string }, operator: Operator): string {
  if (operand.kind === 'value') return operand.text;
  if (operand.kind === 'function') throw noFunction(operand.name, field);
  throw new JqlError(`The operator '${operator}' does not support a list for the field '${field.name}'.`);
}

function sortValue<Issue>(
  field: JqlField<Issue>,
  operand: Operand,
  context: JqlContext<Issue>,
): string | number {
  if (field.kind === 'date') {
    const moment =
      operand.kind === 'function'
        ? dateFunction(operand.name, operand.args, context)
        : parseDate(valueText(operand, field, '='), context);
    if (moment === undefined) {
      if (operand.kind === 'function') throw noFunction(operand.name, field);
      throw new JqlError(
        `Date value '${valueText(operand, field, '=')}' for field '${field.name}' is invalid. Valid formats include: ` +
          `'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.`,
      );
    }
    return moment;
  }
  const text = valueText(operand, field, '=');
  if (field.kind === 'number') {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) {
      throw new JqlError(`The value '${text}' for the field '${field.name}' is not a number.`);
    }
    return number;
  }
  return issueSort(text);
}

/** Keys sort by project, then by number. */
export function issueSort(keyOrId: string): string {
  const match = /^(?:(.+)-)?(\d+)$/.exec(keyOrId);
  if (match === null) return keyOrId.toUpperCase();
  const [, project = '', number = ''] = match;
  return `${project.toUpperCase()}-${number.padStart(12, '0')}`;
}

/** The site's language. Made once: a comparison that looks for its language each time takes many times as long. */
const collator = new Intl.Collator('fr');

function compareSorts(a: string | number, b: string | number): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return collator.compare(String(a), String(b));
}

/** Issues without a value come last in either direction. */
function compareKeys(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const order = compareSorts(a, b);
  return descending ? -order : order;
}
