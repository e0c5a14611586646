import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type PublishResolution, rollout } from './rollout.js';
import { closed, published, started } from './rollout.past.js';

const { given } = specify(rollout);
const publish: PublishResolution = asked(
  'rollout.publish-resolution',
  {
    document: 'document-1',
    publishedOn: '2025-12-01',
    channel: 'Bảng tin',
    address: null,
  },
  { facts: { documentThere: true } },
);

describe('publish the resolution', () => {
  it('makes it public', () => given(started()).when(publish).then(published));
  it('may be done on several channels', () => given(started(), published).when(publish).then(published));
  it('refuses a document that nobody has begun', () =>
    given(started())
      .when({ ...publish, facts: { documentThere: false } })
      .thenRejected('rollout.document-unknown'));
  it('needs a rollout', () => given().when(publish).thenRejected('rollout.not-started'));
  it('ends with it', () => given(started(), closed).when(publish).thenRejected('rollout.already-closed'));
});
