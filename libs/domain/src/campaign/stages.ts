/** How far a campaign has come, in order. Later work of an earlier kind does not turn it back. */
export const stages = [
  'drafted',
  'consulted',
  'issued',
  'allocated',
  'trained',
  'pilots-chosen',
  'pilots-held',
  'lessons-shared',
  'rolling-out',
  'completed-by-branches',
  'opinions-and-petitions-consolidated',
  'upper-congress-prepared',
  'upper-congress-held',
  'disseminated',
  'closed',
] as const;
export type Stage = (typeof stages)[number];
