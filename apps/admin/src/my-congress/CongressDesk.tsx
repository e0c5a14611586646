import { Box, Skeleton, Stack } from '@mui/material';
import type { Role } from '#contracts';
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
  const found = useStanding(congress);
  const { standing, isPending, others, conditions } = found;
  if (isPending) return <Skeleton variant="rounded" height={320} />;
  const { openConditions } = standing;
  return (
    <>
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
          <Conditions conditions={conditions} roles={roles} />
          <ReviewersComments congress={congress.id} roles={roles} />
          <OpenComments congress={congress.id} roles={roles} />
          <PaperChecklist papers={standing.papers} others={others} congress={congress} roles={roles} />
        </Stack>
        <Stack sx={{ gap: 2, minWidth: 0 }}>
          <Activity congress={congress.id} />
          <OtherDeeds congress={congress} roles={roles} />
        </Stack>
      </Box>
      <DeedsAsked congress={congress} roles={roles} />
    </>
  );
}
