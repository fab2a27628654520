export { adminWords, explainTrial } from './admin';
export { explainToAgent, notDecidedHere } from './agent';
export { explainToClient, unavailable } from './client';
export { createForm, type KnownAtCreation } from './create-form';
export { localeOf } from './locale';
export { message } from './message';
export { previewOf, sampleOf, TEXT_SITUATIONS } from './samples';
export type { MessageKey } from '../policy/texts';
