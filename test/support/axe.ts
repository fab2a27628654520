import { readFileSync } from 'node:fs';
import type { Frame } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** Frames of the frame are looked at by themselves: axe's way into them gives up without a word on a busy machine. */
const options: RunOptions = { iframes: false, resultTypes: ['violations'], preload: false };

/**
 * What axe finds in the document of this frame, one line per violation; its own frames are not looked into.
 * Rejects when axe looked at nothing.
 */
export async function violationsIn(frame: Frame): Promise<string[]> {
  // As text: a function would go through each runner's own way of rewriting it.
  await frame.evaluate(source);
  const results: unknown = await frame.evaluate(`axe.run(document, ${JSON.stringify(options)})`);
  const { violations, passes } = results as Pick<AxeResults, 'violations' | 'passes'>;
  if (passes.length === 0) throw new Error(`axe looked at nothing in ${frame.url()}.`);
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target, html }) => `${target.join(' ')} ${html}`).join(' | ')}`,
  );
}
