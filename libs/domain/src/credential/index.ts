export * from './credential.js';
export { convenedOf, countOf, hasDelegates, officialDelegates } from './roll.js';
