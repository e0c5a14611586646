import { describe, expect, it } from '@jest/globals';
import { passwordTrouble } from './password-rule.js';

describe('a new password', () => {
  it.each([
    ['con mèo trèo cây cau hỏi thăm'],
    ['k3fm-x8wz-qq2p-tb7n-h5ca'],
    ['🐢🦊🐼🐧🦉🐝🐙🦀🐌🦋🐞🐢🦊🐼🐧'],
    ['w'.repeat(20) + 'orta xyzquvb'],
  ])('of 15 characters or more may be anything: %s', (password) => {
    expect(passwordTrouble(password, 'lan.nguyen')).toBeUndefined();
  });

  it.each([
    ['access.password-too-short', 'ngắn quá rồi'],
    ['access.password-too-long', 'á'.repeat(513)],
    ['access.password-too-common', 'CôngĐoàn2023!!!2023'],
    ['access.password-too-common', 'password123456789'],
    ['access.password-too-common', 'lan.nguyen@123456'],
    ['access.password-too-common', 'MatKhau-VietNam-2026'],
    ['access.password-too-simple', 'wwwwwwwwwwwwwwwwww'],
    ['access.password-too-simple', 'xkwpzvxkwpzvxkwpzv'],
    ['access.password-too-simple', 'ijklmnopqrstuvwxyz'],
  ])('is refused as %s: %s', (trouble, password) => {
    expect(passwordTrouble(password, 'lan.nguyen')).toBe(trouble);
  });

  it('counts characters, not bytes: fifteen composed or not', () => {
    expect(passwordTrouble('ấ'.normalize('NFD').repeat(5), 'lan')).toBe('access.password-too-short');
  });
});
