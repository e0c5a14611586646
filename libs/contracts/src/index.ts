export * from './command-types.js';
export * from './contract.js';
export * from './fields.js';
export * from './needs.js';
export * from './registry.js';
export * from './roles.js';
export * from './steps.js';
