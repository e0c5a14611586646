export * from './campaign.js';
export * from './stages.js';
