import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type Boards, type ElectBoards, sitting } from './sitting.js';
import { adjourned, boards, ofDelegates, opened, unanimous, under } from './sitting.past.js';

const { given } = specify(sitting);
const elect = (of: Partial<Boards>, facts: Partial<ElectBoards['facts']> = {}): ElectBoards =>
  asked(
    'sitting.elect-boards',
    { ...boards(of), votes: unanimous },
    { facts: { officials: null, candidates: null, ...facts } },
  );

describe('elect the boards', () => {
  it('records who runs the congress, each person once', () =>
    given(opened())
      .when(elect({ presidium: ['lan', 'minh', 'lan'], secretariat: ['hoa'] }))
      .thenHappened('BoardsElected', { presidium: ['lan', 'minh'], secretariat: ['hoa'], ballotBoard: [] }));
  it('refuses an empty election', () => given(opened()).when(elect({})).thenRejected('sitting.nobody-named'));
  it('knows no limit to their size unless the campaign sets one (R55)', () => {
    given(opened())
      .when(elect({ secretariat: ['a', 'b', 'c', 'd'] }))
      .thenHappened('BoardsElected', { guards: [{ rule: 'R55', outcome: 'unknown' }, { outcome: 'held' }] });
    given(opened(under('RS_XII', { boardSizeAtMost: 3 })))
      .when(elect({ secretariat: ['a', 'b', 'c', 'd'] }))
      .thenRejected('sitting.board-too-large', { board: 'secretariat', size: 4, most: 3 });
  });
  it('lets a fifth of the Presidium be guests of honour under the eleventh charter (R53)', () => {
    const four = ['a', 'b', 'c', 'd'];
    given(opened(under('RS_XI')))
      .when(elect({ presidium: four, honorary: ['x'] }))
      .thenHappened('BoardsElected', { honorary: ['x'] });
    given(opened(under('RS_XI')))
      .when(elect({ presidium: four, honorary: ['x', 'y'] }))
      .thenRejected('sitting.too-many-honorary', { honorary: 2, seats: 6, most: 1 });
  });
  it('takes the Presidium from the official delegates under the eleventh charter (R53)', () => {
    given(opened(under('RS_XI')))
      .when(elect({ presidium: ['lan', 'tam'] }, { officials: ['lan'] }))
      .thenRejected('sitting.presidium-not-of-delegates', { strangers: ['tam'] });
    given(opened())
      .when(elect({ presidium: ['lan', 'tam'] }, { officials: ['lan'] }))
      .thenHappened('BoardsElected');
  });
  it('has no credentials board at a plenary (R49)', () => {
    const plenary = { ...under('RS_XIII'), form: 'PLENARY' as const };
    given(opened(plenary))
      .when(elect({ credentialsBoard: ['lan'] }))
      .thenRejected('sitting.no-credentials-board-at-plenary');
    given(opened(under('RS_XIII')))
      .when(elect({ credentialsBoard: ['lan'] }))
      .thenHappened('BoardsElected', { credentialsBoard: ['lan'] });
    given(opened(ofDelegates({ form: 'PLENARY' })))
      .when(elect({ credentialsBoard: ['lan'] }))
      .thenHappened('BoardsElected');
  });
  it('does not let a candidate count (R76)', () =>
    given(opened())
      .when(elect({ ballotBoard: ['lan', 'hoa'] }, { candidates: ['lan'] }))
      .thenRejected('sitting.candidate-on-ballot-board', { standing: ['lan'] }));
  it('lets a candidate count where the campaign allows it', () =>
    given(opened(under('RS_XII', { candidateMayCount: true })))
      .when(elect({ ballotBoard: ['lan'] }, { candidates: ['lan'] }))
      .thenHappened('BoardsElected', { ballotBoard: ['lan'] }));
  it('refuses while adjourned', () =>
    given(adjourned())
      .when(elect({ presidium: ['lan'] }))
      .thenRejected('sitting.adjourned'));
});
