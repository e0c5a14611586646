/** The row of a paper, as its page needs it. */
export type PaperRow = {
  readonly id: string;
  readonly unit: string;
  readonly congress: string;
  readonly kind: string;
  readonly title: string;
  readonly status: string;
  readonly versions: number;
  readonly finalVersion: number | null;
  readonly comments: number;
  readonly commentsUnanswered: number;
};

export type VersionRow = {
  readonly id: string;
  readonly version: number;
  readonly hash: string;
  readonly content: { readonly type: 'doc' } | null;
  readonly file: {
    readonly sha256: string;
    readonly name: string;
    readonly size: number;
    readonly mime: string;
  } | null;
  readonly note: string | null;
  readonly isFinal: boolean;
  readonly isAdopted: boolean;
  readonly savedOn: string;
};
