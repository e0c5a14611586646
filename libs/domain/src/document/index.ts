export * from './document.js';
export * from './papers.js';
export { CONTENT_BYTES_AT_MOST, FILE_BYTES_AT_MOST } from './save-version.js';
