import type { Process } from '#decider';

/** What ties the features together. */
export const processes: readonly Process[] = [];
