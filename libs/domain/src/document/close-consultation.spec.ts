import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type CloseConsultation, document } from './document.js';
import { closed, consulted, hashA, saved, started } from './document.past.js';

const { given } = specify(document);
const closing: CloseConsultation = asked('document.close-consultation', { summary: null });

describe('close a consultation', () => {
  it('ends the round', () => given(started, saved(1, hashA), consulted).when(closing).then(closed));
  it('stays quiet when none is open', () => given(started, saved(1, hashA)).when(closing).thenNothingHappened());
  it('refuses what was never started', () => given().when(closing).thenRejected('document.not-started'));
});
