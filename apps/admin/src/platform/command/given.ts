import type { ReactNode } from 'react';

/** A command as a button gives it. */
export type Given = {
  readonly type: string;
  /** The row it is given on. */
  readonly row?: { readonly id: string; readonly [field: string]: unknown } | undefined;
  /** Fields that are settled by where the button stands. */
  readonly settled?: { readonly [field: string]: unknown } | undefined;
  /** What the form begins with, for the person to change. */
  readonly proposed?: { readonly [field: string]: unknown } | undefined;
  /** What giving it will mean, in a sentence, above the fields. */
  readonly lead?: ReactNode;
  /** Fields that may be left out at other times, but not here. */
  readonly must?: readonly string[] | undefined;
  /** What the button that gives it says; key of a message or plain words. */
  readonly give?: string | undefined;
  /** What has begun is shown where one is, instead of on a page of its own. */
  readonly stays?: boolean | undefined;
  /** The version of the row's stream that the person saw. */
  readonly version?: number | undefined;
};
