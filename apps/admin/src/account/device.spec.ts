import { describe, expect, it } from '@jest/globals';
import { deviceOf } from './device.js';

describe('a session', () => {
  it.each([
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
      { browser: 'Edge', machine: 'Windows' },
    ],
    [
      'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/130.0 Chrome/124.0 Safari/537.36',
      { browser: 'Cốc Cốc', machine: 'Windows' },
    ],
    [
      'Mozilla/5.0 (Linux; Android 14; SM-A155F) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Mobile Safari/537.36',
      { browser: 'Chrome', machine: 'Android' },
    ],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1',
      { browser: 'Safari', machine: 'iPhone' },
    ],
  ])('is called by its browser and its machine: %s', (userAgent, device) => {
    expect(deviceOf(userAgent)).toEqual(device);
  });

  it('of a program is called as the program calls itself', () => {
    expect(deviceOf('curl/8.5')).toEqual({ browser: 'curl/8.5', machine: null });
  });
});
