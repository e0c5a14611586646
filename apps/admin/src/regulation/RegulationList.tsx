import {
  Box,
  Card,
  Chip,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
} from '@mui/material';
import { List, Pagination, type RaRecord, useListContext } from 'react-admin';
import { type ViewContract, views } from '#contracts';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { readableCells } from '../platform/layout/readable-cells.js';
import { filtersOf } from '../platform/list/filters.js';
import { Rows } from '../platform/list/Rows.js';
import { toolbarSx } from '../platform/list/toolbar.js';
import { fieldsOf, type Shape } from '../platform/shape/shape.js';
import { Unknown, Value } from '../platform/value/Value.js';
import { MarkChip } from '../platform/why/MarkChip.js';
import { useSay } from '../platform/words/use-say.js';

type Provision = RaRecord<string> & {
  readonly ruleSet: string;
  readonly name: string;
  readonly rule: string;
  readonly value: unknown;
  readonly mark: string;
  readonly applied: string;
  readonly citation: string;
};

/** The rules in force as they are counted by, each with its source and how sure it is. */
export function RegulationList() {
  const say = useSay();
  const view = views.get('regulations');
  if (!view) return null;
  return (
    <>
      <PageTitle>{say.view('regulations')}</PageTitle>
      <List
        title={false}
        filters={filtersOf(view, say)}
        filterDefaultValues={{ ruleSet: 'RS_XIII' }}
        sort={{ field: 'rule', order: 'ASC' }}
        perPage={100}
        exporter={false}
        component="div"
        sx={toolbarSx}
        pagination={<Pagination rowsPerPageOptions={[50, 100]} />}
      >
        <Rows>
          <Provisions view={view} />
        </Rows>
      </List>
    </>
  );
}

function Provisions({ view }: { view: ViewContract }) {
  const say = useSay();
  const { data = [] } = useListContext<Provision>();
  const shapes = new Map(fieldsOf(view.row).map(({ name, shape }) => [name, shape]));
  const anything: Shape = { kind: 'anything' };
  return (
    <TableContainer component={Card} variant="outlined" tabIndex={0}>
      <Table size="small" sx={readableCells}>
        <TableHead>
          <TableRow>
            {['rule', 'name', 'value', 'mark', 'citation'].map((field) => (
              <TableCell key={field}>{say.field('regulation', field)}</TableCell>
            ))}
          </TableRow>
        </TableHead>
        <TableBody>
          {data.map((row) => (
            <TableRow key={row.id} sx={{ '& td': { verticalAlign: 'top' } }}>
              <TableCell sx={{ fontWeight: 600, whiteSpace: 'nowrap' }}>{row.rule}</TableCell>
              <TableCell>
                {say.value('regulation', 'name', row.name)}
                <Typography variant="body2" color="text.secondary">
                  {say.value('regulation', 'ruleSet', row.ruleSet)}
                </Typography>
                {row.applied !== 'by-value' && (
                  <Chip size="small" variant="outlined" label={say.value('regulation', 'applied', row.applied)} />
                )}
              </TableCell>
              <TableCell>
                {row.value === null ? (
                  <Unknown />
                ) : (
                  <Value feature="regulation" field="value" shape={shapes.get('value') ?? anything} value={row.value} />
                )}
              </TableCell>
              <TableCell>
                <MarkChip mark={row.mark} />
                <Box component="span" sx={{ display: 'block', mt: 0.5, fontSize: 12, color: 'text.secondary' }}>
                  {row.mark} · {say.value('regulation', 'mark', row.mark)}
                </Box>
              </TableCell>
              <TableCell sx={{ color: 'text.secondary', minWidth: 200 }}>{row.citation}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
