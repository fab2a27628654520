import type { KeyValueStore } from '../contracts';
import type { Activity } from './activity';
import type { Installation } from './installation';
import type { Triggers } from './triggers';

const KEY = 'installed';

/**
 * Tells the app that it has been installed, once in the life of the site's store. A host that stops before the
 * first delivery has ended tells it again.
 */
export async function announceInstallation(
  store: KeyValueStore,
  triggers: Triggers,
  installation: Installation,
  appName: string,
  activity: Activity,
): Promise<void> {
  if (store.get(KEY) !== undefined) return;
  const appUuid = installation.appAri.split('/')[1] ?? '';
  const delivered = await triggers.deliver('avi:forge:installed:app', {
    eventType: 'avi:forge:installed:app',
    id: installation.installationId,
    app: { id: appUuid, version: installation.appVersion, name: appName },
    environment: { id: installation.environmentId },
  });
  if (!delivered) return;
  await activity.during(() => store.write({ put: [[KEY, { installationId: installation.installationId }]] }));
}
