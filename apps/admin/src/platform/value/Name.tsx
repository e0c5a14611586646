import { Link as MuiLink, Skeleton } from '@mui/material';
import { type RaRecord, useGetManyAggregate, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAllowed } from '../access/use-access.js';
import { kindOf, nameOf, namesakeOf, ownNameOf } from '../words/name-of.js';
import { useSay } from '../words/use-say.js';

/** The name of the row that an id refers to; many on one screen are asked for together. */
export function Name({ view, id, link = true }: { view: string; id: string; link?: boolean }) {
  const { text, isPending, isKnown } = useName(view, id);
  if (isPending) return <Skeleton component="span" sx={{ display: 'inline-block' }} width={96} />;
  if (!isKnown || !link) return <span title={isKnown ? undefined : id}>{text}</span>;
  return (
    <MuiLink
      component={Link}
      to={`/${view}/${encodeURIComponent(id)}/show`}
      onClick={(event) => event.stopPropagation()}
    >
      {text}
    </MuiLink>
  );
}

/** The same as words, for sentences. */
export function useName(view: string, id: string): { text: string; isPending: boolean; isKnown: boolean } {
  const translate = useTranslate();
  const { row, isPending } = useReferred(view, id);
  const text = useRowName(view, row);
  return { text: row ? text : translate('ky.unseen'), isPending, isKnown: row !== undefined };
}

/** How a row is called: what has no name of its own, by the person or the congress that it is about. */
export function useRowName(view: string, row: RaRecord<string> | undefined): string {
  const say = useSay();
  const own = row && ownNameOf(view, row, say);
  const namesake = row && !own ? namesakeOf(view, row) : null;
  const { row: other } = useReferred(namesake?.view ?? 'people', namesake?.id);
  if (!row) return '';
  if (own) return own;
  return namesake && other ? `${kindOf(view, row, say)}: ${nameOf(namesake.view, other, say)}` : nameOf(view, row, say);
}

/** A row as words, for who has it already. */
export function RowName({ view, row }: { view: string; row: RaRecord<string> }) {
  return useRowName(view, row);
}

function useReferred(view: string, id: string | undefined) {
  const mayRead = useAllowed('show', [view]).length > 0 && id !== undefined;
  const { data, isPending } = useGetManyAggregate<RaRecord<string>>(
    view,
    { ids: id === undefined ? [] : [id] },
    { enabled: mayRead, retry: false },
  );
  return { row: data?.[0], isPending: mayRead && isPending };
}
