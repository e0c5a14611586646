import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { petition, type RaisePetition } from './petition.js';
import { canteen, raised } from './petition.past.js';

const { given } = specify(petition);
const raising: RaisePetition = asked('petition.raise', canteen);

describe('raise a petition', () => {
  it('records what is asked for, and by whom', () => given().when(raising).then(raised));
  it('refuses to raise the same one twice', () => given(raised).when(raising).thenRejected('petition.already-raised'));
});
