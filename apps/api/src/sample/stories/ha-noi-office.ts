import { idOf, type Storyteller } from '../storyteller.js';
import { congresses, units } from './ids.js';
import { inTurn } from './introduce.js';
import * as news from './sources.js';
import { type Speakers, speakingFor } from './speaking-for.js';
import { registerHaNoiOffice } from './units.js';

const unit = units.haNoiOffice;
const congress = congresses.haNoiOffice;
const heldOn = { value: '2023-03-31', known: 'year-inferred', note: 'Bài ghi ngày 31-3; năm lấy theo ngày đăng' };

/** The first congress after a merger: a provisional committee reports and is relieved. Of persons nobody is named. */
export async function tellHaNoiOffice(teller: Storyteller): Promise<void> {
  await registerHaNoiOffice(teller);
  const branch = speakingFor('van-phong-ha-noi', teller, news.haNoiOffice);
  await branch.chair('congress.plan', { congress, unit, kind: 'FIRST', term: '2023-2028', ruleSet: 'RS_XII' });
  await branch.editor('congress.attach-publication', {
    congress,
    title: news.haNoiOffice.source.title,
    publisher: 'Báo Hànộimới',
    publishedOn: '2023-03-31',
  });
  await Promise.all([
    sit(branch),
    branch.editor('target.set', {
      target: idOf('target', 'van-phong-ha-noi', 'can-bo'),
      unit,
      congress,
      term: '2023-2028',
      metric: 'Xây dựng đội ngũ cán bộ, đoàn viên',
      words: 'Trung thành, sáng tạo, tận tụy, gương mẫu',
    }),
    branch.chair('dossier.record-asserted-result', {
      congress,
      committeeSize: 7,
      heldOn,
      note: 'Theo bài, đoàn viên công đoàn bầu Ban Chấp hành tại đại hội; đại hội theo hình thức nào, bài không nêu.',
    }),
  ]);
  await teller.as('tong-lien-doan', news.haNoiOffice)('union-unit.relieve-provisional-committee', {
    unionUnit: unit,
    reason: 'committee-elected',
    on: '2023-03-31',
    congress,
    note: 'Suy ra từ việc đại hội đã bầu Ban Chấp hành mới.',
  });
}

async function sit({ chair, presidium, secretariat }: Speakers): Promise<void> {
  const sitting = congress;
  await presidium('sitting.open', { congress });
  await inTurn(secretariat, [
    [
      'sitting.record-report',
      {
        sitting,
        kind: 'self-review',
        title: 'Kiểm điểm của Ban Chấp hành lâm thời',
        sections: [
          { topic: 'Lề lối làm việc', text: 'Đã có quy chế, chương trình công tác và phân công từng uỷ viên.' },
          { topic: 'Học tập nghị quyết', text: 'Phổ biến kịp thời nghị quyết của Đảng và của công đoàn các cấp.' },
        ],
      },
    ],
    [
      'sitting.record-report',
      {
        sitting,
        kind: 'term-report',
        title: 'Kết quả hoạt động công đoàn thời gian qua',
        sections: [
          { topic: 'Tổ chức', text: 'Nhân sự của cơ quan có nhiều thay đổi; công đoàn sắp xếp lại sau sáp nhập.' },
          { topic: 'Xã hội, từ thiện', text: 'Đoàn viên góp quỹ xã hội và các đợt ủng hộ.' },
          { topic: 'Nữ đoàn viên', text: 'Tham quan, học tập nhân 8-3 và 20-10.' },
          { topic: 'Đời sống', text: 'Tổ chức nghỉ dưỡng; giữ bếp ăn tập thể.' },
        ],
      },
    ],
    ['sitting.record-report', { sitting, kind: 'direction', title: 'Mục tiêu, phương hướng nhiệm kỳ 2023-2028' }],
  ]);
  await chair('congress.record-held', { congress, heldOn });
  await presidium('sitting.close', { sitting });
}
