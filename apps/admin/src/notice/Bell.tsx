import BellIcon from '@mui/icons-material/NotificationsOutlined';
import {
  Badge,
  Box,
  IconButton,
  List,
  ListItemButton,
  ListItemText,
  Popover,
  Tooltip,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { features, views } from '#contracts';
import { notices as kinds } from '#vocabulary';
import { useCalm } from '../platform/layout/use-calm.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { refOfField } from '../platform/shape/refs.js';
import { dayText, instantText, isDay, isId } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { type Notice, useNotices, useReadNotice } from './notices.js';

/** The bell in the corner: what happened that concerns the caller. */
export function Bell() {
  const translate = useTranslate();
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const isCalm = useCalm();
  const asked = useNotices(isCalm || anchor !== null);
  const found = asked.data;
  const unread = found?.unread ?? 0;
  const label = unread > 0 ? translate('ky.notices.unread', { smart_count: unread }) : translate('ky.notices.title');
  return (
    <>
      <Tooltip title={label}>
        <IconButton
          color="inherit"
          aria-label={label}
          aria-haspopup="true"
          onClick={(event) => setAnchor(event.currentTarget)}
        >
          <Badge badgeContent={unread || undefined} color="error">
            <BellIcon />
          </Badge>
        </IconButton>
      </Tooltip>
      {anchor && (
        <Popover
          open
          anchorEl={anchor}
          onClose={() => setAnchor(null)}
          anchorOrigin={{ vertical: 'bottom', horizontal: 'right' }}
          transformOrigin={{ vertical: 'top', horizontal: 'right' }}
          slotProps={{ paper: { sx: { width: 360, maxWidth: 'calc(100vw - 24px)', maxHeight: 480 } } }}
        >
          <Typography variant="h2" sx={{ px: 2, pt: 2, pb: 1 }}>
            {translate('ky.notices.title')}
          </Typography>
          <Awaited of={readingOf(asked)} height={96}>
            {found?.notices.length ? (
              <List dense disablePadding component="div">
                {found.notices.map((notice) => (
                  <NoticeLine key={notice.id} notice={notice} onOpened={() => setAnchor(null)} />
                ))}
              </List>
            ) : (
              <Box sx={{ px: 2, pb: 2, color: 'text.secondary' }}>{translate('ky.notices.none')}</Box>
            )}
          </Awaited>
        </Popover>
      )}
    </>
  );
}

function NoticeLine({ notice, onOpened }: { notice: Notice; onOpened: () => void }) {
  const say = useSay();
  const navigate = useNavigate();
  const read = useReadNotice();
  const { kind, data, at, readAt } = notice;
  const title = kind in kinds ? kinds[kind as keyof typeof kinds][say.language] : kind;
  const days = Object.entries(data).filter(([, value]) => isDay(value));
  const open = () => {
    if (!readAt) read(notice.id);
    onOpened();
    const place = placeOf(data);
    if (place) void navigate(place);
  };
  return (
    <ListItemButton onClick={open} divider>
      <ListItemText
        primary={title}
        secondary={[...days.map(([, value]) => dayText(String(value))), instantText(at)].join(' · ')}
        slotProps={{ primary: { fontWeight: readAt ? 400 : 700 } }}
      />
    </ListItemButton>
  );
}

/** The page of what the notice is about: the last of its ids that names a row of a view. */
function placeOf(data: Notice['data']): string | undefined {
  for (const { feature } of [...features].reverse()) {
    for (const [field, value] of Object.entries(data)) {
      const view = refOfField(feature, field);
      if (view && views.get(view)?.feature === feature && isId(value)) return `/${view}/${value}/show`;
    }
  }
  return undefined;
}
