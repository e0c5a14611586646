import { Box, List, ListItemButton, ListItemText, Stack, Typography } from '@mui/material';
import { type RaRecord, useGetList, useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { streamField, type ViewContract, views } from '#contracts';
import { useAccess, useAllowed } from '../access/use-access.js';
import { CommandButton } from '../command/CommandButton.js';
import { beginningsWithin } from '../command/may.js';
import { firstSort } from '../list/first-sort.js';
import { ProblemAlert } from '../problem/ProblemAlert.js';
import { readingOf } from '../reading/reading.js';
import { fieldsOf } from '../shape/shape.js';
import { numberText } from '../words/format.js';
import { useSay } from '../words/use-say.js';

/** The lists that can be filtered by this row, with how many they hold, and what may be begun here. */
export function Related({ view, row }: { view: ViewContract; row: RaRecord<string> }) {
  const translate = useTranslate();
  const beginnings = relatedFirst(view) ? beginningsWithin(view.feature) : [];
  const allowed = useAccess(
    'command',
    beginnings.map(({ type }) => type),
    row,
  );
  const begin = beginnings.filter(({ type }) => allowed.includes(type));
  const related = relatedOf(view);
  const readable = useAllowed(
    'list',
    related.map(({ view: other }) => other.name),
  );
  return (
    <Stack sx={{ gap: 2 }}>
      {begin.length > 0 && (
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 1 }}>
          {begin.map(({ type, field }) => (
            <CommandButton key={type} type={type} settled={{ [field]: row.id }} />
          ))}
        </Stack>
      )}
      <Box>
        <List
          disablePadding
          component="div"
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' },
            columnGap: 3,
            '& + p': { display: 'none' },
            '&:empty + p': { display: 'block' },
          }}
        >
          {related
            .filter(({ view: other }) => readable.includes(other.name))
            .map(({ view: other, field }) => (
              <RelatedLine key={other.name} view={other} field={field} id={row.id} />
            ))}
        </List>
        <Typography color="text.secondary">{translate('ky.page.unrelated')}</Typography>
      </Box>
    </Stack>
  );
}

function RelatedLine({ view, field, id }: { view: ViewContract; field: string; id: string }) {
  const say = useSay();
  const filter = { [field]: id };
  const asked = useGetList(
    view.name,
    { filter, pagination: { page: 1, perPage: 1 }, sort: firstSort(view.name) },
    { retry: false },
  );
  const { error, retry } = readingOf(asked);
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  if (!asked.total) return null;
  return (
    <ListItemButton
      component={Link}
      to={`/${view.name}?${new URLSearchParams({ displayedFilters: JSON.stringify({ [field]: true }), filter: JSON.stringify(filter) })}`}
      divider
    >
      <ListItemText primary={say.view(view.name)} />
      <Box component="span">
        <Typography component="span" color="text.secondary">
          {numberText(asked.total, say.language)}
        </Typography>
      </Box>
    </ListItemButton>
  );
}

/** Views with a filter that names rows of this one. */
export function relatedOf(view: ViewContract): { view: ViewContract; field: string }[] {
  const preferred = [streamField(view.feature), 'unit'];
  return [...views.values()].flatMap((other) => {
    if (other.name === view.name) return [];
    const fields = fieldsOf(other.row)
      .filter(({ shape }) => shape.kind === 'ref' && shape.view === view.name)
      .map(({ name }) => name)
      .filter((name) => other.filter.includes(name))
      .sort((a, b) => Number(preferred.includes(b)) - Number(preferred.includes(a)));
    return fields[0] ? [{ view: other, field: fields[0] }] : [];
  });
}

function relatedFirst(view: ViewContract): boolean {
  return [...views.values()].find(({ feature }) => feature === view.feature)?.name === view.name;
}
