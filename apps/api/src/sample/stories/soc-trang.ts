import { idOf, type Storyteller, type Voice } from '../storyteller.js';
import { congresses, directives, people, units } from './ids.js';
import { inTurn, introduce } from './introduce.js';
import * as news from './sources.js';
import { type Speakers, speakingFor } from './speaking-for.js';
import { registerSocTrang } from './units.js';

const unit = units.socTrangHomeAffairs;
const congress = congresses.socTrangHomeAffairs;
const heldOn = { value: '2023-02-17', known: 'year-inferred', note: 'Bài ghi ngày 17.2; năm suy ra từ nhiệm kỳ' };
const campaign = idOf('campaign', 'vien-chuc-soc-trang');
const capacities = ['Phó Chủ tịch LĐLĐ tỉnh', 'Chủ tịch CĐ Viên chức tỉnh'];

/** A pilot of the upper union's campaign, and the meeting at which the others learn from it. */
export async function tellSocTrang(teller: Storyteller): Promise<void> {
  await registerSocTrang(teller);
  const branch = speakingFor('so-noi-vu-soc-trang', teller, news.socTrang);
  const upper = teller.as('vien-chuc-soc-trang', news.socTrang);
  await Promise.all([
    run(upper),
    introduce(upper, units.socTrangCivilServants, people.trinhThiBaoKhuyen, 'Trịnh Thị Bảo Khuyên', [
      { post: 'vice_chair', title: 'Phó Chủ tịch LĐLĐ tỉnh Sóc Trăng', union: units.socTrang },
      { post: 'chair', title: 'Chủ tịch CĐ Viên chức tỉnh Sóc Trăng', union: units.socTrangCivilServants },
    ]),
    branch.editor('directive.issue', {
      directive: directives.socTrangParty,
      unit: unit,
      kind: 'resolution',
      title: 'Nghị quyết Đại hội Đảng bộ Sở Nội vụ 2020-2025',
      issuer: 'Đảng bộ Sở Nội vụ tỉnh Sóc Trăng',
      note: 'Nhiệm kỳ 2020-2025; bài không nêu số và ngày.',
    }),
    branch.editor('person.register', { person: people.phamMinhMan, unit, name: 'Phạm Minh Mẫn' }),
  ]);
  const terms = { term: '2023-2028', previousTerm: '2017-2023' };
  await branch.chair('congress.plan', { congress, unit, campaign, ...terms, ordinal: 'X' });
  await branch.editor('congress.attach-publication', { congress, title: news.socTrang.source.title });
  await Promise.all([
    invite(branch.editor),
    sit(branch),
    reportTargets(branch.editor),
    recordFunds(branch.editor),
    branch.chair('dossier.record-asserted-result', {
      congress,
      committeeSize: 5,
      chair: people.phamMinhMan,
      chairReElected: true,
      heldOn,
      note: 'Ban Chấp hành được bầu bằng phiếu; cơ quan nào bầu Chủ tịch, bài không nêu.',
    }),
    branch.chair('person.take-post', {
      person: people.phamMinhMan,
      post: 'chair',
      title: 'Chủ tịch Công đoàn cơ sở Sở Nội vụ',
      union: unit,
      term: '2023-2028',
      how: 'elected',
      reElected: true,
      congress,
    }),
  ]);
  await learn(upper);
}

function run(upper: Voice): Promise<void> {
  return inTurn(upper, [
    [
      'campaign.draft',
      {
        campaign,
        unit: units.socTrangCivilServants,
        name: 'Đại hội công đoàn cơ sở nhiệm kỳ 2023-2028',
        term: '2023-2028',
        ruleSet: 'RS_XII',
        note: 'Công đoàn Viên chức tỉnh chọn một số đơn vị làm điểm; chỉ một đơn vị được nêu tên.',
      },
    ],
    ['campaign.issue', { campaign }],
    ['campaign.name-pilot', { campaign, branch: unit, reason: 'Rút kinh nghiệm chỉ đạo đại hội cơ sở' }],
  ]);
}

function invite(editor: Voice): Promise<void> {
  return inTurn(editor, [
    ['credential.open-roll', { congress }],
    ['credential.invite-guest', { credential: congress, person: people.trinhThiBaoKhuyen, capacities }],
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
        title: 'Báo cáo nhiệm kỳ 2017-2023',
        targetsResult: { met: 13, of: 13, words: 'đạt và vượt' },
        sections: [
          { topic: 'Giám sát', text: 'Quy hoạch, đào tạo, nâng lương, phúc lợi của đoàn viên.' },
          { topic: 'Góp vốn xoay vòng', text: 'Mô hình được duy trì.' },
          { topic: 'Chăm lo đoàn viên', text: 'Thăm ốm đau, hiếu hỉ, quà sinh nhật, tham quan học tập.' },
        ],
      },
    ],
    [
      'sitting.record-speech',
      {
        sitting,
        speaker: people.trinhThiBaoKhuyen,
        capacities,
        kind: 'directing',
        onBehalfOf: 'Công đoàn Viên chức tỉnh Sóc Trăng',
        summary:
          'Đề nghị Ban Chấp hành mới đưa vào chương trình công tác: Nghị quyết 02-NQ/TW; Nghị quyết Đại hội Đảng bộ Sở Nội vụ 2020-2025. Chú ý thi đua khen thưởng, xây dựng tổ chức và lắng nghe đoàn viên.',
      },
    ],
  ]);
  await chair('congress.record-held', { congress, heldOn });
  await presidium('sitting.close', { sitting });
}

async function reportTargets(editor: Voice): Promise<void> {
  const target = idOf('target', 'so-noi-vu-soc-trang', '2017-2023');
  await editor('target.set', {
    target,
    unit,
    congress,
    scope: 'whole-term',
    term: '2017-2023',
    metric: 'Các chỉ tiêu của nghị quyết đại hội nhiệm kỳ trước',
  });
  await editor('target.conclude', {
    target,
    outcome: 'met-and-exceeded',
    counted: { met: 13, of: 13 },
    words: 'đạt và vượt',
  });
}

async function recordFunds(editor: Voice): Promise<void> {
  await Promise.all([
    editor('target.record-fund', {
      target: idOf('fund', 'so-noi-vu-soc-trang', 'van-dong'),
      unit,
      congress,
      term: '2017-2023',
      names: ['Mái ấm Công đoàn', 'Vì người nghèo', 'Phòng chống thiên tai, lụt bão', 'Đền ơn đáp nghĩa'],
      flow: 'raised',
      amount: { vnd: 200_000_000, bound: '>' },
    }),
    editor('target.record-fund', {
      target: idOf('fund', 'so-noi-vu-soc-trang', 'cham-lo'),
      unit,
      congress,
      term: '2017-2023',
      names: ['Chăm lo đời sống'],
      flow: 'spent',
      amount: { vnd: 600_000_000, bound: '>' },
      purpose: 'Thăm hỏi, hiếu hỉ, sinh nhật, tham quan học tập',
    }),
  ]);
}

/** Held after the congress, by the leaders of the upper union; on which day, the publication does not say. */
async function learn(upper: Voice): Promise<void> {
  const meeting = idOf('meeting', 'rut-kinh-nghiem-soc-trang');
  await inTurn(upper, [
    [
      'meeting.call',
      {
        meeting,
        unit: units.socTrangCivilServants,
        kind: 'lessons-learned',
        title: 'Họp rút kinh nghiệm sau đại hội điểm Công đoàn cơ sở Sở Nội vụ',
      },
    ],
    ['meeting.hold', { meeting }],
    [
      'campaign.record-lesson',
      {
        campaign,
        branch: unit,
        ledBy: [people.trinhThiBaoKhuyen],
        topics: ['Trang trí', 'Khánh tiết', 'Đề án nhân sự', 'Báo cáo nhiệm kỳ', 'Báo cáo kiểm điểm BCH'],
        words: 'Giải đáp thắc mắc để các đại hội sau hiệu quả, tiết kiệm.',
        meeting,
      },
    ],
  ]);
}
