import { type ManifestParts, startApp, stopAll } from './support';

afterEach(stopAll);

/** The package looks for Forge's runtime when it is imported. */
const chat = async (prompt: object) => (await import('@forge/llm')).chat(prompt as never);
const list = async () => (await import('@forge/llm')).list();

const HAIKU = { model: 'claude-haiku-9', status: 'active' as const };
const PROMPT = { model: HAIKU.model, messages: [{ role: 'user' as const, content: 'Bonjour' }] };

function withModule(declared: boolean): ManifestParts {
  return {
    modules: {
      'jira:adminPage': [{ key: 'panel', resolver: { function: 'run' } }],
      ...(declared ? { llm: [{ key: 'model', model: ['claude'] }] } : {}),
    },
  };
}

async function ask(work: () => Promise<unknown>, { declared = true, models = [HAIKU] } = {}) {
  const run = () =>
    work().catch((error: unknown) => {
      const { status, code } = error as { status?: number; code?: string };
      return `${String(status)} ${String(code)}`;
    });
  const { host } = await startApp(withModule(declared), { run });
  host.llm.models = models;
  host.llm.replies = [{ kind: 'text', text: 'Bonjour.' }];
  const viewer = { kind: 'licensed' as const, accountId: 'admin' };
  return host.invokeResolver({ moduleKey: 'panel', viewer, extension: {}, functionKey: 'x' });
}

test('gives the scripted models and reply', async () => {
  expect(await ask(async () => [await list(), await chat(PROMPT)])).toMatchObject([
    { models: [HAIKU] },
    { choices: [{ finish_reason: 'end_turn', message: { role: 'assistant', content: 'Bonjour.' } }] },
  ]);
});

test.each<[string, () => Promise<unknown>, Parameters<typeof ask>[1], string]>([
  ['without the module in the manifest', list, { declared: false }, '403 LLM_MODULE_MISSING'],
  ['on a site that has no Forge LLM', list, { models: [] }, '403 LLM_NOT_AVAILABLE'],
  ['a model that is not there', () => chat({ ...PROMPT, model: 'x' }), {}, '404 MODEL_NOT_FOUND'],
  ['temperature beside top_p', () => chat({ ...PROMPT, temperature: 1, top_p: 1 }), {}, '400 BAD_REQUEST'],
  [
    'a chat beyond the script',
    async () => [await chat(PROMPT), await chat(PROMPT)],
    {},
    '501 NOT_IMPLEMENTED',
  ],
  [
    'the 101st request of a minute',
    async () => {
      for (let request = 0; request < 101; request++) await list();
    },
    {},
    '429 TOO_MANY_REQUESTS',
  ],
])('refuses %s', async (_what, work, options, refusal) => {
  expect(await ask(work, options)).toBe(refusal);
});
