export * from './arithmetic.js';
export {
  isMatter,
  kindsOf,
  matterOf,
  provisionFor,
  type RuledUnit,
  type UnionUnitKind,
} from './by-kind.js';
export * from './catalogue.js';
export * from './direct-upper.js';
export * from './guard.js';
export * from './left-aside.js';
export * from './own-checks.js';
export * from './provision.js';
export type { CongressFormRule, MajorityBase, ProvisionName, ProvisionValues } from './provision-values.js';
export * from './regulation-on.js';
export * from './rule-set.js';
export * from './rule-sets.js';
export * from './separation-of-duties.js';
export * from './setting.js';
export * from './working-days.js';
