import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AttachPublication, congress } from './congress.js';
import { held, planned } from './congress.past.js';

const { given } = specify(congress);
const item = { title: 'Đại hội thành công', publisher: null, publishedOn: '2023-03-14', address: null, views: 2806 };
const attaching: AttachPublication = asked('congress.attach-publication', item);

describe('attach a publication', () => {
  it('keeps the item with its own day and its views', () =>
    given(planned(), held)
      .when(attaching)
      .then({ type: 'PublicationAttached', data: { ...item, number: 1 } }));
  it('numbers them', () =>
    given(planned(), { type: 'PublicationAttached', data: { ...item, number: 1 } })
      .when(attaching)
      .thenHappened('PublicationAttached', { number: 2 }));
  it('refuses when nothing is planned', () => given().when(attaching).thenRejected('congress.not-planned'));
});
