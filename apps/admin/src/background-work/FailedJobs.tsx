import RetryIcon from '@mui/icons-material/ReplayOutlined';
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
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNotify, useTranslate } from 'react-admin';
import { useAllowed } from '../platform/access/use-access.js';
import { ask } from '../platform/http/ask.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { readableCells } from '../platform/layout/readable-cells.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { instantText } from '../platform/words/format.js';

type FailedJob = {
  id: string;
  unit: string;
  job: string;
  position: number;
  attempts: number;
  error: string | null;
  failedAt: string;
};

const key = ['failed-jobs'];

/** Jobs that failed for good, each with the way to try it again. */
export function FailedJobs() {
  const translate = useTranslate();
  const asked = useQuery({ queryKey: key, queryFn: ({ signal }) => ask<FailedJob[]>('failed-jobs', { signal }) });
  const { data } = asked;
  const isPast = useMoment() !== undefined;
  const mayRetry = useAllowed('retry', ['failed-jobs']).length > 0 && !isPast;
  return (
    <>
      <PageTitle>{translate('ky.failed.title')}</PageTitle>
      <Awaited of={readingOf(asked)} height={160}>
        {data?.length === 0 && <Typography color="text.secondary">{translate('ky.failed.none')}</Typography>}
        {data && data.length > 0 && (
          <TableContainer component={Card} variant="outlined" tabIndex={0}>
            <Table size="small" sx={readableCells}>
              <TableHead>
                <TableRow>
                  {['at', 'job', 'unit', 'event', 'attempts', 'error'].map((column) => (
                    <TableCell key={column}>{translate(`ky.failed.${column}`)}</TableCell>
                  ))}
                  {mayRetry && <TableCell />}
                </TableRow>
              </TableHead>
              <TableBody>
                {data.map(({ id, unit, job, position, attempts, error, failedAt }) => (
                  <TableRow key={id}>
                    <TableCell>{instantText(failedAt)}</TableCell>
                    <TableCell>{job}</TableCell>
                    <TableCell>
                      <Name view="union-units" id={unit} />
                    </TableCell>
                    <TableCell>{position}</TableCell>
                    <TableCell>{attempts}</TableCell>
                    <TableCell sx={{ overflowWrap: 'anywhere', maxWidth: 360 }}>{error}</TableCell>
                    {mayRetry && (
                      <TableCell>
                        <RetryButton id={id} />
                      </TableCell>
                    )}
                  </TableRow>
                ))}
              </TableBody>
            </Table>
          </TableContainer>
        )}
      </Awaited>
    </>
  );
}

function RetryButton({ id }: { id: string }) {
  const translate = useTranslate();
  const notify = useNotify();
  const client = useQueryClient();
  const { mutate, isPending } = useMutation({
    mutationFn: () => ask(`failed-jobs/${id}/retry`, { method: 'POST' }),
    onSuccess: () => notify('ky.failed.asked', { type: 'success' }),
    onError: (error) => notify(error.message, { type: 'error' }),
    onSettled: () => client.invalidateQueries({ queryKey: key }),
  });
  return (
    <Button size="small" startIcon={<RetryIcon />} loading={isPending} onClick={() => mutate()}>
      {translate('ky.failed.again')}
    </Button>
  );
}
