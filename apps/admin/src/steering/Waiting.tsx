import RefusedIcon from '@mui/icons-material/BlockOutlined';
import DossierIcon from '@mui/icons-material/FolderSharedOutlined';
import PostponedIcon from '@mui/icons-material/PauseCircleOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import FailedIcon from '@mui/icons-material/ReplayOutlined';
import DueIcon from '@mui/icons-material/ScheduleOutlined';
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import OverdueIcon from '@mui/icons-material/WarningAmberOutlined';
import {
  Badge,
  Box,
  Button,
  Chip,
  List,
  ListItem,
  ListItemButton,
  ListItemIcon,
  ListItemText,
  Stack,
  type SvgIconProps,
} from '@mui/material';
import type { ComponentType } from 'react';
import { Link } from 'react-router-dom';
import { useToday } from '../platform/moment/use-today.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { Name } from '../platform/value/Name.js';
import { dayText, numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Nothing, Panel } from './Panel.js';
import { AT_ONCE, useWaiting, type Waits } from './use-waiting.js';
import { words } from './words.js';
import { workingDaysBetween } from './working-days.js';

const icons: { readonly [kind in Waits['kind']]: ComponentType<SvgIconProps> } = {
  dossier: DossierIcon,
  review: ReviewIcon,
  consent: PostponedIcon,
  refused: RefusedIcon,
  job: FailedIcon,
};

/** What nobody but the caller can move on, the nearest deadline first; each is one click from its page. */
export function Waiting() {
  const t = useWords(words);
  const say = useSay();
  const { items, totals, reading } = useWaiting();
  const count = numberText(totals.all, say.language);
  return (
    <Panel
      title={t('waiting')}
      tools={totals.all > 0 && <Badge badgeContent={count} color="primary" sx={{ mr: 1.5 }} />}
    >
      <Awaited of={reading} height={160}>
        {items.length === 0 ? (
          <Stack direction="row" sx={{ gap: 1.5 }}>
            <DoneIcon color="success" />
            <div>
              <Nothing text={t('nothing-waits')} hint={t('nothing-hint')} />
            </div>
          </Stack>
        ) : (
          <List disablePadding aria-label={t('waiting')} sx={{ mx: -1 }}>
            {items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </List>
        )}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {totals.dossiers > AT_ONCE && <All word={t('dossier')} to={allDossiers} count={totals.dossiers} />}
          {totals.reviews > AT_ONCE && <All word={t('review')} to={allReviews} count={totals.reviews} />}
        </Stack>
      </Awaited>
    </Panel>
  );
}

const allDossiers = `/dossiers?${new URLSearchParams({ filter: '{"status":"submitted"}', sort: 'decideBy', order: 'ASC' })}`;
const allReviews = `/reviews?${new URLSearchParams({ filter: '{"upperStatus":["submitted","taken-up"]}', sort: 'upperDueOn', order: 'ASC' })}`;

function Item({ item: { kind, to, unit, dueOn, count } }: { item: Waits }) {
  const t = useWords(words);
  const Icon = icons[kind];
  return (
    <ListItem disablePadding>
      <ListItemButton
        component={Link}
        to={to}
        data-waits={kind}
        sx={{ px: 1, minHeight: 56, gap: 1, borderRadius: 1, alignItems: 'flex-start' }}
      >
        <ListItemIcon sx={{ minWidth: 32, mt: 0.75 }}>
          <Icon />
        </ListItemIcon>
        <ListItemText
          primary={t(kind)}
          secondary={
            <>
              {unit ? <Name view="union-units" id={unit} link={false} /> : count && t('count-of', { count })}
              {dueOn !== null && (
                <Box component="span" sx={{ display: 'block', mt: 0.5 }}>
                  <Due on={dueOn} />
                </Box>
              )}
            </>
          }
          slotProps={{ primary: { sx: { fontWeight: 600 } }, secondary: { component: 'div' } }}
        />
      </ListItemButton>
    </ListItem>
  );
}

/** How long there is still, in words and with a sign. */
export function Due({ on }: { on: string | null }) {
  const t = useWords(words);
  const today = useToday();
  if (on === null || today === undefined) return null;
  const days = workingDaysBetween(today, on);
  const isLate = days < 0;
  return (
    <Chip
      size="small"
      variant="outlined"
      title={dayText(on)}
      color={isLate ? 'error' : days <= 2 ? 'warning' : 'default'}
      icon={isLate ? <OverdueIcon /> : <DueIcon />}
      label={isLate ? t('overdue', { days: -days }) : days === 0 ? t('today') : t('days-left', { days })}
    />
  );
}

function All({ word, to, count }: { word: string; to: string; count: number }) {
  const t = useWords(words);
  return (
    <Button component={Link} to={to} size="small">
      {word}: {t('all-of-them', { count })}
    </Button>
  );
}
