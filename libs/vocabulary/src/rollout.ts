import type { FeatureVocabulary } from './words.js';

export const rolloutVocabulary: FeatureVocabulary = {
  feature: { vi: 'Triển khai sau đại hội', en: 'Rollout' },
  commands: {
    'rollout.start': { vi: 'Bắt đầu triển khai', en: 'Start the rollout' },
    'rollout.publish-resolution': { vi: 'Công bố nghị quyết', en: 'Publish the resolution' },
    'rollout.schedule-briefing': { vi: 'Lên lịch quán triệt', en: 'Schedule a briefing' },
    'rollout.acknowledge': { vi: 'Xác nhận đã được quán triệt', en: 'Acknowledge the briefing' },
    'rollout.report': { vi: 'Báo cáo triển khai', en: 'Report on the rollout' },
    'rollout.hand-over': { vi: 'Bàn giao', en: 'Hand over' },
    'rollout.issue-action-programme': { vi: 'Ban hành chương trình hành động', en: 'Issue the action programme' },
    'rollout.close': { vi: 'Kết thúc triển khai', en: 'Close the rollout' },
  },
  events: {
    RolloutStarted: { vi: 'Bắt đầu triển khai sau đại hội', en: 'The rollout was started' },
    ResolutionPublished: {
      vi: 'Công bố nghị quyết đại hội ngày {publishedOn}, qua {channel}',
      en: 'The resolution was published on {publishedOn} by {channel}',
    },
    BriefingScheduled: {
      vi: 'Lên lịch quán triệt “{subject}” ngày {day}',
      en: 'A briefing on “{subject}” was scheduled for {day}',
    },
    BriefingAcknowledged: {
      vi: 'Một đơn vị trực thuộc xác nhận đã được quán triệt, {attended} người dự',
      en: 'A sub-unit acknowledged the briefing, {attended} attended',
    },
    RolloutReported: { vi: 'Báo cáo triển khai: {progress}', en: 'Rollout reported: {progress}' },
    HandedOver: {
      vi: 'Bàn giao giữa Ban Chấp hành cũ và mới, ngày {day}',
      en: 'The outgoing committee handed over on {day}',
    },
    ActionProgrammeIssued: {
      vi: 'Ban hành chương trình hành động “{title}”',
      en: 'The action programme “{title}” was issued',
    },
    RolloutClosed: {
      vi: 'Kết thúc triển khai, còn {unacknowledged} nơi chưa xác nhận',
      en: 'The rollout was closed, {unacknowledged} acknowledgements outstanding',
    },
  },
  statuses: {
    started: { vi: 'Đang triển khai', en: 'In progress' },
    closed: { vi: 'Đã kết thúc', en: 'Closed' },
  },
  refusals: {
    'rollout.document-unknown': {
      says: { vi: 'Không tìm thấy văn bản đã chọn.', en: 'The chosen document was not found.' },
      mend: { vi: 'Chọn lại từ danh sách, hoặc bỏ trống.', en: 'Choose again from the list, or leave it out.' },
    },
    'rollout.minutes-not-uploaded': {
      says: {
        vi: 'Biên bản này chưa được tải lên cho đơn vị.',
        en: 'These minutes have not been uploaded for the unit.',
      },
      mend: { vi: 'Tải biên bản lên rồi làm lại.', en: 'Upload the minutes, then do it again.' },
    },
    'rollout.already-started': {
      says: { vi: 'Việc triển khai của đại hội này đã bắt đầu.', en: 'The rollout has been started already.' },
      mend: { vi: 'Mở mục đã có.', en: 'Open the one there is.' },
    },
    'rollout.not-started': {
      says: { vi: 'Chưa bắt đầu triển khai.', en: 'The rollout has not been started.' },
      mend: { vi: 'Bắt đầu triển khai trước.', en: 'Start it first.' },
    },
    'rollout.already-closed': {
      says: { vi: 'Việc triển khai đã kết thúc.', en: 'The rollout is closed.' },
      mend: { vi: 'Không thể ghi thêm.', en: 'Nothing more can be recorded.' },
    },
    'rollout.not-recognised': {
      says: { vi: 'Kết quả đại hội chưa được công nhận.', en: 'The result is not recognised yet.' },
      mend: { vi: 'Chờ quyết định công nhận.', en: 'Wait for the decision.' },
    },
    'rollout.day-missing': {
      says: { vi: 'Chưa ghi ngày.', en: 'The day is missing.' },
      mend: {
        vi: 'Điền ngày, hoặc dẫn nguồn nếu ghi lại theo báo cáo.',
        en: 'Give it, or name the source if you are recording a report.',
      },
    },
    'rollout.sub-unit-twice': {
      says: { vi: 'Một đơn vị được ghi hai lần.', en: 'One sub-unit is named twice.' },
      mend: { vi: 'Bỏ dòng trùng.', en: 'Remove the duplicate.' },
    },
    'rollout.no-such-briefing': {
      says: { vi: 'Không có buổi quán triệt số {briefing}.', en: 'There is no briefing {briefing}.' },
      mend: { vi: 'Chọn buổi đã lên lịch.', en: 'Choose one that is scheduled.' },
    },
    'rollout.sub-unit-not-called': {
      says: {
        vi: 'Đơn vị này không thuộc thành phần của buổi quán triệt.',
        en: 'This sub-unit was not called to that briefing.',
      },
      mend: { vi: 'Chọn đúng buổi của đơn vị.', en: 'Choose the briefing of the sub-unit.' },
    },
    'rollout.nothing-handed-over': {
      says: { vi: 'Chưa ghi nội dung bàn giao.', en: 'Nothing is handed over.' },
      mend: {
        vi: 'Ghi ít nhất một mục: hồ sơ, tài sản, tài chính, tài khoản hoặc con dấu.',
        en: 'Name at least one item.',
      },
    },
    'rollout.seal-waits-for-recognition': {
      says: {
        vi: 'Con dấu và tài khoản chỉ bàn giao sau khi kết quả được công nhận.',
        en: 'Seal and account wait for the recognition.',
      },
      mend: {
        vi: 'Bàn giao hồ sơ, tài sản, tài chính trước; con dấu và tài khoản bàn giao sau.',
        en: 'Hand over papers, assets and finance first.',
      },
    },
    'rollout.not-handed-over': {
      says: { vi: 'Chưa bàn giao giữa Ban Chấp hành cũ và mới.', en: 'Nothing has been handed over.' },
      mend: { vi: 'Ghi việc bàn giao trước khi kết thúc.', en: 'Record the hand-over first.' },
    },
    'rollout.resolution-not-published': {
      says: { vi: 'Nghị quyết chưa được công bố.', en: 'The resolution is not published.' },
      mend: { vi: 'Công bố nghị quyết trước khi kết thúc.', en: 'Publish it first.' },
    },
  },
  views: {
    rollouts: { vi: 'Triển khai sau đại hội', en: 'Rollouts' },
    briefings: { vi: 'Buổi quán triệt', en: 'Briefings' },
    acknowledgements: { vi: 'Xác nhận đã được quán triệt', en: 'Acknowledgements' },
    'rollout-reports': { vi: 'Báo cáo triển khai', en: 'Rollout reports' },
    'hand-overs': { vi: 'Bàn giao', en: 'Hand-overs' },
  },
  fields: {
    rollout: { vi: 'Triển khai', en: 'Rollout' },
    document: { vi: 'Văn bản', en: 'Document' },
    resolution: { vi: 'Nghị quyết', en: 'Resolution' },
    publishedOn: { vi: 'Ngày công bố', en: 'Published on' },
    channel: { vi: 'Kênh công bố', en: 'Channel' },
    address: { vi: 'Địa chỉ đăng', en: 'Address' },
    subject: { vi: 'Nội dung', en: 'Subject' },
    place: { vi: 'Địa điểm', en: 'Place' },
    subUnits: { vi: 'Đơn vị được mời', en: 'Sub-units called' },
    subUnit: { vi: 'Đơn vị trực thuộc', en: 'Sub-unit' },
    briefing: { vi: 'Buổi số', en: 'Briefing' },
    briefings: { vi: 'Số buổi quán triệt', en: 'Briefings' },
    attended: { vi: 'Số người dự', en: 'Attended' },
    acknowledgedOn: { vi: 'Ngày xác nhận', en: 'Acknowledged on' },
    progress: { vi: 'Tiến độ', en: 'Progress' },
    percent: { vi: 'Phần trăm', en: 'Percent' },
    report: { vi: 'Báo cáo số', en: 'Report' },
    reportedOn: { vi: 'Ngày báo cáo', en: 'Reported on' },
    handOver: { vi: 'Lần bàn giao', en: 'Hand-over' },
    handedBy: { vi: 'Người giao', en: 'Handed over by' },
    takenBy: { vi: 'Người nhận', en: 'Taken over by' },
    items: { vi: 'Nội dung bàn giao', en: 'Items' },
    description: { vi: 'Mô tả', en: 'Description' },
    complete: { vi: 'Đủ', en: 'Complete' },
    minutes: { vi: 'Biên bản bàn giao', en: 'Minutes' },
    guards: { vi: 'Quy định đã áp dụng', en: 'Rules applied' },
    issuedOn: { vi: 'Ngày ban hành', en: 'Issued on' },
    handedOverOn: { vi: 'Ngày bàn giao', en: 'Handed over on' },
    programme: { vi: 'Chương trình hành động', en: 'Action programme' },
    programmeDocument: { vi: 'Văn bản chương trình', en: 'Document of the programme' },
    programmeIssuedOn: { vi: 'Ngày ban hành chương trình', en: 'Programme issued on' },
    unacknowledged: { vi: 'Nơi chưa xác nhận', en: 'Not acknowledged' },
    startedOn: { vi: 'Ngày bắt đầu', en: 'Started on' },
  },
  values: {
    kind: {
      papers: { vi: 'Hồ sơ, tài liệu', en: 'Papers' },
      assets: { vi: 'Tài sản', en: 'Assets' },
      finance: { vi: 'Tài chính', en: 'Finance' },
      account: { vi: 'Tài khoản', en: 'Account' },
      seal: { vi: 'Con dấu', en: 'Seal' },
    },
  },
};
