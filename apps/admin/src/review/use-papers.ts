import { useMemo, useState } from 'react';
import { useGetMany } from 'react-admin';
import { useSay } from '../platform/words/use-say.js';
import { useSeen } from './use-seen.js';
import type { Review, Seen } from './waiting.js';

/** One paper of the dossier as it lies before the reviewer. */
export type Paper = Review['documents'][number] & {
  readonly title: string;
  /** The version that the reviewer looked at before this visit; undefined: none. */
  readonly base: Seen | undefined;
  readonly isSeen: boolean;
};

type Titled = { readonly id: string; readonly title: string };

/** The papers of a dossier with their titles and what the reviewer has seen of them; `papers` is undefined while that is not known. */
export function usePapers(review: Review) {
  const say = useSay();
  const ids = review.documents.map(({ document }) => document);
  const { data: titled } = useGetMany<Titled>('documents', { ids }, { retry: false });
  const { seen, reading } = useSeen(ids);
  // What is ticked during this visit must not take away the difference that is being read.
  const [before, setBefore] = useState<{ hash: string | null; seen: ReadonlyMap<string, Seen> }>();
  if (seen && before?.hash !== review.hash) setBefore({ hash: review.hash, seen });
  const papers = useMemo((): readonly Paper[] | undefined => {
    if (!seen || !before) return undefined;
    const titles = new Map(titled?.filter(Boolean).map(({ id, title }) => [id, title]));
    return review.documents
      .map((one) => ({
        ...one,
        title: titles.get(one.document) ?? say.value('document', 'kind', one.kind),
        base: before.seen.get(one.document),
        isSeen: seen.get(one.document)?.hash === one.hash,
      }))
      .toSorted((a, b) => rankOf(a.kind) - rankOf(b.kind));
  }, [review.documents, titled, seen, before, say]);
  return { papers, reading };
}

// What the congress decides comes before what carries it through.
const kinds = ['term-report-and-direction', 'self-review', 'draft-resolution', 'personnel-plan', 'plan', 'programme'];

function rankOf(kind: string): number {
  const at = kinds.indexOf(kind);
  return at === -1 ? kinds.length : at;
}
