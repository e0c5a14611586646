import { type CampaignCommand, campaign } from '#domain/campaign';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';
import { activeBelow, branchesReached, branchOf } from './branches.js';
import { spokenFor } from './voices.js';

type Congress = {
  readonly id: string;
  readonly unit: string;
  readonly status: string;
  readonly delegatesUpOfficial: number | null;
  readonly delegatesUpUnspecified: number | null;
};

const AHEAD = ['planned', 'form-fixed', 'preparing', 'cleared', 'convened', 'open', 'adjourned', 'postponed'];
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
  'campaign.share-lessons': async ({ id }, look) => ({ closed: await pilotsClosed(look, id) }),
  'campaign.take-stock': async ({ id, unit }, look) => ({
    closed: await pilotsClosed(look, id),
    ...((await isAnyAhead(look, id)) ? NOT_COUNTED : await completionOf(look, id, unit)),
  }),
  'campaign.prepare-upper-congress': async ({ id, unit }, look) => {
    const { delegatesKnown: _, ...voices } = await voicesOf(look, id, unit);
    return voices;
  },
  'campaign.record-upper-congress': ({ id, unit }, look) => voicesOf(look, id, unit),
  'campaign.close': ({ id, unit }, look) => completionOf(look, id, unit),
};

const NOT_COUNTED = { mustHold: null, done: null, exempted: null };

async function pilotsClosed(look: Look, id: string): Promise<string[]> {
  const round = await look.state(campaign, id);
  if (round.status === 'none' || round.pilots.length === 0) return [];
  const congresses = await look.everyRow<Congress>('congresses', { campaign: id, unit: round.pilots });
  return [...new Set(congresses.filter(isDone).map(({ unit }) => unit))];
}

// Counting over a whole campaign takes long, and is in vain while one of its congresses is still to come.
async function isAnyAhead(look: Look, id: string): Promise<boolean> {
  const round = await look.state(campaign, id);
  if (round.status === 'none' || round.passed.includes('completed-by-branches')) return true;
  const ahead = await look.rows<Congress>('congresses', { campaign: id, status: AHEAD });
  return ahead.some(({ unit }) => !round.exemptions[unit]);
}

async function completionOf(look: Look, id: string, union: string) {
  const standing = await standingOf(look, id, union);
  if (standing === null) return NOT_COUNTED;
  const { branches, exempt, congresses } = standing;
  const held = new Set(congresses.filter(isDone).map((congress) => congress.unit));
  return {
    mustHold: branches.length,
    done: branches.filter((branch) => held.has(branch)).length,
    exempted: branches.filter((branch) => exempt.has(branch) && !held.has(branch)).length,
  };
}

async function voicesOf(look: Look, id: string, union: string) {
  const standing = await standingOf(look, id, union);
  if (standing === null) return { mustHold: null, delegatesKnown: null, opinionsKnown: null, petitionsKnown: null };
  const { branches, exempt, congresses } = standing;
  const mustSend = branches.filter((branch) => !exempt.has(branch));
  const known = new Set(congresses.filter(namesDelegates).map((congress) => congress.unit));
  const { opinions, petitions } = await spokenFor(
    look,
    congresses.map((congress) => congress.id),
  );
  const among = (units: ReadonlySet<string>) => mustSend.filter((branch) => units.has(branch)).length;
  return {
    mustHold: mustSend.length,
    delegatesKnown: among(known),
    opinionsKnown: among(opinions),
    petitionsKnown: among(petitions),
  };
}

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
