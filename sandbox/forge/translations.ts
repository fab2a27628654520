import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ManifestFile } from './manifest-schema';

type Tree = { [key: string]: Tree | string };

/** The manifest's own texts: `{i18n: key}` in every language it declares. */
export interface Translator {
  /** In the default language. Throws when a key is missing there, as Forge's validation does. */
  text(value: string | { i18n: string }): string;
  /** In every declared language that has the key; empty for a plain string. */
  perLocale(value: string | { i18n: string }): Record<string, string>;
}

/** Reads the files of `translations.resources`, relative to `folder`. */
export function readTranslations(file: ManifestFile, folder: string): Translator {
  const resources = file.translations?.resources ?? [];
  const trees = new Map(
    resources.map((resource) => [
      resource.key,
      asTree(JSON.parse(readFileSync(path.join(folder, resource.path), 'utf8')), resource.path),
    ]),
  );
  const fallback = file.translations?.fallback.default;
  if (fallback !== undefined && !trees.has(fallback)) {
    throw new Error(`manifest: translations.fallback.default is ${fallback}, which has no resource`);
  }
  return {
    text(value) {
      if (typeof value === 'string') return value;
      const found = fallback === undefined ? undefined : lookUp(trees.get(fallback), value.i18n);
      if (found === undefined) {
        throw new Error(`manifest: i18n key ${value.i18n} is missing in the default language`);
      }
      return found;
    },
    perLocale(value) {
      if (typeof value === 'string') return {};
      const texts: Record<string, string> = {};
      for (const [locale, tree] of trees) {
        const found = lookUp(tree, value.i18n);
        if (found !== undefined) texts[locale] = found;
      }
      return texts;
    },
  };
}

function lookUp(tree: Tree | undefined, dottedKey: string): string | undefined {
  let at: Tree | string | undefined = tree;
  for (const step of dottedKey.split('.')) {
    if (typeof at !== 'object' || !Object.hasOwn(at, step)) return undefined;
    at = at[step];
  }
  return typeof at === 'string' ? at : undefined;
}

function asTree(value: unknown, where: string): Tree {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`${where}: translations must be objects of texts`);
  }
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [
      key,
      typeof inner === 'string' ? inner : asTree(inner, `${where} ${key}`),
    ]),
  );
}
