import type { PolicyContent } from './policy';
import type { RuleFault } from './rule-faults';

/** What an admin should look at before publishing; an `error` keeps a draft from being published. */
export type Finding = { severity: 'error' | 'warning' } & FindingCode;

type FindingCode =
  /** The pattern of a rule cannot be used. */
  | { code: 'rule-fault'; fault: RuleFault }
  /** A version can be dated ahead, not back. */
  | { code: 'date-past' }
  | { code: 'too-many-pending'; most: number };

/** `faults` are those of the rules' patterns, which an engine has to compile. */
export function checkPolicy(_content: PolicyContent, faults: readonly RuleFault[]): Finding[] {
  return faults.map((fault) => ({ severity: 'error', code: 'rule-fault', fault }));
}
