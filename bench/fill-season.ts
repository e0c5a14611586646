import { randomUUID } from 'node:crypto';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { streamOf } from '#decider';
import { canonical } from '#ledger';
import { congressOf, type SeasonEvent } from './season.js';

const FEDERATIONS = 40;

export const stages = [
  'planned',
  'drafting',
  'at-party',
  'at-upper',
  'cleared',
  'convened',
  'held',
  'archived',
] as const;
export type Stage = (typeof stages)[number];

export type Branch = { readonly unit: string; readonly congress: string; readonly stage: Stage };
export type Unions = {
  /** The unit above all others, with all the branches below it. */
  readonly top: string;
  readonly federations: readonly { readonly unit: string; readonly branches: readonly Branch[] }[];
  readonly events: number;
};

/** Writes the middle of a season into the log: federations, and branches whose congresses have come so far or so far. */
export async function fillSeason(client: pg.Client, branches: number): Promise<Unions> {
  const { rows } = await client.query<{ position: string }>('select position from log_head');
  const events = Number(rows[0]?.position);
  const unions = { top: randomUUID(), federations: [] as { unit: string; branches: Branch[] }[], events };
  await pipeline(
    Readable.from(lines(unions, branches)),
    client.query(copyFrom('copy event (position, stream, version, unit, number, type, schema, data, meta) from stdin')),
  );
  await client.query('update log_head set position = $1', [unions.events]);
  await client.query('vacuum analyze event');
  return unions;
}

function* lines(
  unions: { top: string; federations: { unit: string; branches: Branch[] }[]; events: number },
  branches: number,
): Generator<string> {
  const line = writer(unions);
  yield line(unions.top, 1, registered(unions.top, 'Tổng Liên đoàn', 'confederation', null));
  for (let nth = 1; nth <= FEDERATIONS; nth++) {
    const federation = { unit: randomUUID(), branches: [] as Branch[] };
    unions.federations.push(federation);
    const name = `Công đoàn Viên chức tỉnh thứ ${nth}`;
    yield line(federation.unit, 1, registered(federation.unit, name, 'civil_servants_union', unions.top));
  }
  for (let nth = 0; nth < branches; nth++) {
    const federation = unions.federations[nth % FEDERATIONS];
    const stage = stages[Math.floor(nth / FEDERATIONS) % stages.length];
    if (!federation || !stage) continue;
    const unit = randomUUID();
    const name = `Công đoàn cơ sở số ${nth + 1}`;
    const events = untilStage(congressOf(name), stage);
    federation.branches.push({ unit, stage, congress: events[0]?.stream.slice('congress-'.length) ?? '' });
    yield [registered(unit, name, 'grassroots_union', federation.unit), ...events]
      .map((event, at) => line(unit, at + 1, event))
      .join('');
  }
}

function writer(unions: { events: number }) {
  const account = randomUUID();
  return (unit: string, number: number, { stream, version, type, data }: SeasonEvent): string => {
    const by = { account, role: 'branch_chair', unit, capacity: 'Chủ tịch Công đoàn' };
    const meta = canonical({ command: 'congress.plan', at: '2023-03-01T08:00:00.000Z', by, source: null });
    const written = canonical(data).replaceAll('\\', '\\\\');
    unions.events += 1;
    return `${unions.events}\t${stream}\t${version}\t${unit}\t${number}\t${type}\t1\t${written}\t${meta}\n`;
  };
}

function registered(unit: string, name: string, kind: string, parent: string | null): SeasonEvent {
  const unknown = { shortName: null, employerKind: null, province: null, splitFrom: null, foundedOn: null, note: null };
  const partyCommittee = { exists: true, name: 'Đảng uỷ' };
  const data = { name, kind, parent, parentKnown: 'stated', partyCommittee, aliases: [], entry: 1, ...unknown };
  return { stream: streamOf('union-unit', unit), version: 1, type: 'UnitRegistered', data };
}

/** What had happened by then, with one of the ten documents, and without what leaves no trace on the first screens. */
function untilStage(season: readonly SeasonEvent[], stage: Stage): SeasonEvent[] {
  const paper = season.find(({ type }) => type === 'DraftStarted')?.stream ?? '';
  const kept = season
    .filter(({ stream, type }) => type !== 'TaskReported' && (!stream.startsWith('document-') || stream === paper))
    .map((event) => (event.type === 'ReviewSubmitted' ? submitted(event, paper) : event));
  const submissions = kept.flatMap(({ type }, at) => (type === 'ReviewSubmitted' ? [at] : []));
  const last: { readonly [at in Stage]: number } = {
    planned: kept.findIndex(({ type }) => type === 'FormDecided'),
    drafting: kept.findLastIndex(({ type }) => type === 'VersionSaved'),
    'at-party': submissions[0] ?? 0,
    'at-upper': submissions.at(-1) ?? 0,
    cleared: kept.findIndex(({ type }) => type === 'CongressCleared'),
    convened: kept.findIndex(({ type }) => type === 'CongressConvened'),
    held: kept.findIndex(({ type }) => type === 'CongressHeld'),
    archived: kept.length - 1,
  };
  return kept.slice(0, last[stage] + 1);
}

function submitted(event: SeasonEvent, paper: string): SeasonEvent {
  const document = paper.slice('document-'.length);
  const bound = { document, kind: 'term-report-and-direction', version: 2, hash: 'a'.repeat(64) };
  return { ...event, data: { ...event.data, documents: [bound], dueOn: '2023-04-10' } };
}
