import type pg from 'pg';
import type { ViewTable } from './view-table.js';

/** Where congresses stand: the furthest step reached of the 28, in eight groups. */
export type StepGroup = 'planned' | 'drafting' | 'atParty' | 'atUpper' | 'cleared' | 'held' | 'recognised' | 'archived';

/** The congresses of a unit and of all units below it. */
export type Progress = {
  readonly unit: string;
  /** Units in the subtree, the unit itself included. */
  readonly units: number;
  readonly congresses: number;
  /** Those that are still to go their way, or have gone it; the sum with the three next is `congresses`. */
  readonly steps: { readonly [Group in StepGroup]: number };
  readonly exempted: number;
  readonly replaced: number;
  /** Cancelled, or their unit wound up. */
  readonly cancelled: number;
  /** Past the deadline and not yet held. */
  readonly late: number;
  /** The last day on which something happened. */
  readonly lastActivityOn: string | null;
};

export type ChildProgress = Progress & {
  readonly name: string | null;
  readonly kind: string | null;
  /** Units directly below it. */
  readonly children: number;
};

const GROUPS: readonly (readonly [StepGroup, from: number, to: number])[] = [
  ['planned', 1, 4],
  ['drafting', 5, 7],
  ['atParty', 8, 8],
  ['atUpper', 9, 10],
  ['cleared', 11, 20],
  ['held', 21, 23],
  ['recognised', 24, 27],
  ['archived', 28, 28],
];

const apart = `('exempted', 'replaced', 'cancelled', 'wound-up')`;
const sums = [
  'count(*) as congresses',
  ...GROUPS.map(
    ([group, from, to]) =>
      `count(*) filter (where c.step between ${from} and ${to} and c.status not in ${apart}) as "${group}"`,
  ),
  `count(*) filter (where c.status = 'exempted') as exempted`,
  `count(*) filter (where c.status = 'replaced') as replaced`,
  `count(*) filter (where c.status in ('cancelled', 'wound-up')) as cancelled`,
  `count(*) filter (where c.deadline < today.day and c.step < 21 and c.status not in ${apart}) as late`,
  'max(c.active) as last',
].join(', ');

type Asked = {
  readonly parent: string;
  readonly campaign: string | undefined;
  readonly moment: number | undefined;
  /** The day that deadlines are held against; undefined: the day of the moment. */
  readonly day: string | undefined;
};

/**
 * The progress of each unit directly below another, over its whole subtree, and of that unit's own congresses, which
 * stand under its own id. The tree is the one of today; the congresses are those of the moment.
 */
export async function progressBelow(
  client: pg.ClientBase,
  congresses: ViewTable,
  units: ViewTable,
  { parent, campaign, moment, day }: Asked,
): Promise<{ own: Progress; children: ChildProgress[] }> {
  const values: unknown[] = [parent, day ?? null];
  const holds = (row: string) =>
    moment === undefined
      ? `${row}.until is null`
      : `${row}.since <= ${moment} and (${row}.until is null or ${row}.until > ${moment})`;
  const ofCampaign = campaign === undefined ? '' : `and t.f_campaign = $${values.push(campaign)}`;
  const { rows } = await client.query<Sums>(
    `with today as (
      select coalesce($2, to_char(coalesce(moment_of(${moment ?? 0}), now())
        at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')) as day
    ), c as materialized (
      select t.unit, t.f_step as step, t.f_status as status, t.f_deadline as deadline, t.f_last_activity_on as active
      from ${congresses.table} t where ${holds('t')} ${ofCampaign}
    ), child as (
      select unit as id from unit_ancestor where ancestor = $1 and depth = 1
    ), place as (
      select child.id, a.unit from child join unit_ancestor a on a.ancestor = child.id union all select $1::uuid, $1::uuid
    ), size as (
      select id, count(*) as units from place group by id
    ), counted as (
      select place.id, ${sums} from today, c join place on place.unit = c.unit group by place.id
    ), below as (
      select b.ancestor as id, count(*) as children from unit_ancestor b
      where b.depth = 1 and b.ancestor in (select id from size) group by 1
    )
    select size.id as unit, size.units, counted.*, below.children, u.f_name as name, u.f_kind as kind
    from size left join counted on counted.id = size.id left join below on below.id = size.id
      left join ${units.table} u on u.id = size.id::text and ${holds('u')}
    order by u.f_name, size.id`,
    values,
  );
  const all = rows.map(progressOf);
  const own = all.find(({ unit }) => unit === parent) as ChildProgress;
  return { own, children: all.filter(({ unit }) => unit !== parent) };
}

/** All of them together: a unit with everything below it. */
export function together(unit: string, all: readonly Progress[]): Progress {
  const sum = (of: (one: Progress) => number) => all.reduce((total, one) => total + of(one), 0);
  return {
    unit,
    units: sum(({ units }) => units),
    congresses: sum(({ congresses }) => congresses),
    steps: stepsOf((group) => sum(({ steps }) => steps[group])),
    exempted: sum(({ exempted }) => exempted),
    replaced: sum(({ replaced }) => replaced),
    cancelled: sum(({ cancelled }) => cancelled),
    late: sum(({ late }) => late),
    lastActivityOn: all.reduce<string | null>((last, one) => later(last, one.lastActivityOn), null),
  };
}

type Sums = { readonly [name: string]: string | null } & {
  readonly unit: string;
  readonly name: string | null;
  readonly kind: string | null;
  readonly last: string | null;
};

function progressOf(row: Sums): ChildProgress {
  const number = (name: string) => Number(row[name] ?? 0);
  return {
    unit: row.unit,
    name: row.name,
    kind: row.kind,
    children: number('children'),
    units: number('units'),
    congresses: number('congresses'),
    steps: stepsOf(number),
    exempted: number('exempted'),
    replaced: number('replaced'),
    cancelled: number('cancelled'),
    late: number('late'),
    lastActivityOn: row.last,
  };
}

function stepsOf(count: (group: StepGroup) => number): { [Group in StepGroup]: number } {
  return Object.fromEntries(GROUPS.map(([group]) => [group, count(group)])) as { [Group in StepGroup]: number };
}

function later(a: string | null, b: string | null): string | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}
