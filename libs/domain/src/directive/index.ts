export * from './directive.js';
