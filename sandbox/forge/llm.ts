import * as v from 'valibot';
import type { Clock, LlmReply, LlmScript, Site } from '../contracts';
import type { AppManifest } from './app-manifest';
import type { FaultPlayer } from './faulted';
import { LLM_REQUESTS_PER_MINUTE } from './limits';
import { plainRequest } from './request-init';
import { jsonResponse, proxyRefusal } from './responses';
import type { Running } from './running';

const BASE = 'https://llm';
const MINUTE_MS = 60_000;

const content = v.union([v.string(), v.array(v.object({ type: v.literal('text'), text: v.string() }))]);
const fraction = v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1)));

const chatSchema = v.pipe(
  v.object({
    messages: v.pipe(
      v.array(v.object({ role: v.picklist(['system', 'user', 'assistant', 'tool']), content })),
      v.minLength(1),
    ),
    tools: v.optional(
      v.array(v.object({ type: v.literal('function'), function: v.object({ name: v.string() }) })),
    ),
    temperature: fraction,
    top_p: fraction,
    max_completion_tokens: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
    stream: v.literal(false, 'stream() is not implemented by the local Forge host'),
  }),
  v.check(
    ({ temperature, top_p }) => temperature === undefined || top_p === undefined,
    'temperature and top_p cannot be specified together',
  ),
);
type Chat = v.InferOutput<typeof chatSchema>;

/**
 * Forge LLM as the proxy answers for it. Nothing here thinks: replies come from the script. The shapes of requests and
 * replies are those of `@forge/llm`; Atlassian does not document the codes of refusals, so only their statuses mean
 * something.
 */
export class Llm implements LlmScript {
  models: LlmScript['models'] = [];
  replies: LlmReply[] = [];
  readonly asked: LlmScript['asked'] = [];
  private recent: number[] = [];

  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    private readonly clock: Clock,
    private readonly faults: FaultPlayer,
  ) {}

  async answer(running: Running, path: string, init: unknown): Promise<Response> {
    const { method, body } = plainRequest(init);
    const called = `llm ${method} ${path}`;
    const place = running.calls.push(`${called} …`) - 1;
    try {
      const fault = await this.faults.play(running, this.site.faults.take(method, path));
      const response =
        fault === undefined
          ? this.respond(method, path, body)
          : new Response(fault.body, { status: fault.status, headers: fault.headers });
      running.calls[place] = `${called} ${String(response.status)}`;
      return response;
    } catch (error) {
      running.calls[place] = `${called} failed`;
      throw error;
    }
  }

  private respond(method: string, path: string, body: string | undefined): Response {
    if (!this.app.usesLlm) {
      return proxyRefusal(403, 'LLM_MODULE_MISSING', 'the manifest declares no llm module');
    }
    if (this.models.length === 0) {
      return proxyRefusal(403, 'LLM_NOT_AVAILABLE', 'Forge LLM is not available on this site');
    }
    if (this.isTooMuch()) return proxyRefusal(429, 'TOO_MANY_REQUESTS', 'too many requests to Forge LLM');
    if (method === 'GET' && path === BASE) return jsonResponse(200, { models: this.models });

    const model = path.startsWith(`${BASE}/`) ? decodeURIComponent(path.slice(BASE.length + 1)) : undefined;
    if (method !== 'POST' || model === undefined) {
      return proxyRefusal(
        501,
        'NOT_IMPLEMENTED',
        `not implemented by the local Forge host: llm ${method} ${path}`,
      );
    }
    if (!this.models.some((known) => known.model === model)) {
      return proxyRefusal(404, 'MODEL_NOT_FOUND', `there is no model ${model}`);
    }
    const chat = v.safeParse(v.pipe(v.string(), v.parseJson(), chatSchema), body);
    if (!chat.success) return proxyRefusal(400, 'BAD_REQUEST', chat.issues[0].message);
    this.asked.push({
      model,
      messages: chat.output.messages.map((message) => ({
        role: message.role,
        text: textOf(message.content),
      })),
    });
    const reply = this.replies.shift();
    return reply === undefined
      ? proxyRefusal(501, 'NOT_IMPLEMENTED', 'no reply of Forge LLM is left in the script')
      : spoken(reply, chat.output);
  }

  private isTooMuch(): boolean {
    const now = this.clock.now();
    this.recent = this.recent.filter((at) => at > now - MINUTE_MS);
    this.recent.push(now);
    return this.recent.length > LLM_REQUESTS_PER_MINUTE;
  }
}

function spoken(reply: LlmReply, { tools = [] }: Chat): Response {
  switch (reply.kind) {
    case 'raw':
      return new Response(reply.body, {
        status: reply.status,
        headers: { 'content-type': 'application/json' },
      });
    case 'text':
      return jsonResponse(200, completion(reply.finishReason ?? 'end_turn', { content: reply.text }));
    case 'call': {
      const call = {
        id: 'toolu_local_1',
        type: 'function',
        index: 0,
        function: { name: tools[0]?.function.name ?? '', arguments: reply.arguments },
      };
      return jsonResponse(200, completion('tool_use', { content: [], tool_calls: [call] }));
    }
  }
}

function completion(finish_reason: string, message: object): object {
  return {
    choices: [{ index: 0, finish_reason, message: { role: 'assistant', ...message } }],
    usage: { input_tokens: 0, output_tokens: 0, total_tokens: 0 },
  };
}

function textOf(given: v.InferOutput<typeof content>): string {
  return typeof given === 'string' ? given : given.map(({ text }) => text).join('');
}
