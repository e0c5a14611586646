export * from './campaign.js';
export * from './lessons-shared.js';
export * from './stages.js';
