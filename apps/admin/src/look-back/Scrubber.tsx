import PreviousIcon from '@mui/icons-material/ChevronLeft';
import NextIcon from '@mui/icons-material/ChevronRight';
import LinkIcon from '@mui/icons-material/LinkOutlined';
import LastIcon from '@mui/icons-material/SkipNextOutlined';
import FirstIcon from '@mui/icons-material/SkipPreviousOutlined';
import { Box, Button, Card, IconButton, Slider, Stack, Tooltip, Typography } from '@mui/material';
import type { ComponentType } from 'react';
import { useNotify } from 'react-admin';
import { useHotkeys } from 'react-hotkeys-hook';
import { momentAsked } from '../platform/moment/moment.js';
import { useGoTo } from '../platform/moment/use-moment.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import type { RowVersion } from '../platform/why/setters.js';
import { instantText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { eventShownAt, stagesOf, stepFrom } from './replay.js';
import { words } from './words.js';

type ScrubberProps = {
  readonly events: readonly TimelineEvent[];
  readonly versions: readonly RowVersion[];
  readonly shown: TimelineEvent | undefined;
  readonly moment: string | undefined;
};

/** Moves through the events one by one or from milestone to milestone, by mouse and by keys. */
export function Scrubber({ events, versions, shown, moment }: ScrubberProps) {
  const t = useWords(words);
  const goTo = useGoTo();
  const positions = events.map(({ position }) => position);
  const milestones = stagesOf(events, versions).flatMap(({ events: [first] }) => (first ? [first.position] : []));
  const place = moment === undefined ? null : (shown?.position ?? 0);
  const at = place === null ? positions.length : positions.indexOf(place) + 1;
  const go = (among: readonly number[], by: 1 | -1) => {
    // Keys come faster than pages are drawn.
    const now = momentAsked();
    const next = stepFrom(among, now === undefined ? null : (eventShownAt(events, now)?.position ?? 0), by);
    if (next !== undefined) goTo(String(next));
    else if (by === 1 && now !== undefined) goTo(undefined);
  };
  // On the slider the arrows are its own.
  const options = {
    ignoreEventWhen: ({ target }: KeyboardEvent) => (target as HTMLElement | null)?.tagName === 'INPUT',
  };
  useHotkeys('left, h', () => go(positions, -1), options);
  useHotkeys('right, l', () => go(positions, 1), options);
  useHotkeys('shift+left, shift+h', () => go(milestones, -1), options);
  useHotkeys('shift+right, shift+l', () => go(milestones, 1), options);
  const isFirst = positions.length === 0 || at <= 1;
  return (
    <Card variant="outlined" component="section" aria-label={t('scrubber')} sx={{ px: 1.5, py: 1 }}>
      <Stack direction="row" sx={{ alignItems: 'center', gap: { xs: 0, sm: 0.5 }, flexWrap: 'wrap' }}>
        <Step label={t('first')} icon={FirstIcon} disabled={isFirst} onClick={() => go(milestones, -1)} />
        <Step label={t('previous')} icon={PreviousIcon} disabled={isFirst} onClick={() => go(positions, -1)} />
        <Step label={t('next')} icon={NextIcon} disabled={moment === undefined} onClick={() => go(positions, 1)} />
        <Step label={t('last')} icon={LastIcon} disabled={moment === undefined} onClick={() => go(milestones, 1)} />
        <Slider
          size="small"
          aria-label={t('scrubber')}
          value={at}
          min={Math.min(1, positions.length)}
          max={positions.length}
          getAriaValueText={(value) => t('of', { place: value, all: positions.length })}
          onChange={(_, value) => {
            const position = positions[value - 1];
            if (position !== undefined) goTo(String(position));
          }}
          sx={{ flex: { xs: '1 0 calc(100% - 32px)', sm: '1 1 160px' }, mx: 2, order: { xs: 1, sm: 0 } }}
        />
        <Typography variant="body2" sx={{ whiteSpace: 'nowrap', ml: 'auto' }}>
          {t('of', { place: at, all: positions.length })}
        </Typography>
        <CopyLink />
      </Stack>
      <Box
        role="status"
        sx={{
          display: 'flex',
          alignItems: 'center',
          flexWrap: 'wrap',
          gap: 1,
          px: 1,
          minHeight: 36,
          borderRadius: 1,
          bgcolor: moment ? 'action.selected' : undefined,
        }}
      >
        <Typography variant="body2" sx={{ flex: 1, minWidth: 200, fontWeight: moment ? 600 : 400 }}>
          {moment === undefined
            ? t('at-now')
            : t('at', { at: instantText(shown?.recordedAt ?? atOf(moment)), position: place ?? 0 })}
        </Typography>
        {moment !== undefined && (
          <Button size="small" variant="outlined" onClick={() => goTo(undefined)}>
            {t('to-now')}
          </Button>
        )}
      </Box>
    </Card>
  );
}

type StepProps = { label: string; icon: ComponentType; disabled: boolean; onClick: () => void };

function Step({ label, icon: Icon, disabled, onClick }: StepProps) {
  return (
    <Tooltip title={label}>
      <span>
        <IconButton aria-label={label} disabled={disabled} onClick={onClick} sx={{ width: 44, height: 44 }}>
          <Icon />
        </IconButton>
      </span>
    </Tooltip>
  );
}

function CopyLink() {
  const t = useWords(words);
  const notify = useNotify();
  const copy = async () => {
    await navigator.clipboard?.writeText(window.location.href);
    notify(t('copied'), { type: 'success' });
  };
  return (
    <Tooltip title={t('copy')}>
      <IconButton aria-label={t('copy')} onClick={() => void copy()} sx={{ width: 44, height: 44 }}>
        <LinkIcon />
      </IconButton>
    </Tooltip>
  );
}

// Before the first event there is no event to take the time from.
function atOf(moment: string): string {
  return /^\d+$/.test(moment) ? new Date(0).toISOString() : moment;
}
