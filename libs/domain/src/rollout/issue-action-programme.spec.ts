import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type IssueActionProgramme, rollout } from './rollout.js';
import { closed, started } from './rollout.past.js';

const { given } = specify(rollout);
const issue: IssueActionProgramme = asked(
  'rollout.issue-action-programme',
  {
    title: 'Chương trình hành động 2025–2030',
    document: null,
    issuedOn: '2025-12-15',
  },
  { facts: { documentThere: true } },
);

describe('issue the action programme', () => {
  it('says how the resolution is carried out', () =>
    given(started())
      .when(issue)
      .thenHappened('ActionProgrammeIssued', { congress: 'congress-1', issuedOn: '2025-12-15' }));
  it('refuses a document that nobody has begun', () =>
    given(started())
      .when({ ...issue, facts: { documentThere: false } })
      .thenRejected('rollout.document-unknown'));
  it('needs a rollout', () => given().when(issue).thenRejected('rollout.not-started'));
  it('ends with it', () => given(started(), closed).when(issue).thenRejected('rollout.already-closed'));
});
