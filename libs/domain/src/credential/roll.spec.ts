import { describe, expect, it } from '@jest/globals';
import { fold } from '#decider';
import { credential } from './credential.js';
import { arrived, closed, lan, named, ofDelegates, opened, refused } from './credential.past.js';
import { countOf } from './roll.js';

const roll = [opened(ofDelegates({ convened: null })), named(), named({ ...lan, person: 'hoa' }), refused()];

describe('the count of a roll', () => {
  it('is none without a roll', () => expect(countOf({ status: 'none' }, 98)).toBeNull());
  it('stays on the number convened, whoever was refused a seat', () =>
    expect(countOf(fold(credential, roll), 2)).toEqual({ convened: 2, present: null }));
  it('is on the official delegates while nobody has been convened', () =>
    expect(countOf(fold(credential, [...roll, arrived('hoa')]), null)).toEqual({ convened: 1, present: 1 }));
  it('is as it was closed from then on', () =>
    expect(countOf(fold(credential, [...roll, closed(98, 90)]), 2)).toEqual({ convened: 98, present: 90 }));
});
