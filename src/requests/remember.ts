import type { Decision } from '../decide/decision';
import { isStepOf, type Word } from '../decide/word';
import type { RequestSnapshot } from '../jira/issues';
import type { Policy } from '../policy/policy';
import { pushLedger } from '../queue/ledger';
import {
  memoryNotes,
  memoryOfSite,
  noteForMemory,
  takeNotes,
  withNotes,
  writeMemory,
} from '../storage/memory';
import { prepareRules } from '../classify/rules';
import { contractOfRequest } from './contract-of-request';
import { textOf } from './judge';

/** The memory is one value of the storage. */
const LONGEST_NAME = 100;
const MOST_ORGANISATIONS = 4;

/**
 * Notes what an agent's correction or confirmation teaches, when the decision is what they made of it; other words teach
 * nothing. Twice is as once.
 */
export async function rememberWord(
  request: RequestSnapshot,
  word: Word,
  decision: Decision,
  policy: Policy,
): Promise<void> {
  if (word.kind !== 'correction' && word.kind !== 'confirmation') return;
  const step = decision.history.at(-1);
  if (!step || !isStepOf(word, step)) return;
  // Of decisions of before it is not kept what Palier had made of the text.
  const from =
    decision.reading?.category ??
    decision.because.find((evidence) => evidence.kind === 'correction')?.from ??
    decision.category;
  const { readToRemember } = await import('../classify');
  const { customisations } = await contractOfRequest(request, policy);
  const { concepts, traits, probabilities, isTooShort } = readToRemember(textOf(request), {
    rules: await prepareRules(policy.rules),
    customisations,
  });
  if (isTooShort) return;
  const requestType = request.requestType?.name;
  await noteForMemory({
    kind: 'lesson',
    lesson: {
      issueId: request.issueId,
      issueKey: request.issueKey,
      project: request.projectKey,
      at: step.at,
      by: step.by,
      from,
      to: decision.category,
      lang: decision.lang,
      ...(requestType !== undefined && requestType.length <= LONGEST_NAME ? { requestType } : {}),
      organisations: request.organisations.slice(0, MOST_ORGANISATIONS).map(({ id }) => id),
      concepts,
      traits,
      before: probabilities,
      moves: '',
    },
  });
  await pushLedger({ kind: 'memory', issueId: request.issueId });
}

/** Forgets what was learnt from a request that is gone. */
export async function forgetRequest(issueId: string): Promise<void> {
  const { lessons } = await memoryOfSite();
  const isNoted = (await memoryNotes()).some(
    ({ note }) => note?.kind === 'lesson' && note.lesson.issueId === issueId,
  );
  if (!isNoted && !lessons.some((lesson) => lesson.issueId === issueId)) return;
  await noteForMemory({ kind: 'forget', issueId });
  await pushLedger({ kind: 'memory', issueId });
}

/** Makes up for a task of the ledger that was lost. */
export async function wakeMemory(): Promise<void> {
  if ((await memoryNotes()).length > 0) await pushLedger({ kind: 'memory', issueId: '0' });
}

const MOST_ROUNDS = 20;

/** Brings the notes into the memory, and learns anew. For the queue `ledger` alone: the memory has one writer. */
export async function keepMemory(now: Date): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const notes = await memoryNotes();
    if (notes.length === 0) return;
    const { learn } = await import('../classify');
    await writeMemory(learn(withNotes(await memoryOfSite(), notes), now));
    await takeNotes(notes);
  }
}
