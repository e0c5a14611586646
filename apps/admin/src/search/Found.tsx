import EventIcon from '@mui/icons-material/HistoryOutlined';
import { Card, List, ListSubheader, Typography } from '@mui/material';
import { views } from '#contracts';
import { FeatureIcon } from '../platform/FeatureIcon.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { readingOf } from '../platform/reading/reading.js';
import { Sentence } from '../platform/timeline/Sentence.js';
import { type TimelineEvent, useEvent } from '../platform/timeline/timeline.js';
import { dayText, instantText, isDay, isId } from '../platform/words/format.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { type Hit, useFound } from './find.js';
import { Line } from './Line.js';
import { words } from './words.js';

/** Where what was found is looked at. */
type Places = {
  readonly row: (view: string, id: string) => string;
  readonly event: (event: TimelineEvent) => string;
};

type Ways = { readonly places: Places; readonly onOpen: (hit: Hit) => void };

/** What is found, the rows by their view. */
export function Found({ q, ...ways }: Ways & { readonly q: string }) {
  const t = useWords(words);
  const asked = useFound(q);
  const { data: hits = [], isPending } = asked;
  const { error, retry } = readingOf(asked);
  const groups = [...new Set(hits.map(({ view }) => view))];
  if (error) return <ProblemAlert error={error} onRetry={retry} />;
  return (
    <>
      <Typography role="status" variant="body2" color="text.secondary">
        {isPending ? t('searching') : hits.length > 0 ? t('found', { count: hits.length }) : t('nothing', { q })}
      </Typography>
      {hits.length > 0 && (
        <Card variant="outlined">
          {groups.map((view) => {
            const some = hits.filter((hit) => hit.view === view);
            return view === null ? (
              some.map((hit) => <EventHit key={hit.id} hit={hit} {...ways} />)
            ) : (
              <RowHits key={view} view={view} hits={some} {...ways} />
            );
          })}
        </Card>
      )}
    </>
  );
}

function EventHit({ hit, places, onOpen }: Ways & { readonly hit: Hit }) {
  const t = useWords(words);
  const { data: event } = useEvent(hit.position ?? undefined);
  if (!event) return null;
  return (
    <Line
      to={places.event(event)}
      icon={<EventIcon />}
      primary={<Sentence event={event} isPlain isAmongOthers />}
      secondary={`${t('event', { position: event.position })} · ${instantText(event.recordedAt)}`}
      onOpen={() => onOpen(hit)}
    />
  );
}

function RowHits({ view, hits, places, onOpen }: Ways & { readonly view: string; readonly hits: readonly Hit[] }) {
  const say = useSay();
  const feature = views.get(view)?.feature ?? '';
  return (
    <List
      dense
      component="div"
      disablePadding
      subheader={<ListSubheader component="div">{say.view(view)}</ListSubheader>}
    >
      {hits.map((hit) => (
        <Line
          key={hit.id}
          to={places.row(view, hit.id)}
          icon={<FeatureIcon feature={feature} />}
          primary={hit.label}
          secondary={Object.entries(hit.sub)
            .filter(([, value]) => !isId(value))
            .map(([field, value]) => (isDay(value) ? dayText(value) : say.value(feature, field, value)))
            .join(' · ')}
          onOpen={() => onOpen(hit)}
        />
      ))}
    </List>
  );
}
