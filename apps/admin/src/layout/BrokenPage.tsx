import { Box, Button, Card, CardContent, Stack, Typography } from '@mui/material';
import { useEffect } from 'react';
import { useTranslate } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { useTold } from '../platform/problem/use-told.js';

type BrokenPageProps = { readonly error: unknown; readonly resetErrorBoundary?: (why?: unknown) => void };

/** Instead of a page that broke: it can be tried again, and the rest of the console goes on. */
export function BrokenPage({ error, resetErrorBoundary }: BrokenPageProps) {
  const translate = useTranslate();
  const { pathname } = useLocation();
  const reference = useTold(error);
  useEffect(() => {
    if (isOldBuild(error)) window.location.reload();
  }, [error]);
  return (
    <Card variant="outlined" role="alert">
      <PageTitle>{translate('ky.problem.broken')}</PageTitle>
      <CardContent>
        <Typography variant="h1" component="h2" gutterBottom>
          {translate('ky.problem.broken')}
        </Typography>
        <Typography gutterBottom>{translate('ky.problem.broken-hint')}</Typography>
        <Box component="pre" tabIndex={0} sx={{ fontSize: 12, p: 1, bgcolor: 'background.default', overflowX: 'auto' }}>
          {[reference && translate('ky.problem.reference', { reference }), pathname, String(error)]
            .filter(Boolean)
            .join('\n')}
        </Box>
        <Stack direction="row" sx={{ gap: 1 }}>
          <Button variant="contained" onClick={() => (resetErrorBoundary ? resetErrorBoundary() : location.reload())}>
            {translate('ky.problem.retry')}
          </Button>
          <Button component={Link} to="/">
            {translate('ky.home.title')}
          </Button>
        </Stack>
      </CardContent>
    </Card>
  );
}

// A part that an older build asks for is no longer there once a newer one is served.
function isOldBuild(error: unknown): boolean {
  if (!/dynamically imported module|module script failed/i.test(String(error))) return false;
  const last = Number(sessionStorage.getItem(RELOADED) ?? 0);
  sessionStorage.setItem(RELOADED, String(Date.now()));
  return Date.now() - last > 60_000;
}

const RELOADED = 'ky-yeu.reloaded';
