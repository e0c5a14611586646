import { rolloutViews } from '#contracts/rollout';
import type { RolloutEvent } from '#domain/rollout';
import { projection } from '../../platform/views/projection.js';

/** What follows each recognised congress, and how far it has come. */
export const rollouts = projection(rolloutViews.rollouts, 1).on<RolloutEvent>({
  RolloutStarted: ({ id, unit, data, at }) => ({
    id,
    unit,
    congress: data.congress,
    status: 'started',
    resolution: null,
    publishedOn: null,
    channel: null,
    address: null,
    briefings: 0,
    progress: null,
    percent: null,
    handedOverOn: null,
    programme: null,
    programmeDocument: null,
    programmeIssuedOn: null,
    unacknowledged: null,
    note: null,
    startedOn: at,
  }),
  // Published on several channels: the last one stands here, the first day stays.
  ResolutionPublished: ({ data: { document, publishedOn, channel, address } }, row) =>
    row && {
      ...row,
      resolution: document ?? row.resolution,
      publishedOn: row.publishedOn ?? publishedOn,
      channel: channel ?? row.channel,
      address: address ?? row.address,
    },
  BriefingScheduled: ({ data }, row) => row && { ...row, briefings: data.briefing },
  RolloutReported: ({ data: { progress, percent } }, row) => row && { ...row, progress, percent },
  HandedOver: ({ data }, row) => row && { ...row, handedOverOn: data.day ?? row.handedOverOn },
  ActionProgrammeIssued: ({ data: { title, document, issuedOn } }, row) =>
    row && { ...row, programme: title, programmeDocument: document, programmeIssuedOn: issuedOn },
  RolloutClosed: ({ data: { unacknowledged, note } }, row) => row && { ...row, status: 'closed', unacknowledged, note },
});
