import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { document, type OpenConsultation } from './document.js';
import { adopted, closed, consulted, finalised, hashA, saved, started } from './document.past.js';

const { given } = specify(document);
const opening = (until: string | null = '2023-03-20'): OpenConsultation =>
  asked('document.open-consultation', { until, audience: ['union-groups'], note: null });

describe('open a consultation', () => {
  it('asks for comments on the latest version', () => given(started, saved(1, hashA)).when(opening()).then(consulted));
  it('opens another round', () =>
    given(started, saved(1, hashA), consulted, closed)
      .when(opening())
      .thenHappened('ConsultationOpened', { round: 2 }));
  it('stays quiet while it is open until that day', () =>
    given(started, saved(1, hashA), consulted).when(opening()).thenNothingHappened());
  it('refuses without a version', () => given(started).when(opening()).thenRejected('document.no-version'));
  it('refuses a day that has passed', () =>
    given(started, saved(1, hashA)).when(opening('2023-02-28')).thenRejected('document.until-has-passed'));
  it('refuses once the document is finalised or adopted', () => {
    given(started, saved(1, hashA), finalised).when(opening()).thenRejected('document.already-finalised');
    given(started, saved(1, hashA), adopted).when(opening()).thenRejected('document.already-adopted');
  });
});
