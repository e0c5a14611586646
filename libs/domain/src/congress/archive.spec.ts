import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type ArchiveCongress, congress } from './congress.js';
import { convened, held, planned, underXII } from './congress.past.js';

const { given } = specify(congress);

function archiving(facts: Partial<ArchiveCongress['facts']> = {}): ArchiveCongress {
  return asked(
    'congress.archive',
    { place: 'Kho lưu trữ Sở', note: null },
    {
      facts: { recognised: true, ballots: 'sealed', ...facts },
    },
  );
}
const archived = { type: 'CongressArchived' as const, data: { place: null, note: null, guards: [] } };

describe('archive a congress', () => {
  it('records the place once recognised and sealed', () =>
    given(planned(), held)
      .when(archiving())
      .thenHappened('CongressArchived', {
        place: 'Kho lưu trữ Sở',
        guards: [
          { rule: 'R90', outcome: 'held' },
          { rule: 'R68', outcome: 'held' },
        ],
      }));
  it('takes ballots that a decision destroyed', () =>
    given(planned({ regulation: underXII }), held)
      .when(archiving({ ballots: 'destroyed' }))
      .thenHappened('CongressArchived'));
  it('leaves it unknown where nobody voted on paper here', () =>
    given(planned(), held)
      .when(archiving({ ballots: null }))
      .thenHappened('CongressArchived', { guards: [{}, { outcome: 'unknown' }] }));
  it('refuses before the result is recognised', () =>
    given(planned(), held)
      .when(archiving({ recognised: false }))
      .thenRejected('congress.not-recognised'));
  it('refuses while ballots lie open', () =>
    given(planned(), held)
      .when(archiving({ ballots: 'unsealed' }))
      .thenRejected('congress.ballots-not-sealed'));
  it('refuses before the congress was held', () =>
    given(planned(), convened).when(archiving()).thenRejected('congress.not-held', { status: 'convened' }));
  it('stays quiet the second time', () => given(planned(), held, archived).when(archiving()).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(archiving()).thenRejected('congress.not-planned'));
});
