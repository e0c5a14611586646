import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { fold, type Recorded, type Source, streamOf } from '#decider';
import { features } from '../../apps/api/src/features.js';
import type { StoredRows } from '../../apps/api/src/platform/views/working-rows.js';
import { WorkingRows } from '../../apps/api/src/platform/views/working-rows.js';

type Line = { readonly feature: string; readonly type: string; readonly schema: number; readonly data: object };

const root = join(import.meta.dirname, '../../..');
const recorded = readFileSync(join(root, 'test/fixtures/recorded-season.ndjson'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Line);
const projections = features.flatMap(({ views }) => views);
const article: Source = { title: 'Tin về đại hội', publishedOn: '2023-03-14' };
const told = (source: Source | null) => recorded.map((line, i) => eventOf(line, i + 1, source));

describe('the recorded season', () => {
  it('has one line for every event type that a feature names; node tools/record-season.mjs adds what is missing', () => {
    const named = features.flatMap(({ contract: { feature } }) => typesOf(feature).map((type) => ({ feature, type })));
    expect(named.length).toBeGreaterThan(140);
    const lines = recorded.map(({ feature, type }) => `${feature}: ${type}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect(named.map(({ feature, type }) => `${feature}: ${type}`).filter((name) => !lines.includes(name))).toEqual([]);
  });

  for (const line of recorded) {
    it(`is still understood: ${line.type} of ${line.feature}, as first written`, async () => {
      const decider = features.find(({ contract }) => contract.feature === line.feature)?.decider;
      if (!decider) throw new Error(`no feature ${line.feature}`);
      const state = fold(decider, [line]) as { status: string };
      expect(typeof state.status).toBe('string');
      for (const source of [null, article]) {
        const event = eventOf(line, 1, source);
        for (const projection of projections) await new WorkingRows(projection, nothingStored).fold([event]);
      }
    });
  }

  for (const { contract, decider } of features) {
    it(`folds as a whole into a state of ${contract.feature}`, () => {
      const state = fold(
        decider,
        recorded.filter(({ feature }) => feature === contract.feature),
      ) as { status: string };
      expect(state.status).not.toBe('none');
      expect(JSON.parse(JSON.stringify(state))).toEqual(state);
    });
  }

  for (const projection of projections) {
    it(`folds as a whole into rows of ${projection.contract.name}`, async () => {
      for (const source of [null, article]) {
        const rows = new WorkingRows(projection, nothingStored);
        await rows.fold(told(source));
        for (const { row } of rows.take({ forget: true }).versions) {
          expect(Object.keys(row).toSorted()).toEqual(Object.keys(projection.contract.row.shape).toSorted());
        }
      }
    });
  }
});

const nothingStored: StoredRows = { byId: async () => [], where: async () => [] };

/** Every line in one congress of one unit, so that the rows of one event are there for the next. */
function eventOf({ feature, type, schema, data }: Line, position: number, source: Source | null): Recorded {
  const id = '00000000-0000-5000-8000-000000000001';
  return {
    type,
    data: 'congress' in data ? { ...data, congress: id } : data,
    schema,
    position,
    stream: streamOf(feature, id),
    id,
    version: position,
    unit: '00000000-0000-5000-8000-000000000002',
    number: position,
    at: '2023-03-02T01:00:00.000Z',
    recordedAt: '2023-03-02T01:00:01.000Z',
    by: { account: '00000000-0000-5000-8000-000000000003', role: 'branch_editor', unit: null, capacity: 'Biên tập' },
    source,
    command: `${feature}.recorded`,
  };
}

/** The event types of one feature, as its sources name them. */
function typesOf(feature: string): string[] {
  const folder = join(root, 'libs/domain/src', feature);
  const names = readdirSync(folder).filter((name) => /(?<!\.spec|\.past)\.ts$/.test(name));
  const texts = names.map((name) => readFileSync(join(folder, name), 'utf8'));
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/Happened<\s*'(\w+)'/g)].map(([, type = '']) => type)))];
}
