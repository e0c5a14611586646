export * from './sitting.js';
