import type { fileKinds } from '#contracts';

/** The kinds of file that may be attached: media type → endings, the first of them the usual one. */
const endings: { readonly [Mime in (typeof fileKinds)[number]]: readonly string[] } = {
  'application/pdf': ['pdf'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/gif': ['gif'],
};

export const kinds: { readonly [mime: string]: readonly string[] } = endings;

export const LARGEST = 25 * 1024 * 1024;
