import { describe, expect, it } from '@jest/globals';
import type { Asked, Decider, Happened } from './decider.js';
import { reject } from './rejection.js';
import { asked, specify } from './testing.js';

type Lit = Happened<'Lit', { lamp: string; times: number }>;
type Rang = Happened<'Rang', { bell: string }>;
type Press = Asked<'press', { does: 'light' | 'light twice' | 'ring too' | 'nothing' | 'refuse' | 'break' }>;

const lit: Lit = { type: 'Lit', data: { lamp: 'hall', times: 1 } };
const rang: Rang = { type: 'Rang', data: { bell: 'door' } };

/** Does what it is told, so that every word can be tried on every outcome. */
const lamp: Decider<Press, Lit | Rang, number> = {
  name: 'lamp',
  initialState: 0,
  decide: {
    press({ data }, times) {
      if (data.does === 'break') throw new TypeError('the fuse is gone');
      if (data.does === 'refuse') reject('lamp.burnt-out', { times });
      if (data.does === 'nothing') return [];
      if (data.does === 'light') return [lit];
      return data.does === 'ring too' ? [lit, rang] : [lit, lit];
    },
  },
  evolve: (times) => times + 1,
};

const press = (does: Press['data']['does'], ...past: (Lit | Rang)[]) =>
  specify(lamp)
    .given(...past)
    .when(asked('press', { does }));

describe('then', () => {
  it('takes exactly these events', () => {
    press('light').then(lit);
    press('ring too').then(lit, rang);
    press('nothing').then();
  });

  it('fails on one more, one less, other data, another order, or a refusal', () => {
    expect(() => press('light').then(lit, lit)).toThrow('toEqual');
    expect(() => press('light twice').then(lit)).toThrow('toEqual');
    expect(() => press('light').then({ ...lit, data: { ...lit.data, times: 2 } })).toThrow('toEqual');
    expect(() => press('ring too').then(rang, lit)).toThrow('toEqual');
    expect(() => press('refuse').then()).toThrow('lamp.burnt-out');
  });
});

describe('thenHappened', () => {
  it('takes one event of the type whose data holds what is said', () => {
    press('light').thenHappened('Lit');
    press('ring too').thenHappened('Lit', { lamp: 'hall' });
  });

  it('fails on none of the type, on two, on other data, or on a refusal', () => {
    expect(() => press('nothing').thenHappened('Lit')).toThrow('toHaveLength');
    expect(() => press('light').thenHappened('Rang')).toThrow('toHaveLength');
    expect(() => press('light twice').thenHappened('Lit')).toThrow('toHaveLength');
    expect(() => press('light').thenHappened('Lit', { lamp: 'stairs' })).toThrow('toMatchObject');
    expect(() => press('refuse').thenHappened('Lit')).toThrow('lamp.burnt-out');
  });
});

describe('thenRejected', () => {
  it('takes a refusal with the code, on the state that the past made', () => {
    press('refuse').thenRejected('lamp.burnt-out');
    press('refuse', lit, rang).thenRejected('lamp.burnt-out', { times: 2 });
  });

  it('fails on events, on nothing, on another code, or on other numbers', () => {
    expect(() => press('light').thenRejected('lamp.burnt-out')).toThrow('expected a refusal');
    expect(() => press('nothing').thenRejected('lamp.burnt-out')).toThrow('expected a refusal');
    expect(() => press('refuse').thenRejected('lamp.missing')).toThrow('toBe');
    expect(() => press('refuse').thenRejected('lamp.burnt-out', { times: 1 })).toThrow('toMatchObject');
  });

  it('lets an accident through as what it is', () => {
    expect(() => press('break').thenRejected('lamp.burnt-out')).toThrow(new TypeError('the fuse is gone'));
  });
});

describe('thenNothingHappened', () => {
  it('takes no events', () => {
    press('nothing').thenNothingHappened();
  });

  it('fails on an event or a refusal', () => {
    expect(() => press('light').thenNothingHappened()).toThrow('toEqual');
    expect(() => press('refuse').thenNothingHappened()).toThrow('lamp.burnt-out');
  });
});
