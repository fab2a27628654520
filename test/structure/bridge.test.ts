import { declaredNames, definedNames, invokedNames } from '../../tools/app/bridge-uses';
import { handlerExports, readManifest } from '../../tools/app/manifest';

const manifest = readManifest();
const declared = declaredNames();
const { byType: defined, typeOfExport } = definedNames();

/** A module with a screen: its resource, and the definitions its resolver answers. */
const screens = Object.values(manifest.modules)
  .flat()
  .flatMap((module) => {
    const resolver = module['resolver'] as { function: string } | undefined;
    if (resolver === undefined) return [];
    const functions = manifest.modules['function'] ?? [];
    const index = functions.findIndex(({ key }) => key === resolver.function);
    const exportName = handlerExports(manifest)[index] ?? 'none';
    return [
      {
        module: module.key,
        screen: String(module['resource']),
        type: typeOfExport.get(exportName) ?? exportName,
      },
    ];
  });

describe('bridge', () => {
  test('there are contracts, and a screen for each', () => {
    expect([...declared.keys()].sort()).toEqual([
      'AdminDefinitions',
      'AgentDefinitions',
      'OrganizationDefinitions',
      'PortalDefinitions',
      'QueueDefinitions',
      'ReportDefinitions',
    ]);
    expect([...new Set(screens.map(({ type }) => type))].sort()).toEqual([...declared.keys()].sort());
  });

  test.each([...declared])(
    '%s: its resolver defines every name of the contract, and no other',
    (type, names) => {
      expect([...(defined.get(type) ?? [])].sort()).toEqual([...names].sort());
    },
  );

  test.each([...declared])(
    '%s: its screens invoke every name of the contract, and no other',
    (type, names) => {
      const invoked = screens
        .filter((screen) => screen.type === type)
        .flatMap(({ screen }) => [...invokedNames(screen).names]);
      expect([...new Set(invoked)].sort()).toEqual([...names].sort());
    },
  );

  test.each(screens)('$module speaks to the resolver that the manifest gives it', ({ screen, type }) => {
    expect([...invokedNames(screen).types]).toEqual([type]);
  });
});
