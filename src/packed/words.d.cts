// What `words.cjs` holds, made by `npm run pack`: do not edit.
export { CONCEPTS } from '../classify/concepts';
export { DE } from '../classify/phrases/de';
export { EN } from '../classify/phrases/en';
export { FR } from '../classify/phrases/fr';
export { IT } from '../classify/phrases/it';
