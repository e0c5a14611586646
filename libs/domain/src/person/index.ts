export * from './person.js';
export * from './previous-chair.js';
