import { Box, MenuItem, Stack, TextField, Typography } from '@mui/material';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { Status } from '../platform/value/Status.js';
import { nameOf } from '../platform/words/name-of.js';
import { useSay } from '../platform/words/use-say.js';
import { inLanguage, useWords } from '../platform/words/use-words.js';
import { CongressDesk } from './CongressDesk.js';
import { NoCongress } from './NoCongress.js';
import type { CongressRow } from './standing.js';
import { useMyCongress } from './use-my-congress.js';
import { words } from './words.js';

/** The one congress of the caller's unit: where it stands, what is next, and what stands in the way. */
export default function MyCongress() {
  const t = useWords(words);
  const { congress, congresses, units, roles, reading, choose } = useMyCongress();
  return (
    <Stack sx={{ gap: 2 }}>
      <PageTitle>{t('title')}</PageTitle>
      <Awaited of={reading} height={552}>
        {congress ? (
          <>
            <Heading congress={congress} among={congresses} onChoose={choose} />
            <CongressDesk key={congress.id} congress={congress} roles={roles} />
          </>
        ) : (
          <NoCongress unit={units[0]} />
        )}
      </Awaited>
    </Stack>
  );
}

function Heading({
  congress,
  among,
  onChoose,
}: {
  congress: CongressRow;
  among: readonly CongressRow[];
  onChoose: (id: string) => void;
}) {
  const t = useWords(words);
  const say = useSay();
  const language = useLanguage();
  const { unitName, ordinal, term, status } = congress;
  const which = [ordinal && t('ordinal', { ordinal }), t('term', { term })].filter(Boolean).join(', ');
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'flex-start', justifyContent: 'space-between' }}>
      <Box sx={{ minWidth: 0 }}>
        <Typography variant="h1" component="h2" sx={{ overflowWrap: 'anywhere' }}>
          {t('heading', { unit: unitName })}
        </Typography>
        <Stack direction="row" sx={{ alignItems: 'center', flexWrap: 'wrap', gap: 1, mt: 0.5 }}>
          <Typography color="text.secondary">{which}</Typography>
          <Status feature="congress" field="status" value={status} />
        </Stack>
      </Box>
      {among.length > 1 && (
        <TextField
          select
          label={inLanguage(words.which, language)}
          value={congress.id}
          onChange={({ target }) => onChoose(target.value)}
          sx={{ width: { xs: '100%', sm: 320 } }}
        >
          {among.map((one) => (
            <MenuItem key={one.id} value={one.id}>
              {nameOf('congresses', one, say)}
            </MenuItem>
          ))}
        </TextField>
      )}
    </Box>
  );
}
