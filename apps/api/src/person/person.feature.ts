import { personCommands, personContract } from '#contracts/person';
import { person } from '#domain/person';
import { feature } from '../platform/commands/feature.js';
import { people } from './people/people.projection.js';
import { personFacts } from './person.facts.js';
import { personalDetails } from './personal-details/personal-details.projection.js';
import { posts } from './posts/posts.projection.js';

export const personFeature = feature({
  contract: personContract,
  commands: personCommands,
  decider: person,
  facts: personFacts,
  views: [people, personalDetails, posts],
});
