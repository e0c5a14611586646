import MetIcon from '@mui/icons-material/CheckCircleOutlined';
import StopsIcon from '@mui/icons-material/ErrorOutlineOutlined';
import UnknownIcon from '@mui/icons-material/HelpOutlineOutlined';
import WarnsIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, List, ListItem, ListItemIcon, ListItemText, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import type { Check } from './preflight.js';
import { checkWords, words } from './words.js';

const signs = {
  met: { Icon: MetIcon, color: 'success' },
  warns: { Icon: WarnsIcon, color: 'warning' },
  stops: { Icon: StopsIcon, color: 'error' },
  unknown: { Icon: UnknownIcon, color: 'inherit' },
} as const;

/** What was looked at; each problem is a link to where it is mended. */
export function Checks({ checks, onLeave }: { checks: readonly Check[]; onLeave: () => void }) {
  return (
    <List disablePadding sx={{ mt: 1 }}>
      {checks.map((check) => (
        <Line key={check.key} check={check} onLeave={onLeave} />
      ))}
    </List>
  );
}

function Line({ check: { key, outcome, told, values, items }, onLeave }: { check: Check; onLeave: () => void }) {
  const t = useWords(words);
  const say = useSay();
  const language = useLanguage();
  const { Icon, color } = signs[outcome];
  const pair = checkWords[key][told ?? outcome];
  const text = pair
    ? inLanguage(pair, language).replace(/%\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
    : '';
  return (
    <ListItem disableGutters sx={{ alignItems: 'flex-start', py: 0.5 }}>
      <ListItemIcon sx={{ minWidth: 36, pt: 0.5 }}>
        <Icon color={color} />
      </ListItemIcon>
      <ListItemText
        primary={text}
        secondary={
          items.length > 0 && (
            <Box component="span" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 2 }}>
              {items.map(({ kind, to }) => (
                <MuiLink key={to} component={Link} to={to} onClick={onLeave} sx={{ py: { xs: 1.25, md: 0.25 } }}>
                  {kind ? say.value('document', 'kind', kind) : t('mend')}
                </MuiLink>
              ))}
            </Box>
          )
        }
        slotProps={{ secondary: { component: 'div' } }}
      />
    </ListItem>
  );
}
