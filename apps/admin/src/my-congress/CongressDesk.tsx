import { Box, Stack } from '@mui/material';
import type { Role } from '#contracts';
import { Later } from '../platform/layout/Later.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { useHeld } from '../platform/unsent/unsent.js';
import { Activity } from './Activity.js';
import { Conditions } from './Conditions.js';
import { Countdown } from './Countdown.js';
import { DeedsAsked } from './DeedsAsked.js';
import { NextStepCard } from './NextStepCard.js';
import { OpenComments } from './OpenComments.js';
import { OtherDeeds } from './OtherDeeds.js';
import { PaperChecklist } from './PaperChecklist.js';
import { Returned } from './Returned.js';
import { ReviewersComments } from './ReviewersComments.js';
import { Stepper } from './Stepper.js';
import { stageNow } from './stages.js';
import type { CongressRow } from './standing.js';
import { useStanding } from './use-standing.js';

/** What lies on the desk of somebody who prepares this congress. */
export function CongressDesk({ congress, roles }: { congress: CongressRow; roles: readonly Role[] }) {
  // Another step may ask for more, and whoever writes meanwhile keeps the page under their form.
  const found = useHeld(useStanding(congress));
  const { standing, reading, others, conditions } = found;
  const { openConditions } = standing;
  return (
    <Awaited of={reading} height={320}>
      <Stepper congress={congress} openConditions={openConditions} />
      <Box
        sx={{
          display: 'grid',
          gap: 2,
          gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 2fr) minmax(0, 1fr)' },
          alignItems: 'start',
        }}
      >
        <NextStepCard found={found} roles={roles} />
        <Countdown congress={congress} stage={stageNow(congress, openConditions)} campaign={found.campaign} />
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Returned congress={congress} />
          <Conditions conditions={conditions} />
          <ReviewersComments congress={congress.id} />
          <OpenComments congress={congress.id} />
          <PaperChecklist papers={standing.papers} others={others} congress={congress} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Later height={320}>
            <Activity congress={congress.id} />
          </Later>
          <OtherDeeds congress={congress} />
        </Stack>
      </Box>
      <DeedsAsked congress={congress} />
    </Awaited>
  );
}
