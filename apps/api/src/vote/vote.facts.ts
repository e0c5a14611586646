import { sitting } from '#domain/sitting';
import type { VoteCommand } from '#domain/vote';
import type { FactsFor } from '../platform/commands/feature.js';

export const voteFacts: FactsFor<VoteCommand> = {
  'vote.put-to-vote': async ({ data }, look) => {
    const state = await look.state(sitting, data.sitting);
    if (state.status === 'none') return { sitting: null };
    const { status, congress, present, regulation } = state;
    return { sitting: { id: data.sitting, status, congress, present, regulation } };
  },
};
