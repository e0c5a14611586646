/** Injects what ties the features together: `readonly Process[]`. */
export const PROCESSES = Symbol('PROCESSES');
