export * from './arithmetic.js';
export * from './catalogue.js';
export * from './guard.js';
export * from './provision.js';
export type { CongressFormRule, MajorityBase, ProvisionName, Provisions, ProvisionValues } from './provision-values.js';
export * from './rule-set.js';
export * from './rule-sets.js';
export * from './setting.js';
export * from './working-days.js';
