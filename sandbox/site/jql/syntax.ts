/** A query that Jira would refuse, with the message it gives. The only thing that parsing and compiling throw. */
export class JqlError extends Error {
  override readonly name = 'JqlError';
}

export type Operator = '=' | '!=' | '~' | '!~' | '<' | '<=' | '>' | '>=' | 'in' | 'not in' | 'is' | 'is not';

export type Operand =
  | { kind: 'value'; text: string; quoted: boolean }
  | { kind: 'empty' }
  | { kind: 'function'; name: string; args: string[] }
  | { kind: 'list'; items: Operand[] };

export type FieldRef = { kind: 'name'; name: string } | { kind: 'property'; key: string; path: string };

export interface Clause {
  kind: 'clause';
  field: FieldRef;
  operator: Operator;
  operand: Operand;
}

export type Expression =
  Clause | { kind: 'and' | 'or'; parts: Expression[] } | { kind: 'not'; part: Expression };

export interface Sort {
  field: FieldRef;
  descending: boolean;
}

export interface Query {
  /** Absent: everything. */
  where: Expression | undefined;
  orderBy: Sort[];
}
