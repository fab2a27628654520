import * as v from 'valibot';
import type { Extension, PanelStatus, Site, Viewer } from '../contracts';
import type { AppManifest } from './app-manifest';
import type { Installation } from './installation';
import type { Invoker } from './invocation';
import { RESOLVER_SECONDS } from './limits';
import { statusSchema } from './manifest-schema';
import { admit } from './resolvers';

const answerSchema = v.object({ status: v.optional(statusSchema) });

/** Asks the app what stands beside the label of its issue context panels. */
export class PanelStatuses {
  constructor(
    private readonly site: Site,
    private readonly app: AppManifest,
    private readonly installation: Installation,
    private readonly invoker: Invoker,
    private readonly context: () => Record<string, unknown>,
    private readonly log: (line: string) => void,
  ) {}

  async status(call: {
    moduleKey: string;
    viewer: Viewer;
    extension: Extension;
  }): Promise<PanelStatus | undefined> {
    const { moduleKey, viewer, extension } = call;
    const module = this.app.manifest.modules.find(({ key }) => key === moduleKey);
    if (module === undefined) throw new Error(`no module ${moduleKey}`);
    admit(this.site, viewer, module.unlicensedAccess, moduleKey);
    const dynamic = this.app.functions.get(module.dynamicPropertiesFunction ?? '');
    if (dynamic === undefined || viewer.kind === 'anonymous') return module.status;
    const { issue, project } = extension;
    const ended = await this.invoker.run({
      function: dynamic,
      moduleKey,
      moduleType: module.type,
      cause: 'dynamicProperties',
      limitSeconds: RESOLVER_SECONDS,
      viewer,
      event: { cloudId: this.installation.cloudId, extension: { type: module.type, issue, project } },
      context: { ...this.context(), principal: { accountId: viewer.accountId } },
    });
    if (ended.kind !== 'returned') return module.status;
    const answer = v.safeParse(answerSchema, ended.value);
    if (answer.success) return answer.output.status;
    this.log(`${moduleKey}: dynamicProperties answered what is no status: ${v.summarize(answer.issues)}`);
    return module.status;
  }
}
