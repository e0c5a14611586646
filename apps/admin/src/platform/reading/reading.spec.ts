import { describe, expect, it, jest } from '@jest/globals';
import { type Asked, ifAny, readingOf } from './reading.js';

describe('what a page is read from', () => {
  it('is there once every question is answered', () => {
    expect(readingOf(answered, answered)).toMatchObject({ isPending: false, error: null });
  });

  it('is waited for while one question is open, but not for what nobody asks', () => {
    expect(readingOf(answered, { ...open, fetchStatus: 'fetching' }).isPending).toBe(true);
    expect(readingOf(answered, { ...open, fetchStatus: 'paused' }).isPending).toBe(true);
    expect(readingOf(answered, open).isPending).toBe(false);
  });

  it('has failed when one question has, and only that one is asked again', () => {
    const well = jest.fn();
    const again = jest.fn();
    const { error, retry } = readingOf({ ...answered, refetch: well }, { ...failed(busy), refetch: again });
    expect(error).toBe(busy);
    retry();
    expect([well.mock.calls.length, again.mock.calls.length]).toEqual([0, 1]);
  });

  it('stays as it is when reading it anew fails', () => {
    expect(readingOf({ ...answered, error: busy }).error).toBeNull();
  });

  it('has not failed when what need not be there is not, or not for these eyes', () => {
    for (const code of ['access.forbidden', 'platform.not-found']) {
      expect(readingOf(ifAny(failed({ body: { code } }))).error).toBeNull();
      expect(readingOf(failed({ body: { code } })).error).not.toBeNull();
    }
    expect(readingOf(ifAny(failed(busy))).error).toBe(busy);
  });
});

const busy = { body: { code: 'platform.busy' } };
const answered: Asked = { data: [], error: null, isPending: false, fetchStatus: 'idle', refetch: () => undefined };
const open: Asked = { ...answered, data: undefined, isPending: true };

function failed(error: object): Asked {
  return { ...answered, data: undefined, error };
}
