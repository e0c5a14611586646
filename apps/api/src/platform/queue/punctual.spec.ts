import { describe, expect, it } from '@jest/globals';
import { Punctual } from './punctual.js';

describe('followers', () => {
  it('are punctual while each comes through in time', () => {
    const { punctual, wait } = watched();
    wait(60_000);
    expect(() => punctual.check()).not.toThrow();
  });

  it('are late when one of them is, and it is named', () => {
    const { punctual, wait } = watched();
    wait(30_000);
    punctual.done('projector');
    wait(31_000);
    expect(() => punctual.check()).toThrow('processes has not come through for 61 seconds');
  });

  it('are punctual again once the late one has come through', () => {
    const { punctual, wait } = watched();
    wait(100_000);
    for (const name of ['projector', 'processes']) punctual.done(name);
    expect(() => punctual.check()).not.toThrow();
  });
});

function watched() {
  let now = 0;
  const punctual = new Punctual(60_000, () => now);
  for (const name of ['projector', 'processes']) punctual.done(name);
  return { punctual, wait: (ms: number) => (now += ms) };
}
