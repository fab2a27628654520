import * as v from '../packed/valibot.cjs';
import { type PolicyContent, policyContentSchema } from './policy';

export const CONFIGURATION_SCHEMA = 'palier-configuration';
/** Raised when an older Palier could no longer read the file. */
export const CONFIGURATION_VERSION = 1;

/** Characters; the platform takes half a megabyte in one call, and accents take two bytes. */
export const LONGEST_CONFIGURATION = 400_000;
/** More would be the same mistake many times. */
const MOST_FAULTS = 50;

const configurationSchema = v.strictObject({
  schema: v.literal(CONFIGURATION_SCHEMA),
  version: v.literal(CONFIGURATION_VERSION),
  /** ISO 8601, UTC; for whoever finds the file again. */
  exportedAt: v.optional(v.string()),
  /** What was in force. */
  policy: policyContentSchema,
  /** What was being prepared. */
  draft: v.optional(policyContentSchema),
  /** Contracts as lines, which the page of contracts reads. */
  contracts: v.optional(v.strictObject({ header: v.array(v.string()), rows: v.array(v.array(v.string())) })),
});
/** The whole configuration of a site in one file. */
export type Configuration = v.InferOutput<typeof configurationSchema>;

/** `path` is where in the file, e.g. `policy.categories.user_error.level`; `message` is in English, for files that people edit. */
export interface ConfigurationFault {
  path: string;
  message: string;
}

export type ConfigurationRead =
  | { kind: 'read'; policy: PolicyContent; draft?: PolicyContent }
  | { kind: 'not-json' }
  /** JSON, and no configuration of Palier. */
  | { kind: 'not-a-configuration' }
  | { kind: 'other-version'; version: number; known: number }
  | { kind: 'too-large'; most: number }
  | { kind: 'invalid'; faults: ConfigurationFault[] };

const headSchema = v.object({ schema: v.literal(CONFIGURATION_SCHEMA), version: v.number() });

/** Reads a file that anybody may have written. Never throws. */
export function readConfiguration(text: string): ConfigurationRead {
  if (text.length > LONGEST_CONFIGURATION) return { kind: 'too-large', most: LONGEST_CONFIGURATION };
  const json = parsed(text);
  if (json === undefined) return { kind: 'not-json' };
  const head = v.safeParse(headSchema, json);
  if (!head.success) return { kind: 'not-a-configuration' };
  const { version } = head.output;
  if (version !== CONFIGURATION_VERSION)
    return { kind: 'other-version', version, known: CONFIGURATION_VERSION };
  const configuration = v.safeParse(configurationSchema, json);
  if (!configuration.success) {
    const faults = configuration.issues.map((issue) => ({
      path: v.getDotPath(issue) ?? '',
      message: issue.message.slice(0, 300),
    }));
    return { kind: 'invalid', faults: faults.slice(0, MOST_FAULTS) };
  }
  const { policy, draft } = configuration.output;
  return { kind: 'read', policy, ...(draft ? { draft } : {}) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
