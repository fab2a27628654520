import * as v from '../../packed/valibot.cjs';
import type { PathFault, PolicyDesk, PolicyPublished } from '../../bridge/admin/policy';
import { adminWords, message } from '../../explain';
import { namesOf } from '../../jira/users';
import { policyChanges } from '../../policy/diff';
import { contentOf, policySchema } from '../../policy/policy';
import { parted } from '../../policy/rule-faults';
import { newestVersion, pendingAt } from '../../policy/timeline';
import type { Locale } from '../../policy/vocabulary';
import {
  discardDraft as discard,
  draftPartsSchema,
  draftState,
  publishAgain as again,
  publishDraft as publish,
  type Published,
  saveDraft as save,
  withdraw,
} from '../../requests/publish-policy';
import { compare, versionsBefore } from '../../requests/policy-versions';
import { recordAudit } from '../../storage/audit';
import { currentPolicy, policyTimeline, policyVersion } from '../../storage/policies';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const revision = v.pipe(v.number(), v.integer(), v.minValue(0));
const version = v.pipe(v.number(), v.integer(), v.minValue(1));

const saveSchema = v.object({ revision, parts: draftPartsSchema });
const discardSchema = v.object({ revision });
const withdrawSchema = v.object({ version });
const publicationEntries = {
  reason: policySchema.entries.reason,
  effectiveFrom: v.optional(v.pipe(v.string(), v.isoTimestamp())),
};
const publishSchema = v.object({ revision, ...publicationEntries });
const versionsSchema = v.object({ before: v.optional(version) });
const comparable = v.union([version, v.literal('draft')]);
const compareSchema = v.object({ from: comparable, to: comparable });
const againSchema = v.object({ version, ...publicationEntries });

export const readPolicy: Handler<'readPolicy'> = ({ payload }) =>
  asAdmin(payload, async (locale) => ({ kind: 'ok', desk: await deskOf(locale) }));

export const saveDraft: Handler<'saveDraft'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const change = v.safeParse(saveSchema, payload);
    if (!change.success) {
      const { messages, rules } = parted(change.issues, 'parts.');
      return { kind: 'invalid', faults: messages, rules };
    }
    const by = viewerOf(context).accountId;
    const now = new Date();
    const saved = await save({ ...change.output, by }, now);
    if (saved.kind === 'too-large') return saved;
    if (saved.kind === 'saved') {
      await recordAudit({
        at: now.toISOString(),
        by,
        what: auditWordOf(change.output.parts),
        subject: 'draft',
        detail: { revision: saved.state.revision, parts: Object.keys(change.output.parts).join(', ') },
      });
    }
    return { kind: saved.kind, desk: await deskOf(locale) };
  });

/** Texts and modes have a word of their own in the audit: they are what somebody looks for. */
function auditWordOf(parts: object): 'texts-changed' | 'projects-changed' | 'policy-draft-saved' {
  const [part, ...others] = Object.keys(parts);
  if (others.length === 0 && part === 'texts') return 'texts-changed';
  return others.length === 0 && part === 'projects' ? 'projects-changed' : 'policy-draft-saved';
}

export const discardDraft: Handler<'discardDraft'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(discardSchema, payload);
    if (!given.success) return { kind: 'invalid', faults: faultsOf(given.issues), rules: [] };
    const by = viewerOf(context).accountId;
    const now = new Date();
    const { kind } = await discard({ revision: given.output.revision, by }, now);
    if (kind === 'saved')
      await recordAudit({ at: now.toISOString(), by, what: 'policy-draft-discarded', subject: 'draft' });
    return { kind, desk: await deskOf(locale) };
  });

export const publishDraft: Handler<'publishDraft'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(publishSchema, payload);
    if (!given.success) return { kind: 'invalid', faults: faultsOf(given.issues) };
    const { effectiveFrom, ...publication } = given.output;
    const by = viewerOf(context).accountId;
    const now = new Date();
    const published = await publish({ ...publication, by, from: dateOf(effectiveFrom) }, now);
    return answer(published, { what: 'policy-published', by, now, locale });
  });

export const publishAgain: Handler<'publishAgain'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(againSchema, payload);
    if (!given.success) return { kind: 'invalid', faults: faultsOf(given.issues) };
    const { effectiveFrom, ...publication } = given.output;
    const by = viewerOf(context).accountId;
    const now = new Date();
    const published = await again({ ...publication, by, from: dateOf(effectiveFrom) }, now);
    if (published.kind === 'unknown-version') return { kind: published.kind, desk: await deskOf(locale) };
    return answer(published, {
      what: 'policy-rolled-back',
      by,
      now,
      locale,
      detail: { from: given.output.version },
    });
  });

export const withdrawVersion: Handler<'withdrawVersion'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(withdrawSchema, payload);
    if (!given.success) return { kind: 'unknown-version', desk: await deskOf(locale) };
    const by = viewerOf(context).accountId;
    const now = new Date();
    const kind = await withdraw({ version: given.output.version, by }, now);
    if (kind === 'withdrawn') {
      await recordAudit({
        at: now.toISOString(),
        by,
        what: 'policy-cancelled',
        subject: String(given.output.version),
      });
    }
    return { kind, desk: await deskOf(locale) };
  });

export const readVersions: Handler<'readVersions'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(versionsSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { versions, next } = await versionsBefore(given.output.before, new Date());
    const accounts = versions.flatMap(({ policy, withdrawal }) => [policy.author, withdrawal?.by ?? '']);
    const names = await namesOf(accounts.filter((id) => id !== '' && id !== 'palier'));
    return {
      kind: 'ok',
      versions: versions.map(({ policy, state, withdrawal, changes }) => {
        const author = names.get(policy.author);
        return {
          version: policy.version,
          publishedAt: policy.publishedAt,
          effectiveFrom: policy.effectiveFrom ?? policy.publishedAt,
          ...(author === undefined ? {} : { author }),
          reason: policy.reason,
          state,
          ...(withdrawal ? { withdrawal: { at: withdrawal.at, ...named(names, withdrawal.by) } } : {}),
          changes,
        };
      }),
      ...(next === undefined ? {} : { next }),
    };
  });

export const compareVersions: Handler<'compareVersions'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(compareSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const changes = await compare(given.output.from, given.output.to);
    return changes ? { kind: 'ok', changes } : { kind: 'unknown-version' };
  });

function named(names: ReadonlyMap<string, string>, accountId: string): { by?: string } {
  const name = names.get(accountId);
  return name === undefined ? {} : { by: name };
}

async function answer(
  published: Published,
  entry: {
    what: 'policy-published' | 'policy-rolled-back';
    by: string;
    now: Date;
    locale: Locale;
    detail?: Record<string, number>;
  },
): Promise<PolicyPublished> {
  if (published.kind === 'blocked') return published;
  if (published.kind === 'published') {
    const { version, reason, effectiveFrom } = published.policy;
    await recordAudit({
      at: entry.now.toISOString(),
      by: entry.by,
      what: entry.what,
      subject: String(version),
      detail: { version, reason, effectiveFrom: effectiveFrom ?? '', ...entry.detail },
    });
    return { kind: 'published', version, desk: await deskOf(entry.locale) };
  }
  return { kind: published.kind, desk: await deskOf(entry.locale) };
}

export async function deskOf(locale: Locale): Promise<PolicyDesk> {
  const now = new Date();
  const [inForce, { revision: current, base, latest, draft, findings }, timeline] = await Promise.all([
    currentPolicy(now),
    draftState(),
    policyTimeline(),
  ]);
  const pending = await Promise.all(
    pendingAt(timeline, now).map(({ version: number }) => policyVersion(number)),
  );
  const names = await namesOf(draft ? [draft.by] : []);
  return {
    inForce,
    draft: {
      revision: current,
      ...(draft ? { saved: { ...named(names, draft.by), at: draft.at } } : {}),
      base,
      content: draft?.content ?? contentOf(base),
      changes: draft ? policyChanges(contentOf(latest), draft.content) : [],
      findings,
    },
    pending: pending.filter((policy) => policy !== undefined),
    newestVersion: newestVersion(timeline),
    ...adminWords(locale),
  };
}

function faultsOf(issues: readonly v.BaseIssue<unknown>[]): PathFault[] {
  return issues.map((issue) => ({ path: v.getDotPath(issue) ?? '', message: issue.message }));
}

function dateOf(iso: string | undefined): Date | undefined {
  return iso === undefined ? undefined : new Date(iso);
}
