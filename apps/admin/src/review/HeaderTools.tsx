import PanelsIcon from '@mui/icons-material/ForumOutlined';
import KeysIcon from '@mui/icons-material/KeyboardOutlined';
import { Button, IconButton, Tooltip } from '@mui/material';
import { useWords } from '../platform/words/use-words.js';
import { reviewWords } from './words.js';

type HeaderToolsProps = {
  readonly isWide: boolean;
  /** How many comments wait to be sent. */
  readonly comments: number;
  readonly onPanels: () => void;
  readonly onKeys: () => void;
};

/** Opens what was said, where there is no room for it beside the paper, and the help on keys. */
export function HeaderTools({ isWide, comments, onPanels, onKeys }: HeaderToolsProps) {
  const tell = useWords(reviewWords);
  return (
    <>
      {!isWide && (
        <Tooltip title={tell('panels')}>
          <Button variant="outlined" startIcon={<PanelsIcon />} onClick={onPanels} sx={{ minHeight: 44 }}>
            {tell('panels')}
            {comments > 0 && ` (${comments})`}
          </Button>
        </Tooltip>
      )}
      <Tooltip title={`${tell('keys')} (?)`}>
        <IconButton aria-label={tell('keys')} onClick={onKeys} sx={{ display: { xs: 'none', md: 'inline-flex' } }}>
          <KeysIcon />
        </IconButton>
      </Tooltip>
    </>
  );
}
