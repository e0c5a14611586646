export * from './review.js';
export { approvedHashOf } from './standing.js';
