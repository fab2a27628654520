import * as v from '../packed/valibot.cjs';
import { CATEGORY_IDS } from '../policy/vocabulary';
import { isCorrection, type Lesson, type Memory } from './memory';

const DAY_MS = 86_400_000;
const WINDOW_DAYS = 90;
const LEAST = 5;
/** Of all requests with the mark that an agent spoke of. */
const LEAST_AGREED = 0.8;
const MOST = 20;
/** A meaning that most requests have says nothing of some. */
const MOST_COMMON = 0.5;
const MOST_EXAMPLES = 10;

const markSchema = v.variant('kind', [
  v.object({ kind: v.literal('request-type'), requestType: v.string() }),
  v.object({ kind: v.literal('organisation'), organisation: v.string() }),
  v.object({ kind: v.literal('project'), project: v.string() }),
  /** A meaning by name. */
  v.object({ kind: v.literal('concept'), concept: v.string() }),
]);
export type Mark = v.InferOutput<typeof markSchema>;

export const proposalSchema = v.object({
  /** The same for the same correction of requests with the same mark. */
  id: v.string(),
  from: v.picklist(CATEGORY_IDS),
  to: v.picklist(CATEGORY_IDS),
  mark: markSchema,
  corrections: v.number(),
  /** Share of agents' words about such requests that say so. */
  agreed: v.number(),
  /** Keys of corrected requests, the newest first. */
  examples: v.array(v.string()),
});
export type Proposal = v.InferOutput<typeof proposalSchema>;

export const proposalsSchema = v.object({
  /** When they were looked for; ISO 8601, UTC. */
  at: v.string(),
  proposals: v.array(proposalSchema),
});
export type Proposals = v.InferOutput<typeof proposalsSchema>;

/**
 * Rules that agents' corrections of the last 90 days suggest: requests with one mark in common, which Palier takes for one
 * category and agents for another, at least five times and four times of five. Most corrected first; of marks that the
 * very same requests have, one.
 */
export function proposalsOf({ lessons }: Memory, now: Date): Proposal[] {
  const since = new Date(now.getTime() - WINDOW_DAYS * DAY_MS).toISOString();
  const recent = lessons.filter(({ at }) => at >= since);
  const groups = new Map<string, { mark: Mark; lessons: Lesson[] }>();
  for (const lesson of recent) {
    for (const mark of marksOf(lesson)) {
      const key = JSON.stringify(mark);
      const group = groups.get(key) ?? { mark, lessons: [] };
      group.lessons.push(lesson);
      groups.set(key, group);
    }
  }
  const found: Proposal[] = [];
  for (const { mark, lessons: marked } of groups.values()) {
    if (isCommon(mark) && marked.length > MOST_COMMON * recent.length) continue;
    const pairs = new Map(marked.filter(isCorrection).map(({ from, to }) => [`${from} ${to}`, { from, to }]));
    for (const { from, to } of pairs.values()) {
      const corrected = marked.filter((lesson) => lesson.from === from && lesson.to === to);
      // A rule asks nothing of what Palier would take the request for.
      const agreed = marked.filter((lesson) => lesson.to === to).length / marked.length;
      if (corrected.length < LEAST || agreed < LEAST_AGREED) continue;
      found.push({
        id: idOf(from, to, mark),
        from,
        to,
        mark,
        corrections: corrected.length,
        agreed,
        examples: corrected
          .map(({ issueKey }) => issueKey)
          .reverse()
          .slice(0, MOST_EXAMPLES),
      });
    }
  }
  found.sort((a, b) => b.corrections - a.corrections || b.agreed - a.agreed || (a.id < b.id ? -1 : 1));
  return found
    .filter(
      (one, at) =>
        !found
          .slice(0, at)
          .some(
            ({ from, to, examples }) => from === one.from && to === one.to && isSame(examples, one.examples),
          ),
    )
    .slice(0, MOST);
}

function marksOf({ requestType, organisations, project, concepts }: Lesson): Mark[] {
  return [
    ...(requestType === undefined ? [] : [{ kind: 'request-type' as const, requestType }]),
    ...organisations.map((organisation) => ({ kind: 'organisation' as const, organisation })),
    { kind: 'project', project },
    ...concepts.map((concept) => ({ kind: 'concept' as const, concept })),
  ];
}

/** A site may have one project and one request type: what they share is a habit all the same. */
function isCommon({ kind }: Mark): boolean {
  return kind === 'concept';
}

function idOf(from: string, to: string, mark: Mark): string {
  const value = {
    'request-type': 'requestType',
    organisation: 'organisation',
    project: 'project',
    concept: 'concept',
  };
  return [from, to, mark.kind, (mark as Record<string, string>)[value[mark.kind]] ?? ''].join('|');
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((key, at) => key === other[at]);
}
