import { Alert, Drawer, Stack, useMediaQuery } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { useKeptWords } from '../platform/unsent/use-kept.js';
import { useName } from '../platform/value/Name.js';
import { useWords } from '../platform/words/use-words.js';
import { CommentDialog } from './CommentDialog.js';
import { DecideDialog } from './DecideDialog.js';
import { FilesPanel } from './FilesPanel.js';
import { HeaderTools } from './HeaderTools.js';
import { KeysHelp } from './KeysHelp.js';
import { Panes } from './Panes.js';
import { PaperShown } from './PaperShown.js';
import { passageIn } from './passage.js';
import { ReviewHeader } from './ReviewHeader.js';
import { SidePanels } from './SidePanels.js';
import { Standing } from './Standing.js';
import { type Paper, usePapers } from './use-papers.js';
import { usePending } from './use-pending.js';
import { useReviewKeys } from './use-review-keys.js';
import { useMarkSeen } from './use-seen.js';
import { useWaiting } from './use-waiting.js';
import { Verdicts } from './Verdicts.js';
import { type Verdict, verdictPlace, verdicts } from './verdict-place.js';
import { nextAfter, type Review, type Side, waitsFor } from './waiting.js';
import { reviewWords } from './words.js';

type ReviewPageProps = { readonly review: Review; readonly side: Side; readonly post: string | undefined };

type Open =
  | { readonly what: 'verdict'; readonly verdict: Verdict }
  | { readonly what: 'comment'; readonly passage: string | null }
  | { readonly what: 'keys' | 'panels' };

/** A dossier to decide on: its papers, what changed in them since this reviewer looked, and the verdict. */
export default function ReviewPage({ review: latest, side, post }: ReviewPageProps) {
  const tell = useWords(reviewWords);
  const notify = useNotify();
  const navigate = useNavigate();
  const client = useQueryClient();
  const isWide = useMediaQuery('(min-width: 1400px)');
  const isPast = useMoment() !== undefined;
  // What is shown stays as it was opened, so that nobody decides on what they have not seen.
  const [review, setReview] = useState(latest);
  const [isRefused, setRefused] = useState(false);
  const [open, setOpen] = useState<Open>();
  const [chosen, setChosen] = useState<string>();
  const text = useRef<HTMLDivElement>(null);
  const { papers, reading } = usePapers(review);
  const markSeen = useMarkSeen();
  const pending = usePending(review.id);
  const words = useKeptWords();
  const undo = useUndo();
  const { items } = useWaiting();
  const { text: unit } = useName('union-units', review.unit);

  const at = Math.max(0, papers?.findIndex(({ document }) => document === chosen) ?? 0);
  const paper = papers?.[at];
  const isStale = isRefused || latest.hash !== review.hash;
  const mayDecide = !isPast && !isStale && waitsFor(latest, side);
  const counts = { seen: papers?.filter(({ isSeen }) => isSeen).length ?? 0, all: papers?.length ?? 0 };

  const step = (by: 1 | -1) => setChosen(papers?.[Math.min(papers.length - 1, Math.max(0, at + by))]?.document);
  const tick = ({ document, version, hash, isSeen, base }: Paper) => {
    if (!isSeen) markSeen({ document, version, hash });
    else markSeen(base && base.hash !== hash ? base : { document });
  };
  const tickAndGoOn = (one: Paper) => {
    if (!one.isSeen) tick(one);
    step(1);
  };
  const decide = (verdict: Verdict) => mayDecide && papers && setOpen({ what: 'verdict', verdict });
  const comment = () => paper && setOpen({ what: 'comment', passage: passageIn(text.current) });
  const sent = (verdict: Verdict) => {
    setOpen(undefined);
    pending.clear();
    for (const one of verdicts) words.forget(verdictPlace(review.id, one));
    notify(tell('sent', { verdict: tell(verdict), unit }), { type: 'success' });
    const next = nextAfter(review.id, items);
    void navigate(next ? `/reviews/${next.review.id}/show` : '/waiting');
  };
  const remove = (id: string) => {
    pending.remove(id);
    undo(tell('removed'), () => pending.restore(pending.comments));
  };
  const lookAgain = () => {
    setRefused(false);
    setReview(latest);
  };

  useReviewKeys({
    isOpen: open === undefined,
    mayAct: !isPast,
    onStep: step,
    onSeen: () => paper && tickAndGoOn(paper),
    onComment: comment,
    onDecide: decide,
    onHelp: () => setOpen({ what: 'keys' }),
  });

  const panels = (
    <SidePanels
      review={review.id}
      comments={pending.comments}
      onRemove={remove}
      onOpen={(document) => {
        setOpen(undefined);
        setChosen(document);
      }}
    />
  );
  return (
    <Stack sx={{ gap: 2, pb: { xs: 9, md: 0 } }}>
      <PageTitle>{tell('title', { unit, side: tell(`side-${side}`) })}</PageTitle>
      <ReviewHeader review={review} side={side} unit={unit}>
        {!isPast && <Verdicts isNarrow={false} mayDecide={mayDecide} onDecide={decide} />}
        <HeaderTools
          isWide={isWide}
          comments={isPast ? 0 : pending.comments.length}
          onPanels={() => setOpen({ what: 'panels' })}
          onKeys={() => setOpen({ what: 'keys' })}
        />
      </ReviewHeader>
      <Standing
        isStale={isStale}
        isWaiting={waitsFor(latest, side)}
        isNewer={latest.hash !== review.hash}
        onLookAgain={lookAgain}
      />
      {!papers ? (
        <Awaited of={reading} height={320} />
      ) : papers.length === 0 ? (
        <Alert severity="info">{tell('no-papers')}</Alert>
      ) : (
        <Panes
          isWide={isWide}
          files={<FilesPanel papers={papers} chosen={paper?.document} onChoose={setChosen} onSeen={tick} />}
          sides={panels}
        >
          {paper && (
            <PaperShown
              key={`${paper.document} ${paper.hash}`}
              paper={paper}
              text={text}
              onSeen={() => tick(paper)}
              onComment={comment}
              onStep={step}
            />
          )}
        </Panes>
      )}
      {!isPast && <Verdicts isNarrow mayDecide={mayDecide} onDecide={decide} />}
      <Drawer
        anchor="right"
        open={open?.what === 'panels' && !isWide}
        onClose={() => setOpen(undefined)}
        slotProps={{ paper: { sx: { width: 340, maxWidth: '90vw', p: 2 } } }}
      >
        {panels}
      </Drawer>
      {open?.what === 'comment' && paper && (
        <CommentDialog
          place={`review.${review.id}.comment.${paper.document}`}
          title={paper.title}
          passage={open.passage}
          onClose={() => setOpen(undefined)}
          onAdd={(said) => {
            const { document, title, version } = paper;
            pending.add({ document, title, version, passage: open.passage, text: said });
            setOpen(undefined);
          }}
        />
      )}
      {open?.what === 'verdict' && (
        <DecideDialog
          verdict={open.verdict}
          side={side}
          review={review}
          post={post}
          comments={pending.comments}
          seen={counts}
          onTurned={pending.remove}
          onSent={() => sent(open.verdict)}
          onStale={() => {
            setOpen(undefined);
            setRefused(true);
            void client.invalidateQueries();
          }}
          onClose={() => setOpen(undefined)}
        />
      )}
      {open?.what === 'keys' && <KeysHelp onClose={() => setOpen(undefined)} />}
    </Stack>
  );
}
