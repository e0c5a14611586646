export { DataFolderBusy } from './lock.js';
export { type EmbeddedOptions, type EmbeddedPostgres, startEmbeddedPostgres } from './start.js';
export { EmbeddedPostgresFailed } from './trouble.js';
