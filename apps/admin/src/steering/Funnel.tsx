import DownIcon from '@mui/icons-material/ArrowDropDown';
import UpIcon from '@mui/icons-material/ArrowDropUp';
import ReplacedIcon from '@mui/icons-material/Diversity3Outlined';
import CancelledIcon from '@mui/icons-material/DoNotDisturbOnOutlined';
import ExemptIcon from '@mui/icons-material/EventBusyOutlined';
import PostponedIcon from '@mui/icons-material/PauseCircleOutlined';
import LateIcon from '@mui/icons-material/WarningAmberOutlined';
import { Box, Button, Chip, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Link } from 'react-router-dom';
import { ask, query } from '../platform/http/ask.js';
import { useCalm } from '../platform/layout/use-calm.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { funnelStyles } from './funnel-styles.js';
import { listOf } from './list-address.js';
import { Nothing, Panel } from './Panel.js';
import type { Progress } from './progress.js';
import { filterOf, type StepGroup, stepGroups } from './step-groups.js';
import { useProgressLastWeek } from './use-progress.js';
import { words } from './words.js';

/** How many congresses stand at each step, and how that has changed in a week. The bars are cells of a table. */
export function Funnel({ unit, total }: { unit: string; total: Progress }) {
  const t = useWords(words);
  const before = useProgressLastWeek(unit, useCalm());
  const most = Math.max(1, ...Object.values(total.steps));
  return (
    <Panel
      title={t('funnel')}
      tools={
        <Button component={Link} to={listOf('all', { within: unit })} size="small">
          {t('congresses')}
        </Button>
      }
    >
      {total.congresses === 0 ? (
        <Nothing text={t('none')} hint={t('none-hint')} />
      ) : (
        <Box component="table" sx={funnelStyles}>
          <thead>
            <tr>
              <th scope="col">{t('step')}</th>
              <td className="bars" aria-hidden />
              <th scope="col">{t('count')}</th>
              <th scope="col">{t('change')}</th>
            </tr>
          </thead>
          <tbody>
            {stepGroups.map(({ group }) => (
              <GroupRow
                key={group}
                unit={unit}
                group={group}
                count={total.steps[group]}
                was={before.data?.total.steps[group]}
                isPending={before.isPending && !before.error}
                most={most}
              />
            ))}
          </tbody>
        </Box>
      )}
      <Aside unit={unit} total={total} />
    </Panel>
  );
}

type GroupRowProps = {
  readonly unit: string;
  readonly group: StepGroup;
  readonly count: number;
  readonly was: number | undefined;
  readonly isPending: boolean;
  readonly most: number;
};

function GroupRow({ unit, group, count, was, isPending, most }: GroupRowProps) {
  const t = useWords(words);
  const say = useSay();
  const bar = <span style={{ width: `${(count / most) * 100}%`, minWidth: count > 0 ? 3 : 0 }} />;
  return (
    <tr data-group={group}>
      <th scope="row">
        <Link to={listOf('all', { ...filterOf(group), within: unit })}>{t(group)}</Link>
        <div className="bar below" aria-hidden>
          {bar}
        </div>
      </th>
      <td className="bars" aria-hidden>
        <div className="bar">{bar}</div>
      </td>
      <td className="count">{numberText(count, say.language)}</td>
      <td className="change">
        {isPending ? <span className="waited-for" /> : was !== undefined && <Change by={count - was} />}
      </td>
    </tr>
  );
}

/** More or fewer than a week ago: a sign, a number, and the word for those who listen. */
function Change({ by }: { by: number }) {
  const t = useWords(words);
  const say = useSay();
  const number = numberText(Math.abs(by), say.language);
  const Icon = by > 0 ? UpIcon : DownIcon;
  return (
    <span className="by">
      {by !== 0 && <Icon fontSize="small" aria-hidden />}
      <span aria-hidden>{by === 0 ? '=' : `${by > 0 ? '+' : '−'}${number}`}</span>
      <span className="heard">{by === 0 ? t('same') : t(by > 0 ? 'more' : 'fewer', { by: number })}</span>
    </span>
  );
}

/** What does not go the way of the others, or goes it too slowly. */
function Aside({ unit, total }: { unit: string; total: Progress }) {
  const t = useWords(words);
  const postponed = usePostponed(unit);
  const before = ['planned', 'form-fixed', 'preparing', 'cleared', 'convened', 'postponed'];
  return (
    <Stack direction="row" component="ul" aria-label={t('aside')} sx={{ flexWrap: 'wrap', gap: 1, p: 0, m: 0, mt: 2 }}>
      <Side
        icon={<LateIcon />}
        word={t('late')}
        count={total.late}
        to={listOf('deadline', { status: before, within: unit })}
        alarming
      />
      <Side
        icon={<PostponedIcon />}
        word={t('postponed')}
        count={postponed}
        to={listOf('all', { status: ['postponed'], within: unit })}
      />
      <Side
        icon={<ExemptIcon />}
        word={t('exempted')}
        count={total.exempted}
        to={listOf('all', { status: ['exempted'], within: unit })}
      />
      <Side
        icon={<ReplacedIcon />}
        word={t('replaced')}
        count={total.replaced}
        to={listOf('all', { status: ['replaced'], within: unit })}
      />
      <Side
        icon={<CancelledIcon />}
        word={t('cancelled')}
        count={total.cancelled}
        to={listOf('all', { status: ['cancelled', 'wound-up'], within: unit })}
      />
    </Stack>
  );
}

type SideProps = {
  readonly icon: ReactElement;
  readonly word: string;
  readonly count: number | undefined;
  readonly to: string;
  readonly alarming?: boolean;
};

function Side({ icon, word, count, to, alarming = false }: SideProps) {
  const say = useSay();
  if (count === undefined || (count === 0 && !alarming)) return null;
  return (
    <Box component="li" sx={{ listStyle: 'none' }}>
      <Chip
        component={Link}
        to={to}
        clickable
        variant="outlined"
        color={alarming && count > 0 ? 'warning' : 'default'}
        icon={icon}
        label={
          <Typography component="span" variant="body2">
            {word}: <b>{numberText(count, say.language)}</b>
          </Typography>
        }
        sx={{ height: { xs: 44, md: 32 } }}
      />
    </Box>
  );
}

function usePostponed(unit: string): number | undefined {
  const moment = useMoment();
  return useQuery({
    queryKey: ['congresses', 'tally', 'status', unit, moment],
    retry: false,
    queryFn: ({ signal }) =>
      ask<{ counts: { [status: string]: number } }>(
        `views/congresses/tally${query({ by: 'status', filter: { within: unit } })}`,
        { signal },
      ),
  }).data?.counts['postponed'];
}
