import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type DisseminateDirective, directive } from './directive.js';
import { article, disseminated, disseminating, entry } from './directive.past.js';

const { given } = specify(directive);
const disseminate = (
  more: Partial<DisseminateDirective['data']> = {},
  of: DisseminateDirective['facts']['entry'] = entry,
): DisseminateDirective => asked('directive.disseminate', { ...disseminating, ...more }, { facts: { entry: of } });

describe('disseminate a directive', () => {
  it('records how one unit studied it, with the number and title it had', () =>
    given().when(disseminate()).then(disseminated));
  it('refuses what is not in the catalogue', () =>
    given().when(disseminate({}, null)).thenRejected('directive.not-in-catalogue'));
  it('refuses to leave out the day', () =>
    given()
      .when(disseminate({ on: null }))
      .thenRejected('directive.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given()
      .when({ ...disseminate({ on: null }), source: article })
      .thenHappened('DirectiveDisseminated', { on: null }));
  it('refuses to record the same dissemination twice', () =>
    given(disseminated).when(disseminate()).thenRejected('directive.already-disseminated'));
});
