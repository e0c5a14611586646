import { readNamedAhead } from '../platform/data/read-ahead.js';

export type Step = { readonly id: string; readonly name: string };

type Unit = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly parent: string | null;
};

const DEEPEST = 12;

/** The question for the units from the top down to this one, as the pages ask it and as it is asked ahead of them. */
export function pathOf(unit: string | undefined) {
  return {
    queryKey: ['path of units', unit],
    staleTime: 60_000,
    retry: false,
    queryFn: async (): Promise<Step[]> => {
      const path: Step[] = [];
      for (let at: string | null | undefined = unit; at && path.length < DEEPEST; ) {
        const here: Unit | undefined = await readNamedAhead<Unit>('union-units', at);
        if (!here || path.some(({ id }) => id === here.id)) break;
        path.unshift({ id: here.id, name: here.shortName ?? here.name });
        at = here.parent;
      }
      return path;
    },
  };
}
