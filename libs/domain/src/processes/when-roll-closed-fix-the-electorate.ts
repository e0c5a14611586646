import type { Process } from '#decider';
import type { CredentialEvent } from '../credential/index.js';

/** The roll is closed, after exclusions: the congress knows how many may vote (step 16). */
export const whenRollClosedFixTheElectorate: Process<CredentialEvent> = {
  name: 'when-roll-closed-fix-the-electorate',
  on: {
    RollClosed: ({ data: { congress, convened, present, official } }) => [
      { type: 'congress.fix-electorate', data: { congress, convened, present, official } },
    ],
  },
};
