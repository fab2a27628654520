import type { Caller, LocalisedText, WorkflowRule } from '../contracts';
import { compileExpression } from '../expression';
import type { TransitionRule } from './catalogue';
import { jiraError } from './errors';
import type { IssueRecord } from './model';
import type { SiteState } from './state';
import { statusOf } from './views';

const NO_MESSAGE = 'The transition is not valid for the current state of the issue.';

/** Judges transitions by the app's rules that an admin has put on them. */
export class WorkflowRules {
  constructor(private readonly state: SiteState) {}

  /** Whether the conditions of a transition hold. One that fails, or whose app is gone, does not. */
  isOpen(caller: Caller, issue: IssueRecord, transition: TransitionRule): boolean {
    return this.on(transition, 'condition').every(
      (rule) => this.judge(rule, caller, issue, transition) === true,
    );
  }

  /** Throws the refusal of the first validator that does not hold for the issue as the transition would leave it. */
  validate(caller: Caller, issue: IssueRecord, transition: TransitionRule): void {
    for (const rule of this.on(transition, 'validator')) {
      const judged = this.judge(rule, caller, issue, transition);
      if (judged === true) continue;
      const message = typeof judged === 'string' ? judged : this.inLanguageOf(caller, rule?.errorMessage);
      throw jiraError(400, message ?? NO_MESSAGE);
    }
  }

  /** Undefined stands for a rule that the installed app does not have (any more): it holds for nobody. */
  private on({ id }: TransitionRule, kind: WorkflowRule['kind']): (WorkflowRule | undefined)[] {
    const rules = this.state.installation?.app.workflowRules ?? [];
    return (this.state.transitionRules.get(id) ?? [])
      .map((key) => rules.find((rule) => rule.key === key))
      .filter((rule) => rule === undefined || rule.kind === kind);
  }

  private judge(
    rule: WorkflowRule | undefined,
    caller: Caller,
    issue: IssueRecord,
    transition: TransitionRule,
  ): unknown {
    if (rule === undefined) return false;
    try {
      return compileExpression(rule.expression)(this.scope(caller, issue, transition));
    } catch {
      // As in Jira: an expression that fails holds for nobody.
      return false;
    }
  }

  private scope(
    caller: Caller,
    issue: IssueRecord,
    { id, name, to }: TransitionRule,
  ): Record<string, unknown> {
    const project = this.state.projectOf(issue);
    const accountId = this.state.accountIdOf(caller);
    const status = ({ name: text, category }: { name: string; category: string }): unknown => ({
      name: text,
      category: { key: category },
    });
    const seen = {
      id: Number(issue.id),
      key: issue.key,
      summary: issue.summary,
      labels: issue.labels,
      status: status(statusOf(issue.statusId)),
      assignee: issue.assignee === null ? null : { accountId: issue.assignee },
      reporter: issue.reporter === null ? null : { accountId: issue.reporter },
      project: { id: Number(project.id), key: project.key },
      // What is not there is null, as for any entity's properties.
      properties: new Map(Object.entries(issue.properties)),
    };
    return {
      issue: seen,
      originalIssue: seen,
      project: { id: Number(project.id), key: project.key, name: project.name },
      user: accountId === undefined ? null : { accountId },
      transition: { id: Number(id), name, to: status(statusOf(to)) },
      config: {},
    };
  }

  private inLanguageOf(caller: Caller, text: LocalisedText | undefined): string | undefined {
    const language = this.state.accountOf(caller)?.locale.slice(0, 2);
    const translated = Object.entries(text?.texts ?? {}).find(([locale]) => locale.slice(0, 2) === language);
    return translated?.[1] ?? text?.text;
  }
}
