/** Every word of the four languages, packed as one. */
export { de } from '../../src/policy/texts/de';
export { en } from '../../src/policy/texts/en';
export { fr } from '../../src/policy/texts/fr';
export { it } from '../../src/policy/texts/it';
