import { sayRefusal } from 'virtual:refusals';
import { Card, Table, TableBody, TableCell, TableContainer, TableHead, TableRow, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { ask } from '../platform/http/ask.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { readableCells } from '../platform/layout/readable-cells.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { instantText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';

type Refused = {
  id: string;
  process: string;
  position: number;
  unit: string;
  command: string;
  code: string;
  rule: { rule?: string; ruleSet?: string } | null;
  inputs: { [name: string]: unknown };
  at: string;
};

/** What the system wished to do next, and which rule stood in the way. */
export function ProcessRefusals() {
  const say = useSay();
  const translate = useTranslate();
  const asked = useQuery({
    queryKey: ['process-refusals'],
    queryFn: ({ signal }) => ask<Refused[]>('process-refusals', { signal }),
  });
  const { data } = asked;
  return (
    <>
      <PageTitle>{translate('ky.refused.title')}</PageTitle>
      <Awaited of={readingOf(asked)} height={160}>
        <Typography color="text.secondary" sx={{ mb: 2 }}>
          {translate(data?.length === 0 ? 'ky.refused.none' : 'ky.refused.hint')}
        </Typography>
        {data && data.length > 0 && (
          <TableContainer component={Card} variant="outlined" tabIndex={0}>
            <Table size="small" sx={readableCells}>
              <TableHead>
                <TableRow>
                  <TableCell>{translate('ky.failed.at')}</TableCell>
                  <TableCell>{translate('ky.refused.command')}</TableCell>
                  <TableCell>{translate('ky.failed.unit')}</TableCell>
                  <TableCell>{translate('ky.refused.why')}</TableCell>
                  <TableCell>{translate('ky.failed.event')}</TableCell>
                </TableRow>
              </TableHead>
              <TableBody>
                {data.map(({ id, position, unit, command, code, rule, inputs, at }) => (
                  <TableRow key={id}>
                    <TableCell>{instantText(at)}</TableCell>
                    <TableCell>{say.command(command)}</TableCell>
                    <TableCell>
                      <Name view="union-units" id={unit} />
                    </TableCell>
                    <TableCell>
                      {sayRefusal(code, inputs, say.language).says}
                      {rule?.rule && ` (${rule.rule})`}
                    </TableCell>
                    <TableCell>{position}</TableCell>
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
