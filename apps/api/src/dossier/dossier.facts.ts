import type { Recorded } from '#decider';
import { type CongressState, congress } from '#domain/congress';
import { countOf, credential } from '#domain/credential';
import { document } from '#domain/document';
import { type DossierCommand, type DossierEvent, dossier, type ResultFacts, type RoundFact } from '#domain/dossier';
import type { ElectionEvent } from '#domain/election';
import { type FirstSessionEvent, firstSession } from '#domain/first-session';
import { type SittingEvent, sitting } from '#domain/sitting';
import { directUpperOf, unionUnit } from '#domain/union-unit';
import type { FactsFor } from '../platform/commands/feature.js';
import { isStored } from '../platform/commands/is-stored.js';
import type { Look } from '../platform/commands/look.js';
import { Problem } from '../platform/problems/problem.js';
import { dayOf } from '../platform/views/day-of.js';

export const dossierFacts: FactsFor<DossierCommand> = {
  'dossier.assemble': async ({ data: { congress: id } }, look) => {
    const of = await congressOf(look, id);
    const { unit, regulation, personnelMode } = of;
    return {
      congress: { id, unit, regulation, personnelMode, closed: of.heldOn !== null || (await isOver(look, id)) },
    };
  },
  'dossier.attach': async ({ id, unit, data }, look) => ({
    stored: await isStored(look, data.file, unit),
    documentThere: data.document === null || (await isOf(look, data.document, id)),
  }),
  'dossier.submit': resultOf,
  'dossier.recognise': async (asked, look) => ({
    ...(await resultOf(asked, look)),
    directUpper: directUpperOf(await look.state(unionUnit, asked.unit)),
  }),
  'dossier.record-asserted-result': async ({ data: { congress: id } }, look) => {
    const { unit, regulation, members } = await congressOf(look, id);
    const counted = await look.rows('elections', { congress: id, status: 'closed' });
    return { congress: { id, unit, regulation, members }, counted: counted.length > 0 };
  },
};

type Congress = Exclude<CongressState, { status: 'none' }>;

async function congressOf(look: Look, id: string): Promise<Congress> {
  const of = await look.state(congress, id);
  if (of.status === 'none') throw new Problem(404, 'platform.not-found', { feature: 'congress', id }, 'congress');
  return of;
}

/** The dossier bears the id of its congress. */
async function isOf(look: Look, paper: string, of: string): Promise<boolean> {
  const state = await look.state(document, paper);
  return state.status !== 'none' && state.congress === of;
}

async function isOver(look: Look, of: string): Promise<boolean> {
  const events = (await look.events('sitting', of)) as unknown as SittingEvent[];
  return events.some((event) => event.type === 'SittingClosed' && event.data.concludes);
}

async function resultOf({ id }: { id: string }, look: Look): Promise<{ result: ResultFacts }> {
  const state = await look.state(dossier, id);
  return { result: state.status === 'none' ? NOTHING_KNOWN : await known(look, state.congress) };
}

const NOTHING_KNOWN: ResultFacts = {
  convened: null,
  present: null,
  members: null,
  committeeSize: null,
  moreSeats: false,
  rounds: [],
  firstSessionClosedOn: null,
  announcedOn: null,
};

async function known(look: Look, of: string): Promise<ResultFacts> {
  const { members, convened, consents } = await congressOf(look, of);
  const roll = countOf(await look.state(credential, of), convened);
  const sat = await look.state(sitting, of);
  const counted = sat.status === 'none' ? null : sat;
  const session = (await look.events('first-session', of)) as unknown as Recorded<FirstSessionEvent>[];
  const closed = session.findLast((event) => event.type === 'FirstSessionClosed');
  return {
    convened: roll?.convened ?? counted?.convened ?? convened,
    present: roll?.present ?? counted?.present ?? null,
    members,
    committeeSize: await committeeSize(look, of),
    moreSeats: consents.includes('MORE_SEATS'),
    rounds: await roundsOf(look, of),
    firstSessionClosedOn: closed?.data.closedOn ?? null,
    announcedOn: chairAnnouncedOn(session) ?? (await electedChairAnnouncedOn(look, of)),
  };
}

async function committeeSize(look: Look, of: string): Promise<number | null> {
  const session = await look.state(firstSession, of);
  if (session.status !== 'none' && session.committee.size !== null) return session.committee.size;
  const elections = await look.rows<{ elected: number | null }>('elections', {
    congress: of,
    body: 'executive_committee',
    status: ['closed', 'appointed'],
  });
  if (elections.length > 0) return sum(elections.map(({ elected }) => elected));
  const events = (await look.events('dossier', of)) as unknown as DossierEvent[];
  const asserted = events.map((event) => (event.type === 'ResultAsserted' ? event.data.committeeSize : null));
  return asserted.findLast((size) => size !== null) ?? null;
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
}

type RoundRow = {
  readonly election: string;
  readonly round: number;
  readonly figures: Pick<RoundFact, 'issued' | 'exchanged' | 'collected' | 'valid' | 'invalid'> | null;
  readonly baseNumber: number | null;
};
type ResultRow = { readonly election: string; readonly round: number; readonly votes: number };

async function roundsOf(look: Look, of: string): Promise<RoundFact[]> {
  const rounds = await look.rows<RoundRow>('rounds', { congress: of, status: ['declared', 'tied'] });
  const winners = await look.everyRow<ResultRow>('round-results', { congress: of, outcome: 'elected' });
  return rounds
    .toSorted((a, b) => a.election.localeCompare(b.election) || a.round - b.round)
    .flatMap(({ election, round, figures, baseNumber }) => {
      if (figures === null || baseNumber === null) return [];
      const { issued, exchanged, collected, valid, invalid } = figures;
      const elected = winners
        .filter((one) => one.election === election && one.round === round)
        .map(({ votes }) => votes)
        .toSorted((a, b) => b - a);
      return [{ election, round, issued, exchanged, collected, valid, invalid, base: baseNumber, elected }];
    });
}

/** R94: the result that counts is the chair's; a report tells the day of the session, if any. */
function chairAnnouncedOn(session: readonly Recorded<FirstSessionEvent>[]): string | null {
  const elected = session.findLast((event) => event.type === 'PostsElected' && event.data.post === 'chair');
  if (!elected) return null;
  if (elected.source === null) return dayOf(elected.at);
  const [convened] = session;
  return convened?.type === 'FirstSessionConvened' ? (convened.data.heldOn?.value ?? null) : null;
}

async function electedChairAnnouncedOn(look: Look, of: string): Promise<string | null> {
  const [chair] = await look.rows<{ id: string }>('elections', { congress: of, body: 'chair', status: 'closed' });
  if (!chair) return null;
  const events = (await look.events('election', chair.id)) as unknown as Recorded<ElectionEvent>[];
  const closed = events.findLast(({ type }) => type === 'ElectionClosed');
  return closed && closed.source === null ? dayOf(closed.at) : null;
}
