import {
  CONFIGURATION_SCHEMA,
  CONFIGURATION_VERSION,
  type Configuration,
  type ConfigurationRead,
  readConfiguration,
} from '../policy/configuration';
import { type PolicyChange, policyChanges } from '../policy/diff';
import type { Finding } from '../policy/check';
import { contentOf } from '../policy/policy';
import { storedDraft } from '../storage/drafts';
import { currentPolicy } from '../storage/policies';
import { type DraftSaved, draftState, findingsOf, replaceDraft } from './publish-policy';

type Unread = Exclude<ConfigurationRead, { kind: 'read' }>;

/** Policy in force and draft; contracts are too many for one answer and are added by the screen. */
export async function exportConfiguration(now: Date): Promise<Configuration> {
  const [policy, { draft }] = await Promise.all([currentPolicy(now), storedDraft()]);
  return {
    schema: CONFIGURATION_SCHEMA,
    version: CONFIGURATION_VERSION,
    exportedAt: now.toISOString(),
    policy: contentOf(policy),
    ...(draft ? { draft: draft.content } : {}),
  };
}

/** What importing the file would change in the draft. Nothing is written. */
export async function previewConfiguration(
  file: string,
  part: 'policy' | 'draft',
): Promise<
  | { kind: 'previewed'; changes: PolicyChange[]; findings: Finding[]; hasDraft: boolean; revision: number }
  | Unread
> {
  const read = readConfiguration(file);
  if (read.kind !== 'read') return read;
  const state = await draftState();
  const content = (part === 'draft' ? read.draft : undefined) ?? read.policy;
  return {
    kind: 'previewed',
    changes: policyChanges(state.draft?.content ?? contentOf(state.base), content),
    findings: await findingsOf(content),
    hasDraft: read.draft !== undefined,
    revision: state.revision,
  };
}

/**
 * Puts a policy of the file in the place of the draft, in one write: it is whole or not there. From there it is checked,
 * rehearsed and published as any other change.
 */
export async function importConfiguration(
  { file, part, revision, by }: { file: string; part: 'policy' | 'draft'; revision: number; by: string },
  now: Date,
): Promise<DraftSaved | Unread> {
  const read = readConfiguration(file);
  if (read.kind !== 'read') return read;
  const content = (part === 'draft' ? read.draft : undefined) ?? read.policy;
  return replaceDraft({ revision, content, by }, now);
}
