import { electionCommands, electionContract } from '#contracts/election';
import { election } from '#domain/election';
import { feature } from '../platform/commands/feature.js';
import { candidates } from './candidates/candidates.projection.js';
import { counts } from './counts/counts.projection.js';
import { electedMembers } from './elected-members/elected-members.projection.js';
import { electionFacts } from './election.facts.js';
import { elections } from './elections/elections.projection.js';
import { roundResults } from './round-results/round-results.projection.js';
import { rounds } from './rounds/rounds.projection.js';

export const electionFeature = feature({
  contract: electionContract,
  commands: electionCommands,
  decider: election,
  facts: electionFacts,
  views: [elections, candidates, rounds, counts, roundResults, electedMembers],
  // R73: nobody gets onto the lists of chair and committee at once.
  alone: { 'election.nominate': ({ unit }) => `election-lists:${unit}` },
});
