import * as v from '../packed/valibot.cjs';
import { CERTAINTY, patternFaults } from '../classify/rules';
import { thresholdsOf } from '../decide/costs';
import { checkPolicy, type Finding } from '../policy/check';
import {
  contentOf,
  type Policy,
  type PolicyContent,
  policyContentSchema,
  policySchema,
} from '../policy/policy';
import { newestVersion, pendingAt } from '../policy/timeline';
import { type PolicyDraft, storedDraft, storeDraft } from '../storage/drafts';
import {
  latestPolicy,
  policyTimeline,
  policyVersion,
  publishPolicy,
  withdrawPolicy,
} from '../storage/policies';

/** The draft with what the checker found; without a draft, what it would begin from. */
export interface DraftState {
  revision: number;
  /** The version that the draft began from, or would. */
  base: Policy;
  /** The version that counts last. */
  latest: Policy;
  draft?: PolicyDraft;
  findings: Finding[];
}

/** Versions dated ahead at one time; an admin who plans more than that has lost the thread. */
export const MOST_PENDING = 20;

/** Bytes of JSON: one value of the storage holds 240 KiB, and a version says more than its content. */
const MOST_BYTES = 240_000;

/** Any of what an admin decides on; what is not named stays. The thresholds follow the costs where those are named. */
export const draftPartsSchema = v.partial(policyContentSchema);
export type DraftParts = v.InferOutput<typeof draftPartsSchema>;

export async function draftState(): Promise<DraftState> {
  const [{ revision, draft }, latest] = await Promise.all([storedDraft(), latestPolicy()]);
  const base = (draft && (await policyVersion(draft.base))) ?? latest;
  const outdated: Finding[] =
    base.version === latest.version
      ? []
      : [{ severity: 'warning', code: 'base-outdated', base: base.version, latest: latest.version }];
  const findings = [...(await findingsOf(draft?.content ?? contentOf(base))), ...outdated];
  return { revision, base, latest, ...(draft ? { draft } : {}), findings };
}

/** The draft as if it were published now, to rehearse it; without a draft, the version that it would begin from. */
export async function draftPolicy(now: Date): Promise<Policy> {
  const [{ draft }, timeline] = await Promise.all([storedDraft(), policyTimeline()]);
  if (!draft) return latestPolicy();
  return versionFrom(draft.content, newestVersion(timeline) + 1, { by: draft.by, reason: 'draft' }, now);
}

export type DraftSaved =
  | { kind: 'saved'; state: DraftState }
  /** Another admin saved or published first: nothing was changed. */
  | { kind: 'changed-meanwhile'; state: DraftState }
  | { kind: 'too-large'; bytes: number; most: number };

/** Puts `parts` into the draft, which begins from the latest version where there is none. */
export async function saveDraft(
  { revision, parts, by }: { revision: number; parts: DraftParts; by: string },
  now: Date,
): Promise<DraftSaved> {
  const stored = await storedDraft();
  if (stored.revision !== revision) return { kind: 'changed-meanwhile', state: await draftState() };
  const latest = stored.draft ? undefined : await latestPolicy();
  const before = stored.draft?.content ?? (latest && contentOf(latest));
  if (!before) throw new Error('There is nothing to begin a draft from.');
  const content = v.parse(policyContentSchema, {
    ...before,
    ...Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined)),
    ...(parts.costs && !parts.thresholds ? { thresholds: thresholdsOf(parts.costs) } : {}),
  });
  const base = stored.draft?.base ?? latest?.version ?? 1;
  return storeContent({ revision, base, by, content }, now);
}

/** Puts `content` in the place of the whole draft. */
export async function replaceDraft(
  { revision, content, by }: { revision: number; content: PolicyContent; by: string },
  now: Date,
): Promise<DraftSaved> {
  const stored = await storedDraft();
  if (stored.revision !== revision) return { kind: 'changed-meanwhile', state: await draftState() };
  const base = stored.draft?.base ?? (await latestPolicy()).version;
  return storeContent({ revision, base, by, content }, now);
}

async function storeContent(
  { revision, ...draft }: { revision: number; base: number; by: string; content: PolicyContent },
  now: Date,
): Promise<DraftSaved> {
  const bytes = new TextEncoder().encode(JSON.stringify(draft.content)).length;
  if (bytes > MOST_BYTES) return { kind: 'too-large', bytes, most: MOST_BYTES };
  const isSaved = await storeDraft({ ...draft, revision: revision + 1, at: now.toISOString() }, now);
  return { kind: isSaved ? 'saved' : 'changed-meanwhile', state: await draftState() };
}

export async function discardDraft(
  { revision, by }: { revision: number; by: string },
  now: Date,
): Promise<Exclude<DraftSaved, { kind: 'too-large' }>> {
  const { revision: stored, draft } = await storedDraft();
  const isSaved =
    stored === revision &&
    draft !== undefined &&
    (await storeDraft({ revision: revision + 1, base: draft.base, by, at: now.toISOString() }, now));
  return { kind: isSaved ? 'saved' : 'changed-meanwhile', state: await draftState() };
}

export type Published =
  | { kind: 'published'; policy: Policy }
  | { kind: 'changed-meanwhile'; state: DraftState }
  /** Nothing differs from the latest version. */
  | { kind: 'nothing-to-publish' }
  /** Errors among the findings, or a date that cannot be. */
  | { kind: 'blocked'; findings: Finding[] };

interface Publication {
  reason: string;
  by: string;
  /** Absent: now. */
  from?: Date | undefined;
}

/** Publishes the draft as the next version. Stored decisions keep the version that judged them. */
export async function publishDraft(
  { revision, ...publication }: Publication & { revision: number },
  now: Date,
): Promise<Published> {
  const stored = await storedDraft();
  if (stored.revision !== revision) return { kind: 'changed-meanwhile', state: await draftState() };
  if (!stored.draft) return { kind: 'nothing-to-publish' };
  const { base, content } = stored.draft;
  const published = await publish(content, publication, now);
  if (published.kind === 'published') {
    // Whoever saved meanwhile goes on with a draft of their own: nothing of it is lost.
    await storeDraft({ revision: revision + 1, base, by: publication.by, at: now.toISOString() }, now);
  }
  return published;
}

/** Publishes what an earlier version said as the next one. The draft stays. */
export async function publishAgain(
  { version, ...publication }: Publication & { version: number },
  now: Date,
): Promise<Published | { kind: 'unknown-version' }> {
  const old = await policyVersion(version);
  return old ? publish(contentOf(old), publication, now) : { kind: 'unknown-version' };
}

/** Publishes `content` as the next version, unless the checker finds an error in it. */
export async function publish(
  content: PolicyContent,
  { reason, by, from }: Publication,
  now: Date,
): Promise<Published> {
  const timeline = await policyTimeline();
  const findings = await findingsOf(content);
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (from && from.getTime() < now.getTime()) errors.push({ severity: 'error', code: 'date-past' });
  if (from && pendingAt(timeline, now).length >= MOST_PENDING)
    errors.push({ severity: 'error', code: 'too-many-pending', most: MOST_PENDING });
  if (errors.length > 0) return { kind: 'blocked', findings: errors };
  const policy = versionFrom(content, newestVersion(timeline) + 1, { by, reason, from }, now);
  return (await publishPolicy(policy, now))
    ? { kind: 'published', policy }
    : { kind: 'changed-meanwhile', state: await draftState() };
}

/** Takes back a version that does not count yet. */
export async function withdraw(
  { version, by }: { version: number; by: string },
  now: Date,
): Promise<'withdrawn' | 'in-force-already' | 'unknown-version'> {
  const timeline = await policyTimeline();
  if (pendingAt(timeline, now).some((entry) => entry.version === version)) {
    await withdrawPolicy(version, { at: now.toISOString(), by }, now);
    return 'withdrawn';
  }
  return timeline.entries.some((entry) => entry.version === version) ? 'in-force-already' : 'unknown-version';
}

/** What the checker finds. */
export async function findingsOf(content: PolicyContent): Promise<Finding[]> {
  return checkPolicy(content, { patternFaults: await patternFaults(content.rules), certainty: CERTAINTY });
}

function versionFrom(
  content: PolicyContent,
  version: number,
  { by, reason, from }: Publication,
  now: Date,
): Policy {
  return v.parse(policySchema, {
    ...content,
    schemaVersion: 1,
    version,
    publishedAt: now.toISOString(),
    effectiveFrom: (from ?? now).toISOString(),
    author: by,
    reason,
  });
}
