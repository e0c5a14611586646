import { Link as MuiLink, Skeleton } from '@mui/material';
import { type RaRecord, useGetManyAggregate, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useAllowed } from '../access/use-access.js';
import { kindOf, nameOf, namesakeOf, ownNameOf } from '../words/name-of.js';
import { useSay } from '../words/use-say.js';

type NameProps = {
  readonly view: string;
  readonly id: string;
  readonly link?: boolean;
  /** It stands beside a word that says what it is: a name borrowed from a person or a congress says so no more. */
  readonly beside?: boolean;
};

/** The name of the row that an id refers to; many on one screen are asked for together. */
export function Name({ view, id, link = true, beside = false }: NameProps) {
  const { text, isPending, isKnown } = useName(view, id, beside);
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
export function useName(
  view: string,
  id: string,
  beside = false,
): { text: string; isPending: boolean; isKnown: boolean } {
  const translate = useTranslate();
  const { row, isPending } = useReferred(view, id);
  const text = useRowName(view, row, beside);
  return { text: row ? text : translate('ky.unseen'), isPending, isKnown: row !== undefined };
}

/** How a row is called: what has no name of its own, by the person or the congress that it is about. */
export function useRowName(view: string, row: RaRecord<string> | undefined, beside = false): string {
  const say = useSay();
  const own = row && ownNameOf(view, row, say);
  const namesake = row && !own ? namesakeOf(view, row) : null;
  const { row: other } = useReferred(namesake?.view ?? 'people', namesake?.id);
  if (!row) return '';
  if (own) return own;
  if (!namesake || !other) return nameOf(view, row, say);
  const [kind, name] = [kindOf(view, row, say), nameOf(namesake.view, other, say)];
  return beside && kind === say.view(view) ? name : `${kind}: ${name}`;
}

/** A row as words, in the list of its view. */
export function RowName({ view, row }: { view: string; row: RaRecord<string> }) {
  return useRowName(view, row, true);
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
