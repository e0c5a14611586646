import type { AnswerPetition, ConsolidatePetitions, PetitionEvent, RaisePetition } from './petition.js';

/** Named pasts for specs. */
export const canteen: RaisePetition['data'] = {
  topic: 'Bếp ăn',
  text: 'Đề nghị cải thiện bữa ăn trưa',
  congress: 'congress-1',
  meeting: null,
  person: null,
  group: 'Tổ công đoàn số 2',
};
export const summing: ConsolidatePetitions['data'] = {
  topic: 'Bếp ăn',
  summary: 'Hai tổ đề nghị cải thiện bữa ăn trưa',
  congress: 'congress-1',
  petitions: ['petition-1', 'petition-2'],
  isNone: false,
};
export const answer: AnswerPetition['data'] = {
  text: 'Sẽ nâng mức ăn từ quý sau',
  answeredBy: null,
  capacity: 'Giám đốc Sở',
  atCongress: true,
};
export const article = { title: 'Tin hoạt động công đoàn' };
export const raised: PetitionEvent = { type: 'PetitionRaised', data: canteen };
export const consolidated: PetitionEvent = { type: 'PetitionsConsolidated', data: summing };
export const forwarded: PetitionEvent = {
  type: 'PetitionForwarded',
  data: { congress: 'congress-1', addressee: 'employer', to: null, note: null, petitions: [] },
};
export const answered: PetitionEvent = {
  type: 'PetitionAnswered',
  data: { congress: 'congress-1', ...answer, petitions: [] },
};
export const closed: PetitionEvent = {
  type: 'PetitionClosed',
  data: { congress: 'congress-1', outcome: 'granted', note: null, petitions: [] },
};
