// What `re2js.cjs` holds, made by `npm run pack`: do not edit.
export { RE2JS, RE2JSException } from 're2js';
