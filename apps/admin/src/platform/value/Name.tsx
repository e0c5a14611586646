import { Link as MuiLink, Skeleton } from '@mui/material';
import { useGetManyAggregate } from 'react-admin';
import { Link } from 'react-router-dom';
import { views } from '#contracts';
import { holds } from '../access/posts.js';
import { usePosts } from '../access/use-me.js';
import { nameOf, shortId } from '../words/name-of.js';
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
  const say = useSay();
  const posts = usePosts();
  const contract = views.get(view);
  const mayRead = contract !== undefined && holds(posts, contract.roles);
  const { data, isPending } = useGetManyAggregate<{ id: string }>(
    view,
    { ids: [id] },
    { enabled: mayRead, retry: false },
  );
  const row = data?.[0];
  return {
    text: row ? nameOf(view, row, say) : shortId(id),
    isPending: mayRead && isPending,
    isKnown: row !== undefined,
  };
}
