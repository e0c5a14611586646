import type { BranchFact, CampaignEvent, DraftCampaign, IssueCampaign, RecordLesson } from './campaign.js';

/** Named pasts for specs. */
export const article = { title: 'Đại hội điểm', publishedOn: '2023-02-20' };
export const branch: BranchFact = { name: 'Công đoàn Sở Nội vụ', status: 'active', below: true };
export const draft: DraftCampaign['data'] = {
  name: 'Đại hội công đoàn các cấp',
  term: '2023-2028',
  ruleSet: 'RS_XII',
  upperCongress: null,
  note: null,
};
export const issuing: IssueCampaign['data'] = {
  number: '12/KH-CĐVC',
  issuedOn: '2022-05-01',
  settings: [{ provision: 'quorum', value: { of: [2, 3] }, settledBy: 'Ban Thường vụ', reason: null }],
};
export const lesson: RecordLesson['data'] = {
  branch: 'branch-1',
  heldOn: { value: '2023-02-17', known: 'year-inferred' },
  place: null,
  participants: null,
  ledBy: ['person-1'],
  topics: ['trang trí', 'đề án nhân sự'],
  questions: [{ topic: 'khánh tiết', question: 'Có cần hoa không?', answer: 'Tiết kiệm', answeredBy: 'person-1' }],
  words: null,
  meeting: null,
};
export const drafted: CampaignEvent = { type: 'CampaignDrafted', data: draft };
export const issued: CampaignEvent = {
  type: 'CampaignIssued',
  data: {
    number: issuing.number,
    issuedOn: issuing.issuedOn,
    ruleSet: 'RS_XII',
    settings: { quorum: { of: [2, 3] } },
    settled: issuing.settings.map((setting) => ({ ...setting, rule: 'R51', mark: 'G' })),
  },
};
export const allocated: CampaignEvent = {
  type: 'CampaignAllocated',
  data: {
    quotas: [{ branch: 'branch-1', official: 3, alternates: 1 }],
    deadlines: [{ level: 'grassroots_union', dueOn: '2023-05-31' }],
  },
};
export const piloted: CampaignEvent = {
  type: 'PilotNamed',
  data: { branch: 'branch-1', on: '2022-11-01', reason: null, branchName: branch.name },
};
export const learnt: CampaignEvent = { type: 'LessonRecorded', data: { ...lesson, entry: 1 } };
export const exempted: CampaignEvent = {
  type: 'BranchExempted',
  data: {
    branch: 'branch-2',
    reason: 'shrinking',
    words: null,
    basis: null,
    on: '2023-01-01',
    branchName: 'Công đoàn Xí nghiệp',
    rule: 'R99',
  },
};
export const closed: CampaignEvent = {
  type: 'CampaignClosed',
  data: { on: '2023-12-31', words: null, exception: null, guards: [] },
};
export const shared: CampaignEvent = {
  type: 'LessonsShared',
  data: { on: '2023-03-01', words: null, openPilots: [], exception: null, guards: [] },
};
export const prepared: CampaignEvent = {
  type: 'UpperCongressPrepared',
  data: { on: '2023-07-01', words: null, exception: null, guards: [] },
};
export const upperHeld: CampaignEvent = {
  type: 'UpperCongressRecorded',
  data: { congress: null, heldOn: { value: '2023-07-20', known: 'stated' }, exception: null, guards: [] },
};
export const disseminated: CampaignEvent = {
  type: 'ResultsDisseminated',
  data: { on: '2023-08-15', channel: 'Hội nghị trực tuyến', words: null },
};
