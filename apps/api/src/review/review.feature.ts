import { reviewCommands, reviewContract } from '#contracts/review';
import { review } from '#domain/review';
import { feature } from '../platform/commands/feature.js';
import { conditions } from './conditions/conditions.projection.js';
import { reviewFacts } from './review.facts.js';
import { reviewComments } from './review-comments/review-comments.projection.js';
import { reviewDecisions } from './review-decisions/review-decisions.projection.js';
import { reviews } from './reviews/reviews.projection.js';

export const reviewFeature = feature({
  contract: reviewContract,
  commands: reviewCommands,
  decider: review,
  facts: reviewFacts,
  views: [reviews, reviewDecisions, conditions, reviewComments],
});
