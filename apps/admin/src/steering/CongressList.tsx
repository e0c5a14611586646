import { Box, type Theme, useMediaQuery } from '@mui/material';
import { ColumnsButton, List, SearchInput, TopToolbar } from 'react-admin';
import { useParams } from 'react-router-dom';
import { views } from '#contracts';
import { BeginButtons } from '../platform/command/BeginButtons.js';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { columnsOf } from '../platform/list/columns.js';
import { EmptyList } from '../platform/list/EmptyList.js';
import { ExportButtons } from '../platform/list/ExportButtons.js';
import { Facets } from '../platform/list/Facets.js';
import { Rows } from '../platform/list/Rows.js';
import { toolbarSx } from '../platform/list/toolbar.js';
import { HonestPagination, NarrowRows, WideRows } from '../platform/list/ViewList.js';
import { useSay } from '../platform/words/use-say.js';
import { CongressTabs } from './CongressTabs.js';
import { type Tab, tabs } from './list-address.js';
import { Narrowed } from './Narrowed.js';

/** What congresses are told apart by. */
const facetFields = [
  'status',
  'partyStatus',
  'upperStatus',
  'consentsAwaited',
  'form',
  'kind',
  'pilot',
  'term',
] as const;

const upcoming = ['planned', 'form-fixed', 'preparing', 'cleared', 'convened', 'postponed'];
const recent = { field: 'lastActivityOn', order: 'DESC' } as const;
const byDeadline = { field: 'deadline', order: 'ASC' } as const;

/** What each list holds for good, what it begins with, and which columns it shows at first. */
const lists = {
  all: {
    filter: {},
    defaults: {},
    sort: recent,
    columns: ['unitName', 'status', 'step', 'form', 'deadline', 'heldOn'],
  },
  deadline: {
    filter: {},
    defaults: { status: upcoming },
    sort: byDeadline,
    columns: ['unitName', 'deadline', 'status', 'step', 'lastActivityOn', 'returnedReason'],
  },
  upper: {
    filter: { upperStatus: ['submitted', 'taken-up', 'approved-with-conditions'] },
    defaults: {},
    sort: byDeadline,
    columns: ['unitName', 'upperStatus', 'partyStatus', 'deadline', 'convenedFor', 'lastActivityOn'],
  },
  recognition: {
    filter: { status: ['held'] },
    defaults: {},
    sort: { field: 'heldOn', order: 'ASC' },
    columns: ['unitName', 'heldOn', 'committeeSize', 'firstSessionOn', 'dossierSentOn', 'dossierDueOn'],
  },
  pilots: {
    filter: { pilot: true },
    defaults: {},
    sort: recent,
    columns: ['unitName', 'status', 'step', 'heldOn', 'lessonsLearnedOn', 'lastActivityOn'],
  },
} as const;

/** Congresses in one of a few lists, narrowed down by how many have what; each list keeps its own place and columns. */
export default function CongressList() {
  const say = useSay();
  const view = views.get('congresses');
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { tab: asked } = useParams();
  const tab: Tab = tabs.find((one) => one === asked) ?? 'all';
  if (!view) return null;
  const { filter, defaults, sort, columns: chosen } = lists[tab];
  const { columns, hidden } = columnsOf(view, chosen);
  const storeKey = `congresses.${tab}`;
  const columnsKey = `${storeKey}.columns`;
  const facets = facetFields.filter((field) => !(field in filter));
  return (
    <>
      <PageTitle>{say.view('congresses')}</PageTitle>
      <CongressTabs tab={tab} />
      <List
        key={tab}
        resource="congresses"
        title={false}
        storeKey={storeKey}
        filter={filter}
        filterDefaultValues={defaults}
        sort={sort}
        perPage={25}
        filters={[<SearchInput key="q" source="q" alwaysOn sx={{ minWidth: { xs: 200, sm: 280 } }} />]}
        queryOptions={{ meta: { facets } }}
        actions={
          <TopToolbar>
            {!isNarrow && <ColumnsButton storeKey={columnsKey} />}
            <ExportButtons view="congresses" />
            <BeginButtons view={view} />
          </TopToolbar>
        }
        {...(isNarrow ? {} : { aside: <Facets fields={facets} /> })}
        empty={tab === 'all' ? <EmptyList view={view} /> : false}
        pagination={<HonestPagination />}
        exporter={false}
        sx={toolbarSx}
      >
        <Box>
          <Narrowed />
          {isNarrow && <Facets fields={facets} folded />}
          <Rows>
            {isNarrow ? (
              <NarrowRows view={view} columns={columns} hidden={hidden} />
            ) : (
              <WideRows view={view} columns={columns} hidden={hidden} storeKey={columnsKey} />
            )}
          </Rows>
        </Box>
      </List>
    </>
  );
}
