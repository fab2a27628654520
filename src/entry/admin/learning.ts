import * as v from '../../packed/valibot.cjs';
import type { LearningView, ProposalAccepted } from '../../bridge/admin/learning';
import { adminWords, message } from '../../explain';
import { organisationOf } from '../../jira/organizations';
import { namesOf } from '../../jira/users';
import { HALF_LIFE_DAYS, strengthAt } from '../../learn/memory';
import type { Proposal } from '../../learn/proposals';
import { contentOf } from '../../policy/policy';
import { LONGEST_CONDITION, RULE_EFFECTS, type SiteRule } from '../../policy/rules';
import type { Locale } from '../../policy/vocabulary';
import { pushLedger } from '../../queue/ledger';
import { draftState, saveDraft } from '../../requests/publish-policy';
import { findProposals, openProposals } from '../../requests/propose-rules';
import { recordAudit } from '../../storage/audit';
import {
  dismissProposal as dismiss,
  memoryNotes,
  memoryOfSite,
  noteForMemory,
  withNotes,
} from '../../storage/memory';
import { currentPolicy } from '../../storage/policies';
import { viewerOf } from '../context';
import { asAdmin } from './guard';
import type { Handler } from './handler';

const forgetSchema = v.object({ issueId: v.pipe(v.string(), v.regex(/^\d{1,19}$/)) });
const proposalIdSchema = v.object({ id: v.pipe(v.string(), v.maxLength(500)) });
const acceptSchema = v.object({
  id: proposalIdSchema.entries.id,
  effect: v.picklist(RULE_EFFECTS),
  name: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100)),
});

export const readLearning: Handler<'readLearning'> = ({ payload }) =>
  asAdmin(payload, async (locale) => ({ kind: 'ok', view: await viewOf(locale) }));

export const forgetLesson: Handler<'forgetLesson'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(forgetSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { issueId } = given.output;
    const { lessons } = withNotes(await memoryOfSite(), await memoryNotes());
    const lesson = lessons.find((one) => one.issueId === issueId);
    if (lesson) {
      await noteForMemory({ kind: 'forget', issueId });
      await audit(viewerOf(context).accountId, lesson.issueKey);
      await pushLedger({ kind: 'memory', issueId });
    }
    return { kind: 'ok', view: await viewOf(locale) };
  });

export const forgetAllLessons: Handler<'forgetAllLessons'> = ({ payload, context }) =>
  asAdmin(payload, async (locale) => {
    await noteForMemory({ kind: 'forget-all', until: new Date().toISOString() });
    await audit(viewerOf(context).accountId, 'all');
    await pushLedger({ kind: 'memory', issueId: '0' });
    return { kind: 'ok', view: await viewOf(locale) };
  });

export const proposeRules: Handler<'proposeRules'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    await findProposals(new Date());
    return { kind: 'ok', view: await viewOf(locale) };
  });

export const dismissProposal: Handler<'dismissProposal'> = ({ payload }) =>
  asAdmin(payload, async (locale) => {
    const given = v.safeParse(proposalIdSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    await dismiss(given.output.id);
    return { kind: 'ok', view: await viewOf(locale) };
  });

/** Into the draft: nothing counts before the admin has published it. */
export const acceptProposal: Handler<'acceptProposal'> = ({ payload, context }) =>
  asAdmin(payload, async (locale): Promise<ProposalAccepted | { kind: 'refused'; message: string }> => {
    const given = v.safeParse(acceptSchema, payload);
    if (!given.success) return { kind: 'refused', message: message('invalid-input', locale) };
    const { id, effect, name } = given.output;
    const proposal = (await openProposals()).proposals.find((one) => one.id === id);
    const when = proposal && (await conditionOf(proposal));
    if (!proposal || !when) return { kind: 'not-added', view: await viewOf(locale) };
    const { revision, draft, base } = await draftState();
    const { rules } = draft?.content ?? contentOf(base);
    const now = new Date();
    const rule: SiteRule = {
      id: `learnt-${now.getTime().toString(36)}`,
      name,
      when,
      category: proposal.to,
      effect,
    };
    const by = viewerOf(context).accountId;
    const saved = await saveDraft({ revision, parts: { rules: [...rules, rule] }, by }, now).catch(
      tooManyRules,
    );
    if (saved?.kind !== 'saved') return { kind: 'not-added', view: await viewOf(locale) };
    await recordAudit({
      at: now.toISOString(),
      by,
      what: 'policy-draft-saved',
      subject: 'draft',
      detail: { revision: saved.state.revision, parts: 'rules' },
    });
    await dismiss(id);
    return { kind: 'ok', view: await viewOf(locale) };
  });

function tooManyRules(error: unknown): undefined {
  if (v.isValiError(error)) return undefined;
  throw error;
}

async function conditionOf({ mark }: Proposal): Promise<SiteRule['when'] | undefined> {
  switch (mark.kind) {
    case 'request-type':
      return { requestType: mark.requestType };
    case 'organisation':
      return { organisation: mark.organisation };
    case 'project':
      return { project: mark.project };
    case 'concept': {
      const words = await wordsOf(mark.concept);
      return words.length === 0 ? undefined : { words };
    }
  }
}

/** As many of a meaning's words as a rule may name. */
async function wordsOf(concept: string): Promise<string[]> {
  const { wordsOfConcept } = await import('../../classify');
  let room = LONGEST_CONDITION;
  return wordsOfConcept(concept).filter((word) => (room -= word.length) >= 0);
}

async function asksOf({ mark }: Proposal): Promise<string> {
  switch (mark.kind) {
    case 'request-type':
      return mark.requestType;
    case 'organisation':
      return (await organisationOf('user', mark.organisation))?.name ?? mark.organisation;
    case 'project':
      return mark.project;
    case 'concept':
      return (await wordsOf(mark.concept)).join(', ');
  }
}

async function audit(by: string, subject: string): Promise<void> {
  await recordAudit({ at: new Date().toISOString(), by, what: 'learning-forgotten', subject });
}

async function viewOf(locale: Locale): Promise<LearningView> {
  const now = new Date();
  const [memory, notes, policy, { at, proposals }] = await Promise.all([
    memoryOfSite(),
    memoryNotes(),
    currentPolicy(now),
    openProposals(),
  ]);
  const { lessons } = withNotes(memory, notes);
  const names = await namesOf([...new Set(lessons.map(({ by }) => by))]);
  return {
    isOn: policy.learning,
    lessons: [...lessons].reverse().map((lesson) => {
      const { issueId, issueKey, from, to } = lesson;
      const by = names.get(lesson.by);
      return {
        issueId,
        issueKey,
        at: lesson.at,
        ...(by === undefined ? {} : { by }),
        from,
        to,
        counts: strengthAt(lesson, now),
      };
    }),
    halfLifeDays: HALF_LIFE_DAYS,
    ...(at === undefined ? {} : { soughtAt: at }),
    proposals: await Promise.all(
      proposals.map(async (proposal) => ({ ...proposal, asks: await asksOf(proposal) })),
    ),
    categoryNames: adminWords(locale).categoryNames,
  };
}
