import type { Recorded } from '#decider';
import { congress } from '#domain/congress';
import type { DossierEvent } from '#domain/dossier';
import type { Committee, FirstSessionCommand } from '#domain/first-session';
import type { SittingEvent } from '#domain/sitting';
import type { FactsFor } from '../platform/commands/feature.js';
import { isStored } from '../platform/commands/is-stored.js';
import type { Look } from '../platform/commands/look.js';
import { Problem } from '../platform/problems/problem.js';
import { dayOf } from '../platform/views/day-of.js';

export const firstSessionFacts: FactsFor<FirstSessionCommand> = {
  'first-session.convene': async ({ data: { congress: id } }, look) => {
    const of = await look.state(congress, id);
    if (of.status === 'none') throw new Problem(404, 'platform.not-found', { feature: 'congress', id }, 'congress');
    const { unit, regulation, personnelMode, chairMode, heldOn } = of;
    const closedOn = (await lastSittingDay(look, id)) ?? heldOn?.value ?? null;
    return {
      congress: { id, unit, regulation, personnelMode, chairMode, closedOn },
      committee: (await committeeOf(look, id)) ?? (await committeeAsserted(look, id)),
    };
  },
  'first-session.close': async ({ unit, data }, look) => ({ stored: await isStored(look, data.minutes, unit) }),
  'first-session.elect-posts': async ({ id, unit, data }, look) => ({
    previousChair: data.post === 'chair' ? await previousChair(look, unit, id) : null,
  }),
};

async function lastSittingDay(look: Look, of: string): Promise<string | null> {
  const events = (await look.events('sitting', of)) as unknown as Recorded<SittingEvent>[];
  const closed = events.findLast(({ type, data }) => type === 'SittingClosed' && 'concludes' in data && data.concludes);
  return closed ? dayOf(closed.at) : null;
}

type Decided = { readonly id: string; readonly body: string; readonly elected: number | null };

/** Those elected or appointed, a chair whom the congress elected among them (R73); null: nobody yet. */
async function committeeOf(look: Look, of: string): Promise<Committee | null> {
  const body = ['executive_committee', 'chair'];
  const decided = await look.rows<Decided>('elections', { congress: of, body, status: ['closed', 'appointed'] });
  const committees = decided.filter((one) => one.body === 'executive_committee');
  if (committees.length === 0) return null;
  const members = await look.rows<{ person: string; election: string }>('elected-members', { congress: of, body });
  const named = decided.every(({ id, elected }) => elected === members.filter((one) => one.election === id).length);
  if (!named) return { size: sum(committees.map(({ elected }) => elected)), members: null };
  const persons = [...new Set(members.map(({ person }) => person))];
  return { size: persons.length, members: persons };
}

/** Where only a report tells of the result, it may tell the size. */
async function committeeAsserted(look: Look, of: string): Promise<Committee | null> {
  const events = (await look.events('dossier', of)) as unknown as DossierEvent[];
  const sizes = events.map(({ type, data }) => (type === 'ResultAsserted' ? data.committeeSize : null));
  const size = sizes.findLast((one) => one !== null) ?? null;
  return size === null ? null : { size, members: null };
}

function sum(numbers: readonly (number | null)[]): number | null {
  return numbers.reduce((all, one) => (all === null || one === null ? null : all + one), 0);
}

type Post = { readonly person: string; readonly from: string | null; readonly congress: string | null; left: boolean };

/** Who was chair of the unit last, before anybody this congress elects. */
async function previousChair(look: Look, union: string, of: string): Promise<string | null> {
  const posts = await look.rows<Post>('posts', { union, post: 'chair' });
  const before = posts.filter((post) => post.congress !== of);
  const [last] = before.sort((a, b) => Number(a.left) - Number(b.left) || (b.from ?? '').localeCompare(a.from ?? ''));
  return last?.person ?? null;
}
