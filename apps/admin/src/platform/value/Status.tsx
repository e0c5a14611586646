import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import StoppedIcon from '@mui/icons-material/RemoveCircleOutlineOutlined';
import GoingIcon from '@mui/icons-material/TimelapseOutlined';
import ReturnedIcon from '@mui/icons-material/UndoOutlined';
import { Chip } from '@mui/material';
import { useSay } from '../words/use-say.js';

const done =
  /^(held|recognised|archived|closed|finished|adopted|approved|declared|elected|answered|active|registered|concluded|finalised|accepted|reconciled|appointed|taken|handed-over|met)$/;
const stopped = /^(cancelled|wound-up|exempted|annulled|erased|refused|withdrawn|dropped|replaced|skipped)$/;
const returned = /^(returned|postponed|adjourned|tied|late|overdue)$/;

/** A status as a word with a sign; its colour only repeats what they say. */
export function Status({ feature, field, value }: { feature: string; field: string; value: string }) {
  const say = useSay();
  const [Icon, color] = done.test(value)
    ? ([DoneIcon, 'success'] as const)
    : stopped.test(value)
      ? ([StoppedIcon, 'default'] as const)
      : returned.test(value)
        ? ([ReturnedIcon, 'warning'] as const)
        : ([GoingIcon, 'info'] as const);
  return (
    <Chip
      size="small"
      variant="outlined"
      icon={<Icon color={color === 'default' ? 'inherit' : color} />}
      label={say.value(feature, field, value)}
      sx={{ maxWidth: '100%' }}
    />
  );
}
