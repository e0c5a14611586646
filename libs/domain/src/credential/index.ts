export * from './credential.js';
export { countOf, officialDelegates } from './roll.js';
