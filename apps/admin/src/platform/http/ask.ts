import { HttpError } from 'react-admin';
import { sessionLost } from '../access/session-lost.js';
import { languageSpoken } from '../i18n/language.js';
import { atMoment, isForbiddenInThePast } from '../moment/moment.js';
import { isProblem, problemError } from './problem.js';

type Asked = {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly body?: unknown;
  readonly form?: FormData;
  readonly headers?: { readonly [name: string]: string };
  readonly signal?: AbortSignal | undefined;
  /** As it is now, even while the past is looked at. */
  readonly always?: boolean;
};

/** One request to the service; a refusal is thrown as an HttpError that carries the problem. Whoever looks at the past only reads. */
export async function ask<Answer>(
  path: string,
  { method = 'GET', body, form, headers, signal, always = false }: Asked = {},
): Promise<Answer> {
  if (isForbiddenInThePast(method, path)) throw new HttpError('ky.problem.past', 409);
  const answer = await fetch(`/api/${method === 'GET' && !always ? atMoment(path) : path}`, {
    method,
    credentials: 'same-origin',
    headers: {
      accept: 'application/json',
      'accept-language': languageSpoken(),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(form ? { body: form } : {}),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (signal?.aborted) throw error;
    throw new HttpError('ky.problem.offline', 0);
  });
  const text = await answer.text();
  const content: unknown = text ? parsed(text) : undefined;
  if (answer.ok) return content as Answer;
  if (answer.status === 401 && !path.startsWith('session')) sessionLost.raise();
  if (isProblem(content)) throw problemError(content);
  throw new HttpError('ky.problem.unreadable', answer.status);
}

/** `?a=1&b=…` without what is undefined; objects as JSON. */
export function query(values: { readonly [name: string]: unknown }): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined || value === null || value === '') continue;
    search.set(name, typeof value === 'string' ? value : JSON.stringify(value));
  }
  const text = search.toString();
  return text && `?${text}`;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
