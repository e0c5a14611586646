import { campaign } from '#domain/campaign';
import { type CongressCommand, congress } from '#domain/congress';
import { credential, officialDelegates } from '#domain/credential';
import { dossier } from '#domain/dossier';
import { approvedHashOf, review } from '#domain/review';
import { sitting } from '#domain/sitting';
import { directUpperOf, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';
import { restructuredOf } from './restructured-of.js';

const ENDED = ['held', 'recognised', 'archived', 'cancelled', 'exempted', 'replaced', 'wound-up'];

export const congressFacts: FactsFor<CongressCommand> = {
  'congress.plan': async ({ unit, data }, look) => ({
    unitNow: await unitNow(look, unit),
    openCongress: await openCongress(look, unit, data.term),
    campaign: data.campaign === null ? null : await campaignOf(look, data.campaign, unit),
    ...(await under(look, unit)),
  }),
  'congress.give-consent': ({ unit }, look) => under(look, unit),
  'congress.decide-form': async ({ unit }, look) => {
    const of = await look.state(unionUnit, unit);
    const members = of.status === 'none' ? null : of.members;
    return {
      ...(await under(look, unit)),
      restructured: await restructuredOf(look, unit),
      membership: members?.asOf ? { members: members.count, on: members.asOf } : null,
    };
  },
  'congress.clear': async ({ data }, look) => ({ approvedHash: approvedHashOf(await look.state(review, data.review)) }),
  'congress.convene': async ({ id, unit }, look) => {
    const official = officialDelegates(await look.state(credential, id));
    return {
      ...(await whetherOpened(look, id)),
      ...(await under(look, unit)),
      delegates: official?.length ?? null,
    };
  },
  'congress.postpone': async ({ id, unit }, look) => ({
    ...(await whetherOpened(look, id)),
    ...(await under(look, unit)),
  }),
  'congress.cancel': ({ id }, look) => whetherOpened(look, id),
  'congress.exempt': ({ id }, look) => whetherOpened(look, id),
  'congress.replace-by-conference': async ({ id, unit }, look) => ({
    ...(await whetherOpened(look, id)),
    ...(await under(look, unit)),
  }),
  'congress.record-held': async ({ id, unit }, look) => {
    const of = await look.state(congress, id);
    const round = of.status === 'none' || of.campaign === null ? null : of.campaign;
    if (round === null) return { pilot: false, campaignUnit: null };
    const running = await look.state(campaign, round);
    return {
      pilot: running.status !== 'none' && running.pilots.includes(unit),
      campaignUnit: (await look.unitOf('campaign', round)) ?? null,
    };
  },
  'congress.archive': async ({ id }, look) => {
    const sat = await look.state(sitting, id);
    const elections = await look.rows<Election>('elections', { congress: id });
    const onPaper = elections.filter(({ status }) => status !== 'appointed');
    return {
      recognised: (await look.state(dossier, id)).status === 'recognised' || (await isAppointed(look, id, elections)),
      ballots: sat.status === 'none' || onPaper.length === 0 ? null : sat.ballots,
    };
  },
};

type Election = { readonly body: string; readonly status: string };

/** A committee that the upper union appointed itself asks for no recognition (R03). */
async function isAppointed(look: Look, id: string, elections: readonly Election[]): Promise<boolean> {
  const of = await look.state(congress, id);
  if (of.status === 'none' || of.personnelMode !== 'APPOINTED') return false;
  return elections.some(({ body, status }) => body === 'executive_committee' && status === 'appointed');
}

async function unitNow(look: Look, id: string) {
  const unit = await look.state(unionUnit, id);
  if (unit.status === 'none') return null;
  const { name, kind, province } = unit;
  return { name, kind, province, active: unit.status === 'active', provisional: unit.provisional !== null };
}

async function openCongress(look: Look, unit: string, term: string): Promise<string | null> {
  const rows = await look.rows<{ id: string; status: string }>('congresses', { unit, term });
  return rows.find(({ status }) => !ENDED.includes(status))?.id ?? null;
}

async function campaignOf(look: Look, id: string, unit: string) {
  const round = await look.state(campaign, id);
  if (round.status === 'none') return null;
  const { ruleSet, settings, status, pilots, deadlines } = round;
  const at = await look.state(unionUnit, unit);
  return {
    regulation: { ruleSet, settings },
    issued: status !== 'drafted' && status !== 'consulted',
    pilot: pilots.includes(unit),
    deadline: deadlines[unit] ?? (at.status === 'none' ? null : (deadlines[at.kind] ?? null)),
  };
}

async function under(look: Look, unit: string) {
  return { directUpper: directUpperOf(await look.state(unionUnit, unit)) };
}

async function whetherOpened(look: Look, id: string) {
  return { sittingOpened: (await look.state(sitting, id)).status !== 'none' };
}
