import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { parse } from 'yaml';
import { root } from '../root';

const moduleSchema = v.looseObject({ key: v.string() });

/** The parts of `manifest.yml` that the checks look at; Atlassian's own validator looks at all of it. */
const manifestSchema = v.looseObject({
  app: v.looseObject({ id: v.string() }),
  permissions: v.looseObject({
    scopes: v.array(v.string()),
    external: v.optional(v.looseObject({})),
    content: v.optional(v.looseObject({})),
  }),
  remotes: v.optional(v.unknown()),
  resources: v.array(v.looseObject({ key: v.string(), path: v.string() })),
  translations: v.optional(
    v.object({
      resources: v.array(v.object({ key: v.string(), path: v.string() })),
      fallback: v.looseObject({ default: v.string() }),
    }),
  ),
  modules: v.record(v.string(), v.array(moduleSchema)),
});

export type AppManifest = v.InferOutput<typeof manifestSchema>;
export type AppModule = v.InferOutput<typeof moduleSchema>;

export const manifestFile = join(root, 'manifest.yml');

/** The app's manifest. Throws when it is missing or has another shape. */
export function readManifest(file = manifestFile): AppManifest {
  return v.parse(manifestSchema, parse(readFileSync(file, 'utf8')));
}

/** Export names of `src/index.ts` that the manifest's functions want: `run` of `index.run`. */
export function handlerExports(manifest: AppManifest): string[] {
  return (manifest.modules['function'] ?? []).map((entry) => {
    const handler = v.parse(v.string(), entry['handler']);
    const match = /^index\.(\w+)$/.exec(handler);
    if (match?.[1] === undefined)
      throw new Error(`Handler ${handler} of ${entry.key} is not in src/index.ts.`);
    return match[1];
  });
}

/** Every key of a translation that the manifest asks for: `{ i18n: 'modules.portal.title' }`. */
export function translationKeys(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(translationKeys);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'i18n' && typeof inner === 'string' ? [inner] : translationKeys(inner),
  );
}
