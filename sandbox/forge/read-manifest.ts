import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import type { InstalledApp, LocalisedText, Manifest, WorkflowRule } from '../contracts';
import { compileExpression } from '../expression';
import type { AppManifest, EventFilter, FunctionModule, TriggerModule } from './app-manifest';
import { SCHEDULED_TRIGGERS } from './limits';
import { type FilterEntry, manifestSchema, type ManifestFile, uiModuleSchema } from './manifest-schema';
import { readTranslations, type Translator } from './translations';
import { UNLICENSED_SUPPORT } from './unlicensed';

/** The development environment of the one installation that a local site has. */
const ENVIRONMENT_ID = '5d1e0c64-3f0a-4b57-9c1d-7a4f1b2c9e10';

const NOT_SCREENS = new Set([
  'function',
  'trigger',
  'consumer',
  'scheduledTrigger',
  'llm',
  'action',
  'automation:actionProvider',
  'rovo:agent',
  'jira:workflowCondition',
  'jira:workflowValidator',
  'jira:customField',
  'jira:entityProperty',
]);

/** Modules around the pages of the portal; their `pages` says which. */
const PORTAL_FRAMES = new Set(['jiraServiceManagement:portalFooter']);

/**
 * Reads and checks `manifest.yml`. Throws an error that names what is wrong: the shape, a reference to a function
 * that is not declared, a missing translation, an event without its scope, or a module the local site does not know.
 */
export function readManifest(manifestPath: string): AppManifest {
  const folder = path.dirname(manifestPath);
  const parsed = v.safeParse(manifestSchema, parse(readFileSync(manifestPath, 'utf8')));
  if (!parsed.success) {
    const problems = parsed.issues.map((issue) => `${v.getDotPath(issue) ?? 'file'}: ${issue.message}`);
    throw new Error(`${path.basename(manifestPath)} is not valid:\n  ${problems.join('\n  ')}`);
  }
  const file = parsed.output;
  const translator = readTranslations(file, folder);
  const { scopes, impersonationScopes } = readScopes(file);
  const functions = new Map((file.modules.function ?? []).map((entry) => [entry.key, functionModule(entry)]));

  const manifest: Manifest = {
    appUuid: file.app.id.split('/')[1] ?? '',
    environmentId: ENVIRONMENT_ID,
    name: file.app.name ?? nameOfPackage(folder),
    scopes,
    resources: file.resources ?? [],
    modules: readScreens(file, translator),
    actions: readActions(file),
    styles: file.permissions.content?.styles ?? [],
  };
  const app: AppManifest = {
    manifest,
    installed: readInstalled(file, manifest, translator),
    licensed: file.app.licensing?.enabled ?? false,
    usesLlm: (file.modules.llm ?? []).length > 0,
    impersonationScopes,
    functions,
    triggers: (file.modules.trigger ?? []).map(readTrigger),
    consumers: (file.modules.consumer ?? []).map(({ key, queue, function: functionKey }) => ({
      key,
      queue,
      functionKey,
    })),
    scheduled: (file.modules.scheduledTrigger ?? []).map((entry) => ({
      key: entry.key,
      functionKey: entry.function,
      interval: entry.interval,
      appIsLicensed: entry.filter?.appIsLicensed,
    })),
  };
  checkReferences(app);
  return app;
}

function functionModule(entry: {
  key: string;
  handler: string;
  timeoutSeconds?: number | undefined;
}): FunctionModule {
  const [fileName, exportName] = entry.handler.split('.');
  if (fileName !== 'index' || exportName === undefined) {
    throw new Error(
      `manifest: function ${entry.key}: handler ${entry.handler} is not an export of src/index`,
    );
  }
  return { key: entry.key, exportName, timeoutSeconds: entry.timeoutSeconds };
}

function readScopes(file: ManifestFile): { scopes: string[]; impersonationScopes: string[] } {
  const given = file.permissions.scopes;
  if (Array.isArray(given)) return { scopes: given, impersonationScopes: [] };
  return {
    scopes: Object.keys(given),
    impersonationScopes: Object.entries(given)
      .filter(([, options]) => options?.allowImpersonation === true)
      .map(([scope]) => scope),
  };
}

function readTrigger(entry: NonNullable<ManifestFile['modules']['trigger']>[number]): TriggerModule {
  return {
    key: entry.key,
    functionKey: entry.function,
    events: entry.events.map((event) =>
      typeof event === 'string'
        ? { name: event, filter: eventFilter(entry.filter) }
        : { name: event.eventType, filter: eventFilter(event.filter ?? entry.filter) },
    ),
  };
}

function eventFilter(entry: FilterEntry | undefined): EventFilter | undefined {
  if (entry === undefined) return undefined;
  return {
    ignoreSelf: entry.ignoreSelf ?? false,
    appIsLicensed: entry.appIsLicensed,
    expression: entry.expression,
    onError: entry.onError ?? 'IGNORE_AND_LOG',
  };
}

function readScreens(file: ManifestFile, translator: Translator): Manifest['modules'] {
  const screens: Manifest['modules'] = [];
  for (const [type, entries] of Object.entries(file.modules)) {
    if (NOT_SCREENS.has(type)) continue;
    const support = UNLICENSED_SUPPORT.get(type);
    if (support === undefined)
      throw new Error(`manifest: module ${type} is not implemented by the local site`);
    for (const entry of v.parse(v.array(uiModuleSchema), entries)) {
      const unlicensedAccess = entry.unlicensedAccess ?? [];
      const refused = unlicensedAccess.filter((kind) => !support.includes(kind));
      if (refused.length > 0) {
        throw new Error(
          `manifest: ${type} ${entry.key} does not support unlicensedAccess ${refused.join(', ')}`,
        );
      }
      for (const named of [entry.resource, entry.edit?.resource]) {
        if (named !== undefined && !file.resources?.some(({ key }) => key === named)) {
          throw new Error(`manifest: ${type} ${entry.key} names resource ${named}, which is not declared`);
        }
      }
      screens.push({
        type,
        key: entry.key,
        ...(entry.title === undefined
          ? {}
          : { title: translator.text(entry.title), titles: translator.perLocale(entry.title) }),
        ...(entry.resource === undefined ? {} : { resource: entry.resource }),
        ...(entry.resolver === undefined ? {} : { resolverFunction: entry.resolver.function }),
        ...(entry.status === undefined ? {} : { status: entry.status }),
        ...(entry.dynamicProperties === undefined
          ? {}
          : { dynamicPropertiesFunction: entry.dynamicProperties.function }),
        ...(entry.edit === undefined ? {} : { editResource: entry.edit.resource }),
        unlicensedAccess,
        ...readPages(type, entry, translator),
      });
    }
  }
  return screens;
}

function readPages(
  type: string,
  { key, pages }: v.InferOutput<typeof uiModuleSchema>,
  translator: Translator,
): Pick<Manifest['modules'][number], 'pages' | 'portalPages'> {
  if (pages === undefined) return {};
  const portalPages = pages.filter((page) => typeof page === 'string');
  const subPages = pages.filter((page) => typeof page !== 'string');
  const canHave = PORTAL_FRAMES.has(type) ? portalPages : type === 'jira:adminPage' ? subPages : undefined;
  if (canHave?.length !== pages.length) throw new Error(`manifest: ${type} ${key} cannot have pages`);
  const names = pages.map((page) => (typeof page === 'string' ? page : page.route));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new Error(`manifest: ${type} ${key} has the page ${twice} twice`);
  if (PORTAL_FRAMES.has(type)) return { portalPages };
  return {
    pages: subPages.map(({ route, title }) => ({
      route,
      title: translator.text(title),
      titles: translator.perLocale(title),
    })),
  };
}

/** An action is in rules when a provider names it, and an agent's when that agent does. */
function readActions(file: ManifestFile): Manifest['actions'] {
  const actions = file.modules.action ?? [];
  const offered = (file.modules['automation:actionProvider'] ?? []).flatMap((provider) => provider.actions);
  const named = [...offered, ...(file.modules['rovo:agent'] ?? []).flatMap((agent) => agent.actions)];
  const unknown = named.find((name) => !actions.some(({ key }) => key === name));
  if (unknown !== undefined) throw new Error(`manifest: action ${unknown} is not declared`);
  return actions.map(
    ({ key, name, function: functionKey, actionVerb, description, config, inputs, outputs }) => {
      const resource = config?.resource;
      if (resource !== undefined && !file.resources?.some((declared) => declared.key === resource)) {
        throw new Error(`manifest: action ${key} names resource ${resource}, which is not declared`);
      }
      return {
        key,
        name: name ?? key,
        functionKey,
        verb: actionVerb,
        description,
        inputs,
        outputs: outputs ?? {},
        inAutomation: offered.includes(key),
        ...(resource === undefined ? {} : { configResource: resource }),
      };
    },
  );
}

function readWorkflowRules(file: ManifestFile, translator: Translator): WorkflowRule[] {
  const localised = (value: string | { i18n: string }): LocalisedText => ({
    text: translator.text(value),
    texts: translator.perLocale(value),
  });
  const rules = [
    ...(file.modules['jira:workflowCondition'] ?? []).map((rule) => ({
      kind: 'condition' as const,
      ...rule,
    })),
    ...(file.modules['jira:workflowValidator'] ?? []).map((rule) => ({
      kind: 'validator' as const,
      ...rule,
    })),
  ];
  return rules.map((rule) => {
    // An expression that cannot be evaluated here stops the start, as one that Jira cannot read stops a deployment.
    compileExpression(rule.expression);
    return {
      key: rule.key,
      kind: rule.kind,
      expression: rule.expression,
      name: localised(rule.name),
      description: localised(rule.description),
      ...('errorMessage' in rule && rule.errorMessage !== undefined
        ? { errorMessage: localised(rule.errorMessage) }
        : {}),
    };
  });
}

function readInstalled(file: ManifestFile, manifest: Manifest, translator: Translator): InstalledApp {
  return {
    appUuid: manifest.appUuid,
    environmentId: manifest.environmentId,
    name: manifest.name,
    customFields: (file.modules['jira:customField'] ?? []).map((field) => ({
      key: field.key,
      name: translator.text(field.name),
      description: translator.text(field.description),
      type: field.type,
      readOnly: field.readOnly ?? false,
    })),
    entityProperties: (file.modules['jira:entityProperty'] ?? [])
      .filter(({ entityType }) => entityType === undefined || entityType === 'issue')
      .map((property) => ({
        propertyKey: property.propertyKey,
        values: property.values.map(({ path: valuePath, type, searchAlias }) => ({
          path: valuePath,
          type,
          searchAlias: searchAlias ?? '',
        })),
      })),
    workflowRules: readWorkflowRules(file, translator),
  };
}

function checkReferences(app: AppManifest): void {
  const users = [
    ...app.triggers.map(({ key, functionKey }) => ({ key, functionKey })),
    ...app.consumers.map(({ key, functionKey }) => ({ key, functionKey })),
    ...app.scheduled.map(({ key, functionKey }) => ({ key, functionKey })),
    ...app.manifest.actions.map(({ key, functionKey }) => ({ key, functionKey })),
    ...app.manifest.modules.flatMap(({ key, resolverFunction, dynamicPropertiesFunction }) =>
      [resolverFunction, dynamicPropertiesFunction].flatMap((functionKey) =>
        functionKey === undefined ? [] : [{ key, functionKey }],
      ),
    ),
  ];
  for (const { key, functionKey } of users) {
    if (!app.functions.has(functionKey)) {
      throw new Error(`manifest: ${key} names function ${functionKey}, which is not declared`);
    }
  }
  const keys = [
    ...app.functions.keys(),
    ...[
      ...app.triggers,
      ...app.consumers,
      ...app.scheduled,
      ...app.manifest.modules,
      ...app.manifest.actions,
      ...(app.installed.workflowRules ?? []),
    ].map(({ key }) => key),
    ...app.installed.customFields.map(({ key }) => key),
  ];
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined) throw new Error(`manifest: key ${twice} is used twice`);
  const queues = app.consumers.map(({ queue }) => queue);
  const shared = queues.find((queue, index) => queues.indexOf(queue) !== index);
  if (shared !== undefined) throw new Error(`manifest: queue ${shared} has two consumers`);
  if (app.scheduled.length > SCHEDULED_TRIGGERS) {
    throw new Error(`manifest: more than ${String(SCHEDULED_TRIGGERS)} scheduled triggers`);
  }
  for (const trigger of app.triggers) {
    for (const { name, filter } of trigger.events) checkEvent(trigger.key, name, filter, app.manifest.scopes);
  }
}

const ISSUE_EVENTS = ['avi:jira:created:issue', 'avi:jira:updated:issue', 'avi:jira:deleted:issue'];

function checkEvent(key: string, name: string, filter: EventFilter | undefined, scopes: string[]): void {
  if (ISSUE_EVENTS.includes(name)) {
    if (!scopes.includes('read:jira-work') && !scopes.includes('read:issue:jira')) {
      throw new Error(`manifest: trigger ${key}: ${name} needs scope read:jira-work`);
    }
    return;
  }
  if (name !== 'avi:forge:installed:app' && name !== 'avi:forge:upgraded:app') {
    throw new Error(`manifest: trigger ${key}: event ${name} is not implemented by the local site`);
  }
  if (filter?.ignoreSelf === true) {
    throw new Error(`manifest: trigger ${key}: ignoreSelf applies to Jira events only, not to ${name}`);
  }
}

const packageSchema = v.object({ name: v.string() });

/** The manifest carries no name of the app: a registered app has one, and the package's stands in for it. */
function nameOfPackage(folder: string): string {
  const file = path.join(folder, 'package.json');
  if (!existsSync(file)) return 'Forge app';
  const { name } = v.parse(packageSchema, JSON.parse(readFileSync(file, 'utf8')));
  return name.charAt(0).toUpperCase() + name.slice(1);
}
