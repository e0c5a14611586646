import { Box, CardContent, Stack, Typography } from '@mui/material';
import { Fragment } from 'react';
import { type ViewContract, views } from '#contracts';
import { Awaited } from '../platform/reading/Awaited.js';
import { ifAny, readingOf } from '../platform/reading/reading.js';
import { viewOfEvent } from '../platform/shape/refs.js';
import { fieldsOf, type Shape } from '../platform/shape/shape.js';
import { Sentence } from '../platform/timeline/Sentence.js';
import type { TimelineEvent } from '../platform/timeline/timeline.js';
import { Value } from '../platform/value/Value.js';
import { GuardLines } from '../platform/why/GuardLines.js';
import { guardsOf } from '../platform/why/guards.js';
import { useVersions } from '../platform/why/versions.js';
import { instantText } from '../platform/words/format.js';
import { nameOf } from '../platform/words/name-of.js';
import { useSay } from '../platform/words/use-say.js';
import { useWords } from '../platform/words/use-words.js';
import { featureOfEvent } from '../platform/words/words.js';
import { type Change, changesOf } from './changes.js';
import { words } from './words.js';

type DifferencePaneProps = {
  readonly view: ViewContract;
  readonly id: string;
  readonly event: TimelineEvent | undefined;
};

/** What the chosen event changed: in the row that is replayed, and in the row of the event itself; and by which rules. */
export function DifferencePane({ view, id, event }: DifferencePaneProps) {
  const t = useWords(words);
  if (!event) {
    return (
      <CardContent>
        <Typography color="text.secondary">{t('choose')}</Typography>
      </CardContent>
    );
  }
  const feature = featureOfEvent(event.stream);
  const own = views.get(viewOfEvent(event) ?? '');
  const guards = guardsOf(event.data);
  return (
    <CardContent>
      <Typography sx={{ fontWeight: 600 }} component="h3">
        <Sentence event={event} isAmongOthers />
      </Typography>
      <Typography variant="body2" color="text.secondary" sx={{ mb: 2 }}>
        {[event.by.capacity, instantText(event.recordedAt)].join(' · ')}
      </Typography>
      <Stack sx={{ gap: 2.5 }}>
        <Difference view={view} id={id} event={event} />
        {own && (own.name !== view.name || event.id !== id) && <Difference view={own} id={event.id} event={event} />}
        {guards.length > 0 && (
          <section>
            <Typography variant="h3">{t('rules')}</Typography>
            <GuardLines feature={feature} guards={guards} />
          </section>
        )}
      </Stack>
    </CardContent>
  );
}

function Difference({ view, id, event }: { view: ViewContract; id: string; event: TimelineEvent }) {
  const say = useSay();
  const t = useWords(words);
  const asked = useVersions(view.name, id, { always: true });
  const reading = readingOf(ifAny(asked));
  if (reading.isPending || reading.error) return <Awaited of={reading} height={80} />;
  const versions = asked.data;
  const place = versions?.findIndex(({ since }) => since === event.position) ?? -1;
  const after = place < 0 ? undefined : versions?.[place]?.row;
  const before = versions?.[place + 1]?.row;
  const named = after ?? versions?.[0]?.row;
  const name = named ? nameOf(view.name, named, say) : say.view(view.name);
  const fields = fieldsOf(view.row).filter(({ name: field }) => field !== 'id');
  const changes = after
    ? changesOf(
        before ?? {},
        before ? after : told(after),
        fields.map(({ name: field }) => field),
      )
    : [];
  const shapes = new Map(fields.map((field) => [field.name, field.shape]));
  return (
    <section>
      <Typography variant="h3" color={changes.length > 0 ? undefined : 'text.secondary'} gutterBottom>
        {t(changes.length === 0 ? 'unchanged' : before ? 'changed' : 'began', { what: name })}
      </Typography>
      {changes.length > 0 && <Changes view={view} changes={changes} shapes={shapes} isNew={!before} />}
    </section>
  );
}

type ChangesProps = {
  readonly view: ViewContract;
  readonly changes: readonly Change[];
  readonly shapes: ReadonlyMap<string, Shape>;
  readonly isNew: boolean;
};

function Changes({ view, changes, shapes, isNew }: ChangesProps) {
  const say = useSay();
  const t = useWords(words);
  return (
    <Box component="dl" sx={{ m: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1 }}>
      {changes.map(({ field, before, after }) => (
        <Fragment key={field}>
          <Box sx={{ borderLeft: 3, borderColor: 'primary.main', pl: 1.5 }}>
            <Box component="dt" sx={{ color: 'text.secondary', fontSize: 13 }}>
              {say.field(view.feature, field)}
            </Box>
            {!isNew && (
              <Box component="dd" sx={{ m: 0, ...within }}>
                <Box component="del" aria-label={t('from')} sx={{ color: 'text.secondary' }}>
                  <Value feature={view.feature} field={field} shape={shapeOf(shapes, field)} value={before} />
                </Box>
              </Box>
            )}
            <Box component="dd" sx={{ m: 0, fontWeight: 500, ...within }}>
              <Box component="ins" aria-label={t('to')} sx={{ textDecoration: 'none' }}>
                {!isNew && '→ '}
                <Value feature={view.feature} field={field} shape={shapeOf(shapes, field)} value={after} />
              </Box>
            </Box>
          </Box>
        </Fragment>
      ))}
    </Box>
  );
}

// Long words are cut and tables are pushed aside, so that neither widens what stands beside it.
const within = { overflowWrap: 'anywhere', overflowX: 'auto' } as const;

function shapeOf(shapes: ReadonlyMap<string, Shape>, field: string): Shape {
  return shapes.get(field) ?? { kind: 'anything' };
}

// Of a row that begins, only what it says.
function told(row: { readonly [field: string]: unknown }): { readonly [field: string]: unknown } {
  return Object.fromEntries(
    Object.entries(row).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  );
}
