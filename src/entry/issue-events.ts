import * as v from '../packed/valibot.cjs';
import { enqueue } from '../queue/decision-queue';
import { verdict } from './failing';

const eventSchema = v.object({
  selfGenerated: v.optional(v.boolean(), false),
  issue: v.object({ id: v.string() }),
  changelog: v.optional(v.object({ items: v.optional(v.array(v.object({ field: v.string() })), []) })),
  retryContext: v.optional(v.object({ retryCount: v.number() })),
});

/** Changes that no decision is read from. Anything else, and an update that does not say, is looked at. */
const IRRELEVANT = new Set([
  'assignee',
  'attachment',
  'comment',
  'duedate',
  'labels',
  'link',
  'priority',
  'rank',
  'resolution',
  'status',
  'timespent',
  'worklogid',
]);

/** A request was created or edited: queue it. Never decides, so that it ends long before the platform's limit. */
export async function onIssueEvent(raw: unknown): Promise<unknown> {
  const parsed = v.safeParse(eventSchema, raw);
  if (!parsed.success) {
    console.warn(`An issue event had an unexpected shape at ${v.getDotPath(parsed.issues[0]) ?? 'its root'}`);
    return undefined;
  }
  const { selfGenerated, issue, changelog, retryContext } = parsed.output;
  if (selfGenerated) return undefined;
  const changes = changelog?.items ?? [];
  if (changes.length > 0 && changes.every(({ field }) => IRRELEVANT.has(field.toLowerCase())))
    return undefined;
  try {
    await enqueue([{ issueId: issue.id, look: 0 }]);
    return undefined;
  } catch (error) {
    const next = verdict(error, { retryCount: retryContext?.retryCount ?? 0, remainingTimeMs: undefined });
    if (next.kind === 'retry') return next.answer;
    throw error;
  }
}
