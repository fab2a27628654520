export { checkTexts, type TextFinding } from './check';
export { type TextFault, textFaults } from './faults';
export type { TextOverrides, TextValue } from './overrides';
export { type ClientText, CLIENT_TEXTS, defaultText } from './registry';
export { TEXTS } from './tables';
export { fill, fillAll } from './template';
export type { ChargedBilling, Entry, MessageKey, SupportCategoryId, Texts } from './texts';
export { textsOf, type Worded } from './wording';
