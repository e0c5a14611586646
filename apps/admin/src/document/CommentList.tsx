import { Box, Typography } from '@mui/material';
import { Pages } from '../platform/list/Pages.js';
import { usePaged } from '../platform/list/use-paged.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { dayText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { AnswerButton } from './AnswerButton.js';
import { CommentLine } from './CommentLine.js';
import type { PaperRow } from './paper.js';
import { words } from './words.js';

type CommentRow = {
  readonly id: string;
  readonly comment: number;
  readonly version: number;
  readonly passage: string | null;
  readonly stance: string | null;
  readonly text: string;
  readonly group: string | null;
  readonly status: string;
  readonly answer: string | null;
  readonly recordedOn: string;
  readonly answeredOn: string | null;
};

const sort = { field: 'comment', order: 'ASC' } as const;

/** The comments of a consultation on a paper, page by page: those without an answer, then those that have one. */
export function CommentList({ paper }: { paper: PaperRow }) {
  const t = useWords(words);
  const open = usePaged<CommentRow>('comments', { filter: { document: paper.id, status: 'open' }, sort });
  const answered = usePaged<CommentRow>('comments', {
    filter: { document: paper.id, status: ['accepted', 'explained'] },
    sort,
  });
  return (
    <Awaited of={readingOf(open.asked, answered.asked)} height={160}>
      {open.total + answered.total === 0 && <Typography color="text.secondary">{t('no-comments')}</Typography>}
      <Part title={t('unanswered', { count: open.total })} paper={paper} {...open} />
      <Part title={t('answered', { count: answered.total })} paper={paper} {...answered} />
    </Awaited>
  );
}

type PartProps = ReturnType<typeof usePaged<CommentRow>> & { readonly title: string; readonly paper: PaperRow };

function Part({ title, paper, rows, total, paging }: PartProps) {
  if (total === 0) return null;
  return (
    <Box component="section" aria-label={title} sx={{ mb: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((comment) => (
          <Line key={comment.id} comment={comment} paper={paper} />
        ))}
      </Box>
      <Pages {...paging} />
    </Box>
  );
}

function Line({ comment, paper }: { comment: CommentRow; paper: PaperRow }) {
  const t = useWords(words);
  const say = useSay();
  const { stance, group, version, recordedOn } = comment;
  const about = [
    group,
    stance && say.value('document', 'stance', stance),
    t('on-version', { version }),
    dayText(recordedOn),
  ];
  return (
    <CommentLine said={comment} feature="document" about={about.filter(Boolean).join(' · ')}>
      <AnswerButton type="document.answer-comment" row={{ id: paper.id, unit: paper.unit }} comment={comment.comment} />
    </CommentLine>
  );
}
