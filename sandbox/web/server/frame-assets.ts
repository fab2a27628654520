/// <reference path="./atlaskit-themes.d.ts" />
import { join } from 'node:path';

import dark from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-dark';
import light from '@atlaskit/tokens/dist/cjs/artifacts/themes/atlassian-light';
import { build } from 'esbuild';

let built: Promise<string> | undefined;

/** JavaScript of a function expression that installs the bridge when called with the page’s origin. */
export function bridgeScript(): Promise<string> {
  return (built ??= buildBridge());
}

async function buildBridge(): Promise<string> {
  const result = await build({
    entryPoints: [join(__dirname, '../pages/frame/global-bridge.ts')],
    bundle: true,
    format: 'iife',
    globalName: '__palierBridge',
    target: 'es2022',
    minify: true,
    write: false,
    platform: 'browser',
  });
  return `${result.outputFiles[0]?.text ?? ''};__palierBridge.installBridge`;
}

/** The design tokens that the platform gives a frame once it asks for theming. */
export function themeStyles(): string {
  return `${light}\n${dark}`;
}
