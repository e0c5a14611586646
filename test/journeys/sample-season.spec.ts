import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Recorded } from '#decider';
import { Client } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { checks, type Fact, type Leaf, type Row, type Told } from './told-facts.js';

type Nested = Leaf | readonly Nested[] | { readonly [field: string]: Nested };
type Congress = { readonly [field: string]: Nested } & { readonly seed: string; readonly unit: string };

const file = join(import.meta.dirname, '../../../test/fixtures/facts.json');
const { congresses } = JSON.parse(readFileSync(file, 'utf8')) as { congresses: Congress[] };
// biome-ignore format: a list of names
const VIEWS = [
  'union-units', 'people', 'congresses', 'meetings', 'agenda-items', 'reports', 'speeches', 'guests', 'funds',
  'targets', 'lessons', 'disseminations', 'directives', 'documents', 'reviews', 'pilots', 'unit-lineage',
] as const;

let product: Product;
let views: { readonly [view in (typeof VIEWS)[number]]: readonly Row[] };
let events: readonly Recorded[];

beforeAll(async () => {
  product = await startProduct();
  const auditor = await signIn('kiem-tra');
  const read = await Promise.all(
    VIEWS.map(async (view) => [view, await auditor.lists<Row>(view, {}, { sort: 'id', order: 'ASC' })] as const),
  );
  views = Object.fromEntries(read) as unknown as typeof views;
  const timelines = await Promise.all(views['union-units'].map(({ id }) => auditor.reads('unit', id)));
  events = timelines.flat() as unknown as Recorded[];
}, 200_000);
afterAll(() => product.stop());

describe('the sample season tells each fact that its publication states', () => {
  for (const congress of congresses) {
    describe(`${congress.unit}`, () => {
      for (const fact of leavesOf(congress)) {
        it(`${placed(fact)}: ${fact.value}`, () => {
          const check = checks[fact.path];
          if (!check)
            throw new Error(`no check for ${fact.path}: say in which row it is found and which event tells it`);
          const told = toldOf(congress);
          const expected = fact.value !== null && check.expected ? check.expected(fact.value) : fact.value;
          expect(check.row(told, fact)).toEqual(expected);
          const telling = check.events.flatMap(({ type, says }) =>
            events
              .filter((event) => event.type === type)
              .map((event) => ({ event, said: says(event.data as never, told, fact, event) }))
              .filter(({ said }) => said !== undefined && said !== null),
          );
          // What the publication leaves out, no event makes up.
          if (fact.value === null) expect(telling.map(({ said }) => said)).toEqual([]);
          else expect(telling.find(({ said }) => said === expected)?.event.source?.title).toMatch(/^Tin về/);
        });
      }
    });
  }
});

describe('the sample season', () => {
  it('adds no speaker, guest, fund, topic or agenda item of its own', () => {
    for (const congress of congresses) {
      const { speeches, guests, funds, agenda, lessons } = toldOf(congress);
      expect(speeches).toHaveLength(lengthOf(congress['speakers']));
      expect(funds).toHaveLength(lengthOf(congress['funds']));
      expect(agenda).toHaveLength(lengthOf(congress['agenda']));
      expect(lessons).toHaveLength(congress['lessons_meeting'] ? 1 : 0);
      if (congress['guests']) expect(guests).toHaveLength(lengthOf(congress['guests']));
    }
  });
  it('counts nothing that nobody counted: every result is told from a report', () => {
    const held = views.congresses.filter(({ status }) => status === 'held');
    expect(held).toHaveLength(4);
    expect(held.every(({ asserted, present, convened }) => asserted && present === null && convened === null)).toBe(
      true,
    );
  });
  it('relieves the provisional committee, of whose members nothing is known', () => {
    const office = toldOf(congressOf('Công đoàn Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội')).unit;
    expect(office).toMatchObject({ provisional: false, parent: null, parentKnown: 'unknown' });
    const lineage = views['unit-lineage'].filter(({ unit }) => unit === office.id);
    expect(lineage.map(({ change }) => change)).toEqual([
      'registered',
      'merged-from',
      'provisional-committee',
      'provisional-committee-relieved',
    ]);
  });
  it('names the one pilot that is known, by the upper union', () => {
    const { unit, upper } = toldOf(congressOf('Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng'));
    expect(views.pilots).toMatchObject([{ branch: unit.id, namedBy: upper?.id, namedOn: null }]);
  });
  it('leaves a branch in the middle of its preparation', () => {
    const { congress } = toldOf(congressOf('Công đoàn Sở Nội vụ (province not stated)'));
    expect(congress).toMatchObject({ status: 'planned', partyStatus: null, upperStatus: null });
    const drafts = views.documents.filter((document) => document['congress'] === congress.id);
    expect(drafts.length).toBeGreaterThan(3);
    expect(drafts.every(({ status, versions }) => status === 'consulting' && versions === 1)).toBe(true);
    expect(views.reviews).toEqual([]);
  });
  it('marks what it has made up', async () => {
    const made = events.filter(({ type }) =>
      ['DraftStarted', 'VersionSaved', 'ConsultationOpened', 'TaskAssigned'].includes(type),
    );
    expect(made.length).toBeGreaterThan(12);
    expect(new Set(made.map(({ source }) => source?.title))).toEqual(new Set(['Dữ liệu mẫu']));
  });
  it('lets every printed account sign in', async () => {
    expect(product.accounts).toHaveLength(16);
    for (const { username } of product.accounts) await signIn(username);
  }, 60_000);
  it('shows the branch only what is its own, and what is for everybody', async () => {
    const { unit, congress } = toldOf(congressOf('Công đoàn Sở Nội vụ (province not stated)'));
    const editor = await signIn('bien-tap');
    expect((await editor.lists<Row>('congresses')).map(({ id }) => id)).toEqual([congress.id]);
    expect((await editor.lists<Row>('documents')).every((row) => row.unit === unit.id)).toBe(true);
    expect((await editor.lists<Row>('lessons')).length).toBe(1);
  });
});

async function signIn(username: string): Promise<Client> {
  const client = new Client(product.url);
  const account = product.accounts.find((printed) => printed.username === username);
  const { status } = await client.signIn(username, account?.password ?? '');
  expect({ username, status }).toEqual({ username, status: 200 });
  return client;
}

/** The leaves of the facts of one congress. */
function leavesOf(congress: Congress): Fact[] {
  // The name of the text the facts were taken from is no fact.
  const { seed: _, ...facts } = congress;
  return Object.entries(facts).flatMap(([field, value]) => leaves(value, field, []));
}

function leaves(value: Nested, path: string, at: readonly number[]): Fact[] {
  if (value === null || typeof value !== 'object') return [{ path, at, value }];
  if (isList(value)) return value.flatMap((item, i) => leaves(item, `${path}[]`, [...at, i]));
  return Object.entries(value).flatMap(([field, of]) => leaves(of, `${path}.${field}`, at));
}

function isList(value: Nested): value is readonly Nested[] {
  return Array.isArray(value);
}

function lengthOf(list: Nested | undefined): number {
  return list !== undefined && isList(list) ? list.length : 0;
}

function placed({ path, at }: Fact): string {
  let n = 0;
  return path.replace(/\[\]/g, () => `[${at[n++]}]`);
}

function congressOf(unit: string): Congress {
  const congress = congresses.find((one) => one.unit === unit);
  if (!congress) throw new Error(`the facts file has no ${unit}`);
  return congress;
}

function toldOf({ unit: named }: Congress): Told {
  const unit = views['union-units'].find(({ name }) => name === named.replace(' (province not stated)', ''));
  const congress = views.congresses.find((one) => one.unit === unit?.id);
  if (!unit || !congress) throw new Error(`nobody tells of ${named}`);
  const above = (below: Row | undefined) => views['union-units'].find(({ id }) => id === below?.['parent']);
  const upper = above(unit);
  const meeting = views.meetings.find((one) => one.unit === unit.id);
  const ofIt = (rows: readonly Row[]) => rows.filter((row) => row['congress'] === congress.id);
  const by = (field: string) => (a: Row, b: Row) => Number(a[field]) - Number(b[field]);
  return {
    unit,
    upper,
    upper2: above(upper),
    congress,
    upperCongress: views.congresses.find((one) => one.unit === upper?.id),
    meeting,
    reports: ofIt(views.reports),
    speeches: ofIt(views.speeches).toSorted(by('number')),
    guests: ofIt(views.guests),
    funds: ofIt(views.funds).toSorted(by('vnd')),
    targets: ofIt(views.targets),
    agenda: views['agenda-items'].filter((item) => item['meeting'] === meeting?.id).toSorted(by('item')),
    lessons: views.lessons.filter(({ branch }) => branch === unit.id),
    studied: ofIt(views.disseminations),
    directives: views.directives,
    events,
    name: (id) => ([...views['union-units'], ...views.people].find((row) => row.id === id)?.['name'] as string) ?? null,
  };
}
