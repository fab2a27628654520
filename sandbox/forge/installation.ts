import type { Site } from '../contracts';
import type { AppManifest } from './app-manifest';

const CLOUD_ID = '7c0a4f6e-52b1-4c39-8d3e-1f9b6a20d741';
const INSTALLATION_ID = '2b8d9c17-64e5-4f0a-a3c2-90e7d5b1f86c';

export interface License {
  active: true;
  type: string;
}

/** The identities of the one installation of the app on the site. */
export interface Installation {
  cloudId: string;
  siteUrl: string;
  installationId: string;
  appAri: string;
  appVersion: string;
  environmentId: string;
  /** Of the product the app is installed in; Forge also calls it `workspaceId`. */
  installContext: string;
  /** Only apps that declare licensing have one. */
  license: License | undefined;
  installation: { ari: { installationId: string; toString(): string }; contexts: unknown[] };
}

export function describeInstallation(app: AppManifest, site: Site): Installation {
  const installContext = `ari:cloud:jira::site/${CLOUD_ID}`;
  const ari = `ari:cloud:ecosystem::installation/${INSTALLATION_ID}`;
  return {
    cloudId: CLOUD_ID,
    siteUrl: site.baseUrl,
    installationId: INSTALLATION_ID,
    appAri: `ari:cloud:ecosystem::app/${app.manifest.appUuid}`,
    appVersion: '1.0.0',
    environmentId: app.manifest.environmentId,
    installContext,
    license: app.licensed ? { active: true, type: 'commercial' } : undefined,
    installation: {
      ari: { installationId: INSTALLATION_ID, toString: () => ari },
      contexts: [{ cloudId: CLOUD_ID, workspaceId: undefined, toString: () => installContext }],
    },
  };
}

/** What every handler gets as its second argument, with the principal added where a user is behind the call. */
export function handlerContext(installation: Installation): Record<string, unknown> {
  return {
    installContext: installation.installContext,
    workspaceId: installation.installContext,
    ...(installation.license === undefined ? {} : { license: installation.license }),
    installation: installation.installation,
  };
}
