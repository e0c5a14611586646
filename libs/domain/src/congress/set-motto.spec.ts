import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { congress, type SetMotto } from './congress.js';
import { held, planned } from './congress.past.js';

const { given } = specify(congress);
const motto = 'Dân chủ, đoàn kết, đổi mới, trách nhiệm';
const setting: SetMotto = asked('congress.set-motto', { motto });
const archived = { type: 'CongressArchived' as const, data: { place: null, note: null, guards: [] } };

describe('set the motto', () => {
  it('records it', () => given(planned()).when(setting).then({ type: 'MottoSet', data: { motto } }));
  it('stays quiet when it is the same', () => given(planned({ motto })).when(setting).thenNothingHappened());
  it('refuses when nothing is planned', () => given().when(setting).thenRejected('congress.not-planned'));
  it('refuses once the papers are archived', () =>
    given(planned(), held, archived).when(setting).thenRejected('congress.already-archived'));
});
