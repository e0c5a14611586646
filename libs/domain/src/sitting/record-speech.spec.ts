import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type RecordSpeech, sitting } from './sitting.js';
import { adjourned, opened } from './sitting.past.js';

const { given } = specify(sitting);
const speech: RecordSpeech['data'] = {
  speaker: 'ba',
  capacities: ['Phó Chủ tịch Liên đoàn', 'Chủ tịch Công đoàn Viên chức'],
  kind: 'directing',
  onBehalfOf: 'Công đoàn cấp trên',
  summary: null,
};
const record: RecordSpeech = asked('sitting.record-speech', speech);

describe('record a speech', () => {
  it('keeps every capacity of the speaker, numbered (F20)', () =>
    given(opened())
      .when(record)
      .then({ type: 'SpeechGiven', data: { ...speech, congress: 'congress-1', number: 1 } }));
  it('lets the same person speak again', () =>
    given(opened(), { type: 'SpeechGiven', data: { ...speech, congress: 'congress-1', number: 1 } })
      .when(record)
      .thenHappened('SpeechGiven', { number: 2 }));
  it('refuses while adjourned', () => given(adjourned()).when(record).thenRejected('sitting.adjourned'));
});
