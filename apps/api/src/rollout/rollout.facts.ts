import { congress } from '#domain/congress';
import { dossier } from '#domain/dossier';
import { type RolloutCommand, rollout } from '#domain/rollout';
import type { FactsFor } from '../platform/commands/feature.js';
import { isStored } from '../platform/commands/is-stored.js';
import { isThere } from '../platform/commands/is-there.js';
import type { Look } from '../platform/commands/look.js';
import { Problem } from '../platform/problems/problem.js';

export const rolloutFacts: FactsFor<RolloutCommand> = {
  'rollout.start': async ({ data: { congress: id } }, look) => {
    const of = await look.state(congress, id);
    if (of.status === 'none') throw new Problem(404, 'platform.not-found', { feature: 'congress', id }, 'congress');
    // A committee that the upper union appoints itself asks for no recognition (R03).
    const recognised = of.personnelMode === 'APPOINTED' || (await isRecognised(look, id));
    return { congress: { id, regulation: of.regulation, recognised } };
  },
  'rollout.publish-resolution': namingDocument,
  'rollout.issue-action-programme': namingDocument,
  'rollout.hand-over': async ({ id, unit, data }, look) => {
    const state = await look.state(rollout, id);
    return {
      recognised:
        state.status === 'none'
          ? null
          : (await isAppointed(look, state.congress)) || (await isRecognised(look, state.congress)),
      stored: await isStored(look, data.minutes, unit),
    };
  },
};

async function namingDocument({ data }: { data: { document: string | null } }, look: Look) {
  return { documentThere: await isThere(look, 'document', data.document) };
}

/** Null: nothing is known of a dossier. */
async function isRecognised(look: Look, of: string): Promise<boolean | null> {
  const { status } = await look.state(dossier, of);
  if (status === 'recognised') return true;
  return status === 'none' || status === 'asserted' ? null : false;
}

/** That the committee is appointed has been announced (R03): before, there is nobody to hand over to. */
async function isAppointed(look: Look, of: string): Promise<boolean> {
  const state = await look.state(congress, of);
  if (state.status === 'none' || state.personnelMode !== 'APPOINTED') return false;
  const body = 'executive_committee';
  return (await look.rows('elections', { congress: of, body, status: 'appointed' })).length > 0;
}
