import { useQuery } from '@tanstack/react-query';
import { pathOf, type Step } from './path.js';

/** The units from the top down to this one; with `from`, only from there on. */
export function usePath(unit: string | undefined, from?: string) {
  const asked = useQuery({ ...pathOf(unit), enabled: unit !== undefined });
  const whole: readonly Step[] = asked.data ?? [];
  const start = from === undefined ? 0 : whole.findIndex(({ id }) => id === from);
  return { path: start > 0 ? whole.slice(start) : whole, asked };
}
