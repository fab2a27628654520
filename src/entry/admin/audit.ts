import * as v from '../../packed/valibot.cjs';
import { AUDIT_KINDS, type AuditRow } from '../../bridge/admin/audit';
import { adminWords, message } from '../../explain';
import { JiraError } from '../../jira/errors';
import { keysOf } from '../../jira/search';
import { namesOf } from '../../jira/users';
import { auditEntries, type AuditEntry } from '../../storage/audit';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const PAGE = 50;

const moment = v.pipe(v.string(), v.isoTimestamp());
const querySchema = v.object({
  after: v.optional(v.pipe(v.string(), v.maxLength(2000))),
  what: v.optional(v.picklist(AUDIT_KINDS)),
  by: v.optional(v.pipe(v.string(), v.maxLength(128))),
  text: v.optional(v.pipe(v.string(), v.maxLength(200))),
  from: v.optional(moment),
  until: v.optional(moment),
});

export const readAudit: Handler<'readAudit'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const query = v.safeParse(querySchema, payload);
    if (!query.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { entries, next } = await auditEntries({ ...query.output, most: PAGE });
    return {
      kind: 'ok',
      view: {
        rows: await rowsOf(entries),
        categoryNames: adminWords(locale).categoryNames,
        ...(next === undefined ? {} : { next }),
      },
    };
  });

/** Names and keys are looked up as the viewer and never kept: accounts may be anonymised, issues hidden or moved. */
async function rowsOf(entries: AuditEntry[]): Promise<AuditRow[]> {
  const people = entries.map(({ by }) => by).filter((by) => by !== 'app' && by !== 'palier');
  const issues = entries.filter(isAboutIssue).map(({ subject }) => subject);
  const [names, issueKeys] = await Promise.all([namesOf(people), keysOrNone([...new Set(issues)])]);
  return entries.map((entry) => {
    const name = names.get(entry.by);
    const issueKey = isAboutIssue(entry) ? issueKeys.get(entry.subject) : undefined;
    return {
      ...entry,
      ...(name === undefined ? {} : { name }),
      ...(issueKey === undefined ? {} : { issueKey }),
    };
  });
}

function isAboutIssue({ what, subject }: AuditEntry): boolean {
  return what === 'failure-retried' && /^\d+$/.test(subject);
}

async function keysOrNone(issueIds: string[]): Promise<Map<string, string>> {
  return keysOf(issueIds).catch((error: unknown) => {
    if (error instanceof JiraError) return new Map<string, string>();
    throw error;
  });
}
