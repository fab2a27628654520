import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';

import type { Account, ForgeHost, LocalisedText, Site } from '../../contracts';
import { readJson } from './json-body';
import { Problem } from './problem';
import { sendAnswer } from './rest-routes';
import { callerOf, viewerOf } from './viewer';

const moveSchema = v.strictObject({ key: v.string(), projectKey: v.string() });
const rulesSchema = v.strictObject({ rules: v.array(v.string()) });
const runSchema = v.strictObject({
  /** Of the person whose connection the rule has. */
  accountId: v.string(),
  inputs: v.record(v.string(), v.unknown()),
});

export interface RuleRoutesOptions {
  site: Site;
  host: ForgeHost;
  accountOf: (request: FastifyRequest) => Account | undefined;
}

/** What Jira has pages for and no REST API that an app could use: moving, rules on transitions, actions in rules. */
export function addRuleRoutes(server: FastifyInstance, { site, host, accountOf }: RuleRoutesOptions): void {
  const admin = (request: FastifyRequest): Account => {
    const account = accountOf(request);
    if (account?.role !== 'admin') throw new Problem(403, 'Only an admin of the site may do this.');
    return account;
  };

  server.post('/_site/move', async (request, reply) => {
    const { key, projectKey } = readJson(moveSchema, request.body);
    return sendAnswer(reply, await site.moveIssue(callerOf(accountOf(request)), key, projectKey));
  });

  server.get('/_site/workflow', async (request) => {
    const { locale } = admin(request);
    return {
      transitions: site.workflow(),
      rules: site.workflowRules().map(({ key, kind, name, description }) => ({
        key,
        kind,
        name: inLanguage(name, locale),
        description: inLanguage(description, locale),
      })),
    };
  });

  server.put<{ Params: { transition: string } }>('/_site/workflow/:transition', async (request) => {
    admin(request);
    const { rules } = readJson(rulesSchema, request.body);
    if (!(await site.setWorkflowRules(request.params.transition, rules)))
      throw new Problem(404, 'No such transition, or no such rule.');
    return { transitions: site.workflow() };
  });

  server.get('/_site/actions', async (request) => {
    admin(request);
    return {
      actions: host.manifest.actions.map(({ key, name, description, verb, inputs, inAutomation }) => ({
        key,
        name,
        description,
        verb,
        inputs,
        inAutomation,
      })),
    };
  });

  server.post<{ Params: { action: string } }>('/_site/actions/:action', async (request) => {
    admin(request);
    const { accountId, inputs } = readJson(runSchema, request.body);
    const account = site.account(accountId);
    if (account === undefined) throw new Problem(404, 'No such account.');
    try {
      const actionKey = request.params.action;
      return { result: await host.runAction({ actionKey, viewer: viewerOf(account), inputs }) };
    } catch (error) {
      // As a rule's log has it: the message, nothing of the stack.
      return { error: { message: error instanceof Error ? error.message : 'The action failed.' } };
    }
  });
}

function inLanguage({ text, texts }: LocalisedText, locale: string): string {
  const language = locale.slice(0, 2);
  return Object.entries(texts).find(([key]) => key.startsWith(language))?.[1] ?? text;
}
