/** What the classifier knows of the four languages, packed as one: written to be read, it is laid out in wide margins. */
export { CONCEPTS } from '../../src/classify/concepts';
export { DE } from '../../src/classify/phrases/de';
export { EN } from '../../src/classify/phrases/en';
export { FR } from '../../src/classify/phrases/fr';
export { IT } from '../../src/classify/phrases/it';
