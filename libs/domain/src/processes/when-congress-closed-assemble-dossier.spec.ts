import { describe, expect, it } from '@jest/globals';
import { article, recorded } from './processes.past.js';
import { whenCongressClosedAssembleDossier as process } from './when-congress-closed-assemble-dossier.js';

const closed = (concludes: boolean) => ({
  type: 'SittingClosed' as const,
  data: { congress: 'congress-1', concludes, words: null },
});
const held = (value: string, known: string) => ({
  type: 'congress.record-held',
  data: { congress: 'congress-1', heldOn: { value, known } },
});

describe('when the congress is closed, assemble its dossier', () => {
  it('records the day and begins the dossier', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true)))).toEqual([
      held('2023-03-02', 'stated'),
      { type: 'dossier.assemble', data: { congress: 'congress-1' } },
    ]));
  it('counts the day as it is in Việt Nam', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true), { at: '2023-03-02T18:00:00.000Z' }))).toContainEqual(
      held('2023-03-03', 'stated'),
    ));
  it('waits for the last sitting', () => expect(process.on.SittingClosed?.(recorded(closed(false)))).toEqual([]));
  it('begins no dossier for a reported congress', () =>
    expect(process.on.SittingClosed?.(recorded(closed(true), { source: article }))).toEqual([
      held('2023-03-02', 'inferred'),
    ]));
});
