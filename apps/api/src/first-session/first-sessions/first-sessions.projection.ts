import { firstSessionViews } from '#contracts/first-session';
import type { FirstSessionEvent } from '#domain/first-session';
import { projection } from '../../platform/views/projection.js';

/** The first session of each new committee, and the chair it elected (F18, F19). */
export const firstSessions = projection(firstSessionViews['first-sessions'], 1).on<FirstSessionEvent>({
  FirstSessionConvened: ({ id, unit, data: { committee, rules: _, ...data }, at }) => ({
    id,
    unit,
    ...data,
    status: 'convened',
    committeeSize: committee.size,
    present: null,
    chair: null,
    chairReElected: null,
    minutes: null,
    closedOn: null,
    convenedOn: at,
  }),
  CommitteeCheckedIn: ({ data }, row) =>
    row && { ...row, status: 'meeting', present: data.present, guards: [...row.guards, ...data.guards] },
  PostsElected: ({ data: { post, elected, chairReElected } }, row) =>
    row && post === 'chair' ? { ...row, chair: elected?.[0]?.person ?? null, chairReElected } : undefined,
  FirstSessionClosed: ({ data }, row) =>
    row && {
      ...row,
      status: 'closed',
      minutes: data.minutes,
      closedOn: data.closedOn,
      guards: [...row.guards, ...data.guards],
    },
});
