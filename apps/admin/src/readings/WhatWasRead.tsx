import { useTranslate } from 'react-admin';
import { views } from '#contracts';
import { Name } from '../platform/value/Name.js';
import { isId } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';

type Read = { door: string; what: { readonly [name: string]: unknown } };

/** What a request asked for: the kind of page, the list, and the row if it was one. */
export function WhatWasRead({ door, what }: Read) {
  const say = useSay();
  const translate = useTranslate();
  const [, , kind = ''] = door.split('/');
  const view = String(what['view'] ?? String(what['file'] ?? '').split('.')[0]);
  const { id, position } = what;
  return (
    <>
      {translate(`ky.readings.doors.${kind}`)}
      {views.has(view) && `: ${say.view(view)}`}
      {views.has(view) && isId(id) && (
        <>
          , <Name view={view} id={id} />
        </>
      )}
      {typeof position === 'string' && ` ${position}`}
    </>
  );
}
