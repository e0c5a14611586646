const SECRET =
  /pass(word|phrase)?|secret|token|cookie|authori[sz]ation|credential|totp|otp|pin|private|ciphertext|nonce/i;
const PERSONAL =
  /^(body|payload|data|username|displayName|display_name|name|email|phone|birth.*|address|ip|detail|parameters)$/i;
const DEEPEST = 6;
const LONGEST = 4_000;

/** A copy for the log: no secrets, no bodies, nothing that names a person. */
export function censor(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return masked(value);
  if (value instanceof Error) return errorLine(value);
  if (typeof value !== 'object' || value === null) return typeof value === 'bigint' ? String(value) : value;
  if (depth >= DEEPEST) return '…';
  if (Buffer.isBuffer(value)) return `${value.length} bytes`;
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.slice(0, 100).map((item) => censor(item, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [
      name,
      SECRET.test(name) || PERSONAL.test(name) ? '…' : censor(item, depth + 1),
    ]),
  );
}

/** Masks what may name a person in a sentence or a stack: mail addresses, long numbers, quoted values, query strings. */
export function masked(text: string): string {
  return text
    .slice(0, LONGEST)
    .replace(/:\/\/[^/\s:@]*:[^/\s@]*@/g, '://…@')
    .replace(/[^\s<>"'/()]+@[^\s<>"'()]+\.[^\s<>"'()]+/g, '…@…')
    .replace(/(?<![\w-])\d{9,12}(?![\w-])/g, '…')
    .replace(/"[^"\n]*"/g, '"…"')
    .replace(/=\([^)\n]*\)/g, '=(…)')
    .replace(/\?[^\s"']+=[^\s"']*/g, '?…');
}

function errorLine(error: Error): { name: string; message: string; code?: string; stack?: string } {
  const code = (error as { code?: unknown }).code;
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line));
  return {
    name: error.name,
    message: masked(error.message),
    ...(typeof code === 'string' ? { code } : {}),
    ...(frames?.length ? { stack: frames.slice(0, 12).join('\n') } : {}),
  };
}
