// What `texts.cjs` holds, made by `npm run pack`: do not edit.
export { de } from '../policy/texts/de';
export { en } from '../policy/texts/en';
export { fr } from '../policy/texts/fr';
export { it } from '../policy/texts/it';
