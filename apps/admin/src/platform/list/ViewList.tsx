import { Box, Link as MuiLink, type Theme, useMediaQuery } from '@mui/material';
import {
  ColumnsButton,
  DataTable,
  FilterButton,
  List,
  Pagination,
  type RaRecord,
  SimpleList,
  TopToolbar,
  useListContext,
  useResourceContext,
  useTranslate,
} from 'react-admin';
import { Link } from 'react-router-dom';
import { type ViewContract, views } from '#contracts';
import { BeginButtons } from '../command/BeginButtons.js';
import { PageTitle } from '../layout/PageTitle.js';
import { useScreens } from '../screens.js';
import type { Field } from '../shape/shape.js';
import { RowName } from '../value/Name.js';
import { Value } from '../value/Value.js';
import { numberText } from '../words/format.js';
import { useSay } from '../words/use-say.js';
import { columnsOf } from './columns.js';
import { EmptyList } from './EmptyList.js';
import { ExportButtons } from './ExportButtons.js';
import { Facets } from './Facets.js';
import { facetsOf, filtersOf } from './filters.js';
import { firstSort } from './first-sort.js';
import { Rows } from './Rows.js';
import { toolbarSx } from './toolbar.js';

/** The list of any view, made from its contract. */
export function ViewList() {
  const view = views.get(useResourceContext() ?? '');
  return view ? <ListOf view={view} /> : null;
}

function ListOf({ view }: { view: ViewContract }) {
  const say = useSay();
  const { columns: chosen } = useScreens(view.feature);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { columns, hidden } = columnsOf(view, chosen?.[view.name]);
  const isFolded = useMediaQuery<Theme>((theme) => theme.breakpoints.down('lg'));
  const facets = facetsOf(view);
  const filters = filtersOf(view, say, facets);
  return (
    <>
      <PageTitle>{say.view(view.name)}</PageTitle>
      <List
        title={false}
        sort={firstSort(view.name)}
        perPage={25}
        filters={filters}
        {...(facets.length > 0 ? { queryOptions: { meta: { facets } } } : {})}
        {...(isFolded ? {} : { aside: <Facets fields={facets} /> })}
        actions={<ListTools view={view} hasFilters={view.filter.length > facets.length} isNarrow={isNarrow} />}
        empty={<EmptyList view={view} />}
        pagination={<HonestPagination />}
        exporter={false}
        sx={toolbarSx}
      >
        <Rows>
          {isFolded && <Facets fields={facets} folded />}
          {isNarrow ? (
            <NarrowRows view={view} columns={columns} hidden={hidden} />
          ) : (
            <WideRows view={view} columns={columns} hidden={hidden} />
          )}
        </Rows>
      </List>
    </>
  );
}

type RowsProps = {
  view: ViewContract;
  columns: readonly Field[];
  hidden: string[];
  /** Where the chosen columns are kept, when not for the view as a whole. */
  storeKey?: string;
};

/** Rows as a table, the first column the way to the row's page. */
export function WideRows({ view, columns, hidden, storeKey }: RowsProps) {
  const say = useSay();
  const sortable = new Set(view.sort.map((field) => field.replace(/^-/, '')));
  const first = columns[0]?.name;
  return (
    <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={say.view(view.name)}>
      <DataTable
        rowClick="show"
        bulkActionButtons={false}
        hiddenColumns={hidden}
        size="small"
        sx={namesFirst}
        {...(storeKey ? { storeKey } : {})}
      >
        {columns.map(({ name, shape }) => (
          <DataTable.Col
            key={name}
            source={name}
            label={say.field(view.feature, name)}
            disableSort={!sortable.has(name)}
            {...(shape.kind === 'number' ? { align: 'right' as const } : {})}
            render={(row: RaRecord<string>) =>
              name === first ? (
                <MuiLink
                  component={Link}
                  to={pageOf(view, row)}
                  color="inherit"
                  underline="hover"
                  sx={{ fontWeight: 600 }}
                >
                  {row[name] === null ? (
                    <RowName view={view.name} row={row} />
                  ) : (
                    <Cell view={view} field={name} shape={shape} row={row} />
                  )}
                </MuiLink>
              ) : (
                <Cell view={view} field={name} shape={shape} row={row} />
              )
            }
          />
        ))}
      </DataTable>
    </Box>
  );
}

/** What a row is called is never squeezed to a word a line. */
const namesFirst = { '& td:first-of-type, & th:first-of-type': { minWidth: 200 } };

/** Rows on a phone. */
export function NarrowRows({ view, columns, hidden }: RowsProps) {
  const say = useSay();
  const shown = columns.filter(({ name }) => !hidden.includes(name));
  const [, ...others] = shown;
  const status = others.find(({ name }) => name === 'status');
  return (
    <SimpleList<RaRecord<string>>
      rowClick="show"
      leftAvatar={undefined as never}
      primaryText={(row) => (
        <Box component="span" sx={{ fontWeight: 600 }}>
          <RowName view={view.name} row={row} />
        </Box>
      )}
      secondaryText={(row) => (
        <Box component="span" sx={{ display: 'flex', flexDirection: 'column', gap: 0.25 }}>
          {status && (
            <span>
              <Cell view={view} field="status" shape={status.shape} row={row} />
            </span>
          )}
          {others
            .filter(({ name }) => name !== 'status')
            .slice(0, 3)
            .map(({ name, shape }) => (
              <span key={name}>
                {say.field(view.feature, name)}: <Cell view={view} field={name} shape={shape} row={row} />
              </span>
            ))}
        </Box>
      )}
    />
  );
}

function Cell({
  view,
  field,
  shape,
  row,
}: {
  view: ViewContract;
  field: string;
  shape: Field['shape'];
  row: RaRecord;
}) {
  return <Value feature={view.feature} field={field} shape={shape} value={row[field]} brief />;
}

function ListTools({ view, hasFilters, isNarrow }: { view: ViewContract; hasFilters: boolean; isNarrow: boolean }) {
  return (
    <TopToolbar>
      {hasFilters && <FilterButton />}
      {!isNarrow && <ColumnsButton />}
      {!isNarrow && view.name !== 'regulations' && <ExportButtons view={view.name} />}
      <BeginButtons view={view} />
    </TopToolbar>
  );
}

/** Counts honestly up to a cap, and says when there is more. */
export function HonestPagination() {
  const say = useSay();
  const translate = useTranslate();
  const { meta } = useListContext();
  const isCapped = (meta as { totalIsCapped?: boolean } | undefined)?.totalIsCapped === true;
  return (
    <Pagination
      rowsPerPageOptions={[10, 25, 50, 100]}
      {...(isCapped
        ? {
            labelDisplayedRows: ({ from, to, count }: { from: number; to: number; count: number }) =>
              translate('ky.list.range-capped', { from, to, count: numberText(count, say.language) }),
          }
        : {})}
    />
  );
}

function pageOf(view: ViewContract, row: RaRecord<string>): string {
  return `/${view.name}/${encodeURIComponent(row.id)}/show`;
}
