export * from './petition.js';
