import { paperKinds } from './document.js';
import type { FeatureVocabulary } from './words.js';

export const taskVocabulary: FeatureVocabulary = {
  feature: { vi: 'Nhiệm vụ', en: 'Task' },
  commands: {
    'task.assign': { vi: 'Phân công nhiệm vụ', en: 'Assign a task' },
    'task.accept': { vi: 'Nhận nhiệm vụ', en: 'Accept the task' },
    'task.report': { vi: 'Báo cáo tiến độ', en: 'Report progress' },
    'task.finish': { vi: 'Hoàn thành nhiệm vụ', en: 'Finish the task' },
    'task.reopen': { vi: 'Mở lại nhiệm vụ', en: 'Reopen the task' },
  },
  events: {
    TaskAssigned: { vi: 'Phân công nhiệm vụ “{title}”', en: 'Task “{title}” was assigned' },
    TaskAccepted: { vi: 'Người được giao đã nhận nhiệm vụ', en: 'The task was accepted' },
    TaskReported: { vi: 'Báo cáo tiến độ: {progress}', en: 'Progress reported: {progress}' },
    TaskFinished: { vi: 'Hoàn thành nhiệm vụ: {result}', en: 'The task was finished: {result}' },
    TaskReopened: { vi: 'Mở lại nhiệm vụ vì: {reason}', en: 'The task was reopened because: {reason}' },
  },
  statuses: {
    assigned: { vi: 'Đã giao', en: 'Assigned' },
    accepted: { vi: 'Đang làm', en: 'In progress' },
    finished: { vi: 'Hoàn thành', en: 'Finished' },
  },
  refusals: {
    'task.already-assigned': {
      says: { vi: 'Nhiệm vụ này đã được giao.', en: 'This task has been assigned already.' },
      mend: { vi: 'Tạo một nhiệm vụ mới.', en: 'Create a new task.' },
    },
    'task.paper-of-no-congress': {
      says: { vi: 'Văn kiện phải thuộc về một đại hội.', en: 'A document belongs to a congress.' },
      mend: {
        vi: 'Chọn đại hội, hoặc bỏ trống văn kiện cần soạn.',
        en: 'Choose the congress, or leave the document out.',
      },
    },
    'task.not-assigned': {
      says: { vi: 'Chưa ai được giao nhiệm vụ này.', en: 'Nobody has been assigned this task.' },
      mend: { vi: 'Phân công nhiệm vụ trước.', en: 'Assign the task first.' },
    },
    'task.already-finished': {
      says: { vi: 'Nhiệm vụ này đã hoàn thành.', en: 'This task is finished.' },
      mend: { vi: 'Mở lại nhiệm vụ nếu còn việc phải làm.', en: 'Reopen the task if work remains.' },
    },
    'task.not-finished': {
      says: { vi: 'Nhiệm vụ này chưa hoàn thành.', en: 'This task is not finished.' },
      mend: { vi: 'Không cần mở lại: cứ báo cáo tiến độ.', en: 'No need to reopen it: simply report progress.' },
    },
  },
  views: { tasks: { vi: 'Nhiệm vụ', en: 'Tasks' } },
  fields: {
    task: { vi: 'Nhiệm vụ', en: 'Task' },
    assignee: { vi: 'Người được giao', en: 'Assignee' },
    dueOn: { vi: 'Hạn hoàn thành', en: 'Due on' },
    paper: { vi: 'Văn kiện cần soạn', en: 'Document to prepare' },
    document: { vi: 'Văn kiện', en: 'Document' },
    progress: { vi: 'Tiến độ', en: 'Progress' },
    percent: { vi: 'Phần trăm', en: 'Percent' },
    result: { vi: 'Kết quả', en: 'Result' },
    assignedOn: { vi: 'Ngày giao', en: 'Assigned on' },
  },
  values: { paper: paperKinds },
};
