import { parseArgs } from 'node:util';

/** Words for the person at the terminal: what is wrong and what to do. No stack is shown for it. */
export class LaunchError extends Error {
  override readonly name = 'LaunchError';
}

export interface LaunchOptions {
  fresh: boolean;
  port: number;
}

const USAGE =
  'Usage: npm start [-- --fresh]\n  --fresh   begin with an empty site\n  PORT=8090 another port than 8080';

export function readOptions(args: string[], port: string | undefined): LaunchOptions {
  let fresh: boolean;
  try {
    fresh = parseArgs({ args, options: { fresh: { type: 'boolean', default: false } } }).values.fresh;
  } catch (error) {
    throw new LaunchError(`${error instanceof Error ? error.message : String(error)}\n${USAGE}`);
  }
  const number = Number(port === undefined || port === '' ? 8080 : port);
  if (!Number.isInteger(number) || number < 1 || number > 65535) {
    throw new LaunchError(`PORT is ${port ?? ''}; it must be a number from 1 to 65535.`);
  }
  return { fresh, port: number };
}
