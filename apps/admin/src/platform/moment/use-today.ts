import { useEffect, useState } from 'react';
import { useEvent } from '../timeline/timeline.js';
import { isPosition } from './moment.js';
import { dayAt, instantLookedAt, untilMidnight } from './today.js';
import { useMoment } from './use-moment.js';

/** The day in Việt Nam of the moment that is looked at; undefined while nobody knows when its event was recorded. */
export function useToday(): string | undefined {
  const instant = useInstant();
  return instant === undefined ? undefined : dayAt(instant);
}

/** The instant that is looked at. Now stays the same all day, so that what was asked for once is not asked for again. */
export function useInstant(): number | undefined {
  const moment = useMoment();
  const now = useNow();
  const { data: event } = useEvent(moment !== undefined && isPosition(moment) ? Number(moment) : undefined);
  return instantLookedAt(moment, event?.recordedAt, now);
}

const A_SECOND_MS = 1_000;

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const renew = () => setNow((before) => (dayAt(before) === dayAt(Date.now()) ? before : Date.now()));
    const timer = setTimeout(renew, untilMidnight(now) + A_SECOND_MS);
    // A machine that slept over midnight may ring late.
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [now]);
  return now;
}
