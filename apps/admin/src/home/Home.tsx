import { Box, Skeleton, Stack } from '@mui/material';
import { lazy, Suspense } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { useMe, usePosts } from '../platform/access/use-me.js';
import { useLanguage } from '../platform/i18n/SpokenLanguage.js';
import { PartShown } from '../platform/PartShown.js';
import { inLanguage } from '../platform/words/use-words.js';
import { firstScreensOf } from './first-screens.js';
import { signs } from './signs.js';

const Desk = lazy(() => import('./Desk.js').then((page) => ({ default: page.Desk })));

/** The first page: where the caller's work is. Who holds posts of several kinds switches between them at the top. */
export function Home() {
  const me = useMe();
  const mine = firstScreensOf(usePosts());
  const here = useLocation().pathname;
  const shown = mine.find(({ path }) => path === here) ?? mine[0];
  if (!me) return <Skeleton variant="rounded" height={240} />;
  if (!shown) return <Desk />;
  return (
    <Stack sx={{ gap: 2 }}>
      {mine.length > 1 && <Switch among={mine} shown={shown.path} />}
      <Suspense key={shown.path} fallback={<Skeleton variant="rounded" height={320} />}>
        <PartShown part={shown.part} />
      </Suspense>
    </Stack>
  );
}

function Switch({ among, shown }: { among: ReturnType<typeof firstScreensOf>; shown: string }) {
  const translate = useTranslate();
  const language = useLanguage();
  return (
    <Box component="nav" aria-label={translate('ky.home.switch')} sx={switchStyles}>
      {among.map(({ path }) => {
        const { label, icon: Icon } = signs[path];
        return (
          <Link key={path} to={path} aria-current={path === shown ? 'page' : undefined}>
            <Icon fontSize="small" />
            {inLanguage(label, language)}
          </Link>
        );
      })}
    </Box>
  );
}

// Plain links: tabs ask the page for its measures while it is being drawn.
const switchStyles = {
  display: 'flex',
  overflowX: 'auto',
  borderBottom: 1,
  borderColor: 'divider',
  '& > a': {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 1,
    minHeight: 48,
    px: 2,
    flexShrink: 0,
    borderBottom: 2,
    borderColor: 'transparent',
    color: 'text.secondary',
    fontWeight: 600,
    textDecoration: 'none',
  },
  '& > a:hover': { color: 'text.primary' },
  '& > a[aria-current]': { borderColor: 'primary.main', color: 'primary.main' },
} as const;
