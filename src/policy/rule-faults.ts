import * as v from '../packed/valibot.cjs';

/** Parts of a rule that a schema can find wrong; `condition` is that there is none. */
const PARTS = ['name', 'condition', 'words', 'pattern', 'requestType', 'project', 'organisation'] as const;
type Part = (typeof PARTS)[number];

/** `rule` is its place in the list, from 0. */
export interface RuleFault {
  rule: number;
  /** `refused`, `matches-nothing` and `too-large` are said of a pattern that is compiled; `other`: the rule is none. */
  what: Part | 'other' | 'refused' | 'matches-nothing' | 'too-large';
  /** With `refused`: the engine's own reason, in English. */
  reason?: string;
}

/** Parts what is wrong with single rules, each part once, from what is wrong with the rest of a policy. */
export function parted(
  issues: readonly v.BaseIssue<unknown>[],
  /** What stands before `rules` in the paths. */
  prefix = '',
): {
  rules: RuleFault[];
  /** Where and why, in English. */
  messages: { path: string; message: string }[];
} {
  const rules: RuleFault[] = [];
  const messages: { path: string; message: string }[] = [];
  for (const issue of issues) {
    const path = (v.getDotPath(issue) ?? '').replace(prefix, '');
    const [, at, where = ''] = /^rules\.(\d+)(?:\.(.+))?$/u.exec(path) ?? [];
    if (at === undefined) {
      messages.push({ path, message: issue.message });
      continue;
    }
    const fault: RuleFault = { rule: Number(at), what: partOf(where) };
    if (!rules.some(({ rule, what }) => rule === fault.rule && what === fault.what)) rules.push(fault);
  }
  return { rules, messages };
}

/** `name`, `when`, `when.words`, `when.words.0`, `when.pattern`, …; anything else is no mistake of an admin. */
function partOf(where: string): RuleFault['what'] {
  if (where === 'when') return 'condition';
  const [part] = where.replace(/^when\./u, '').split('.');
  return PARTS.find((known) => known === part) ?? 'other';
}
