export * from './document.js';
export * from './papers.js';
