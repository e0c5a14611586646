import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type OrganisePreparation } from './congress.js';
import { article, cleared, formDecided, held, planned, under2025 } from './congress.past.js';

const { given } = specify(congress);
const subcommittee = (name: string) => ({ name, head: null, members: ['person-1'] });
const two = [subcommittee('Văn kiện'), subcommittee('Nhân sự')];

function organising(
  of: Partial<OrganisePreparation['data']> = {},
  more: { source?: { title: string } } = {},
): OrganisePreparation {
  return asked('congress.organise-preparation', { subcommittees: two, assignments: [], ...of }, more);
}

describe('organise the preparation', () => {
  it('sets up two subcommittees', () =>
    given(planned({ regulation: under2025 }), formDecided())
      .when(organising())
      .thenHappened('PreparationOrganised', { guards: [{ rule: 'R20', outcome: 'held' }] }));
  it('assigns persons instead', () =>
    given(planned(), formDecided())
      .when(organising({ subcommittees: [], assignments: [{ person: 'person-1', duty: 'Báo cáo tổng kết' }] }))
      .thenHappened('PreparationOrganised'));
  it('refuses a third subcommittee where the rule set caps them', () =>
    given(planned({ regulation: under2025 }), formDecided())
      .when(organising({ subcommittees: [...two, subcommittee('Tuyên truyền')] }))
      .thenRejected('congress.too-many-subcommittees', { subcommittees: 3, atMost: 2 }));
  it('lets a sector union have four', () => {
    const more = [...two, subcommittee('Tuyên truyền'), subcommittee('Điều lệ')];
    const sector = planned({ regulation: under2025, unitKind: 'sector_union' });
    given(sector, formDecided())
      .when(organising({ subcommittees: more }))
      .thenHappened('PreparationOrganised', { guards: [{ rule: 'R20', outcome: 'held' }] });
    given(sector, formDecided())
      .when(organising({ subcommittees: [...more, subcommittee('Hậu cần')] }))
      .thenRejected('congress.too-many-subcommittees', { atMost: 4 });
  });
  it('leaves the cap unknown where the texts are silent', () =>
    given(planned(), formDecided())
      .when(organising({ subcommittees: [...two, subcommittee('Tuyên truyền')] }))
      .thenHappened('PreparationOrganised', { guards: [{ outcome: 'unknown' }] }));
  it('refuses when nobody is named', () =>
    given(planned(), formDecided())
      .when(organising({ subcommittees: [] }))
      .thenRejected('congress.nobody-assigned'));
  it('refuses before the form is fixed, unless reported', () => {
    given(planned()).when(organising()).thenRejected('congress.form-missing');
    given(planned())
      .when(organising({}, { source: article }))
      .thenHappened('PreparationOrganised');
  });
  it('keeps a clearance that was given', () =>
    given(planned(), formDecided(), cleared).when(organising()).thenHappened('PreparationOrganised'));
  it('refuses after the congress', () =>
    given(planned(), held).when(organising()).thenRejected('congress.already-held'));
});
