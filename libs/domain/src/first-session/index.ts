export * from './first-session.js';
