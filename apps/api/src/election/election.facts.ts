import { type CongressState, congress } from '#domain/congress';
import { countOf, credential, officialDelegates } from '#domain/credential';
import {
  type CongressFacts,
  type DelegateClass,
  type ElectedBody,
  type ElectionCommand,
  election,
  type HallFacts,
  type Terms,
  type VoteFact,
} from '#domain/election';
import { sitting } from '#domain/sitting';
import { type VoteEvent, vote } from '#domain/vote';
import type { FactsFor } from '../platform/commands/feature.js';
import { isStored } from '../platform/commands/is-stored.js';
import type { Look } from '../platform/commands/look.js';
import { Problem } from '../platform/problems/problem.js';

export const electionFacts: FactsFor<ElectionCommand> = {
  'election.call': async ({ unit, data }, look) => {
    const of = await congressOf(look, data.congress);
    return {
      congress: factsOf(data.congress, of),
      isOpen: await isOpen(look, data.congress),
      hall: await hallOf(look, data.congress),
      vote: await carried(look, data.vote, data.congress),
      allotted: data.body === 'delegates_up' ? await allotted(look, of.campaign, unit, data.delegateClass) : null,
    };
  },
  'election.nominate': async ({ id, data }, look) => {
    const terms = await termsOf(look, id);
    const officials = terms && officialDelegates(await look.state(credential, terms.congress));
    return {
      isOfficialDelegate: officials?.includes(data.person) ?? null,
      nominatorIsOfficialDelegate: data.nominator === null ? null : (officials?.includes(data.nominator) ?? null),
      isCommitteeMember: terms?.body === 'chair' ? await isElectedToCommittee(look, terms, data.person) : null,
      standsForChair: terms?.body === 'executive_committee' ? await standsForChair(look, terms, data.person) : null,
    };
  },
  'election.close-list': async (asked, look) => {
    const terms = await termsOf(look, asked.id);
    return { ...(await voteNamed(asked, look)), personnelPlan: terms && (await personnelPlanOf(look, terms.congress)) };
  },
  'election.open-round': async ({ id, data }, look) => {
    const terms = await termsOf(look, id);
    if (!terms) return { isOpen: null, convened: null, vote: null };
    return {
      isOpen: await isOpen(look, terms.congress),
      convened: await convened(look, terms.congress),
      vote: await carried(look, data.vote, terms.congress),
    };
  },
  'election.reconcile': async ({ unit, data }, look) => ({ stored: await isStored(look, data.minutes.file, unit) }),
  'election.decide-tie': voteNamed,
  'election.close': voteNamed,
  'election.announce-appointment': async ({ data }, look) => ({
    congress: factsOf(data.congress, await congressOf(look, data.congress)),
  }),
};

type Congress = Exclude<CongressState, { status: 'none' }>;

async function congressOf(look: Look, id: string): Promise<Congress> {
  const of = await look.state(congress, id);
  if (of.status === 'none') throw new Problem(404, 'platform.not-found', { feature: 'congress', id }, 'congress');
  return of;
}

function factsOf(
  id: string,
  { unit, regulation, members, form, chairMode, personnelMode, restructured, consents }: Congress,
): CongressFacts {
  const moreSeats = consents.includes('MORE_SEATS');
  return { id, unit, regulation, members, form, chairMode, personnelMode, restructured, moreSeats };
}

async function termsOf(look: Look, id: string): Promise<Terms | null> {
  const state = await look.state(election, id);
  return state.status === 'none' || state.status === 'appointed' ? null : state.terms;
}

async function isOpen(look: Look, of: string): Promise<boolean | null> {
  const { status } = await look.state(sitting, of);
  return status === 'none' ? null : status === 'open';
}

/** The sitting and the roll of a congress bear its id. */
async function hallOf(look: Look, of: string): Promise<HallFacts> {
  const sat = await look.state(sitting, of);
  const roll = await look.state(credential, of);
  const heard = await look.rows('reports', { congress: of, kind: 'membership-report' });
  return {
    programmeAdopted: sat.status !== 'none' && sat.programmeAdopted,
    houseRulesAdopted: sat.status !== 'none' && sat.houseRulesAdopted,
    rollClosed: roll.status === 'closed',
    statusVoted: roll.status === 'closed' && roll.statusVoted,
    membershipReported: heard.length > 0,
  };
}

/** As the roll has it; where none is kept, as the sitting or the congress was told. */
async function convened(look: Look, of: string): Promise<number | null> {
  const called = (await congressOf(look, of)).convened;
  const roll = countOf(await look.state(credential, of), called);
  if (roll && roll.convened !== null) return roll.convened;
  const sat = await look.state(sitting, of);
  return sat.status !== 'none' && sat.convened !== null ? sat.convened : called;
}

async function voteNamed({ id, data }: { id: string; data: { vote: string | null } }, look: Look) {
  const terms = await termsOf(look, id);
  return { vote: terms && (await carried(look, data.vote, terms.congress)) };
}

/** Only an open vote of the same congress counts. */
async function carried(look: Look, id: string | null, of: string): Promise<VoteFact> {
  if (id === null) return null;
  const [put] = (await look.events('vote', id)) as unknown as VoteEvent[];
  if (put?.type !== 'QuestionPut' || put.data.congress !== of) return { topic: null, carried: null };
  const { status } = await look.state(vote, id);
  const { topic } = put.data;
  return { topic, carried: status === 'carried' ? true : status === 'lost' || status === 'annulled' ? false : null };
}

async function personnelPlanOf(look: Look, of: string): Promise<{ vote: string } | null> {
  const carriedOnes = { congress: of, topic: 'personnel-plan', status: 'carried' };
  const [plan] = await look.rows<{ id: string }>('open-votes', carriedOnes);
  return plan ? { vote: plan.id } : null;
}

async function allotted(
  look: Look,
  campaign: string | null,
  branch: string,
  delegateClass: DelegateClass | null,
): Promise<number | null> {
  if (campaign === null) return null;
  const [quota] = await look.rows<{ official: number | null; alternates: number | null }>('allocations', {
    campaign,
    branch,
  });
  if (!quota) return null;
  const { official, alternates } = quota;
  if (delegateClass === 'official') return official;
  if (delegateClass === 'alternate') return alternates;
  return official === null || alternates === null ? null : official + alternates;
}

/** R72: null while no election of the committee is known. */
async function isElectedToCommittee(look: Look, { congress: of }: Terms, person: string): Promise<boolean | null> {
  const elections = await electionsOf(look, of, 'executive_committee');
  if (elections.length === 0) return null;
  if (elections.some((one) => 'elected' in one && one.elected.some((each) => each.person === person))) return true;
  const body = 'executive_committee';
  return (await look.rows('elected-members', { congress: of, body, person, appointed: true })).length > 0;
}

/** R73: on the list for chair; nobody is while there is no such list. */
async function standsForChair(look: Look, { congress: of }: Terms, person: string): Promise<boolean> {
  const elections = await electionsOf(look, of, 'chair');
  return elections.some((one) => 'candidates' in one && one.candidates.some((each) => each.person === person));
}

async function electionsOf(look: Look, of: string, body: ElectedBody) {
  const rows = await look.rows<{ id: string }>('elections', { congress: of, body });
  return Promise.all(rows.map(({ id }) => look.state(election, id)));
}
