import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AppointProvisionalCommittee, unionUnit } from './union-unit.js';
import { article, provisional, registered, woundUp } from './union-unit.past.js';

const { given } = specify(unionUnit);
const appoint = (
  more: Partial<AppointProvisionalCommittee['data']> = {},
  by = 'upper-1',
): AppointProvisionalCommittee =>
  asked(
    'union-unit.appoint-provisional-committee',
    {
      occasion: 'merger' as const,
      decisionNumber: '15/QĐ-CĐVC',
      on: '2025-02-01',
      until: null,
      size: null,
      members: [{ person: 'person-1', post: 'chair' as const }],
      exception: null,
      ...more,
    },
    { by: { unit: by, role: 'upper_officer' }, facts: { regulation: { ruleSet: 'RS_2025' as const, settings: {} } } },
  );
const unnamed = { on: null, decisionNumber: null, members: [] };

describe('appoint a provisional committee', () => {
  it('is done by the direct upper union, which the guard records', () =>
    given(registered)
      .when(appoint())
      .thenHappened('ProvisionalCommitteeAppointed', {
        size: 1,
        appointedBy: 'upper-1',
        guards: [{ rule: 'R103', outcome: 'held' }],
      }));
  it('refuses another union', () =>
    given(registered).when(appoint({}, 'upper-2')).thenRejected('union-unit.not-the-direct-upper'));
  it('lets another union act by a stated exception', () =>
    given(registered)
      .when(appoint({ exception: 'Được ủy quyền' }, 'upper-2'))
      .thenHappened('ProvisionalCommitteeAppointed', { guards: [{ rule: 'R103', outcome: 'excused' }] }));
  it('lets it sit for twelve months in the round from 2025 (R104)', () =>
    given(registered)
      .when(appoint({ until: '2026-02-01' }))
      .thenHappened('ProvisionalCommitteeAppointed', {
        guards: [
          { rule: 'R103', outcome: 'held' },
          { rule: 'R104', outcome: 'held', inputs: { months: 12 } },
        ],
      }));
  it('refuses to let it sit a day longer', () =>
    given(registered)
      .when(appoint({ until: '2026-02-02' }))
      .thenRejected('union-unit.provisional-too-long', { latest: '2026-02-01' }));
  it('takes a report that names neither day nor members', () =>
    given(registered)
      .when({ ...appoint(unnamed), source: article })
      .thenHappened('ProvisionalCommitteeAppointed', {
        on: null,
        size: null,
        guards: [{ rule: 'R103', outcome: 'unknown' }],
      }));
  it('applies no rule where none can be told', () =>
    given(registered)
      .when({ ...appoint(), facts: { regulation: null } })
      .thenHappened('ProvisionalCommitteeAppointed', { guards: [] }));
  it('refuses to leave out the day', () =>
    given(registered)
      .when(appoint({ on: null }))
      .thenRejected('union-unit.not-stated', { field: 'on' }));
  it('refuses an end before the beginning', () =>
    given(registered)
      .when(appoint({ until: '2025-01-01' }))
      .thenRejected('union-unit.ends-before-it-begins'));
  it('refuses a committee without a chair', () =>
    given(registered)
      .when(appoint({ members: [] }))
      .thenRejected('union-unit.no-chair'));
  it('refuses two chairs', () =>
    given(registered)
      .when(
        appoint({
          members: [
            { person: 'person-1', post: 'chair' },
            { person: 'person-2', post: 'chair' },
          ],
        }),
      )
      .thenRejected('union-unit.two-chairs'));
  it('refuses the same member twice', () =>
    given(registered)
      .when(
        appoint({
          members: [
            { person: 'person-1', post: 'chair' },
            { person: 'person-1', post: 'committee_member' },
          ],
        }),
      )
      .thenRejected('union-unit.member-twice'));
  it('refuses more members than seats', () =>
    given(registered)
      .when(appoint({ size: 0 }))
      .thenRejected('union-unit.more-members-than-seats'));
  it('refuses while one already sits', () =>
    given(registered, provisional).when(appoint()).thenRejected('union-unit.provisional-committee-sits'));
  it('refuses a unit that was wound up', () =>
    given(registered, woundUp).when(appoint()).thenRejected('union-unit.wound-up'));
});
