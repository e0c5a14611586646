import { idOf, type Storyteller, type Voice } from '../storyteller.js';
import { drafts } from './drafts.js';
import { congresses, directives, people, units } from './ids.js';
import { inTurn, introduce } from './introduce.js';
import * as news from './sources.js';
import { registerProvince } from './units.js';

const unit = units.provinceHomeAffairs;
const congress = congresses.provinceHomeAffairs;
const meeting = idOf('meeting', 'so-noi-vu', 'quy-2-2023');

/** A branch in the middle of its preparation: the drafts are commented on, not yet final, not yet with the Party committee. */
export async function tellPreparation(teller: Storyteller, catalogue: Promise<void>): Promise<void> {
  await registerProvince(teller);
  const chair = teller.as('chu-tich', news.preparation);
  const editor = teller.as('bien-tap', news.preparation);
  await Promise.all([
    introduce(chair, unit, people.nguyenThiThieuHuong, 'Nguyễn Thị Thiều Hương', [
      { post: 'employer_leader', title: 'Phó Giám đốc Sở', organisation: 'Sở Nội vụ' },
      { post: 'chair', title: 'Chủ tịch Công đoàn Sở Nội vụ', union: unit },
    ]),
    inTurn(chair, [
      ['congress.plan', { congress, unit, term: '2023-2028', ordinal: 'IX', ruleSet: 'RS_XII' }],
      ['congress.attach-publication', { congress, title: news.preparation.source.title }],
    ]),
  ]);
  await Promise.all([
    meet(editor),
    catalogue.then(() => disseminate(editor)),
    giveOpinions(editor),
    // What the drafts say, no publication tells: their text is the product's own.
    draft(teller.as('bien-tap', news.madeUp)),
    teller.as('chu-tich', news.madeUp)('task.assign', {
      task: idOf('task', 'so-noi-vu', 'dang-uy'),
      unit,
      title: 'Báo cáo Đảng uỷ Sở các dự thảo văn kiện đại hội',
      assignee: people.nguyenThiThieuHuong,
      congress,
      meeting,
      note: 'Việc phân công cho từng uỷ viên được nêu trong bài, nhưng không có tên và nội dung cụ thể.',
    }),
  ]);
}

function meet(editor: Voice): Promise<void> {
  const items = [
    ['work-results', 'Kết quả quý I, nhiệm vụ quý II của các Tổ Công đoàn', null],
    ['draft-documents-last-review', 'Góp ý lần cuối dự thảo văn kiện trước khi báo cáo Đảng uỷ Sở', congress],
    ['upper-drafts', 'Góp ý dự thảo văn kiện đại hội Công đoàn Viên chức tỉnh', congress],
    ['charter', 'Ý kiến sửa đổi, bổ sung Điều lệ Công đoàn Việt Nam', congress],
    ['petitions', 'Tổng hợp kiến nghị của đoàn viên', congress],
    ['directives', 'Quán triệt các nghị quyết, chỉ thị', congress],
    ['task-assignment', 'Phân công các thành viên Ban Chấp hành chuẩn bị đại hội', congress],
  ] as const;
  const summaries = [
    'Các Tổ Công đoàn báo cáo việc quý I và hướng quý II/2023.',
    'Ban Chấp hành thảo luận lần cuối; bước tiếp theo là báo cáo Đảng uỷ Sở.',
    'Đã góp ý; nội dung góp ý không được nêu trong bài.',
    'Đã góp ý; nội dung góp ý không được nêu trong bài.',
    'Đã tổng hợp kiến nghị về quyền, lợi ích và hoạt động công đoàn; chi tiết không được nêu trong bài.',
    'Chủ tịch phổ biến Nghị quyết Đại hội XIII của Đảng, Nghị quyết 02-NQ/TW, Chỉ thị 13-CT/TW, nghị quyết của cấp uỷ cùng cấp và của công đoàn các cấp. Yêu cầu: kiểm điểm Ban Thường vụ và Ban Chấp hành, bầu Ban Chấp hành có chất lượng, bầu đại biểu dự đại hội cấp trên.',
    'Chủ tịch giao việc cho từng uỷ viên; tên và việc cụ thể không được nêu trong bài.',
  ];
  return inTurn(editor, [
    [
      'meeting.call',
      {
        meeting,
        unit,
        kind: 'quarterly',
        title: 'Họp Ban Chấp hành thường kỳ quý II/2023',
        partOfDay: 'afternoon',
        chair: people.nguyenThiThieuHuong,
      },
    ],
    [
      'meeting.set-agenda',
      { meeting, items: items.map(([kind, title, of], i) => ({ item: i + 1, kind, title, congress: of })) },
    ],
    [
      'meeting.hold',
      {
        meeting,
        heldOn: { value: '2023-03-24', known: 'stated' },
        partOfDay: 'afternoon',
        chairedBy: people.nguyenThiThieuHuong,
      },
    ],
    ...summaries.map((summary, i) => ['meeting.record-item', { meeting, item: i + 1, summary }] as const),
    [
      'meeting.conclude',
      {
        meeting,
        conclusion: 'Chủ tịch ghi nhận nỗ lực của các Tổ Công đoàn, đề nghị giữ đoàn kết và chuẩn bị kỹ cho đại hội.',
        outcome: 'nhất trí cao',
      },
    ],
  ]);
}

async function disseminate(editor: Voice): Promise<void> {
  const studied = [directives.partyCongress, directives.renewal, directives.congresses];
  await Promise.all(
    studied.map((of) =>
      editor('directive.disseminate', {
        directive: idOf('dissemination', 'so-noi-vu', of),
        unit,
        of,
        on: { value: '2023-03-24', known: 'stated' },
        meeting,
        congress,
        disseminatedBy: people.nguyenThiThieuHuong,
        audience: 'Ban Chấp hành Công đoàn Sở',
      }),
    ),
  );
}

async function giveOpinions(editor: Voice): Promise<void> {
  const of = { unit, congress };
  const untold = 'Ban Chấp hành đã cho ý kiến tại cuộc họp; nội dung không được nêu trong bài.';
  await Promise.all([
    editor('opinion.record', {
      opinion: idOf('opinion', 'so-noi-vu', 'vien-chuc-tinh'),
      ...of,
      meeting,
      target: 'upper-draft',
      title: 'Dự thảo văn kiện đại hội Công đoàn Viên chức tỉnh',
      text: untold,
    }),
    editor('opinion.record', {
      opinion: idOf('opinion', 'so-noi-vu', 'dieu-le'),
      ...of,
      meeting,
      target: 'charter',
      title: 'Sửa đổi, bổ sung Điều lệ Công đoàn Việt Nam',
      text: untold,
    }),
    editor('petition.consolidate', {
      petition: idOf('petition', 'so-noi-vu', 'tong-hop'),
      ...of,
      topic: 'Quyền, lợi ích của đoàn viên và hoạt động công đoàn',
      summary: 'Kiến nghị của đoàn viên đã được tổng hợp; từng kiến nghị không được nêu trong bài.',
    }),
  ]);
}

async function draft(editor: Voice): Promise<void> {
  await Promise.all(
    drafts.map(async ({ kind, title, content }) => {
      const document = idOf('document', 'so-noi-vu', kind);
      await inTurn(editor, [
        ['document.start-draft', { document, congress, kind, title }],
        ['document.save-version', { document, content, note: 'Bản mẫu để dùng thử' }],
        ['document.open-consultation', { document, audience: ['committee', 'union-groups'] }],
      ]);
    }),
  );
}
