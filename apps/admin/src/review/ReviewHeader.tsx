import BackIcon from '@mui/icons-material/ArrowBack';
import { Box, Button, Stack, Typography } from '@mui/material';
import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useWords } from '../platform/words/use-words.js';
import { CongressName } from './CongressName.js';
import { Deadline } from './Deadline.js';
import { dueAt, type Review, type Side } from './waiting.js';
import { reviewWords } from './words.js';

type ReviewHeaderProps = {
  readonly review: Review;
  readonly side: Side;
  readonly unit: string;
  readonly children: ReactNode;
};

/** Whose dossier it is, which side decides and until when; what one may do stands beside it. */
export function ReviewHeader({ review, side, unit, children }: ReviewHeaderProps) {
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
