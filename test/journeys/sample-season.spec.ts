import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Recorded } from '#decider';
import { Client } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { leftUnknown } from './left-unknown.js';
import { checks, type Fact, type Leaf, lists, type Row, type Told } from './told-facts.js';

type Nested = Leaf | readonly Nested[] | { readonly [field: string]: Nested };
type Congress = { readonly [field: string]: Nested } & { readonly seed: string; readonly unit: string };

const file = join(import.meta.dirname, '../../../test/fixtures/facts.json');
const { congresses } = JSON.parse(readFileSync(file, 'utf8')) as { congresses: Congress[] };
// biome-ignore format: a list of names
const VIEWS = [
  'union-units', 'people', 'congresses', 'meetings', 'agenda-items', 'reports', 'speeches', 'guests', 'funds',
  'targets', 'lessons', 'disseminations', 'directives', 'documents', 'reviews', 'pilots', 'unit-lineage',
  'asserted-results',
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
          const telling = saidOf(told, fact);
          // What the publication leaves out, no event makes up.
          if (fact.value === null) expect(telling.map(({ said }) => said)).toEqual([]);
          else expect(telling.find(({ said }) => said === expected)?.event.source?.title).toMatch(/^Tin về/);
        });
      }
    });
  }
});

describe('the sample season shows as many as its publication names', () => {
  for (const congress of congresses) {
    for (const { path, at, length } of listsOf(congress)) {
      it(`${congress.unit}, ${placed({ path, at })}: ${length}`, () => {
        const counted = lists[path];
        if (!counted) throw new Error(`no count for ${path}: say how many of them the product shows`);
        expect(counted(toldOf(congress), at)).toBe(length);
      });
    }
  }
});

describe('the sample season leaves unknown what its publication leaves out', () => {
  for (const congress of congresses) {
    const left = leftUnknown[congress.seed] ?? [];
    it(`${congress.unit}: ${left.join(', ')}`, () => {
      const told = toldOf(congress);
      const made = left.filter((path) => {
        const fact: Fact = { path, at: [0], value: null, beside: {} };
        return (checks[path]?.row(told, fact) ?? null) !== null || saidOf(told, fact).length > 0;
      });
      expect(made).toEqual([]);
      expect(left.filter((path) => !checks[path])).toEqual([]);
    });
    it(`${congress.unit}: every null of the file is among them, and nothing that it states`, () => {
      const facts = leavesOf(congress);
      const nulls = facts.filter(({ value }) => value === null).map(({ path }) => path);
      expect(nulls.filter((path) => !left.includes(path))).toEqual([]);
      const stated = facts.filter(({ value }) => value !== null).map(({ path }) => path);
      expect(left.filter((path) => stated.includes(path))).toEqual([]);
    });
  }
});

describe('the sample season', () => {
  it('adds no speaker, fund, agenda item or lesson of its own where the publication names none', () => {
    for (const congress of congresses) {
      const { speeches, funds, agenda, lessons } = toldOf(congress);
      if (!congress['speakers']) expect(speeches).toEqual([]);
      if (!congress['funds']) expect(funds).toEqual([]);
      if (!congress['agenda']) expect(agenda).toEqual([]);
      expect(lessons).toHaveLength(congress['lessons_meeting'] ? 1 : 0);
    }
  });
  it('tells that the members themselves elected the committee, where the publication says so', () => {
    const { congress } = toldOf(congressOf('Công đoàn Văn phòng Đoàn ĐBQH và HĐND thành phố Hà Nội'));
    const [result, ...others] = views['asserted-results'].filter((row) => row['congress'] === congress.id);
    expect(others).toEqual([]);
    expect(result).toMatchObject({ committeeSize: 7, note: expect.stringContaining('đoàn viên công đoàn bầu') });
    expect(congress['form']).toBeNull();
  });
  it('tells of the guests whom the publication counts among others without their names', () => {
    const { guests, name } = toldOf(congressOf('Công đoàn cơ quan Đảng, Đoàn thể Thành ủy Hưng Yên'));
    const notes = guests.filter(({ note }) => note !== null).map((guest) => [name(guest['person']), guest['note']]);
    expect(notes).toHaveLength(2);
    expect(Object.fromEntries(notes)).toEqual({
      'Phạm Huy Bình': expect.stringContaining('Ủy viên BTV Thành ủy'),
      'Doãn Quốc Hoàn': expect.stringContaining('lãnh đạo UBND thành phố'),
    });
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
  it('is told by those who act for each branch, of whom nobody acts for two', () => {
    const acts = events.filter(({ by: { role } }) => role !== 'upper_officer' && role !== 'system');
    expect(acts.filter(({ by, unit }) => by.unit !== unit)).toEqual([]);
    const pairs = new Set(acts.map(({ by }) => `${by.unit} ${by.account}`));
    expect(pairs.size).toBe(2 * congresses.length);
    expect(new Set(acts.map(({ by }) => by.account)).size).toBe(pairs.size);
  });
  it.each([
    ['CongressPlanned', ['branch_chair', 'upper_officer']],
    ['SittingOpened', ['presidium']],
    ['CongressReportGiven', ['secretariat']],
    ['SpeechGiven', ['secretariat']],
    ['ResultAsserted', ['branch_chair']],
  ])('has %s told in the post that it belongs to', (type, posts) => {
    const told = events.filter((event) => event.type === type).map(({ by }) => by.role);
    expect([...new Set(told)].sort()).toEqual(posts);
  });
  it('lets every printed account sign in', async () => {
    expect(product.accounts).toHaveLength(24);
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

/** What the events say of a fact, each with the event that says it. */
function saidOf(told: Told, fact: Fact): { readonly event: Recorded; readonly said: unknown }[] {
  return (checks[fact.path]?.events ?? []).flatMap(({ type, says }) =>
    events
      .filter((event) => event.type === type)
      .map((event) => ({ event, said: says(event.data as never, told, fact, event) }))
      .filter(({ said }) => said !== undefined && said !== null),
  );
}

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
  return Object.entries(facts).flatMap(([field, value]) => leaves(value, field, [], facts));
}

function leaves(value: Nested, path: string, at: readonly number[], beside: Fact['beside']): Fact[] {
  if (value === null || typeof value !== 'object') return [{ path, at, value, beside }];
  if (isList(value)) return value.flatMap((item, i) => leaves(item, `${path}[]`, [...at, i], beside));
  return Object.entries(value).flatMap(([field, of]) => leaves(of, `${path}.${field}`, at, value));
}

/** The lists of the facts of one congress, each with how many it holds. */
function listsOf({ seed: _, ...facts }: Congress) {
  return Object.entries(facts).flatMap(([field, value]) => listsIn(value, field, []));
}

function listsIn(
  value: Nested,
  path: string,
  at: readonly number[],
): { readonly path: string; readonly at: readonly number[]; readonly length: number }[] {
  if (value === null || typeof value !== 'object') return [];
  if (!isList(value)) return Object.entries(value).flatMap(([field, of]) => listsIn(of, `${path}.${field}`, at));
  const own = { path, at, length: value.length };
  return [own, ...value.flatMap((item, i) => listsIn(item, `${path}[]`, [...at, i]))];
}

function isList(value: Nested): value is readonly Nested[] {
  return Array.isArray(value);
}

function placed({ path, at }: Pick<Fact, 'path' | 'at'>): string {
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
