import OverIcon from '@mui/icons-material/ErrorOutlineOutlined';
import DueIcon from '@mui/icons-material/EventOutlined';
import SoonIcon from '@mui/icons-material/HourglassBottomOutlined';
import { Box, Typography } from '@mui/material';
import { useToday } from '../platform/moment/use-today.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { daysUntil } from './waiting.js';
import { reviewWords } from './words.js';

const SOON = 3;

/** How many days are left, in words and with a sign; the day itself below. */
export function Deadline({ day }: { day: string | null }) {
  const tell = useWords(reviewWords);
  const today = useToday();
  if (!day)
    return (
      <Typography variant="body2" color="text.secondary">
        {tell('due-none')}
      </Typography>
    );
  if (today === undefined) return <Typography variant="caption">{dayText(day)}</Typography>;
  const left = daysUntil(day, today);
  const [Icon, color] =
    left < 0
      ? ([OverIcon, 'error.main'] as const)
      : left <= SOON
        ? ([SoonIcon, 'warning.main'] as const)
        : ([DueIcon, 'text.primary'] as const);
  const text =
    left < 0
      ? tell('due-over', { smart_count: -left })
      : left === 0
        ? tell('due-today')
        : tell('due-left', { smart_count: left });
  return (
    <Box>
      <Typography
        component="span"
        variant="body2"
        sx={{ color, display: 'flex', gap: 0.5, alignItems: 'center', fontWeight: 500 }}
      >
        <Icon fontSize="small" />
        {text}
      </Typography>
      <Typography variant="caption" color="text.secondary">
        {dayText(day)}
      </Typography>
    </Box>
  );
}
