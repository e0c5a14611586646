import ApproveIcon from '@mui/icons-material/CheckCircleOutlined';
import ConditionsIcon from '@mui/icons-material/RuleOutlined';
import ReturnIcon from '@mui/icons-material/UndoOutlined';
import { Button, Stack } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import type { Verdict } from './verdict-place.js';
import { reviewWords } from './words.js';

type VerdictsProps = {
  readonly isNarrow: boolean;
  readonly mayDecide: boolean;
  readonly onDecide: (verdict: Verdict) => void;
};

/** The three verdicts: beside the title, and on a phone within reach of the thumb. */
export function Verdicts({ isNarrow, mayDecide, onDecide }: VerdictsProps) {
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
