import { useQuery } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';

type Step = { readonly id: string; readonly name: string };
type Unit = {
  readonly id: string;
  readonly name: string;
  readonly shortName: string | null;
  readonly parent: string | null;
};

const DEEPEST = 12;

/** The units from the top down to this one; with `from`, only from there on. */
export function usePath(unit: string | undefined, from?: string) {
  const provider = useDataProvider();
  const asked = useQuery({
    queryKey: ['path of units', unit],
    enabled: unit !== undefined,
    staleTime: 60_000,
    retry: false,
    queryFn: async () => {
      const path: Step[] = [];
      for (let at: string | null | undefined = unit; at && path.length < DEEPEST; ) {
        const found: { data: Unit[] } = await provider.getMany<Unit>('union-units', { ids: [at] });
        const here = found.data[0];
        if (!here || path.some(({ id }) => id === here.id)) break;
        path.unshift({ id: here.id, name: here.shortName ?? here.name });
        at = here.parent;
      }
      return path;
    },
  });
  const whole: readonly Step[] = asked.data ?? [];
  const start = from === undefined ? 0 : whole.findIndex(({ id }) => id === from);
  return { path: start > 0 ? whole.slice(start) : whole, asked };
}
