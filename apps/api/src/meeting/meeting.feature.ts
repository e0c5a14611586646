import { meetingCommands, meetingContract } from '#contracts/meeting';
import { meeting } from '#domain/meeting';
import { feature } from '../platform/commands/feature.js';
import { agendaItems } from './agenda-items/agenda-items.projection.js';
import { meetings } from './meetings/meetings.projection.js';

export const meetingFeature = feature({
  contract: meetingContract,
  commands: meetingCommands,
  decider: meeting,
  facts: {},
  views: [meetings, agendaItems],
});
