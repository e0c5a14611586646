import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RecordCeremony, sitting } from './sitting.js';
import { opened } from './sitting.past.js';

const { given } = specify(sitting);
const ceremony: RecordCeremony['data'] = { kind: 'committee-presentation', words: 'Ban Chấp hành ra mắt', by: null };
const record: RecordCeremony = asked('sitting.record-ceremony', ceremony);

describe('record a ceremony', () => {
  it('keeps what was done, numbered (F22)', () =>
    given(opened())
      .when(record)
      .then({ type: 'CeremonyHeld', data: { ...ceremony, congress: 'congress-1', number: 1 } }));
  it('refuses before the sitting is open', () => given().when(record).thenRejected('sitting.not-open'));
});
