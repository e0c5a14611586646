import BackIcon from '@mui/icons-material/ArrowBack';
import ApproveIcon from '@mui/icons-material/CheckCircleOutlined';
import PanelsIcon from '@mui/icons-material/ForumOutlined';
import KeysIcon from '@mui/icons-material/KeyboardOutlined';
import ConditionsIcon from '@mui/icons-material/RuleOutlined';
import ReturnIcon from '@mui/icons-material/UndoOutlined';
import { Alert, Box, Button, Drawer, IconButton, Stack, Tooltip, Typography, useMediaQuery } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { useHotkeys } from 'react-hotkeys-hook';
import { Link, useNavigate } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { useUndo } from '../platform/undo/use-undo.js';
import { useKeptWords } from '../platform/unsent/use-kept.js';
import { useName } from '../platform/value/Name.js';
import { useWords } from '../platform/words/use-words.js';
import { CommentDialog } from './CommentDialog.js';
import { CongressName } from './CongressName.js';
import { Deadline } from './Deadline.js';
import { DecideDialog } from './DecideDialog.js';
import { FilesPanel } from './FilesPanel.js';
import { KeysHelp } from './KeysHelp.js';
import { PaperShown } from './PaperShown.js';
import { passageIn } from './passage.js';
import { SidePanels } from './SidePanels.js';
import { type Paper, usePapers } from './use-papers.js';
import { usePending } from './use-pending.js';
import { useMarkSeen } from './use-seen.js';
import { useWaiting } from './use-waiting.js';
import { type Verdict, verdictPlace, verdicts } from './verdict-place.js';
import { dueAt, nextAfter, type Review, type Side, waitsFor } from './waiting.js';
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

  const keys = {
    useKey: true,
    enabled: open === undefined,
    enableOnFormTags: ['input'],
    ignoreEventWhen: isTyping,
  } as const;
  const deeds = { ...keys, enabled: keys.enabled && !isPast };
  useHotkeys('j', () => step(1), keys, [papers, at]);
  useHotkeys('k', () => step(-1), keys, [papers, at]);
  useHotkeys('v', () => paper && tickAndGoOn(paper), deeds, [papers, at]);
  useHotkeys('c', () => comment(), { ...deeds, preventDefault: true }, [paper]);
  useHotkeys('a', () => decide('approve'), { ...deeds, preventDefault: true }, [mayDecide, papers]);
  useHotkeys('d', () => decide('approve-with-conditions'), { ...deeds, preventDefault: true }, [mayDecide, papers]);
  useHotkeys('r', () => decide('return'), { ...deeds, preventDefault: true }, [mayDecide, papers]);
  useHotkeys(['?', 'shift+?'], () => setOpen({ what: 'keys' }), keys);

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
      <PageTitle>{unit}</PageTitle>
      <Header review={review} side={side} unit={unit}>
        {!isPast && <Verdicts isNarrow={false} mayDecide={mayDecide} onDecide={decide} />}
        {!isWide && (
          <Tooltip title={tell('panels')}>
            <Button
              variant="outlined"
              startIcon={<PanelsIcon />}
              onClick={() => setOpen({ what: 'panels' })}
              sx={{ minHeight: 44 }}
            >
              {tell('panels')}
              {!isPast && pending.comments.length > 0 && ` (${pending.comments.length})`}
            </Button>
          </Tooltip>
        )}
        <Tooltip title={`${tell('keys')} (?)`}>
          <IconButton
            aria-label={tell('keys')}
            onClick={() => setOpen({ what: 'keys' })}
            sx={{ display: { xs: 'none', md: 'inline-flex' } }}
          >
            <KeysIcon />
          </IconButton>
        </Tooltip>
      </Header>
      {isStale ? (
        <Alert
          severity="warning"
          action={
            <Button
              color="inherit"
              onClick={lookAgain}
              disabled={latest.hash === review.hash && waitsFor(latest, side)}
            >
              {tell('look')}
            </Button>
          }
        >
          <strong>{tell('stale')}</strong> {tell('stale-hint')}
        </Alert>
      ) : (
        !waitsFor(latest, side) && <Alert severity="info">{tell('not-waiting')}</Alert>
      )}
      {!papers ? (
        <Awaited of={reading} height={320} />
      ) : papers.length === 0 ? (
        <Alert severity="info">{tell('no-papers')}</Alert>
      ) : (
        <Box
          sx={{
            display: 'grid',
            gap: 2,
            alignItems: 'start',
            gridTemplateColumns: {
              xs: 'minmax(0, 1fr)',
              md: isWide ? '240px minmax(0, 1fr) 280px' : '240px minmax(0, 1fr)',
            },
          }}
        >
          <Box
            sx={{
              position: { md: 'sticky' },
              top: { md: 56 },
              maxHeight: { md: 'calc(100vh - 72px)' },
              overflowY: { md: 'auto' },
              minWidth: 0,
            }}
          >
            <FilesPanel papers={papers} chosen={paper?.document} onChoose={setChosen} onSeen={tick} />
          </Box>
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
          {isWide && panels}
        </Box>
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

/** Whoever has ticked a paper goes on by keys; whoever writes means the letters. */
function isTyping({ target }: KeyboardEvent): boolean {
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}

type HeaderProps = {
  readonly review: Review;
  readonly side: Side;
  readonly unit: string;
  readonly children: ReactNode;
};

function Header({ review, side, unit, children }: HeaderProps) {
  const tell = useWords(reviewWords);
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever comes from the decision before begins at the top.
  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);
  return (
    <Box>
      <Stack direction="row" sx={{ gap: 1, justifyContent: 'space-between', flexWrap: 'wrap' }}>
        <Button component={Link} to="/waiting" size="small" startIcon={<BackIcon />} sx={{ ml: -0.5 }}>
          {tell('back')}
        </Button>
        <Button component={Link} to="?tab=timeline" size="small">
          {tell('facts')}
        </Button>
      </Stack>
      <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 2, mt: 0.5 }}>
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Typography
            variant="h1"
            component="h2"
            ref={title}
            tabIndex={-1}
            sx={{ overflowWrap: 'anywhere', outline: 'none' }}
          >
            {unit}
          </Typography>
          <Typography color="text.secondary">
            <CongressName id={review.congress} /> · {tell(`side-${side}`)}
          </Typography>
        </Box>
        <Deadline day={dueAt(review, side)} />
        {children}
      </Stack>
    </Box>
  );
}

type VerdictsProps = {
  readonly isNarrow: boolean;
  readonly mayDecide: boolean;
  readonly onDecide: (verdict: Verdict) => void;
};

/** The three verdicts: beside the title, and on a phone within reach of the thumb. */
function Verdicts({ isNarrow, mayDecide, onDecide }: VerdictsProps) {
  const tell = useWords(reviewWords);
  return (
    <Stack
      direction="row"
      role="group"
      sx={
        isNarrow
          ? {
              display: { xs: 'flex', md: 'none' },
              gap: 1,
              position: 'fixed',
              zIndex: 2,
              insetInline: 0,
              bottom: 0,
              p: 1,
              bgcolor: 'background.paper',
              borderTop: 1,
              borderColor: 'divider',
              '& > *': { flex: 1, lineHeight: 1.2 },
            }
          : { display: { xs: 'none', md: 'flex' }, gap: 1 }
      }
    >
      {looks.map(({ verdict, Icon, look }) => (
        <Button
          key={verdict}
          {...look}
          startIcon={<Icon />}
          disabled={!mayDecide}
          onClick={() => onDecide(verdict)}
          sx={{ minHeight: 44 }}
        >
          {tell(`${verdict}`)}
        </Button>
      ))}
    </Stack>
  );
}

const looks = [
  { verdict: 'approve', Icon: ApproveIcon, look: { variant: 'contained' } },
  { verdict: 'approve-with-conditions', Icon: ConditionsIcon, look: { variant: 'outlined' } },
  { verdict: 'return', Icon: ReturnIcon, look: { variant: 'outlined', color: 'warning' } },
] as const;
