import type { DirectiveEvent, DisseminateDirective, IssueDirective } from './directive.js';

/** Named pasts for specs. */
export const article = { title: 'Họp Ban Chấp hành quý II', publishedOn: '2023-03-25' };
export const entry = { number: '02-NQ/TW', title: 'Đổi mới tổ chức và hoạt động công đoàn' };
export const issuing: IssueDirective['data'] = {
  number: '02-NQ/TW',
  kind: 'resolution',
  title: entry.title,
  issuer: 'Bộ Chính trị',
  issuedOn: { value: '2021-06-12', known: 'stated' },
  note: null,
};
export const disseminating: DisseminateDirective['data'] = {
  of: 'directive-1',
  on: { value: '2023-03-24', known: 'stated' },
  meeting: 'meeting-1',
  congress: null,
  disseminatedBy: 'person-1',
  audience: 'Ban Chấp hành',
  participants: null,
  words: null,
};
export const issued: DirectiveEvent = { type: 'DirectiveIssued', data: issuing };
export const disseminated: DirectiveEvent = { type: 'DirectiveDisseminated', data: { ...disseminating, ...entry } };
export const acknowledged: DirectiveEvent = {
  type: 'DirectiveAcknowledged',
  data: { on: '2023-03-25', participants: 9, words: null },
};
