import {
  Button,
  Card,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../platform/http/ask.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { readableCells } from '../platform/layout/readable-cells.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { instantText } from '../platform/words/format.js';
import { WhatWasRead } from './WhatWasRead.js';

type Reading = {
  id: number;
  name: string | null;
  capacity: string;
  unit: string;
  at: string;
  door: string;
  what: { [name: string]: unknown };
};
type Page = { data: Reading[]; next: number | null };

/** What auditors have read, the latest first. */
export function Readings() {
  const translate = useTranslate();
  const asked = useInfiniteQuery({
    queryKey: ['readings'],
    initialPageParam: null as number | null,
    queryFn: ({ pageParam, signal }) => ask<Page>(`readings${pageParam ? `?before=${pageParam}` : ''}`, { signal }),
    getNextPageParam: ({ next }) => next,
  });
  const { data, hasNextPage, fetchNextPage } = asked;
  const readings = data?.pages.flatMap((page) => page.data);
  return (
    <>
      <PageTitle>{translate('ky.readings.title')}</PageTitle>
      <Awaited of={readingOf(asked)} height={160}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate(readings?.length === 0 ? 'ky.readings.none' : 'ky.readings.hint')}
        </Typography>
        {readings && readings.length > 0 && (
          <TableContainer component={Card} variant="outlined" tabIndex={0}>
            <Table size="small" sx={readableCells}>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('ky.failed.at')}</TableCell>
                  <TableCell>{translate('ky.readings.who')}</TableCell>
                  <TableCell>{translate('ky.failed.unit')}</TableCell>
                  <TableCell>{translate('ky.readings.what')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {readings.map(({ id, name, capacity, unit, at, door, what }) => (
                  <TableRow key={id}>
                    <TableCell>{instantText(at)}</TableCell>
                    <TableCell>{[name, capacity].filter(Boolean).join(', ')}</TableCell>
                    <TableCell>
                      <Name view="union-units" id={unit} />
                    </TableCell>
                    <TableCell>
                      <WhatWasRead door={door} what={what} />
                    </TableCell>
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
        {hasNextPage && <Button onClick={() => void fetchNextPage()}>{translate('ky.readings.more')}</Button>}
      </Awaited>
    </>
  );
}
