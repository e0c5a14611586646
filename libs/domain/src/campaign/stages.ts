/** How far a campaign has come, in order. Later work of an earlier kind does not turn it back. */
export const stages = [
  'drafted',
  'consulted',
  'issued',
  'allocated',
  'trained',
  'pilots-chosen',
  'lessons-shared',
  'consolidated',
  'upper-congress-held',
  'closed',
] as const;
export type Stage = (typeof stages)[number];
