import type { PolicyDesk } from '../../../src/bridge/admin/policy';
import type { Part } from '../categories/use-draft-part';

type Content = PolicyDesk['draft']['content'];

/** What the settings page edits of the draft. */
export interface Settings {
  projects: Content['projects'];
  costs: Content['costs'];
  tags: Content['tags'];
  labels: Content['labels'];
  timeZone: string;
  secondOpinion: boolean;
  client: Content['client'];
  agents: Content['agents'];
}

export const SETTINGS: Part<Settings> = {
  of: ({ draft: { content } }) => ({
    projects: content.projects,
    costs: content.costs,
    tags: content.tags,
    labels: content.labels,
    timeZone: content.timeZone,
    secondOpinion: content.secondOpinion === true,
    client: content.client,
    agents: content.agents,
  }),
  isSame: isSameValue,
  carry: (base, mine, theirs) => carried(base, mine, theirs) as Settings,
};

/** Field by field: what the admin changed stays, every other field takes what is stored now. */
function carried(base: unknown, mine: unknown, theirs: unknown): unknown {
  if (isSameValue(base, mine)) return theirs;
  if (!isRecord(mine) || !isRecord(theirs)) return mine;
  const before = isRecord(base) ? base : {};
  const keys = new Set([...Object.keys(theirs), ...Object.keys(mine)]);
  return Object.fromEntries(
    [...keys]
      .map((key) => [key, carried(before[key], mine[key], theirs[key])] as const)
      .filter(([, value]) => value !== undefined),
  );
}

function isSameValue(one: unknown, other: unknown): boolean {
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSameValue(each, other[index]));
  if (!isRecord(one) || !isRecord(other)) return Object.is(one, other);
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].every((key) => isSameValue(one[key], other[key]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The least cost that makes sense: an error costs at least what leaving the decision would. */
export const LEAST_COST = 1;

/** As the back end derives them (`src/decide/costs.ts`), to be seen before they are saved. */
export function thresholdsOf({ wrongCharge, wrongCovered }: NonNullable<Settings['costs']>): {
  covered: number;
  billed: number;
} {
  const up = (probability: number) => Math.max(0, Math.ceil(probability * 100 - 1e-9)) / 100;
  return { covered: up(1 - 1 / wrongCovered), billed: up(wrongCharge / (wrongCharge + 1)) };
}
