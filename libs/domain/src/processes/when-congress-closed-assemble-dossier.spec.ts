import { describe, expect, it } from '@jest/globals';
import { article, recorded } from './processes.past.js';
import { whenCongressClosedAssembleDossier as process } from './when-congress-closed-assemble-dossier.js';

const closed = (concludes: boolean) => ({
  type: 'SittingClosed' as const,
  data: { congress: 'congress-1', concludes, words: null },
});
const recording = (value: string, known: string) => ({
  type: 'congress.record-held',
  data: { congress: 'congress-1', heldOn: { value, known } },
});
const held = (personnelMode: 'ELECTED' | 'APPOINTED' | null) => ({
  type: 'CongressHeld' as const,
  data: {
    heldOn: { value: '2023-03-02', known: 'stated' as const },
    unitName: 'Công đoàn Sở',
    campaign: null,
    personnelMode,
    pilot: false,
    campaignUnit: null,
  },
});

describe('when the congress is closed, assemble its dossier', () => {
  it('records the day', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true)))).toEqual([recording('2023-03-02', 'stated')]));
  it('counts the day as it is in Việt Nam', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true), { at: '2023-03-02T18:00:00.000Z' }))).toEqual([
      recording('2023-03-03', 'stated'),
    ]));
  it('infers the day of a reported congress', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true), { source: article }))).toEqual([
      recording('2023-03-02', 'inferred'),
    ]));
  it('waits for the last sitting', () => expect(process.on.SittingClosed?.(recorded(closed(false)))).toEqual([]));
  it('begins the dossier once the congress is held', () => {
    const [wish] = process.on.CongressHeld?.(recorded(held('ELECTED'))) ?? [];
    expect(wish?.type).toBe('dossier.assemble');
  });
  it('begins what follows at once where the committee is appointed', () => {
    const [wish] = process.on.CongressHeld?.(recorded(held('APPOINTED'))) ?? [];
    expect(wish?.type).toBe('rollout.start');
  });
  it('begins nothing for a reported congress', () =>
    expect(process.on.CongressHeld?.(recorded(held(null), { source: article }))).toEqual([]));
});
