export * from './review.js';
export { approvedHashOf, type Side, type SideStatus, type Standing } from './standing.js';
