/** A campaign goes first through its pilots, then through all the others. */
export const waves = ['choose', 'pilots', 'lessons', 'share', 'all'] as const;
export type Wave = (typeof waves)[number];

type Standing = {
  readonly pilots: readonly string[];
  readonly lessons: number;
  readonly lessonsSharedOn: string | null;
  /** Pilots that are still to be held. */
  readonly open: number;
};

/** Where a campaign is. */
export function waveOf({ pilots, lessons, lessonsSharedOn, open }: Standing): Wave {
  if (lessonsSharedOn !== null) return 'all';
  if (pilots.length === 0) return 'choose';
  if (lessons > 0) return 'share';
  return open > 0 ? 'pilots' : 'lessons';
}
