import type { ForgeHost, Site } from '../contracts';
import { LaunchError } from './options';

const AUTOMATIC = 'automatic';

/**
 * Switches Palier on in every project, as the site's admin would on the admin page: a fresh install only monitors. Once
 * in the life of the site's state, so that what an admin changes later stays.
 */
export async function switchOnSampleDesk(site: Site, host: ForgeHost): Promise<void> {
  const store = site.storage('sample-desk');
  if (store.get(AUTOMATIC) === true) return;
  const admin = site.accounts().find(({ role }) => role === 'admin');
  if (!admin) throw new LaunchError('The site has no admin who could switch Palier on.');
  const call = (functionKey: string, payload: Record<string, unknown>): Promise<unknown> =>
    host.invokeResolver({
      moduleKey: 'admin-page',
      viewer: { kind: 'licensed', accountId: admin.accountId },
      extension: { type: 'jira:adminPage' },
      functionKey,
      payload: { locale: admin.locale, ...payload },
    });
  const expectKind = (answer: unknown, ...kinds: string[]): void => {
    const kind = (answer as { kind?: unknown }).kind;
    if (typeof kind !== 'string' || !kinds.includes(kind))
      throw new LaunchError(`Palier could not be switched on: ${JSON.stringify(answer).slice(0, 500)}`);
  };
  // A start that was interrupted left a draft that says the same.
  const { desk } = (await call('readPolicy', {})) as { desk: { draft: { revision: number } } };
  const parts = { projects: { default: 'automatic', byKey: {} } };
  expectKind(await call('saveDraft', { revision: desk.draft.revision, parts }), 'saved');
  const publication = { revision: desk.draft.revision + 1, reason: 'Guichet d’exemple' };
  expectKind(await call('publishDraft', publication), 'published', 'nothing-to-publish');
  await store.write({ put: [[AUTOMATIC, true]] });
}
