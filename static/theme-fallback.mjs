import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import dark from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-dark.js';
import light from '@atlaskit/tokens/dist/esm/artifacts/themes/atlassian-light.js';

const ID = 'virtual:theme.css';

/** `--ds-…` declarations of a theme as Atlaskit ships it. */
function declarations(theme) {
  return [...theme.matchAll(/(--ds-[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => ({ name, value }));
}

function tokensNamedIn(folder) {
  const names = new Set();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !entry.name.endsWith('.css') || entry.parentPath.includes('dist')) continue;
    const css = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [name] of css.matchAll(/--ds-[\w-]+/g)) names.add(name);
  }
  return names;
}

/**
 * Vite plugin: `virtual:theme.css` gives design tokens a value before, or without, the host's theme.
 * A cascade layer loses to every unlayered rule, so the host's theme wins as soon as it is there.
 * @param {{ all: boolean, stylesIn: string }} options `all`: every token, else those that the stylesheets name.
 */
export function themeFallback({ all, stylesIn }) {
  return {
    name: 'palier-theme-fallback',
    resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
    load(id) {
      if (id !== `\0${ID}`) return undefined;
      const wanted = all ? undefined : tokensNamedIn(stylesIn);
      const block = (theme) =>
        declarations(theme)
          .filter(({ name }) => wanted === undefined || wanted.has(name))
          .map(({ name, value }) => `${name}:${value}`)
          .join(';');
      return `@layer fallback{html{color-scheme:light;${block(light)}}html[data-color-mode=dark]{color-scheme:dark;${block(dark)}}}`;
    },
  };
}
