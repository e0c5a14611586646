import EmptyIcon from '@mui/icons-material/TaskAltOutlined';
import { Button, Card, Stack, type Theme, Typography, useMediaQuery } from '@mui/material';
import { useRef } from 'react';
import { useHotkeys } from 'react-hotkeys-hook';
import { Link, useNavigate } from 'react-router-dom';
import { PageTitle } from '../platform/layout/PageTitle.js';
import { ProblemAlert } from '../platform/problem/ProblemAlert.js';
import { Awaited } from '../platform/reading/Awaited.js';
import { useName } from '../platform/value/Name.js';
import { Unknown } from '../platform/value/Value.js';
import { useWords } from '../platform/words/use-words.js';
import { CongressName } from './CongressName.js';
import { Deadline } from './Deadline.js';
import { inboxStyles } from './inbox-styles.js';
import { useSeen } from './use-seen.js';
import { useWaiting } from './use-waiting.js';
import { changesSince, dueAt, type Seen, statusAt, type Waiting } from './waiting.js';
import { reviewWords } from './words.js';

/** The reviewer's first page: what waits for a decision, the oldest deadline first. */
export default function Inbox() {
  const tell = useWords(reviewWords);
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const { items, reading } = useWaiting();
  const { seen: known, reading: looked } = useSeen(
    items.flatMap(({ review }) => review.documents.map(({ document }) => document)),
  );
  const seen = looked.error ? null : known;
  const place = useRef<HTMLDivElement>(null);
  const move = (by: 1 | -1) => {
    const links = [...(place.current?.querySelectorAll<HTMLElement>('a[data-waiting]') ?? [])];
    const at = links.findIndex((link) => link === document.activeElement);
    links[Math.min(links.length - 1, Math.max(0, at + by))]?.focus();
  };
  useHotkeys('j', () => move(1), { useKey: true });
  useHotkeys('k', () => move(-1), { useKey: true });
  const title = tell(items.length > 0 ? 'waiting-count' : 'waiting', {
    smart_count: items.length,
  });
  return (
    <Stack sx={inboxStyles} ref={place}>
      <PageTitle>{title}</PageTitle>
      <Stack direction="row" sx={{ alignItems: 'baseline', justifyContent: 'space-between', gap: 2 }}>
        <Typography variant="h1" component="h2">
          {title}
        </Typography>
        {items.length > 1 && !isNarrow && (
          <Typography variant="body2" color="text.secondary">
            {tell('inbox-keys')}
          </Typography>
        )}
      </Stack>
      <Awaited of={reading} height={180}>
        {looked.error !== null && <ProblemAlert error={looked.error} onRetry={looked.retry} />}
        {items.length === 0 ? (
          <Nothing />
        ) : isNarrow ? (
          items.map((item) => <WaitingCard key={`${item.side} ${item.review.id}`} item={item} seen={seen} />)
        ) : (
          <Rows items={items} seen={seen} />
        )}
      </Awaited>
    </Stack>
  );
}

const columns = ['unit', 'dossier', 'step', 'due', 'change', 'conditions'] as const;

/** null: it could not be read. */
type Seens = ReadonlyMap<string, Seen> | null | undefined;

function Rows({ items, seen }: { items: readonly Waiting[]; seen: Seens }) {
  const tell = useWords(reviewWords);
  return (
    <Card variant="outlined" sx={{ overflowX: 'auto' }}>
      <table>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col" className={column}>
                {tell(`${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {items.map((item) => (
            <WaitingRow key={`${item.side} ${item.review.id}`} item={item} seen={seen} />
          ))}
        </tbody>
      </table>
    </Card>
  );
}

function WaitingRow({ item, seen }: { item: Waiting; seen: Seens }) {
  const { side, review } = item;
  const navigate = useNavigate();
  return (
    <tr onClick={() => void navigate(pageOf(review.id))}>
      <td className="unit">
        <UnitLink item={item} />
      </td>
      <td>
        <Dossier item={item} />
      </td>
      <td>
        <Step item={item} />
      </td>
      <td className="due">
        <Deadline day={dueAt(review, side)} />
      </td>
      <td>
        <Change item={item} seen={seen} />
      </td>
      <td className="conditions">{review.conditionsOpen}</td>
    </tr>
  );
}

function WaitingCard({ item, seen }: { item: Waiting; seen: Seens }) {
  const tell = useWords(reviewWords);
  const navigate = useNavigate();
  const { side, review } = item;
  return (
    <Card variant="outlined" onClick={() => void navigate(pageOf(review.id))} sx={{ p: 2 }}>
      <Stack sx={{ gap: 1 }}>
        <UnitLink item={item} />
        <Dossier item={item} />
        <Stack direction="row" sx={{ gap: 2, justifyContent: 'space-between', flexWrap: 'wrap' }}>
          <Step item={item} />
          <Deadline day={dueAt(review, side)} />
        </Stack>
        <Change item={item} seen={seen} />
        {review.conditionsOpen > 0 && (
          <Typography variant="body2">
            {tell('conditions')}: {review.conditionsOpen}
          </Typography>
        )}
      </Stack>
    </Card>
  );
}

function UnitLink({ item: { review } }: { item: Waiting }) {
  const { text } = useName('union-units', review.unit);
  return (
    <Link to={pageOf(review.id)} data-waiting onClick={(event) => event.stopPropagation()}>
      {text}
    </Link>
  );
}

function Dossier({ item: { review } }: { item: Waiting }) {
  const tell = useWords(reviewWords);
  return (
    <div className="small">
      <div>
        <CongressName id={review.congress} />
      </div>
      <div className="aside">{tell('papers', { smart_count: review.documents.length })}</div>
    </div>
  );
}

function Step({ item: { side, review } }: { item: Waiting }) {
  const tell = useWords(reviewWords);
  return (
    <div className="small">
      <div>{tell(`side-${side}`)}</div>
      <div className="aside">{tell(statusAt(review, side) === 'taken-up' ? 'taken-up' : 'submitted')}</div>
    </div>
  );
}

function Change({ item: { review }, seen }: { item: Waiting; seen: Seens }) {
  const tell = useWords(reviewWords);
  if (seen === null) return <Unknown />;
  if (!seen) return <div className="waited-for" />;
  const { isFirst, ...counts } = changesSince(review, seen);
  const key = isFirst ? 'change-first' : counts.changed === 0 ? 'change-none' : 'change-some';
  return <div className="small">{tell(`${key}`, counts)}</div>;
}

function Nothing() {
  const tell = useWords(reviewWords);
  return (
    <Card variant="outlined">
      <Stack sx={{ alignItems: 'center', gap: 1.5, p: 6, textAlign: 'center' }}>
        <EmptyIcon sx={{ fontSize: 56, color: 'success.main' }} />
        <Typography variant="h2" component="p">
          {tell('empty')}
        </Typography>
        <Typography color="text.secondary">{tell('empty-hint')}</Typography>
        <Button component={Link} to="/review-decisions">
          {tell('all-reviews')}
        </Button>
      </Stack>
    </Card>
  );
}

function pageOf(review: string): string {
  return `/reviews/${review}/show`;
}
