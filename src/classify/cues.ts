/** What a phrase can say about a request, before any category is weighed. */
export const CUE_IDS = [
  // Something goes wrong
  'failure',
  'wrong_result',
  'refused',
  'crash',
  'error_message',
  'error_code',
  'after_update',
  'several_users',
  'reproducible',
  'version',
  'standard_object',
  'worked_before',
  'stuck',
  'nothing_wrong',
  // What is asked
  'ask',
  'how_to',
  'teach',
  'explain',
  'capability',
  'wish',
  'add_object',
  'no_way',
  'offer',
  // Objects made for the client
  'custom',
  'adapt',
  // The client's own act
  'own_act',
  'own_action',
  'nothing_changed',
  'by_mistake',
  'repair',
  // Data
  'data_change',
  'bulk',
  'anonymise',
  // Services
  'licence',
  'licence_ask',
  'company_copy',
  'test_environment',
  'refresh',
  'install',
  'install_failed',
  'infrastructure',
  'rights',
  'test_feedback',
  // Not a support request
  'thanks',
  'closing',
  'auto_reply',
  'administrative',
  'not_a_request',
  // Words that only look like one of the above; they silence every cue that overlaps them
  'shield',
] as const;
export type CueId = (typeof CUE_IDS)[number];

/** Patterns of one language, per cue; the notation is that of `pattern.ts`. */
export interface PhraseBook {
  /** Named groups of alternatives; `{name}` in a pattern stands for each of them. */
  groups: Readonly<Record<string, readonly string[]>>;
  cues: Readonly<Partial<Record<CueId, readonly string[]>>>;
  /** Words that deny what stands after them. */
  negators: readonly string[];
  /** After a negator, these turn "not" into "not only". */
  notOnly: readonly string[];
  /** Words that begin a new statement, so that a denial before them no longer reaches what follows. */
  turns: readonly string[];
}
