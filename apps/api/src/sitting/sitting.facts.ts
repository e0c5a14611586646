import { campaign, lessonsSharedWith } from '#domain/campaign';
import { congress } from '#domain/congress';
import { countOf, credential, officialDelegates } from '#domain/credential';
import type { CongressOfSitting, Count, SittingCommand } from '#domain/sitting';
import type { FactsFor } from '../platform/commands/feature.js';
import { isThere } from '../platform/commands/is-there.js';
import type { Look } from '../platform/commands/look.js';

type Candidate = { readonly person: string; readonly standing: string };

// The sitting and the roll of a congress bear the congress's id.
export const sittingFacts: FactsFor<SittingCommand> = {
  'sitting.open': ({ id }, look) => counting(look, id),
  'sitting.adjourn': ({ id }, look) => counting(look, id),
  'sitting.resume': ({ id }, look) => counting(look, id),
  'sitting.adopt-house-rules': namingDocument,
  'sitting.record-report': namingDocument,
  'sitting.adopt-resolution': namingDocument,
  'sitting.elect-boards': async ({ id }, look) => {
    const candidates = await look.rows<Candidate>('candidates', { congress: id });
    return {
      officials: officialDelegates(await look.state(credential, id)),
      candidates: candidates.length === 0 ? null : standing(candidates),
    };
  },
};

async function namingDocument({ data }: { data: { document: string | null } }, look: Look) {
  return { documentThere: await isThere(look, 'document', data.document) };
}

async function counting(look: Look, id: string): Promise<{ congress: CongressOfSitting; roll: Count | null }> {
  const state = await look.state(congress, id);
  const roll = await look.state(credential, id);
  if (state.status === 'none') return { congress: null, roll: countOf(roll, null) };
  const { form, status, regulation, convened } = state;
  // Where no roll is kept, the convening alone tells how many were called.
  const called = convened === null ? null : { convened, present: null };
  const lessonsShared = await lessonsFor(look, id, state.campaign);
  return { congress: { id, form, status, regulation, lessonsShared }, roll: countOf(roll, convened) ?? called };
}

async function lessonsFor(look: Look, id: string, round: string | null): Promise<boolean | null> {
  const unit = await look.unitOf('congress', id);
  if (round === null || unit === undefined) return null;
  return lessonsSharedWith(unit, await look.state(campaign, round));
}

function standing(candidates: readonly Candidate[]): string[] {
  return [...new Set(candidates.filter((one) => one.standing !== 'withdrawn').map(({ person }) => person))];
}
