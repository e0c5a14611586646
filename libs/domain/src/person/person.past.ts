import type { PersonDetails, PersonEvent, TakePost } from './person.js';

/** Named pasts for specs. */
export const article = { title: 'Bản tin Đại hội', publishedOn: '2023-02-20' };
export const details: PersonDetails = {
  name: 'Nguyễn Thị Lan',
  birthDate: null,
  gender: 'female',
  phone: null,
  email: null,
  note: null,
};
export const chairing: TakePost['data'] = {
  post: 'chair',
  title: 'Chủ tịch Công đoàn',
  union: 'unit-1',
  organisation: null,
  from: '2023-02-17',
  term: '2023-2028',
  how: 'elected',
  reElected: true,
  congress: null,
};
export const registered: PersonEvent = { type: 'PersonRegistered', data: details };
export const chair: PersonEvent = { type: 'PostTaken', data: { ...chairing, entry: 1 } };
export const leftChair: PersonEvent = {
  type: 'PostLeft',
  data: {
    entry: 1,
    on: '2025-01-01',
    reason: 'transferred',
    note: null,
    post: 'chair',
    title: chairing.title,
    union: 'unit-1',
  },
};
export const erased: PersonEvent = {
  type: 'PersonErased',
  data: { basis: 'Đơn đề nghị', requestedBy: 'person', erasedBy: 'account-1' },
};
