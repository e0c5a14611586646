import { type CampaignCommand, campaign } from '#domain/campaign';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';
import { activeBelow, branchesReached, branchOf } from './branches.js';

type Congress = {
  readonly unit: string;
  readonly status: string;
  readonly delegatesUpOfficial: number | null;
  readonly delegatesUpUnspecified: number | null;
};

const DONE = ['held', 'recognised', 'archived', 'replaced'];

export const campaignFacts: FactsFor<CampaignCommand> = {
  'campaign.allocate': async ({ unit, data }, look) => ({
    below: await activeBelow(
      look,
      unit,
      data.quotas.map(({ branch }) => branch),
    ),
  }),
  'campaign.name-pilot': async ({ unit, data }, look) => ({ branch: await branchOf(look, unit, data.branch) }),
  'campaign.exempt-branch': async ({ unit, data }, look) => ({ branch: await branchOf(look, unit, data.branch) }),
  'campaign.move-deadline': async ({ unit, data }, look) => ({
    branch: data.branch === null ? null : await branchOf(look, unit, data.branch),
  }),
  'campaign.record-lesson': async ({ id, data }, look) => {
    const congresses = await look.rows<Congress>('congresses', { campaign: id, unit: data.branch });
    return { pilotHeld: congresses.length === 0 ? null : congresses.some(isDone) };
  },
  'campaign.share-lessons': async ({ id }, look) => {
    const round = await look.state(campaign, id);
    if (round.status === 'none' || round.pilots.length === 0) return { closed: [] };
    const congresses = await look.everyRow<Congress>('congresses', { campaign: id, unit: round.pilots });
    return { closed: [...new Set(congresses.filter(isDone).map(({ unit }) => unit))] };
  },
  'campaign.record-upper-congress': async ({ id, unit }, look) => {
    const standing = await standingOf(look, id, unit);
    if (standing === null) return { mustHold: null, delegatesKnown: null };
    const { branches, exempt, congresses } = standing;
    const mustSend = branches.filter((branch) => !exempt.has(branch));
    const known = new Set(congresses.filter(namesDelegates).map((congress) => congress.unit));
    return { mustHold: mustSend.length, delegatesKnown: mustSend.filter((branch) => known.has(branch)).length };
  },
  'campaign.close': async ({ id, unit }, look) => {
    const standing = await standingOf(look, id, unit);
    if (standing === null) return { mustHold: null, done: null, exempted: null };
    const { branches, exempt, congresses } = standing;
    const held = new Set(congresses.filter(isDone).map((congress) => congress.unit));
    return {
      mustHold: branches.length,
      done: branches.filter((branch) => held.has(branch)).length,
      exempted: branches.filter((branch) => exempt.has(branch) && !held.has(branch)).length,
    };
  },
};

async function standingOf(look: Look, id: string, union: string) {
  const round = await look.state(campaign, id);
  const branches = await branchesReached(look, id, union);
  if (round.status === 'none' || branches === null) return null;
  const congresses = await look.everyRow<Congress>('congresses', { campaign: id });
  const excused = congresses.filter(({ status }) => status === 'exempted').map(({ unit }) => unit);
  return { branches, exempt: new Set([...Object.keys(round.exemptions), ...excused]), congresses };
}

function isDone({ status }: Congress): boolean {
  return DONE.includes(status);
}

function namesDelegates({ delegatesUpOfficial, delegatesUpUnspecified }: Congress): boolean {
  return (delegatesUpOfficial ?? delegatesUpUnspecified) !== null;
}
