import { idOf, type Storyteller, type Voice } from '../storyteller.js';
import { congresses, people, units } from './ids.js';
import { inTurn, introduce } from './introduce.js';
import * as news from './sources.js';
import { type Speakers, speakingFor } from './speaking-for.js';
import { registerHungYen } from './units.js';

const unit = units.hungYenParty;
const congress = congresses.hungYenParty;
const heldOn = { value: '2023-01-06', known: 'year-inferred', note: 'Bài ghi sáng 6/1; năm lấy theo ngày đăng' };

// Others came too, of whom only the body is named.
const guests = [
  [
    people.phamHuyBinh,
    ['Ủy viên BTV Tỉnh ủy', 'Bí thư Thành ủy Hưng Yên'],
    'Cùng dự có các Ủy viên BTV Thành ủy; bài không nêu tên.',
  ],
  [people.nguyenThiThanhTuyet, ['Tỉnh ủy viên', 'Ủy viên BCH Tổng LĐLĐ Việt Nam', 'Chủ tịch LĐLĐ tỉnh'], null],
  [people.luongCongChanh, ['Phó Bí thư thường trực Thành ủy', 'Chủ tịch HĐND thành phố'], null],
  [
    people.doanQuocHoan,
    ['Phó Bí thư Thành ủy', 'Chủ tịch UBND thành phố'],
    'Cùng dự có lãnh đạo UBND thành phố; bài không nêu tên.',
  ],
] as const;

/** A congress of a Party agency: targets in percent, a delegation of eleven, and the Party committee's secretary speaks. */
export async function tellHungYen(teller: Storyteller): Promise<void> {
  await registerHungYen(teller);
  const branch = speakingFor('thanh-uy-hung-yen', teller, news.hungYen);
  const city = teller.as('thanh-pho-hung-yen', news.hungYen);
  await Promise.all([
    introduceGuests(branch.editor, teller.as('tong-lien-doan', news.hungYen)),
    introduce(branch.editor, unit, people.truongQuocTran, 'Trương Quốc Trân', [
      { post: 'party_committee_member', title: 'Ủy viên BTV Thành ủy', organisation: 'Thành ủy Hưng Yên' },
      { post: 'other', title: 'Trưởng ban Tổ chức', organisation: 'Thành ủy Hưng Yên' },
      {
        post: 'party_secretary',
        title: 'Bí thư Đảng ủy cơ quan Đảng, đoàn thể',
        organisation: 'Đảng ủy cơ quan Đảng, đoàn thể',
      },
    ]),
    plan(branch),
    // The eleven delegates go to the eleventh congress of the city's union.
    city('congress.plan', {
      congress: congresses.hungYenCity,
      unit: units.hungYenCity,
      term: '2023-2028',
      ordinal: '11',
      ruleSet: 'RS_XII',
    }),
  ]);
  await Promise.all([
    invite(branch.editor),
    sit(branch),
    setTargets(branch.editor),
    branch.chair('dossier.record-asserted-result', {
      congress,
      committeeSize: 7,
      delegatesUp: { unspecified: 11 },
      heldOn,
      note: 'Đoàn 11 đại biểu dự đại hội Công đoàn thành phố lần thứ 11; bài không tách chính thức, dự khuyết.',
    }),
  ]);
}

async function introduceGuests(editor: Voice, confederation: Voice): Promise<void> {
  const inThe = (organisation: string) => ({ organisation });
  await Promise.all([
    introduce(editor, unit, people.phamHuyBinh, 'Phạm Huy Bình', [
      { post: 'party_committee_member', title: 'Ủy viên BTV Tỉnh ủy', ...inThe('Tỉnh ủy Hưng Yên') },
      { post: 'party_secretary', title: 'Bí thư Thành ủy Hưng Yên', ...inThe('Thành ủy Hưng Yên') },
    ]),
    introduce(confederation, units.hungYen, people.nguyenThiThanhTuyet, 'Nguyễn Thị Thanh Tuyết', [
      { post: 'party_committee_member', title: 'Tỉnh ủy viên', ...inThe('Tỉnh ủy Hưng Yên') },
      { post: 'committee_member', title: 'Ủy viên BCH Tổng LĐLĐ Việt Nam', union: units.confederation },
      { post: 'chair', title: 'Chủ tịch LĐLĐ tỉnh Hưng Yên', union: units.hungYen },
    ]),
    introduce(editor, unit, people.luongCongChanh, 'Lương Công Chanh', [
      { post: 'party_secretary', title: 'Phó Bí thư thường trực Thành ủy', ...inThe('Thành ủy Hưng Yên') },
      { post: 'state_leader', title: 'Chủ tịch HĐND thành phố', ...inThe('HĐND thành phố Hưng Yên') },
    ]),
    introduce(editor, unit, people.doanQuocHoan, 'Doãn Quốc Hoàn', [
      { post: 'party_secretary', title: 'Phó Bí thư Thành ủy', ...inThe('Thành ủy Hưng Yên') },
      { post: 'state_leader', title: 'Chủ tịch UBND thành phố', ...inThe('UBND thành phố Hưng Yên') },
    ]),
  ]);
}

async function plan({ chair, editor }: Speakers): Promise<void> {
  await inTurn(chair, [
    ['congress.plan', { congress, unit, term: '2023-2028', ruleSet: 'RS_XII' }],
    ['congress.set-motto', { congress, motto: 'Dân chủ, đoàn kết, đổi mới, trách nhiệm' }],
  ]);
  await editor('congress.attach-publication', {
    congress,
    title: news.hungYen.source.title,
    publisher: 'Trung tâm Văn hóa và Truyền thanh thành phố',
    publishedOn: '2023-01-07',
    views: 451,
  });
}

function invite(editor: Voice): Promise<void> {
  return inTurn(editor, [
    ['credential.open-roll', { congress }],
    ...guests.map(
      ([person, capacities, note]) =>
        ['credential.invite-guest', { credential: congress, person, capacities: [...capacities], note }] as const,
    ),
  ]);
}

async function sit({ chair, presidium, secretariat }: Speakers): Promise<void> {
  const sitting = congress;
  await presidium('sitting.open', { congress });
  await inTurn(secretariat, [
    [
      'sitting.record-report',
      {
        sitting,
        kind: 'term-report',
        title: 'Kết quả nhiệm kỳ qua',
        sections: [
          { topic: 'Xếp loại hằng năm', text: '100% cán bộ, công chức hoàn thành tốt hoặc xuất sắc nhiệm vụ.' },
          { topic: 'Nữ đoàn viên', text: '100% đạt "Giỏi việc cơ quan, đảm việc nhà".' },
          { topic: 'Gia đình', text: '100% đạt "Gia đình văn hoá".' },
          { topic: 'Thi đua', text: 'Trọng tâm: trung thành, sáng tạo, tận tụy, gương mẫu.' },
        ],
      },
    ],
    [
      'sitting.record-speech',
      {
        sitting,
        speaker: people.truongQuocTran,
        capacities: ['Ủy viên BTV Thành ủy', 'Trưởng ban Tổ chức', 'Bí thư Đảng ủy cơ quan Đảng, đoàn thể'],
        kind: 'directing',
        onBehalfOf: 'Đảng ủy cơ quan Đảng, đoàn thể',
        summary: 'Ghi nhận kết quả; đề nghị Ban Chấp hành mới giữ đoàn kết và làm tốt vai trò đại diện.',
      },
    ],
    ['sitting.record-ceremony', { sitting, kind: 'flowers', words: 'Các đại biểu tặng hoa đại hội' }],
    ['sitting.record-ceremony', { sitting, kind: 'committee-presentation', words: 'Ban Chấp hành mới ra mắt' }],
  ]);
  await chair('congress.record-held', { congress, heldOn });
  await presidium('sitting.close', { sitting });
}

async function setTargets(editor: Voice): Promise<void> {
  const of = { unit, congress, term: '2023-2028' };
  const percent = (value: number) => ({ value, measuredIn: '%' });
  const target = (name: string) => idOf('target', 'thanh-uy-hung-yen', name);
  await Promise.all([
    editor('target.set', {
      target: target('hoc-tap'),
      ...of,
      metric: 'Đoàn viên được học tập, quán triệt chủ trương, chính sách',
      ...percent(100),
    }),
    editor('target.set', {
      target: target('xuat-sac'),
      ...of,
      metric: 'Đoàn viên xuất sắc',
      ...percent(95),
      period: 'year',
    }),
    editor('target.set', { target: target('van-hoa'), ...of, metric: 'Gia đình văn hoá', ...percent(100) }),
    editor('target.set', {
      target: target('vung-manh'),
      ...of,
      metric: 'Xếp loại công đoàn',
      words: 'Vững mạnh',
      period: 'year',
    }),
    editor('target.set', {
      target: target('gioi-thieu'),
      ...of,
      metric: 'Giới thiệu đoàn viên ưu tú cho Đảng',
      words: 'Thường xuyên, kịp thời',
    }),
  ]);
}
