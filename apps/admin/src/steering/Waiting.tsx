import RefusedIcon from '@mui/icons-material/BlockOutlined';
import TermIcon from '@mui/icons-material/DateRangeOutlined';
import DossierIcon from '@mui/icons-material/FolderSharedOutlined';
import PostponedIcon from '@mui/icons-material/PauseCircleOutlined';
import ReviewIcon from '@mui/icons-material/RateReviewOutlined';
import FailedIcon from '@mui/icons-material/ReplayOutlined';
import DueIcon from '@mui/icons-material/ScheduleOutlined';
import DoneIcon from '@mui/icons-material/TaskAltOutlined';
import OverdueIcon from '@mui/icons-material/WarningAmberOutlined';
import { Badge, Box, Button, Stack, type SvgIconProps } from '@mui/material';
import type { ComponentType } from 'react';
import { Link } from 'react-router-dom';
import { awaitedConsents } from '#contracts/awaited-consents';
import { useToday } from '../platform/moment/use-today.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { Name } from '../platform/value/Name.js';
import { dayText, numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { listOf } from './list-address.js';
import { Nothing, Panel } from './Panel.js';
import { useWaiting, type Waits } from './use-waiting.js';
import { dueStyles, waitingStyles } from './waiting-styles.js';
import { AT_ONCE } from './waits-asked.js';
import { words } from './words.js';
import { workingDaysBetween } from './working-days.js';

const icons: { readonly [kind in Waits['kind']]: ComponentType<SvgIconProps> } = {
  dossier: DossierIcon,
  review: ReviewIcon,
  'consent-term': TermIcon,
  'consent-postponement': PostponedIcon,
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
          <Box component="ul" aria-label={t('waiting')} sx={waitingStyles}>
            {items.map((item) => (
              <Item key={item.key} item={item} />
            ))}
          </Box>
        )}
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {totals.dossiers > AT_ONCE && <All word={t('dossier')} to={allDossiers} count={totals.dossiers} />}
          {totals.reviews > AT_ONCE && <All word={t('review')} to={allReviews} count={totals.reviews} />}
          {totals.consents > AT_ONCE && <All word={t('consents')} to={allConsents} count={totals.consents} />}
        </Stack>
      </Awaited>
    </Panel>
  );
}

const allDossiers = `/dossiers?${new URLSearchParams({ filter: '{"status":"submitted"}', sort: 'decideBy', order: 'ASC' })}`;
const allReviews = `/reviews?${new URLSearchParams({ filter: '{"upperStatus":["submitted","taken-up"]}', sort: 'upperDueOn', order: 'ASC' })}`;
const allConsents = listOf('all', { consentsAwaited: awaitedConsents });

function Item({ item: { kind, to, unit, dueOn, count } }: { item: Waits }) {
  const t = useWords(words);
  const Icon = icons[kind];
  return (
    <li>
      <Link to={to} data-waits={kind}>
        <Icon />
        <div>
          <div className="kind">{t(kind)}</div>
          <div className="about">
            {unit ? <Name view="union-units" id={unit} link={false} /> : count && t('count-of', { count })}
          </div>
          {dueOn !== null && <Due on={dueOn} />}
        </div>
      </Link>
    </li>
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
    <Box
      component="span"
      className={isLate ? 'late' : days <= 2 ? 'near' : undefined}
      title={dayText(on)}
      sx={dueStyles}
    >
      {isLate ? <OverdueIcon /> : <DueIcon />}
      {isLate ? t('overdue', { days: -days }) : days === 0 ? t('today') : t('days-left', { days })}
    </Box>
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
