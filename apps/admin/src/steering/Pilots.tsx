import DoneIcon from '@mui/icons-material/CheckCircleOutlined';
import LaterIcon from '@mui/icons-material/RadioButtonUncheckedOutlined';
import NowIcon from '@mui/icons-material/TimelapseOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useGetList } from 'react-admin';
import { Link } from 'react-router-dom';
import { runningStages } from '#contracts/running-stages';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Status } from '../platform/value/Status.js';
import { dayText } from '../platform/words/format.js';
import { useWords } from '../platform/words/use-words.js';
import { Nothing, Panel } from './Panel.js';
import { usePath } from './use-path.js';
import { type Wave, waveOf, waves } from './waves.js';
import { words } from './words.js';

type Campaign = {
  readonly id: string;
  readonly name: string;
  readonly pilots: readonly string[];
  readonly lessons: number;
  readonly lessonsSharedOn: string | null;
};
type Pilot = { readonly id: string; readonly branch: string; readonly name: string };
type Congress = { readonly id: string; readonly unit: string; readonly status: string };

/** The campaign that governs here: its pilots, what was learnt from them, and what follows. */
export function Pilots({ home }: { home: string | undefined }) {
  const t = useWords(words);
  const isPast = useMoment() !== undefined;
  const { path, asked } = usePath(home);
  const above = path.map(({ id }) => id);
  const campaigns = useGetList<Campaign>(
    'campaigns',
    {
      filter: { unit: above, status: runningStages },
      sort: { field: 'issuedOn', order: 'DESC' },
      pagination: { page: 1, perPage: 1 },
    },
    { retry: false, enabled: above.length > 0 },
  );
  const campaign = campaigns.data?.[0];
  return (
    <Panel title={t('pilots')}>
      <Awaited of={readingOf(asked, campaigns)} height={96}>
        {campaign ? (
          <Campaigning campaign={campaign} />
        ) : (
          <>
            <Nothing text={t('no-campaign')} />
            {!isPast && (
              <Button component={Link} to="/campaigns" size="small" sx={{ mt: 1, ml: -0.5 }}>
                {t('begin-campaign')}
              </Button>
            )}
          </>
        )}
      </Awaited>
    </Panel>
  );
}

function Campaigning({ campaign }: { campaign: Campaign }) {
  const t = useWords(words);
  const page = { page: 1, perPage: 50 };
  const pilots = useGetList<Pilot>(
    'pilots',
    { filter: { campaign: campaign.id }, pagination: page, sort: { field: 'name', order: 'ASC' } },
    { retry: false },
  );
  const congresses = useGetList<Congress>(
    'congresses',
    { filter: { campaign: campaign.id, pilot: true }, pagination: page, sort: { field: 'unitName', order: 'ASC' } },
    { retry: false },
  );
  const open = (congresses.data ?? []).filter(({ status }) => !over.has(status)).length;
  const unplanned = Math.max(0, campaign.pilots.length - (congresses.data?.length ?? 0));
  const wave = waveOf({ ...campaign, open: open + unplanned });
  return (
    <Awaited of={readingOf(pilots, congresses)} height={240}>
      <MuiLink component={Link} to={`/campaigns/${campaign.id}/show`} underline="hover" sx={{ fontWeight: 600 }}>
        {campaign.name}
      </MuiLink>
      <Stack component="ol" sx={{ listStyle: 'none', p: 0, my: 1.5, mx: 0, gap: 0.75 }}>
        {waves.map((one) => (
          <Step key={one} wave={one} now={wave} />
        ))}
      </Stack>
      <Typography sx={{ mb: 1.5 }}>
        {wave === 'all' && campaign.lessonsSharedOn
          ? t('next-all', { day: dayText(campaign.lessonsSharedOn) })
          : wave !== 'all' && t(`next-${wave}`, { count: open + unplanned })}
      </Typography>
      {(pilots.data ?? []).map(({ id, branch, name }) => (
        <PilotLine key={id} name={name} congress={congresses.data?.find(({ unit }) => unit === branch)} />
      ))}
      {campaign.lessons > 0 && (
        <Button
          component={Link}
          size="small"
          to={`/lessons?${new URLSearchParams({ filter: JSON.stringify({ campaign: campaign.id }) })}`}
          sx={{ mt: 1, ml: -0.5 }}
        >
          {t('lessons', { count: campaign.lessons })}
        </Button>
      )}
    </Awaited>
  );
}

const over = new Set(['held', 'recognised', 'archived', 'replaced', 'exempted', 'cancelled', 'wound-up']);

function Step({ wave, now }: { wave: Wave; now: Wave }) {
  const t = useWords(words);
  const at = waves.indexOf(wave) - waves.indexOf(now);
  const [Icon, word, color] =
    at < 0
      ? ([DoneIcon, 'wave-done', 'success'] as const)
      : at === 0
        ? ([NowIcon, 'wave-now', 'info'] as const)
        : ([LaterIcon, 'wave-later', 'disabled'] as const);
  return (
    <Stack
      direction="row"
      component="li"
      sx={{ gap: 1, alignItems: 'center' }}
      {...(at === 0 ? { 'aria-current': 'step' as const } : {})}
    >
      <Icon fontSize="small" color={color} aria-hidden />
      <Typography component="span" sx={{ fontWeight: at === 0 ? 600 : 400 }}>
        {t(`wave-${wave}`)}
      </Typography>
      <Typography component="span" variant="body2" color="text.secondary">
        {t(word)}
      </Typography>
    </Stack>
  );
}

function PilotLine({ name, congress }: { name: string; congress: Congress | undefined }) {
  const t = useWords(words);
  return (
    <Stack
      direction="row"
      sx={{
        gap: 1,
        alignItems: 'center',
        justifyContent: 'space-between',
        py: 0.75,
        borderTop: 1,
        borderColor: 'divider',
      }}
    >
      <Box sx={{ minWidth: 0 }}>
        {congress ? (
          <MuiLink component={Link} to={`/congresses/${congress.id}/show`} underline="hover">
            {name}
          </MuiLink>
        ) : (
          name
        )}
      </Box>
      {congress ? (
        <Status feature="congress" field="status" value={congress.status} />
      ) : (
        <Typography variant="body2" color="text.secondary">
          {t('not-planned')}
        </Typography>
      )}
    </Stack>
  );
}
