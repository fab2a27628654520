import * as v from 'valibot';
import type { ActionModule, ActionValueType, Site, Viewer } from '../contracts';
import type { AppManifest } from './app-manifest';
import type { Installation } from './installation';
import { type Invoker, problemOf } from './invocation';
import { ACTION_SECONDS } from './limits';
import { admit } from './resolvers';

const refusalSchema = v.object({
  errors: v.pipe(v.array(v.object({ message: v.string() })), v.minLength(1)),
});

/** Runs the app's actions, as rules of Jira automation and Rovo do. */
export class Actions {
  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    private readonly installation: Installation,
    private readonly invoker: Invoker,
    private readonly context: () => Record<string, unknown>,
  ) {}

  async run(call: {
    actionKey: string;
    viewer: Viewer;
    inputs: Record<string, unknown>;
    place?: Record<string, unknown>;
  }): Promise<unknown> {
    const { actionKey, viewer, inputs, place } = call;
    const action = this.app.manifest.actions.find(({ key }) => key === actionKey);
    const handler = this.app.functions.get(action?.functionKey ?? '');
    if (action === undefined || handler === undefined) throw new Error(`no action ${actionKey}`);
    // A connection is somebody's; who it is needs a licence.
    admit(this.site, viewer, [], actionKey);
    if (viewer.kind === 'anonymous') throw new Error('an action needs a user');
    checkInputs(action, inputs);
    const { cloudId } = this.installation;
    const ended = await this.invoker.run({
      function: handler,
      moduleKey: actionKey,
      moduleType: 'core:action',
      cause: `action ${actionKey}`,
      limitSeconds: ACTION_SECONDS,
      viewer,
      event: {
        ...inputs,
        ...(place === undefined ? {} : { context: { cloudId, moduleKey: actionKey, ...place } }),
      },
      context: {
        ...this.context(),
        accountId: viewer.accountId,
        principal: { accountId: viewer.accountId },
      },
    });
    if (ended.kind !== 'returned') throw new Error(`the action failed: ${problemOf(ended) ?? 'unknown'}`);
    if (!v.is(refusalSchema, ended.value)) checkOutputs(action, ended.value);
    return ended.value;
  }
}

function checkInputs({ key, inputs }: ActionModule, given: Record<string, unknown>): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(inputs, name)) throw new Error(`action ${key} has no input ${name}`);
  }
  for (const [name, { type, required }] of Object.entries(inputs)) {
    const value = given[name];
    if (value === undefined && required) throw new Error(`action ${key} needs the input ${name}`);
    if (value !== undefined && !isOfType(value, type)) {
      throw new Error(`action ${key}: the input ${name} is no ${type}`);
    }
  }
}

/** Rules read outputs by name: one of another type than declared reads as nothing there. */
function checkOutputs({ key, outputs }: ActionModule, answer: unknown): void {
  for (const [name, { type, nullable }] of Object.entries(outputs)) {
    const value: unknown =
      typeof answer === 'object' && answer !== null ? (answer as Record<string, unknown>)[name] : undefined;
    const fits = value === null ? nullable : isOfType(value, type);
    if (!fits) throw new Error(`action ${key}: the output ${name} is no ${type}`);
  }
}

function isOfType(value: unknown, type: ActionValueType): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}
