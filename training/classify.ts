import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { classify } from '../src/classify';
import { decide } from '../src/decide/decide';
import { DEFAULT_POLICY } from '../src/policy/default';
import { readRequestLine, requestText, type RequestLine } from './requests';

/** JSON Lines of requests on stdin, JSON Lines of decisions on stdout, in the same order, each as soon as it is read. */
async function main(): Promise<number> {
  let failed = false;
  let first = true;
  for await (const raw of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    const line = first ? raw.replace(/^\uFEFF/, '') : raw;
    first = false;
    if (line.trim() === '') continue;
    const read = readRequestLine(line);
    failed ||= !read.ok;
    const answer = read.ok ? decided(read.value) : { id: read.id, error: read.error };
    if (!process.stdout.write(`${JSON.stringify(answer)}\n`)) await once(process.stdout, 'drain');
  }
  return failed ? 1 : 0;
}

function decided(line: RequestLine) {
  const request = { ...requestText(line), ...(line.lang === undefined ? {} : { lang: line.lang }) };
  const decision = decide({
    classification: classify(request),
    policy: DEFAULT_POLICY,
    contract: { kind: 'not-managed' },
    inputHash: '',
    now: new Date(),
  });
  const { category, level, rnd, coverage, billing, confidence, state, lang, because } = decision;
  return { id: line.id, category, level, rnd, coverage, billing, confidence, state, lang, because };
}

// A reader that has seen enough (`| head`) closes the pipe: nothing is left to do.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 2);
});

main().then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  },
);
