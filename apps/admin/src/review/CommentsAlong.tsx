import { Box, Button, Typography } from '@mui/material';
import { useFormContext } from 'react-hook-form';
import { useWords } from '../platform/words/use-words.js';
import { asCondition, type Pending } from './pending.js';
import { reviewWords } from './words.js';

type CommentsAlongProps = {
  readonly comments: readonly Pending[];
  /** Where a comment may be made a condition of the approval. */
  readonly onTurned: ((id: string) => void) | undefined;
};

/** The comments that go along with the verdict, to be answered one by one. */
export function CommentsAlong({ comments, onTurned }: CommentsAlongProps) {
  const tell = useWords(reviewWords);
  const form = useFormContext();
  const title = tell('comments-along', { smart_count: comments.length });
  const turn = (comment: Pending) => {
    const conditions = (form.getValues('conditions') ?? []) as readonly { readonly text?: string | null }[];
    const written = conditions.filter(({ text }) => text?.trim());
    form.setValue('conditions', [...written, asCondition(comment)], { shouldDirty: true });
    onTurned?.(comment.id);
  };
  return (
    <Box component="section" aria-label={title} sx={{ mb: 2 }}>
      <Typography variant="h3">{title}</Typography>
      <Typography variant="body2" color="text.secondary">
        {tell('comments-along-hint')}
      </Typography>
      <Box component="ul" tabIndex={0} aria-label={title} sx={list}>
        {comments.map((comment) => (
          <Box component="li" key={comment.id} sx={{ py: 1, borderBottom: 1, borderColor: 'divider' }}>
            <Typography variant="body2" sx={{ fontWeight: 600 }}>
              {comment.title}
            </Typography>
            {comment.passage && (
              <Typography variant="body2" color="text.secondary" noWrap>
                “{comment.passage}”
              </Typography>
            )}
            <Typography sx={{ whiteSpace: 'pre-line', overflowWrap: 'anywhere' }}>{comment.text}</Typography>
            {onTurned && (
              <Button size="small" sx={{ ml: -0.5, minHeight: { xs: 44, md: 32 } }} onClick={() => turn(comment)}>
                {tell('turn')}
              </Button>
            )}
          </Box>
        ))}
      </Box>
    </Box>
  );
}

const list = { m: 0, p: 0, listStyle: 'none', maxHeight: 240, overflowY: 'auto' } as const;
