import UnitIcon from '@mui/icons-material/AccountTreeOutlined';
import SavedIcon from '@mui/icons-material/BookmarkOutlined';
import EventIcon from '@mui/icons-material/HistoryOutlined';
import { Box, Card, List, Stack, Typography } from '@mui/material';
import { type ReactNode, useDeferredValue, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Found } from '../search/Found.js';
import { isEnough } from '../search/find.js';
import { Line } from '../search/Line.js';
import { SearchBox } from '../search/SearchBox.js';
import { usePaused } from '../search/use-paused.js';
import { type Lookup, useLookups } from './lookups.js';
import { placeOfEvent, placeOfRow } from './places.js';
import { words } from './words.js';

/** Where a doubt begins: one box that finds a branch, a person, a document number or an event. */
export default function LookBack() {
  const t = useWords(words);
  const [search, setSearch] = useSearchParams();
  const [text, setText] = useState(search.get('q') ?? '');
  const q = useDeferredValue(text.trim());
  const asked = usePaused(q);
  const inAddress = search.get('q') ?? '';
  const written = useRef(inAddress);
  const { opened } = useLookups();
  useEffect(() => {
    if (written.current === asked) return;
    written.current = asked;
    setSearch(asked ? { q: asked } : {}, { replace: true });
  }, [asked, setSearch]);
  // Somebody came back, or followed a link.
  useEffect(() => {
    if (inAddress === written.current) return;
    written.current = inAddress;
    setText(inAddress);
  }, [inAddress]);
  return (
    <Stack sx={{ gap: 2, maxWidth: 880, mx: 'auto', width: '100%' }}>
      <PageTitle>{t('title')}</PageTitle>
      <Typography color="text.secondary">{t('intro')}</Typography>
      <SearchBox text={text} onText={setText} />
      {isEnough(asked) ? (
        <Found
          q={asked}
          places={{ row: placeOfRow, event: placeOfEvent }}
          onOpen={({ view, id, label }) => view !== null && opened({ view, id, name: label })}
        />
      ) : (
        <Kept />
      )}
    </Stack>
  );
}

/** What was looked up before, and what is saved. */
function Kept() {
  const t = useWords(words);
  const { recent, saved } = useLookups();
  return (
    <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' }, alignItems: 'start' }}>
      <KeptList title={t('recent')} lookups={recent} icon={<EventIcon />} none={t('none-recent')} />
      {saved.length > 0 && <KeptList title={t('saved')} lookups={saved} icon={<SavedIcon />} />}
    </Box>
  );
}

function KeptList({
  title,
  lookups,
  icon,
  none,
}: {
  title: string;
  lookups: readonly Lookup[];
  icon: ReactNode;
  none?: string;
}) {
  const say = useSay();
  return (
    <Card variant="outlined" component="section">
      <Typography variant="h2" sx={{ px: 2, pt: 2, pb: 1 }}>
        {title}
      </Typography>
      <List dense component="div" disablePadding>
        {lookups.map(({ view, id, name }) => (
          <Line key={`${view}/${id}`} to={placeOfRow(view, id)} icon={icon} primary={name} secondary={say.view(view)} />
        ))}
      </List>
      {lookups.length === 0 && (
        <Stack direction="row" sx={{ px: 2, pb: 2, gap: 1, color: 'text.secondary' }}>
          <UnitIcon fontSize="small" />
          <Typography variant="body2">{none}</Typography>
        </Stack>
      )}
    </Card>
  );
}
