import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AcknowledgeDirective, directive } from './directive.js';
import { acknowledged, article, disseminated, issued } from './directive.past.js';

const { given } = specify(directive);
const acknowledge = (on: string | null = '2023-03-25'): AcknowledgeDirective =>
  asked('directive.acknowledge', { on, participants: 9, words: null });

describe('acknowledge a directive', () => {
  it('confirms that the unit has taken it in', () => given(disseminated).when(acknowledge()).then(acknowledged));
  it('stays quiet the second time', () => given(disseminated, acknowledged).when(acknowledge()).thenNothingHappened());
  it('refuses what the unit has not studied', () =>
    given().when(acknowledge()).thenRejected('directive.not-disseminated'));
  it('refuses an entry of the catalogue, which belongs to no unit', () =>
    given(issued).when(acknowledge()).thenRejected('directive.not-disseminated'));
  it('refuses to leave out the day', () =>
    given(disseminated).when(acknowledge(null)).thenRejected('directive.not-stated', { field: 'on' }));
  it('takes an unknown day from a report', () =>
    given(disseminated)
      .when({ ...acknowledge(null), source: article })
      .thenHappened('DirectiveAcknowledged', { on: null }));
});
