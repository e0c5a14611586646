import type { FileHandle } from 'node:fs/promises';

// Limits of what a document of a congress could ever need; headers may lie, so whoever unpacks has to count again.
const ENTRIES_AT_MOST = 2_000;
const UNPACKED_AT_MOST = 100 * 1024 * 1024;
const RATIO_AT_MOST = 100;
const DIRECTORY_AT_MOST = 1024 * 1024;
const END_SIGNATURE = 0x06054b50;
const ENTRY_SIGNATURE = 0x02014b50;
const END_LENGTH = 22;
const ENTRY_LENGTH = 46;
const COMMENT_AT_MOST = 65_535;

type Entry = { readonly name: string; readonly packed: number; readonly unpacked: number; readonly encrypted: boolean };

/**
 * Whether the file is a Word document that is safe to hand on, told from the directory of its archive alone: nothing is
 * unpacked. Refuses bombs, paths that lead out, doubled names, archives within, encryption and macros.
 */
export async function isSafeDocx(file: FileHandle): Promise<boolean> {
  const entries = await directoryOf(file);
  if (!entries) return false;
  const names = entries.map((entry) => entry.name);
  if (new Set(names.map((name) => name.toLowerCase())).size !== names.length) return false;
  if (!names.includes('[Content_Types].xml') || !names.includes('word/document.xml')) return false;
  return entries.every(isSafeEntry) && isSafeInAll(entries);
}

function isSafeEntry({ name, encrypted }: Entry): boolean {
  if (encrypted || name === '' || name.includes('\\') || name.includes('\0') || name.startsWith('/')) return false;
  if (/^[a-z]:/i.test(name) || name.split('/').includes('..')) return false;
  return !/\.(zip|docx|docm|jar|7z|rar|gz|exe|dll|js|vbs|bat|cmd|ps1)$|vbaproject\.bin$|vbadata\.xml$/i.test(name);
}

function isSafeInAll(entries: readonly Entry[]): boolean {
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (unpacked > UNPACKED_AT_MOST) return false;
  // Short texts of a template may shrink a great deal.
  return unpacked <= RATIO_AT_MOST * Math.max(packed, 64 * 1024);
}

async function directoryOf(file: FileHandle): Promise<Entry[] | undefined> {
  const { size } = await file.stat();
  const tail = await bytes(
    file,
    Math.max(0, size - END_LENGTH - COMMENT_AT_MOST),
    Math.min(size, END_LENGTH + COMMENT_AT_MOST),
  );
  const end = lastEnd(tail);
  if (end === -1) return undefined;
  const count = tail.readUInt16LE(end + 10);
  const length = tail.readUInt32LE(end + 12);
  const start = tail.readUInt32LE(end + 16);
  // 0xffff and 0xffffffff point to the 64-bit records, which no small archive has.
  if (count === 0 || count > ENTRIES_AT_MOST || length > DIRECTORY_AT_MOST || start + length > size) return undefined;
  return entriesOf(await bytes(file, start, length), count, size);
}

function lastEnd(tail: Buffer): number {
  for (let at = tail.length - END_LENGTH; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) === END_SIGNATURE && at + END_LENGTH + tail.readUInt16LE(at + 20) === tail.length)
      return at;
  }
  return -1;
}

function entriesOf(directory: Buffer, count: number, size: number): Entry[] | undefined {
  const entries: Entry[] = [];
  let at = 0;
  while (entries.length < count) {
    if (at + ENTRY_LENGTH > directory.length || directory.readUInt32LE(at) !== ENTRY_SIGNATURE) return undefined;
    const packed = directory.readUInt32LE(at + 20);
    const unpacked = directory.readUInt32LE(at + 24);
    const nameLength = directory.readUInt16LE(at + 28);
    const next = at + ENTRY_LENGTH + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
    if (next > directory.length || packed > size) return undefined;
    const name = directory.toString('utf8', at + ENTRY_LENGTH, at + ENTRY_LENGTH + nameLength);
    entries.push({ name, packed, unpacked, encrypted: (directory.readUInt16LE(at + 8) & 1) === 1 });
    at = next;
  }
  return at === directory.length ? entries : undefined;
}

async function bytes(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  const { bytesRead } = await file.read(buffer, 0, length, position);
  return buffer.subarray(0, bytesRead);
}
