const LONGEST = 150;
// Characters that are not seen, or that turn the direction of what follows: `gpj.exe` shown as `exe.jpg`.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}]/gu;
const FORBIDDEN_SOMEWHERE = /[<>:"|?*]/g;

/** The name of an uploaded file as it may be shown and offered for saving: NFC, no path, nothing unseen. */
export function cleanFileName(given: string, ending: string): string {
  const last = given.toWellFormed().normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const plain = last.replace(UNSEEN, '').replace(FORBIDDEN_SOMEWHERE, '_').replace(/\s+/g, ' ').trim();
  const dot = plain.lastIndexOf('.');
  const stem = (dot === -1 ? plain : plain.slice(0, dot)).replace(/^[. ]+|[. ]+$/g, '');
  return `${[...(stem || 'tệp')].slice(0, LONGEST).join('')}.${ending}`;
}

/** The ending of a name, in lower case; empty when there is none. */
export function endingOf(name: string): string {
  const clean = name.replace(UNSEEN, '').trim();
  const dot = clean.lastIndexOf('.');
  return dot === -1 ? '' : clean.slice(dot + 1).toLowerCase();
}

/** `content-disposition` that makes the browser save the file under its name, whatever letters it has. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (letter) => `%${letter.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
