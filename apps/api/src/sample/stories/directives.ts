import type { Storyteller } from '../storyteller.js';
import { directives, units } from './ids.js';
import * as news from './sources.js';

/** The catalogue of directives that concern every union, as far as the publications name them. */
export async function enterDirectives(teller: Storyteller): Promise<void> {
  const confederation = teller.as('tong-lien-doan', news.preparation);
  await Promise.all([
    confederation('directive.issue', {
      directive: directives.renewal,
      unit: units.confederation,
      number: '02-NQ/TW',
      kind: 'resolution',
      title: 'Nghị quyết 02-NQ/TW về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam',
      issuer: 'Bộ Chính trị',
      issuedOn: { value: '2021-06-12', known: 'stated' },
    }),
    confederation('directive.issue', {
      directive: directives.congresses,
      unit: units.confederation,
      number: '13-CT/TW',
      kind: 'directive',
      title: 'Chỉ thị 13-CT/TW về lãnh đạo đại hội công đoàn các cấp và Đại hội XIII Công đoàn Việt Nam',
      issuer: 'Ban Bí thư',
      issuedOn: { value: '2022-01-17', known: 'stated' },
    }),
    confederation('directive.issue', {
      directive: directives.partyCongress,
      unit: units.confederation,
      kind: 'resolution',
      title: 'Nghị quyết Đại hội XIII của Đảng',
      issuer: 'Đại hội đại biểu toàn quốc lần thứ XIII của Đảng',
    }),
  ]);
}
