import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type DropApprovals, review } from './review.js';
import { approved, approvedOn, fixed, returned, submitted, system, wanted } from './review.past.js';
import { nothingFixed } from './standing.js';

const { given } = specify(review);
const dropping = (document = 'document-1', version = 2): DropApprovals =>
  asked('review.drop-approvals', { document, version }, { by: system });

describe('drop approvals', () => {
  it('lets both fall when a submitted document has a newer version', () =>
    given(submitted('party'), approved('party'), submitted('upper', 3), approved('upper', 4, { fixed }))
      .when(dropping())
      .thenHappened('ApprovalsDropped', {
        sides: ['party', 'upper'],
        standing: { party: 'dropped', upper: 'dropped' },
        complete: false,
        fixed: nothingFixed,
      }));
  it('lets a pending submission fall too', () =>
    given(submitted('party'))
      .when(dropping())
      .thenHappened('ApprovalsDropped', { sides: ['party'] }));
  it('stays quiet about the version submitted, and about papers that were not', () => {
    given(submitted('party')).when(dropping('document-1', 1)).thenNothingHappened();
    given(submitted('party')).when(dropping('document-9')).thenNothingHappened();
  });
  it('stays quiet after a return', () => given(submitted('party'), returned).when(dropping()).thenNothingHappened());
  it('stays quiet while a condition asks for the change', () => {
    given(submitted('party'), approvedOn(wanted)).when(dropping()).thenNothingHappened();
    given(submitted('party'), approvedOn(wanted)).when(dropping('document-2')).thenHappened('ApprovalsDropped');
  });
  it('stays quiet when nothing was submitted', () => given().when(dropping()).thenNothingHappened());
});
