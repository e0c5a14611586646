/** A question to the service, as far as it has come. */
export type Asked = {
  readonly data: unknown;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly refetch: () => unknown;
};

/** What a place on a page is read from: still waited for, failed with a way to try again, or, with neither, there. */
export type Reading = { readonly isPending: boolean; readonly error: unknown; readonly retry: () => void };

/** Several questions as one reading: nothing is told as a fact while one of them has no answer. */
export function readingOf(...asked: readonly Asked[]): Reading {
  const failed = asked.filter(hasFailed);
  return {
    // What nobody has asked for is not waited for.
    isPending: asked.some(({ isPending, fetchStatus }) => isPending && fetchStatus !== 'idle'),
    error: failed[0]?.error ?? null,
    retry: () => {
      for (const { refetch } of failed) void refetch();
    },
  };
}

/** A question after what need not be there: that there is nothing, or nothing for these eyes, is an answer. */
export function ifAny(asked: Asked): Asked {
  const { body } = (asked.error ?? {}) as { readonly body?: { readonly code?: unknown } };
  return typeof body?.code === 'string' && nothing.includes(body.code) ? { ...asked, error: null } : asked;
}

const nothing = ['access.forbidden', 'platform.not-found'];

// What is shown stays when reading it anew fails.
function hasFailed({ data, error }: Asked): boolean {
  return data === undefined && Boolean(error);
}
