import UnverifiedIcon from '@mui/icons-material/HelpOutlineOutlined';
import SecondHandIcon from '@mui/icons-material/ThreePOutlined';
import InTextIcon from '@mui/icons-material/VerifiedOutlined';
import { Chip, Tooltip } from '@mui/material';
import { useSay } from '../words/use-say.js';
import { confidenceOf } from './confidence.js';

const signs = {
  'in-text': [InTextIcon, 'success'],
  'second-hand': [SecondHandIcon, 'info'],
  unverified: [UnverifiedIcon, 'warning'],
} as const;

/** How sure a rule is, in a word with a sign: in the text, second-hand or inferred, or unverified. */
export function MarkChip({ mark }: { mark: string }) {
  const say = useSay();
  const confidence = confidenceOf(mark);
  const [Icon, color] = signs[confidence];
  return (
    <Tooltip title={say.value('regulation', 'mark', mark)}>
      <Chip
        size="small"
        variant="outlined"
        color={color}
        icon={<Icon />}
        label={say.value('regulation', 'confidence', confidence)}
      />
    </Tooltip>
  );
}
