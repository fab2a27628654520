import * as v from 'valibot';
import type { Kvs } from './kvs';
import type { Llm } from './llm';
import { CANCEL_PATH, PUSH_PATH, type Queues, STATS_PATH } from './queues';
import type { ProductCalls } from './product';
import { jsonBody } from './request-init';
import { proxyRefusal } from './responses';
import type { PlatformFetch } from './runtime';

const targetSchema = v.object({
  type: v.string(),
  provider: v.optional(v.string()),
  remote: v.optional(v.string()),
  accountId: v.optional(v.string()),
});

const providerSchema = v.picklist(['app', 'user', 'none']);

/** Answers `__forge_fetch__`: products, storage, queues and language models. Anything else is refused by name. */
export function platformFetch(parts: {
  product: ProductCalls;
  kvs: Kvs;
  queues: Queues;
  llm: Llm;
  log: (line: string) => void;
}): PlatformFetch {
  return async (running, target, path, init) => {
    const { type, provider, remote, accountId } = v.parse(targetSchema, target);
    const place = v.parse(v.string(), path);
    if (type === 'fpp' && remote === 'jira') {
      return parts.product.call(running, v.parse(providerSchema, provider), accountId, place, init);
    }
    if (type === 'kvs') return parts.kvs.answer(place, jsonBody(init));
    if (type === 'llm') return parts.llm.answer(running, place, init);
    if (type === 'fpp' && remote === 'stargate' && provider === 'app') {
      if (place === PUSH_PATH) return parts.queues.push(jsonBody(init), running.pushChain);
      if (place === STATS_PATH) return parts.queues.stats(jsonBody(init));
      if (place === CANCEL_PATH) return parts.queues.cancel(jsonBody(init));
    }
    const name = [type, provider, remote].filter((part) => part !== undefined).join(' ');
    const message = `not implemented by the local Forge host: ${name} ${place}`;
    parts.log(message);
    return proxyRefusal(501, 'NOT_IMPLEMENTED', message);
  };
}
