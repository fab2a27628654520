import { randomUUID } from 'node:crypto';
import * as v from '../packed/valibot.cjs';
import { readAnswer, type ReadAnswer } from './answer';
import { chooseModel } from './models';
import { type AskedText, promptFor } from './prompt';

/** How asking ended. `why` is for operators: never a word of the request. */
export type Asked =
  | ReadAnswer
  /** No answer within the time; no answer to be had on this site, now or at all. */
  | { outcome: 'late' | 'unavailable'; why: string };

/** For everything that is asked of Forge LLM about one request; a good half of the consumer's 55 s is left for Jira. */
const LONGEST_WAIT_MS = 20_000;

const modelsSchema = v.object({ models: v.array(v.object({ model: v.string(), status: v.string() })) });
const refusalSchema = v.object({ status: v.number(), code: v.nullish(v.string()) });

/** Asks Forge LLM once, without a retry. Never throws: whatever goes wrong is an outcome. */
export async function askForOpinion(text: AskedText): Promise<Asked> {
  const signal = AbortSignal.timeout(LONGEST_WAIT_MS);
  try {
    // Loaded when it is first needed: off by default, and its client looks for the platform as it loads.
    const { chat, list } = await import('@forge/llm');
    const { models } = v.parse(modelsSchema, await within(signal, list()));
    const model = chooseModel(models);
    if (model === undefined) return { outcome: 'unavailable', why: 'no model is active' };
    const reply = await within(signal, chat(promptFor(text, model, randomUUID())));
    return readAnswer(reply, text, model);
  } catch (error) {
    if (signal.aborted) return { outcome: 'late', why: `no answer within ${String(LONGEST_WAIT_MS)} ms` };
    return { outcome: 'unavailable', why: describe(error) };
  }
}

/** The client of Forge LLM takes no signal: its call is left to itself, and its answer is not waited for. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const stop = () => reject(new Error('aborted'));
    if (signal.aborted) stop();
    signal.addEventListener('abort', stop, { once: true });
    void work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}

/** A message of Forge LLM may repeat what it was asked: only its status and code are told. */
function describe(error: unknown): string {
  const refusal = v.safeParse(refusalSchema, error);
  if (refusal.success) {
    const { status, code } = refusal.output;
    return `Forge LLM answered ${String(status)}${code == null ? '' : ` ${code}`}`;
  }
  return error instanceof v.ValiError
    ? 'the list of models has another shape'
    : 'Forge LLM cannot be reached';
}
