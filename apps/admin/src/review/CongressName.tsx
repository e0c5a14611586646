import { useGetManyAggregate } from 'react-admin';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

type Congress = { readonly id: string; readonly ordinal: string | null; readonly term: string };

/** Which congress it is, where its unit is named already. */
export function CongressName({ id }: { id: string }) {
  const tell = useWords(reviewWords);
  const { data } = useGetManyAggregate<Congress>('congresses', { ids: [id] }, { retry: false });
  const congress = data?.[0];
  if (!congress) return <>…</>;
  const { ordinal, term } = congress;
  return <>{ordinal ? tell('congress-numbered', { ordinal, term }) : tell('congress', { term })}</>;
}
