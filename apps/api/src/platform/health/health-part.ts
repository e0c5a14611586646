/** Something that has to answer before this process is ready. `check` throws when it does not. */
export interface HealthPart {
  readonly name: string;
  check(): Promise<unknown>;
}

/** The parts of this process: inject the array and push a part onto it. */
export const HEALTH_PARTS = Symbol('HEALTH_PARTS');
