import { Box, Button, Stack, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useGetList, useGetOne } from 'react-admin';
import { Link } from 'react-router-dom';
import { Awaited } from '../platform/reading/Awaited.js';
import { readingOf } from '../platform/reading/reading.js';
import { Name } from '../platform/value/Name.js';
import { Unknown } from '../platform/value/Value.js';
import { dayText, numberText } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { Part } from './Part.js';
import { words } from './words.js';

type Congress = {
  readonly id: string;
  readonly heldOn: string | null;
  readonly convened: number | null;
  readonly present: number | null;
  readonly committeeSize: number | null;
  readonly chair: string | null;
  readonly chairElectedBy: string | null;
  readonly chairReElected: boolean | null;
  readonly inspectionSize: number | null;
  readonly delegatesUpOfficial: number | null;
  readonly delegatesUpAlternate: number | null;
  readonly delegatesUpUnspecified: number | null;
};
type Holder = { readonly id: string; readonly post: string; readonly person: string; readonly votes: number | null };
type Elected = { readonly id: string; readonly person: string; readonly votes: number | null };

/** What the congress decided on persons: the committee, its posts, the delegates to the congress above. */
export function Result({ congress: id }: { congress: string }) {
  const t = useWords(words);
  const say = useSay();
  const asked = useGetOne<Congress>('congresses', { id }, { retry: false });
  const { elected: committee, questions } = useElected(id);
  const posts = useGetList<Holder>(
    'post-holders',
    { filter: { congress: id }, pagination: { page: 1, perPage: 50 }, sort: { field: 'post', order: 'ASC' } },
    { retry: false },
  );
  const reading = readingOf(asked, posts, ...questions);
  const congress = asked.data;
  const holders = posts.data ?? [];
  if (reading.error !== null || reading.isPending) {
    return (
      <Part title={t('result')}>
        <Awaited of={reading} height={280} />
      </Part>
    );
  }
  if (!congress) return null;
  const number = (value: number) => numberText(value, say.language);
  const delegates = [
    ['official', congress.delegatesUpOfficial],
    ['alternate', congress.delegatesUpAlternate],
    ['unspecified', congress.delegatesUpUnspecified],
  ] as const;
  const up = delegates.flatMap(([kind, count]) => (count === null ? [] : [t(kind, { count: number(count) })]));
  return (
    <Part title={t('result')}>
      <Box component="dl" sx={{ m: 0 }}>
        <Line name={t('held')} value={congress.heldOn && dayText(congress.heldOn)} />
        <Line
          name={t('attendance')}
          value={
            congress.present !== null &&
            (congress.convened === null
              ? number(congress.present)
              : t('of-convened', { present: number(congress.present), convened: number(congress.convened) }))
          }
        />
        <Line
          name={t('committee')}
          value={
            congress.committeeSize !== null && (
              <>
                {t('members', { count: number(congress.committeeSize) })}
                <Persons of={committee} />
              </>
            )
          }
        />
        <Line
          name={t('chair')}
          value={
            congress.chair && (
              <>
                <Name view="people" id={congress.chair} />
                {congress.chairReElected && ` (${t('re-elected')})`}
                {congress.chairElectedBy && (
                  <Typography variant="body2" color="text.secondary">
                    {say.value('dossier', 'chairElectedBy', congress.chairElectedBy)}
                  </Typography>
                )}
              </>
            )
          }
        />
        {holders.some(({ post }) => post !== 'chair') && (
          <Line
            name={t('posts')}
            value={holders
              .filter(({ post }) => post !== 'chair')
              .map(({ id: key, post, person, votes }) => (
                <div key={key}>
                  {say.value('first-session', 'post', post)}: <Name view="people" id={person} />
                  {votes !== null && ` (${t('votes', { count: number(votes) })})`}
                </div>
              ))}
          />
        )}
        <Line
          name={t('inspection')}
          value={congress.inspectionSize !== null && t('members', { count: number(congress.inspectionSize) })}
        />
        <Line name={t('delegates-up')} value={up.join(', ')} />
      </Box>
      <Button component={Link} to={`/congresses/${id}/show`} size="small" sx={{ mt: 1, ml: -0.5 }}>
        {t('congress')}
      </Button>
    </Part>
  );
}

function Line({ name, value }: { name: string; value: ReactNode }) {
  return (
    <Stack
      direction={{ xs: 'column', sm: 'row' }}
      sx={{ columnGap: 2, py: 0.75, borderBottom: 1, borderColor: 'divider' }}
    >
      <Typography component="dt" color="text.secondary" sx={{ width: { sm: 180 }, flexShrink: 0 }}>
        {name}
      </Typography>
      <Box component="dd" sx={{ m: 0, minWidth: 0 }}>
        {value || <Unknown />}
      </Box>
    </Stack>
  );
}

function Persons({ of }: { of: readonly Elected[] }) {
  const t = useWords(words);
  const say = useSay();
  return of.map(({ id, person, votes }) => (
    <div key={id}>
      <Name view="people" id={person} />
      {votes !== null && ` (${t('votes', { count: numberText(votes, say.language) })})`}
    </div>
  ));
}

/** Those whom the congress elected to the committee, with their votes. */
function useElected(congress: string) {
  const page = { page: 1, perPage: 100 };
  const elections = useGetList<{ id: string }>(
    'elections',
    { filter: { congress, body: 'executive_committee' }, pagination: page, sort: { field: 'calledOn', order: 'ASC' } },
    { retry: false },
  );
  const ids = elections.data?.map(({ id }) => id) ?? [];
  const results = useGetList<Elected>(
    'round-results',
    {
      filter: { congress, election: ids, outcome: 'elected' },
      pagination: page,
      sort: { field: 'votes', order: 'DESC' },
    },
    { retry: false, enabled: ids.length > 0 },
  );
  return { elected: results.data ?? [], questions: [elections, results] };
}
