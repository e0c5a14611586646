import { open } from 'node:fs/promises';
import { fileTypeFromBuffer } from 'file-type';
import { endingOf } from './file-name.js';
import { kinds } from './kinds.js';
import { isSafeDocx } from './zip-directory.js';

const HEAD_LENGTH = 4_100;
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** What the sender says of the file. */
export type Declared = { readonly name: string; readonly mime: string };

/** The media type, if what the bytes are, what the sender says and how the name ends agree, and it is one we take. */
export async function sniff(path: string, declared: Declared): Promise<string | undefined> {
  const mime = await magic(path);
  if (!mime || declared.mime.toLowerCase() !== mime) return undefined;
  return kinds[mime]?.includes(endingOf(declared.name)) ? mime : undefined;
}

async function magic(path: string): Promise<string | undefined> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD_LENGTH), 0, HEAD_LENGTH, 0);
    const head = buffer.subarray(0, bytesRead);
    // An archive is never unpacked here: its directory says enough.
    if (head.subarray(0, 2).toString('latin1') === 'PK') return (await isSafeDocx(file)) ? DOCX : undefined;
    const mime = (await fileTypeFromBuffer(new Uint8Array(head)))?.mime;
    return mime && mime !== DOCX && Object.hasOwn(kinds, mime) ? mime : undefined;
  } finally {
    await file.close();
  }
}
