import type { Regulation } from '../regulation/index.js';
import type { Item, RolloutEvent } from './rollout.js';

const congress = 'congress-1';

/** Named pasts for specs. */
export const regulation: Regulation = { ruleSet: 'RS_2025', settings: {} };
export const source = { title: 'Bài báo' };
export const papers: Item = { kind: 'papers', description: 'Hồ sơ nhiệm kỳ', complete: true };
export const seal: Item = { kind: 'seal', description: 'Con dấu', complete: true };

export function started(under: Regulation = regulation): RolloutEvent {
  return { type: 'RolloutStarted', data: { congress, regulation: under } };
}
export const published: RolloutEvent = {
  type: 'ResolutionPublished',
  data: { congress, document: 'document-1', publishedOn: '2025-12-01', channel: 'Bảng tin', address: null },
};
export const scheduled: RolloutEvent = {
  type: 'BriefingScheduled',
  data: {
    congress,
    briefing: 1,
    subject: 'Nghị quyết đại hội',
    day: '2025-12-10',
    place: null,
    subUnits: ['group-1', 'group-2'],
  },
};
export const openToAll: RolloutEvent = {
  type: 'BriefingScheduled',
  data: { congress, briefing: 1, subject: 'Nghị quyết đại hội', day: '2025-12-10', place: null, subUnits: [] },
};
export const acknowledged: RolloutEvent = {
  type: 'BriefingAcknowledged',
  data: { congress, briefing: 1, subUnit: 'group-1', attended: 12, note: null },
};
export const handedOver: RolloutEvent = {
  type: 'HandedOver',
  data: {
    congress,
    handOver: 1,
    day: '2025-12-02',
    handedBy: null,
    takenBy: null,
    items: [papers],
    minutes: null,
    note: null,
    guards: [],
  },
};
export const reported: RolloutEvent = {
  type: 'RolloutReported',
  data: { congress, report: 1, progress: 'Đã phổ biến ở hai tổ', percent: 50 },
};
export const closed: RolloutEvent = { type: 'RolloutClosed', data: { congress, unacknowledged: 0, note: null } };
