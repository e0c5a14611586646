import type { Look } from '../platform/commands/look.js';
import { slices } from './slices.js';

type Opinion = { readonly unit: string; readonly status: string; readonly isNone: boolean };
type Petition = {
  readonly unit: string;
  readonly sumsUp: number;
  readonly isNone: boolean;
  readonly addressee: string | null;
};

/** The branches that have sent their opinions up, and passed their petitions on, for these congresses, or said that they have none. */
export async function spokenFor(
  look: Look,
  congresses: readonly string[],
): Promise<{ opinions: ReadonlySet<string>; petitions: ReadonlySet<string> }> {
  const opinions = new Set<string>();
  const petitions = new Set<string>();
  for (const congress of slices(congresses)) {
    const sent = await look.everyRow<Opinion>('opinions', { congress, status: ['consolidated', 'sent'] });
    for (const { unit, status, isNone } of sent) if (isNone || status === 'sent') opinions.add(unit);
    const raised = await look.everyRow<Petition>('petitions', { congress });
    for (const one of raised) if (isPassedOn(one)) petitions.add(one.unit);
  }
  return { opinions, petitions };
}

function isPassedOn({ sumsUp, isNone, addressee }: Petition): boolean {
  return isNone || sumsUp > 0 || addressee === 'upper-union';
}
