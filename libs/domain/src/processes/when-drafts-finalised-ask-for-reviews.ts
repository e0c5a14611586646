import type { Process } from '#decider';
import type { DocumentEvent } from '../document/index.js';

/**
 * The last of the required papers is finalised: the chair, whose deed the submission is, gets the task. Nothing is asked
 * of anybody because of a report, nor where nobody holds the post.
 */
export const whenDraftsFinalisedAskForReviews: Process<DocumentEvent> = {
  name: 'when-drafts-finalised-ask-for-reviews',
  on: {
    DocumentFinalised({ data, unit, source }) {
      if (data.missing.length > 0 || data.chair === null || source !== null) return [];
      return [
        {
          type: 'task.assign',
          data: {
            unit,
            title: 'Trình duyệt hồ sơ đại hội',
            assignee: data.chair,
            congress: data.congress,
            meeting: data.meeting,
            note: `Văn kiện sau cùng đã chốt: ${data.title}`,
          },
        },
      ];
    },
  },
};
