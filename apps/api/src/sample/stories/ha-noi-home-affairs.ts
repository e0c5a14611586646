import { idOf, type Storyteller, type Voice } from '../storyteller.js';
import { congresses, people, units } from './ids.js';
import { inTurn, introduce } from './introduce.js';
import * as news from './sources.js';
import { type Speakers, speakingFor } from './speaking-for.js';
import { registerHaNoi } from './units.js';

const unit = units.haNoiHomeAffairs;
const congress = congresses.haNoiHomeAffairs;
const heldOn = { value: '2023-03-02', known: 'stated' };

/** A whole congress, told from the opening to the first session of the new committee. */
export async function tellHaNoiHomeAffairs(teller: Storyteller): Promise<void> {
  await registerHaNoi(teller);
  const branch = speakingFor('so-noi-vu-ha-noi', teller, news.haNoiHomeAffairs);
  const upper = teller.as('vien-chuc-ha-noi', news.haNoiHomeAffairs);
  await Promise.all([
    introduce(upper, units.haNoiCivilServants, people.phamBaVinh, 'Phạm Bá Vĩnh', [
      { post: 'vice_chair', title: 'Phó Chủ tịch LĐLĐ TP Hà Nội', union: units.haNoi },
      { post: 'chair', title: 'Chủ tịch CĐ Viên chức TP Hà Nội', union: units.haNoiCivilServants },
    ]),
    introduce(branch.editor, unit, people.maiXuanTruong, 'Mai Xuân Trường', [
      { post: 'employer_leader', title: 'Phó Giám đốc Sở', organisation: 'Sở Nội vụ thành phố Hà Nội' },
    ]),
    plan(branch),
    planUpperCongress(upper),
  ]);
  await Promise.all([invite(branch.editor), sit(branch), reportTargets(branch.editor), decide(branch.chair)]);
  await branch.chair('person.take-post', {
    person: people.maiXuanTruong,
    post: 'chair',
    title: 'Chủ tịch Công đoàn Sở Nội vụ',
    union: unit,
    term: '2023-2028',
    how: 'elected',
    congress,
  });
}

async function plan({ chair, editor }: Speakers): Promise<void> {
  await inTurn(chair, [
    ['congress.plan', { congress, unit, term: '2023-2028', previousTerm: '2017-2022', ruleSet: 'RS_XII' }],
    // All members came; that this makes it a plenary, the publication does not say in words.
    [
      'congress.decide-form',
      { congress, form: 'PLENARY', formInferred: true, personnelMode: 'ELECTED', chairMode: 'BY_BCH' },
    ],
  ]);
  const publication = { title: news.haNoiHomeAffairs.source.title, publishedOn: '2023-03-14', views: 2806 };
  await editor('congress.attach-publication', { congress, ...publication });
}

/** The congress to which the branch sends its delegates. */
function planUpperCongress(upper: Voice): Promise<void> {
  const above = congresses.haNoiCivilServants;
  return inTurn(upper, [
    ['congress.plan', { congress: above, unit: units.haNoiCivilServants, term: '2023-2028', ruleSet: 'RS_XII' }],
    ['congress.decide-form', { congress: above, form: 'DELEGATES' }],
  ]);
}

function invite(editor: Voice): Promise<void> {
  return inTurn(editor, [
    ['credential.open-roll', { congress }],
    [
      'credential.invite-guest',
      {
        credential: congress,
        person: people.phamBaVinh,
        capacities: ['Phó Chủ tịch LĐLĐ TP Hà Nội', 'Chủ tịch CĐ Viên chức TP Hà Nội'],
      },
    ],
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
        title: 'Báo cáo tổng kết nhiệm kỳ 2017-2022',
        targetsResult: { words: 'cơ bản đạt và vượt' },
        sections: [
          { topic: 'Tuyên truyền, giáo dục', text: 'Được chú trọng hơn, cách làm có đổi mới.' },
          { topic: 'Đại diện, bảo vệ đoàn viên', text: 'Làm tốt hơn từng bước.' },
          { topic: 'Chăm lo đời sống', text: 'Có các chương trình hỗ trợ cụ thể.' },
          { topic: 'Thi đua, sáng kiến', text: 'Giúp công việc của cơ quan nhanh hơn; hằng năm có khen thưởng.' },
          { topic: 'Đoàn viên và xây dựng Đảng', text: 'Phát triển đoàn viên; giới thiệu cán bộ cho Đảng.' },
        ],
      },
    ],
    ['sitting.record-report', { sitting, kind: 'direction', title: 'Phương hướng nhiệm kỳ 2023-2028' }],
    [
      'sitting.record-speech',
      {
        sitting,
        speaker: people.phamBaVinh,
        capacities: ['Phó Chủ tịch LĐLĐ TP Hà Nội', 'Chủ tịch CĐ Viên chức TP Hà Nội'],
        kind: 'directing',
        onBehalfOf: 'Công đoàn Viên chức thành phố Hà Nội',
        summary: 'Đánh giá cao kết quả của Ban Chấp hành và đoàn viên trong nhiệm kỳ.',
      },
    ],
    ['sitting.record-ceremony', { sitting, kind: 'flowers', words: 'Đảng ủy, Ban Giám đốc Sở tặng hoa đại hội' }],
    [
      'sitting.record-ceremony',
      { sitting, kind: 'flowers', words: 'Lãnh đạo Sở tặng hoa Ban Chấp hành nhiệm kỳ 2017-2022' },
    ],
    [
      'sitting.record-ceremony',
      {
        sitting,
        kind: 'flowers',
        words: 'Tặng hoa Ban Chấp hành nhiệm kỳ 2023-2028',
        by: people.phamBaVinh,
      },
    ],
  ]);
  await chair('congress.record-held', { congress, heldOn });
  await presidium('sitting.close', { sitting });
}

async function reportTargets(editor: Voice): Promise<void> {
  const target = idOf('target', 'so-noi-vu-ha-noi', '2017-2022');
  await editor('target.set', {
    target,
    unit,
    congress,
    scope: 'whole-term',
    term: '2017-2022',
    metric: 'Các chỉ tiêu của nghị quyết đại hội nhiệm kỳ trước',
  });
  await editor('target.conclude', { target, outcome: 'basically-met-and-exceeded', words: 'cơ bản đạt và vượt' });
}

/** The result, and the first session: it was held, but on which day and with how many votes, nobody tells. */
function decide(chair: Voice): Promise<void> {
  const firstSession = congress;
  return inTurn(chair, [
    [
      'dossier.record-asserted-result',
      {
        congress,
        committeeSize: 11,
        chair: people.maiXuanTruong,
        chairElectedBy: 'BCH_FIRST_SESSION',
        delegatesUp: { official: 3 },
        inspectionElected: true,
        heldOn,
      },
    ],
    ['first-session.convene', { congress }],
    ['first-session.check-in', { firstSession }],
    ['first-session.elect-posts', { firstSession, post: 'chair', elected: [{ person: people.maiXuanTruong }] }],
    ['first-session.elect-posts', { firstSession, post: 'vice_chair' }],
    ['first-session.elect-posts', { firstSession, post: 'inspection_committee' }],
    ['first-session.elect-posts', { firstSession, post: 'inspection_head' }],
    ['first-session.close', { firstSession }],
  ]);
}
