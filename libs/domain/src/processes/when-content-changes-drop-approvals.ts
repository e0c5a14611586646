import type { Process } from '#decider';
import type { DocumentEvent } from '../document/index.js';
import type { ReviewEvent } from '../review/index.js';

/**
 * A finalised paper gets a new version: what was decided on the old one falls, and the clearance with it. The review of a
 * congress bears its id. A submission that is taken back has the same effect on the clearance.
 */
export const whenContentChangesDropApprovals: Process<DocumentEvent | ReviewEvent> = {
  name: 'when-content-changes-drop-approvals',
  on: {
    VersionSaved({ id, data }) {
      if (!data.afterFinal) return [];
      const { congress, version } = data;
      return [{ type: 'review.drop-approvals', data: { review: congress, document: id, version } }];
    },
    ApprovalsDropped: ({ id, data }) => [
      {
        type: 'congress.drop-clearance',
        data: { congress: data.congress, review: id, reason: 'Nội dung đã thay đổi' },
      },
    ],
    ReviewWithdrawn: ({ id, data }) => [
      { type: 'congress.drop-clearance', data: { congress: data.congress, review: id, reason: data.reason } },
    ],
  },
};
