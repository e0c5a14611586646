/** What a part answers that works, but not on everything. */
export const BEHIND = 'behind';

/** Something that has to answer before this process is ready. `check` throws when it does not, and may answer `BEHIND`. */
export interface HealthPart {
  readonly name: string;
  check(): Promise<unknown>;
}

/** The parts of this process: inject the array and push a part onto it. */
export const HEALTH_PARTS = Symbol('HEALTH_PARTS');
