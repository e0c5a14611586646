import { describe, expect, it } from '@jest/globals';
import { createKeys } from './idempotency.js';

describe('the key of a form', () => {
  it('stays while the same form is sent again', () => {
    const keyOf = createKeys();
    expect(keyOf({ title: 'A' })).toBe(keyOf({ title: 'A' }));
  });

  it('changes with the form', () => {
    const keyOf = createKeys();
    expect(keyOf({ title: 'A' })).not.toBe(keyOf({ title: 'B' }));
  });

  it('is another one for another form of the same content', () => {
    expect(createKeys()({ title: 'A' })).not.toBe(createKeys()({ title: 'A' }));
  });
});
