import * as v from 'valibot';
import type { AppManifest, AppModule } from '../app/manifest';

const panel = [
  'key',
  'title',
  'icon',
  'resource',
  'resolver',
  'viewportSize',
  'unlicensedAccess',
  'displayConditions',
];
const banner = [...panel.filter((name) => name !== 'title'), 'pages'];

/** Properties that Forge documents for portal and agent modules of JSM; its validator lets any other pass. */
const knownProperties: Record<string, string[]> = {
  'jiraServiceManagement:portalRequestDetail': panel,
  'jiraServiceManagement:portalRequestDetailPanel': panel,
  'jiraServiceManagement:portalRequestCreatePropertyPanel': panel.filter((name) => name !== 'title'),
  'jiraServiceManagement:portalRequestViewAction': panel,
  'jiraServiceManagement:portalUserMenuAction': panel,
  'jiraServiceManagement:portalProfilePanel': panel,
  'jiraServiceManagement:portalHeader': banner,
  'jiraServiceManagement:portalSubheader': banner,
  'jiraServiceManagement:portalFooter': banner,
  'jiraServiceManagement:organizationPanel': panel.filter((name) => name !== 'unlicensedAccess'),
  'jiraServiceManagement:queuePage': [
    ...panel.filter((name) => name !== 'unlicensedAccess'),
    'layout',
    'pages',
  ],
};

/** Who may be let in without a licence, by module. A module that is not listed lets nobody in. */
const openTo: Record<string, string[]> = {
  'jiraServiceManagement:portalRequestDetail': ['unlicensed', 'customer'],
  'jiraServiceManagement:portalRequestDetailPanel': ['unlicensed', 'customer'],
  'jiraServiceManagement:portalRequestCreatePropertyPanel': ['unlicensed', 'customer', 'anonymous'],
  'jiraServiceManagement:portalRequestViewAction': ['unlicensed', 'customer'],
  'jiraServiceManagement:portalUserMenuAction': ['unlicensed', 'customer'],
  'jiraServiceManagement:portalProfilePanel': ['unlicensed', 'customer'],
  'jiraServiceManagement:portalHeader': ['unlicensed', 'customer', 'anonymous'],
  'jiraServiceManagement:portalSubheader': ['unlicensed', 'customer', 'anonymous'],
  'jiraServiceManagement:portalFooter': ['unlicensed', 'customer', 'anonymous'],
};

const names = v.optional(v.array(v.string()), []);

/** What the app promises beyond what Atlassian's validator checks. Returns what breaks it. */
export function brokenRules(manifest: AppManifest): string[] {
  return [...egress(manifest), ...filters(manifest), ...Object.entries(manifest.modules).flatMap(ofModules)];
}

function ofModules([type, modules]: [string, AppModule[]]): string[] {
  return modules.flatMap((module) => [...unknownProperties(type, module), ...strangers(type, module)]);
}

function unknownProperties(type: string, module: AppModule): string[] {
  if (!type.startsWith('jiraServiceManagement:')) return [];
  const known = knownProperties[type];
  if (known === undefined) return [`${type} ${module.key}: its properties are not known to this check`];
  return Object.keys(module)
    .filter((property) => !known.includes(property))
    .map((property) => `${type} ${module.key}: no such property as ${property}`);
}

function strangers(type: string, module: AppModule): string[] {
  return v
    .parse(names, module['unlicensedAccess'])
    .filter((who) => !(openTo[type] ?? []).includes(who))
    .map((who) => `${type} ${module.key}: open to ${who}`);
}

/** Nothing leaves Atlassian: no external address, no remote, no content from elsewhere but the styles of the app's own pages. */
function egress(manifest: AppManifest): string[] {
  const { external, content } = manifest.permissions;
  const styles = v.parse(names, content?.['styles']);
  return [
    ...Object.keys(external ?? {}).map((kind) => `permissions.external.${kind}: egress`),
    ...Object.keys(content ?? {})
      .filter((kind) => kind !== 'styles')
      .map((kind) => `permissions.content.${kind}: only styles may be relaxed`),
    ...styles
      .filter((style) => style !== 'unsafe-inline')
      .map((style) => `permissions.content.styles: ${style}`),
    ...(manifest.remotes === undefined ? [] : ['remotes: egress']),
    ...Object.entries(manifest.modules)
      .flatMap(([type, modules]) => modules.map((module) => [type, module] as const))
      .filter(([type, module]) => type === 'endpoint' || 'endpoint' in module)
      .map(([type, module]) => `${type} ${module.key}: calls an endpoint elsewhere`),
  ];
}

const filterSchema = v.optional(
  v.looseObject({
    ignoreSelf: v.optional(v.boolean()),
    expression: v.optional(v.string()),
    onError: v.optional(v.string()),
  }),
);
const eventsSchema = v.array(v.union([v.string(), v.looseObject({ filter: filterSchema })]));

/** An event whose filter fails is dropped unless the filter says otherwise; an app that hears itself runs in circles. */
function filters(manifest: AppManifest): string[] {
  return (manifest.modules['trigger'] ?? []).flatMap((trigger) => {
    const events = v.parse(eventsSchema, trigger['events']);
    const own = v.parse(filterSchema, trigger['filter']);
    const all = [own, ...events.map((event) => (typeof event === 'string' ? undefined : event.filter))];
    const present = all.filter((filter) => filter !== undefined);
    const ofJira = events.some((event) => typeof event !== 'string' || event.startsWith('avi:jira:'));
    return [
      ...present
        .filter((filter) => filter.expression !== undefined && !(filter.onError ?? '').startsWith('RECEIVE'))
        .map(() => `trigger ${trigger.key}: its filter drops events when it fails (onError)`),
      ...(ofJira && !present.some((filter) => filter.ignoreSelf === true)
        ? [`trigger ${trigger.key}: hears the app's own changes (ignoreSelf)`]
        : []),
    ];
  });
}
