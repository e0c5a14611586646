/** A key for what is sent: the same form sent again keeps its key, another form gets another. */
export function createKeys() {
  let print = '';
  let key = '';
  return (form: unknown): string => {
    const now = JSON.stringify(form);
    if (now !== print || key === '') [print, key] = [now, freshKey()];
    return key;
  };
}

// Not randomUUID: on plain http, away from localhost, browsers do not offer it.
function freshKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
