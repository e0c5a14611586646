/** The stages at which the plan of a campaign binds the branches, in order; apart from the schemas, since the console asks by them. */
export const runningStages = [
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
] as const;
