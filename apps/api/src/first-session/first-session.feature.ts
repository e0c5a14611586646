import { firstSessionCommands, firstSessionContract } from '#contracts/first-session';
import { firstSession } from '#domain/first-session';
import { feature } from '../platform/commands/feature.js';
import { electedPosts } from './elected-posts/elected-posts.projection.js';
import { firstSessionFacts } from './first-session.facts.js';
import { firstSessions } from './first-sessions/first-sessions.projection.js';
import { postHolders } from './post-holders/post-holders.projection.js';

export const firstSessionFeature = feature({
  contract: firstSessionContract,
  commands: firstSessionCommands,
  decider: firstSession,
  facts: firstSessionFacts,
  views: [firstSessions, electedPosts, postHolders],
});
