import { reject } from '#decider';
import type { DocumentEvent, DocumentState, SaveVersion } from './document.js';
import { mustBeDraft } from './started.js';

/** An event stays readable and quick to replay only while its text is small; longer papers are attached as files. */
export const CONTENT_MEGABYTES_AT_MOST = 0.2;
export const FILE_MEGABYTES_AT_MOST = 25;

/** Keeps a new version beside the earlier ones, a file as the store has it. The same content again is no version. */
export function saveVersion({ data, facts }: SaveVersion, state: DocumentState): DocumentEvent[] {
  mustBeDraft(state);
  const { hash, size, file } = facts;
  if ((data.content === null) === (data.file === null)) reject('document.content-or-file');
  if (data.content !== null && size > CONTENT_MEGABYTES_AT_MOST * MEGABYTE) {
    reject('document.content-too-large', sizes(size, CONTENT_MEGABYTES_AT_MOST), { field: 'content' });
  }
  if (data.file !== null && file === null) reject('document.file-not-uploaded', {}, { field: 'file' });
  if (file !== null && size > FILE_MEGABYTES_AT_MOST * MEGABYTE) {
    reject('document.file-too-large', sizes(size, FILE_MEGABYTES_AT_MOST), { field: 'file' });
  }
  if (state.hashes.at(-1) === hash) return [];
  const { congress, kind } = state;
  const version = state.hashes.length + 1;
  const afterFinal = state.final !== null;
  return [{ type: 'VersionSaved', data: { congress, kind, version, ...data, file, hash, size, afterFinal } }];
}

const MEGABYTE = 1024 * 1024;

// Rounded up, so that what is too large never looks as large as it may be.
function sizes(bytes: number, mostMegabytes: number) {
  return { megabytes: Math.ceil((bytes / MEGABYTE) * 100) / 100, mostMegabytes };
}
