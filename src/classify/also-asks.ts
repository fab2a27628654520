import type { CategoryId } from '../policy/vocabulary';
import type { CueId } from './cues';
import type { PlacedCue } from './reading';

/** Cues that by themselves are a request of a category, and what must stand in the same sentence to make it one. */
const REQUESTS: Readonly<Partial<Record<CueId, { category: CategoryId; with?: readonly CueId[] }>>> = {
  company_copy: { category: 'company_copy', with: ['ask', 'capability'] },
  licence_ask: { category: 'licence_installation', with: ['ask', 'capability'] },
  install: { category: 'installation_service', with: ['ask'] },
  rights: { category: 'installation_service', with: ['ask'] },
  data_change: { category: 'data_modification', with: ['ask', 'bulk'] },
  anonymise: { category: 'data_modification', with: ['ask'] },
  teach: { category: 'training_information', with: ['ask', 'capability', 'explain'] },
  explain: { category: 'training_information', with: ['ask', 'how_to'] },
  add_object: { category: 'feature_request', with: ['wish', 'ask'] },
  how_to: { category: 'training_information' },
};

/** Where several of these stand in one sentence, the more particular one is what is asked. */
const PARTICULAR: readonly CueId[] = [
  'company_copy',
  'licence_ask',
  'anonymise',
  'rights',
  'teach',
  'data_change',
  'add_object',
  'install',
  'explain',
  'how_to',
];

/** How to get out of a trouble is asked by everybody who is in it: beside one of these it is not another request. */
const TROUBLES: ReadonlySet<CategoryId> = new Set([
  'normal_use_problem',
  'product_defect',
  'customisation_error',
  'user_error',
]);
const ASKING_HOW: ReadonlySet<CueId> = new Set(['how_to', 'explain']);

/**
 * The explicit requests of a text that is about `category`, one per sentence, in order of appearance, `category` itself
 * left out; quoted messages ask for nothing.
 */
export function explicitRequests(cues: readonly PlacedCue[], category: CategoryId): CategoryId[] {
  const sentences = new Map<number, Set<CueId>>();
  for (const { cue, sentence, trust } of cues) {
    if (trust < 1) continue;
    const known = sentences.get(sentence);
    if (known) known.add(cue);
    else sentences.set(sentence, new Set([cue]));
  }
  const asked: CategoryId[] = [];
  for (const here of sentences.values()) {
    for (const cue of PARTICULAR) {
      if (TROUBLES.has(category) && ASKING_HOW.has(cue)) continue;
      const request = REQUESTS[cue];
      if (!request || !here.has(cue) || (request.with && !request.with.some((other) => here.has(other))))
        continue;
      if (request.category !== category && !asked.includes(request.category)) asked.push(request.category);
      break;
    }
  }
  return asked;
}
