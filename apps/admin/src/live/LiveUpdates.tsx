import UpdatedIcon from '@mui/icons-material/SyncOutlined';
import { Chip, Fade } from '@mui/material';
import { type QueryKey, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { views } from '#contracts';
import { allows } from '../platform/access/access.js';
import { forgetMe } from '../platform/access/session.js';
import { sessionLost } from '../platform/access/session-lost.js';
import { usePosts } from '../platform/access/use-me.js';
import { writtenUpTo } from '../platform/data/data-provider.js';
import { type LiveEvent, type Turn } from '../platform/live/connection.js';
import { live } from '../platform/live/live.js';
import { useMoment } from '../platform/moment/use-moment.js';
import { useWords } from '../platform/words/use-words.js';
import { createPending } from './pending.js';
import { words } from './words.js';

const QUIET_MS = 400;
const LONGEST_MS = 2_500;
const HINT_MS = 4_000;
const EVERYTHING = '*';
const BELL = 'resource/notices';

/** Keeps what is open up to date while somebody looks at it; the past does not change. */
export function LiveUpdates() {
  const t = useWords(words);
  const posts = usePosts();
  const isNow = useMoment() === undefined;
  const isLookedAt = useLookedAt();
  const client = useQueryClient();
  const [hint, setHint] = useState(0);
  const isOpen = isNow && isLookedAt && posts.length > 0;

  useEffect(() => {
    if (!isOpen) return;
    const readable = [...views.keys()].filter((name) => allows(posts, 'list', name));
    const topics = [BELL, ...readable.map((name) => `resource/${name}`)];
    let byOthers = false;
    const pending = createPending(
      (names) => {
        const concerns = ({ queryKey }: { queryKey: QueryKey }) => names.has(EVERYTHING) || isAbout(queryKey, names);
        const isShown = client.getQueryCache().findAll({ type: 'active', predicate: concerns }).length > 0;
        void client.invalidateQueries({ predicate: concerns });
        if (byOthers && isShown) setHint((before) => before + 1);
        byOthers = false;
      },
      QUIET_MS,
      LONGEST_MS,
    );
    const hear = ({ topic, position }: LiveEvent) => {
      // What was written here is read anew already, and the bell tells of itself.
      byOthers ||= topic !== BELL && position > writtenUpTo();
      pending.add(topic.slice('resource/'.length));
    };
    const turned = (turn: Turn) => {
      if (turn === 'signed-out') return sessionLost.raise();
      if (turn === 'posts-changed') forgetMe();
      pending.add(EVERYTHING);
    };
    for (const topic of topics) live.subscribe(topic, hear);
    const stop = live.onTurn(turned);
    live.connect();
    return () => {
      live.close();
      stop();
      pending.clear();
      for (const topic of topics) live.unsubscribe(topic, hear);
    };
  }, [client, posts, isOpen]);

  return <Hint key={hint} isShown={hint > 0} text={t('updated')} />;
}

function Hint({ isShown, text }: { isShown: boolean; text: string }) {
  const [isOn, setOn] = useState(isShown);
  useEffect(() => {
    if (!isShown) return;
    const timer = setTimeout(() => setOn(false), HINT_MS);
    return () => clearTimeout(timer);
  }, [isShown]);
  return (
    <Fade in={isOn} unmountOnExit>
      <Chip
        role="status"
        size="small"
        color="default"
        icon={<UpdatedIcon />}
        label={text}
        className="no-print"
        sx={{ position: 'fixed', right: 16, bottom: 16, zIndex: 1200, bgcolor: 'background.paper', boxShadow: 2 }}
      />
    </Fade>
  );
}

/** Whether the page is on the screen; a short look elsewhere does not count. */
function useLookedAt(): boolean {
  const [isLookedAt, setLookedAt] = useState(document.visibilityState === 'visible');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') setLookedAt(true);
      else timer = setTimeout(() => setLookedAt(false), ELSEWHERE_MS);
    };
    document.addEventListener('visibilitychange', look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return isLookedAt;
}

const ELSEWHERE_MS = 20_000;

// Stories and counts may be about anything.
const general: ReadonlySet<unknown> = new Set(['timeline', 'replay', 'unit-progress', 'seen']);

function isAbout(key: QueryKey, names: ReadonlySet<string>): boolean {
  return key.some((part) => general.has(part) || (typeof part === 'string' && names.has(part)));
}
