/** What a rule fills in by itself: the work item that it runs on. */
export const ISSUE_OF_RULE = '{{issue.key}}';

/** Whether it may name a work item: a key, or a smart value that the rule turns into one. */
export function isIssueKey(text: string): boolean {
  return /^(?:[A-Za-z][A-Za-z0-9_]*-\d+|\{\{[^{}]+\}\})$/.test(text.trim());
}

/** What the rule was configured with before; the rule's own work item at first. */
export function givenKey(context: unknown): string {
  const key = at(at(at(at(context, 'extension'), 'data'), 'inputs'), 'issueKey');
  return typeof key === 'string' && key !== '' ? key : ISSUE_OF_RULE;
}

function at(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value
    ? (value as Record<string, unknown>)[name]
    : undefined;
}
