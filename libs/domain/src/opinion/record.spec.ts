import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { opinion, type RecordOpinion } from './opinion.js';
import { opinionOnCharter, recorded } from './opinion.past.js';

const { given } = specify(opinion);
const recording: RecordOpinion = asked('opinion.record', opinionOnCharter, { facts: { documentThere: true } });

describe('record an opinion', () => {
  it('keeps it by its target', () => given().when(recording).then(recorded));
  it('refuses a document that nobody has begun', () =>
    given()
      .when({ ...recording, facts: { documentThere: false } })
      .thenRejected('opinion.document-unknown'));
  it('refuses to record the same one twice', () =>
    given(recorded).when(recording).thenRejected('opinion.already-recorded'));
});
