export const SHORTEST = 15;
export const LONGEST_BYTES = 1024;

export type PasswordTrouble =
  | 'access.password-too-short'
  | 'access.password-too-long'
  | 'access.password-too-common'
  | 'access.password-too-simple';

/** What is wrong with a new password, if anything. Length counts; no mixture of characters is asked for. */
export function passwordTrouble(password: string, username: string): PasswordTrouble | undefined {
  if (Buffer.byteLength(password) > LONGEST_BYTES) return 'access.password-too-long';
  if ([...password.normalize('NFKC')].length < SHORTEST) return 'access.password-too-short';
  const folded = fold(password);
  if (remainder(folded, username).length < 4) return 'access.password-too-common';
  if (new Set(folded).size < 5 || isRepeated(folded) || isRun(folded)) return 'access.password-too-simple';
  return undefined;
}

// Words that such passwords are made of; what is left without them has to be worth something.
const COMMON = `
  password passw0rd matkhau letmein welcome iloveyou anhyeuem emyeuanh dragon monkey football baseball sunshine
  princess superman administrator admin root login secret congdoan kyyeu daihoi vietnam hanoi saigon hochiminh
  hcm ldld tldld cdcs cdvn nhiemky nghiquyet dangcongsan xinchao cogaidep khongbiet user test abc changeme
  qwertyuiop asdfghjkl zxcvbnm qwerty qazwsx 1q2w3e4r5t 1qaz2wsx correcthorsebatterystaple 0123456789 1234567890
  123456789 987654321 123456 654321 12345 1234 123`
  .trim()
  .split(/\s+/);

function remainder(folded: string, username: string): string {
  const words = [fold(username), ...COMMON].filter((word) => word.length >= 3).sort((a, b) => b.length - a.length);
  let rest = folded;
  for (const word of words) rest = rest.replaceAll(word, '');
  return rest.replace(/(19|20)\d\d/g, '').replace(/[\p{P}\p{Z}]/gu, '');
}

function isRepeated(folded: string): boolean {
  return /^(.{1,6})\1+.{0,5}$/.test(folded);
}

function isRun(folded: string): boolean {
  const steps = [...folded].slice(1).map((letter, i) => letter.charCodeAt(0) - folded.charCodeAt(i));
  return steps.every((step) => step === steps[0]);
}

function fold(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[\s._-]/g, '');
}
