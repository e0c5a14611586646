import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { views } from '#contracts';
import { type Client, eventually, type Row } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';
import * as afterwards from './deeds/afterwards.js';
import * as hall from './deeds/hall.js';
import * as preparation from './deeds/preparation.js';
import * as unions from './deeds/unions.js';

// One congress by delegates, from its plan to the archive, by the accounts of those who do it, over HTTP alone.

jest.setTimeout(30_000);

let product: Product;
/** The same product, started a second time. */
let again: Product | undefined;
let upper: unions.Upper;
let branch: unions.Branch;
let officer: Client;
let editor: Client;
let chair: Client;
let party: Client;
let sections: string[];
let chairPerson: string;
let campaign: string;
let congress: string;
let drafts: Record<string, string>;
let meeting: string;
/** The row of the congress after a step, and where the log stood: to look back at. */
const after: { step: number; position: number; row: Row }[] = [];

beforeAll(async () => {
  product = await startProduct();
  const world = await buildWorld(product);
  upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh An Phú', 'an-phu');
  branch = await unions.foundBranch(upper, {
    name: 'Công đoàn Bệnh viện Đa khoa An Phú',
    slug: 'benh-vien',
    members: 240,
  });
  officer = upper.officer;
  [editor, chair, party] = await Promise.all([
    branch.as('branch_editor'),
    branch.as('branch_chair'),
    branch.as('party_committee'),
  ]);
  sections = await unions.foundSections(branch, 6);
  [chairPerson = ''] = await unions.registerPeople(branch, ['Trần Thị Minh Hoà']);
  await editor.does('person.take-post', {
    person: chairPerson,
    post: 'chair',
    title: 'Chủ tịch Công đoàn',
    union: branch.unit,
    from: '2020-06-01',
    how: 'elected',
  });
}, 120_000);

afterAll(async () => {
  await again?.stop();
  await product?.stop();
}, 30_000);

const row = (look: { at?: number } = {}): Promise<Row> => chair.sees('congresses', congress, look);
/** Shows the congress at a step, and remembers it as it stood there. */
const expectStep = async (step: number, shown: object): Promise<void> => {
  const position = await chair.reached('congresses');
  const now = await row({ at: position });
  expect(now).toMatchObject({ step, ...shown });
  after.push({ step, position, row: now });
};

describe('the campaign of the upper union', () => {
  it('settles what the texts leave open, and nothing that a text settles', async () => {
    campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn các cấp, nhiệm kỳ 2025-2030');
    await officer.does('campaign.consult', { campaign, on: today(), words: 'Nhất trí với dự thảo kế hoạch.' });
    const refused = await officer.isRefused('campaign.issue', {
      campaign,
      number: '15/KH-CĐVC',
      issuedOn: today(),
      settings: [{ provision: 'guestsShare', value: { of: [1, 2] }, settledBy: 'Ban Thường vụ' }],
    });
    expect(refused).toMatchObject({ status: 409, code: 'campaign.setting-not-open', rule: 'R28', ruleSet: 'RS_2025' });
    await preparation.issueCampaign(upper, campaign);
    expect(await officer.sees('campaigns', campaign)).toMatchObject({ status: 'issued', number: '15/KH-CĐVC' });
    const { settled } = await officer.sees<Row & { settled: Row[] }>('campaigns', campaign);
    expect(settled).toHaveLength(Object.keys(preparation.settled).length);
    expect(settled).toContainEqual(
      expect.objectContaining({ provision: 'majorityBase', rule: 'R62', mark: 'U', value: 'collected' }),
    );
  });

  it('shares out delegates, sets the day and names the pilot', async () => {
    await officer.does('campaign.allocate', {
      campaign,
      quotas: [{ branch: branch.unit, official: 5, alternates: 1 }],
      deadlines: [{ level: 'grassroots_union', dueOn: today(60) }],
    });
    await officer.does('campaign.train', { campaign, title: 'Tập huấn chủ tịch công đoàn cơ sở', heldOn: today() });
    await officer.does('campaign.name-pilot', { campaign, branch: branch.unit, on: today(), reason: 'Đủ điều kiện' });
    expect(await chair.lists('pilots', { campaign })).toMatchObject([{ branch: branch.unit, unit: branch.unit }]);
    expect(await chair.lists('allocations', { campaign })).toMatchObject([{ official: 5, alternates: 1 }]);
  });
});

describe('before the congress', () => {
  it('1: the branch plans its congress, and only one for the term', async () => {
    congress = await preparation.planCongress(branch, campaign, { ordinal: 'X' });
    await expectStep(1, {
      status: 'planned',
      unitName: 'Công đoàn Bệnh viện Đa khoa An Phú',
      campaign,
      ordinal: 'X',
      ruleSet: 'RS_2025',
      pilot: true,
      deadline: today(60),
    });
    const again = await chair.isRefused('congress.plan', { unit: branch.unit, term: '2025-2030', campaign });
    expect(again).toMatchObject({ code: 'congress.another-is-open' });
  });

  it('2: 240 members meet by delegates', async () => {
    const plenary = { congress, form: 'PLENARY', personnelMode: 'ELECTED', chairMode: 'BY_BCH' };
    expect(await chair.isRefused('congress.decide-form', plenary)).toMatchObject({
      code: 'congress.form-does-not-fit',
      rule: 'R06',
      inputs: { members: 240, from: 200 },
    });
    await preparation.decideForm(branch, congress, 'DELEGATES');
    await expectStep(2, { status: 'form-fixed', form: 'DELEGATES', members: 240, membersOn: today() });
  });

  it('3: the committee organises the preparation, with two subcommittees at most', async () => {
    const named = (name: string) => ({ name, head: chairPerson });
    const three = [named('Văn kiện'), named('Nhân sự'), named('Tuyên truyền')];
    expect(await editor.isRefused('congress.organise-preparation', { congress, subcommittees: three })).toMatchObject({
      code: 'congress.too-many-subcommittees',
      rule: 'R20',
    });
    await editor.does('congress.organise-preparation', {
      congress,
      subcommittees: three.slice(0, 2),
      assignments: [{ person: chairPerson, duty: 'Phụ trách chung' }],
    });
    const { id: task } = await chair.does('task.assign', {
      unit: branch.unit,
      title: 'Dự thảo báo cáo nhiệm kỳ',
      assignee: chairPerson,
      dueOn: today(10),
      congress,
    });
    await editor.does('task.finish', { task, result: 'Đã xong bản đầu' });
    await expectStep(3, { status: 'preparing' });
  });

  it('4: a directive is studied', async () => {
    const { id: of } = await officer.does('directive.issue', {
      unit: upper.unit,
      number: '27-HD/CĐVC',
      kind: 'guidance',
      title: 'Hướng dẫn tổ chức đại hội công đoàn cơ sở',
      issuer: 'Công đoàn Viên chức tỉnh',
    });
    const { id: directive } = await editor.does('directive.disseminate', {
      unit: branch.unit,
      of,
      congress,
      on: { value: today(), known: 'stated' },
      participants: 210,
    });
    const group = await branch.as('union_group');
    await group.does('directive.acknowledge', { directive, on: today(), participants: 36 });
    expect(await chair.sees('disseminations', directive)).toMatchObject({
      status: 'acknowledged',
      number: '27-HD/CĐVC',
    });
    await expectStep(4, {});
  });

  it('5: the papers are drafted, in versions that stay', async () => {
    drafts = await preparation.draftPapers(branch, congress);
    const budget = await editor.attaches(branch.unit, 'du-toan.pdf', 'application/pdf', preparation.pdf('Du toan'));
    await preparation.saveFile(editor, drafts['budget'] ?? '', budget);
    const report = drafts['term-report-and-direction'] ?? '';
    await preparation.saveText(editor, report, 'Báo cáo nhiệm kỳ, bản thứ hai.', 'Phương hướng nhiệm kỳ mới.');
    const versions = await chair.lists('document-versions', { document: report }, { sort: 'version', order: 'ASC' });
    expect(versions).toMatchObject([
      { version: 1, content: preparation.richText('Báo cáo nhiệm kỳ và phương hướng: bản đầu.') },
      { version: 2 },
    ]);
    const [, attached] = await chair.lists(
      'document-versions',
      { document: drafts['budget'] },
      { sort: 'version', order: 'ASC' },
    );
    expect(attached).toMatchObject({ hash: budget.sha256, file: { name: 'du-toan.pdf', mime: 'application/pdf' } });
    await expectStep(5, {});
  });

  it('6: members and groups comment, and every comment is answered', async () => {
    const document = drafts['term-report-and-direction'] ?? '';
    await editor.does('document.open-consultation', {
      document,
      until: today(7),
      audience: ['union-groups', 'members'],
    });
    const [group, member] = await Promise.all([branch.as('union_group'), branch.as('member')]);
    await group.does('document.comment', {
      document,
      stance: 'partly',
      text: 'Bổ sung chỉ tiêu chăm lo.',
      group: 'Tổ Hồi sức',
    });
    await member.does('document.comment', { document, stance: 'agree', text: 'Nhất trí.' });
    await editor.does('document.answer-comment', { document, comment: 1, outcome: 'accepted', text: 'Đã bổ sung.' });
    await editor.does('document.answer-comment', { document, comment: 2, outcome: 'explained', text: 'Xin cảm ơn.' });
    await editor.does('document.close-consultation', { document, summary: 'Hai ý kiến, đã tiếp thu một.' });
    expect(await chair.sees('documents', document)).toMatchObject({
      comments: 2,
      commentsUnanswered: 0,
      status: 'drafting',
    });
    expect(await chair.lists('comments', { document, status: 'accepted' })).toMatchObject([{ group: 'Tổ Hồi sức' }]);

    const title = 'Dự thảo Báo cáo chính trị Công đoàn Viên chức tỉnh';
    const { id: opinion } = await member.does('opinion.record', {
      unit: branch.unit,
      target: 'upper-draft',
      title,
      congress,
      text: 'Thêm nội dung chuyển đổi số.',
    });
    const { id: summary } = await editor.does('opinion.consolidate', {
      unit: branch.unit,
      target: 'upper-draft',
      title,
      congress,
      opinions: [opinion],
      summary: 'Đề nghị thêm nội dung chuyển đổi số.',
    });
    await editor.does('opinion.send-up', { opinion: summary, to: upper.unit });
    expect(await officer.sees('opinions', summary)).toMatchObject({ status: 'sent', to: upper.unit, sumsUp: 1 });
    expect(await chair.sees('opinions', opinion)).toMatchObject({ partOf: summary });

    const { id: petition } = await member.does('petition.raise', {
      unit: branch.unit,
      topic: 'Bữa ăn ca đêm',
      text: 'Đề nghị cải thiện bữa ăn ca đêm.',
      congress,
    });
    const { id: together } = await editor.does('petition.consolidate', {
      unit: branch.unit,
      topic: 'Đời sống',
      summary: 'Cải thiện bữa ăn ca đêm.',
      congress,
      petitions: [petition],
    });
    await editor.does('petition.forward', { petition: together, addressee: 'employer' });
    expect(await member.sees('petitions', petition)).toMatchObject({ partOf: together });
    await expectStep(6, {});
  });

  it('7: nothing is submitted before the committee has finalised every paper', async () => {
    meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy: chairPerson, present: 9 });
    const kinds = Object.keys(preparation.papers);
    for (const kind of kinds.slice(1)) await preparation.finalise(branch, drafts[kind] ?? '', meeting);
    const early = await chair.isRefused('review.submit', { congress, side: 'party' });
    expect(early).toMatchObject({
      code: 'review.papers-missing',
      title: 'Còn văn kiện chưa chốt: Kế hoạch tổ chức đại hội.',
      inputs: { missing: ['plan'] },
    });
    await expectStep(6, {});
    await preparation.finalise(branch, drafts['plan'] ?? '', meeting);
    await chair.does('meeting.record-item', { meeting, item: 1, summary: 'Hoàn thành kế hoạch quý.' });
    await chair.does('meeting.record-item', {
      meeting,
      item: 2,
      summary: 'Thông qua toàn bộ văn kiện.',
      outcome: 'nhất trí cao',
    });
    await chair.does('meeting.conclude', { meeting, conclusion: 'Trình Đảng uỷ.', outcome: 'nhất trí cao' });
    expect(await chair.sees('documents', drafts['plan'] ?? '')).toMatchObject({
      status: 'finalised',
      finalVersion: 1,
      meeting,
    });
    await expectStep(7, {});
    const tasks = await eventually(
      () => chair.lists('tasks', { congress, status: 'assigned' }),
      (found) => found.length > 0,
    );
    expect(tasks).toMatchObject([{ assignee: chairPerson, title: 'Trình duyệt hồ sơ đại hội' }]);
  });

  it('8: the Party committee comes first here, and returns the papers once with its reason', async () => {
    expect(await chair.isRefused('review.submit', { congress, side: 'upper' })).toMatchObject({
      code: 'review.out-of-order',
      rule: 'R25',
    });
    await preparation.submitTo(branch, congress, 'party');
    await expectStep(8, { partyStatus: 'submitted' });
    await party.does('review.take-up', { review: congress });
    const hash = await preparation.hashInHand(party, congress);
    await party.does('review.return', { review: congress, hash, reason: 'Bản kiểm điểm chưa nêu hạn chế.' });
    expect(await row()).toMatchObject({ partyStatus: 'returned', returnedReason: 'Bản kiểm điểm chưa nêu hạn chế.' });
  });

  it('9: the revised papers are finalised, submitted again and approved, as they lie in hand', async () => {
    const document = drafts['self-review'] ?? '';
    const stale = await preparation.hashInHand(party, congress);
    await preparation.saveText(editor, document, 'Kiểm điểm, có nêu hạn chế và nguyên nhân.');
    expect(await chair.isRefused('review.submit', { congress, side: 'party' })).toMatchObject({
      code: 'review.papers-missing',
      inputs: { missing: ['self-review'] },
    });
    await preparation.finalise(branch, document, meeting);
    await preparation.submitTo(branch, congress, 'party');
    expect(await party.isRefused('review.approve', { review: congress, hash: stale })).toMatchObject({
      code: 'review.stale',
    });
    await party.does('review.approve', { review: congress, hash: await preparation.hashInHand(party, congress) });
    await expectStep(9, { partyStatus: 'approved', returnedReason: null });
  });

  it('10: the upper union approves on a condition; a changed paper goes to the Party committee again', async () => {
    await preparation.submitTo(branch, congress, 'upper');
    const hash = await preparation.hashInHand(officer, congress);
    const programme = drafts['programme'] ?? '';
    await officer.does('review.approve-with-conditions', {
      review: congress,
      hash,
      conditions: [{ text: 'Rút gọn chương trình trong một buổi.', document: programme }],
      heldOn: today(),
      committeeSize: 9,
      ...preparation.fixing,
    });
    await expectStep(10, { upperStatus: 'approved-with-conditions', status: 'preparing' });
    await preparation.saveText(editor, programme, 'Chương trình trong một buổi sáng.');
    await preparation.finalise(branch, programme, meeting);
    await editor.does('review.meet-condition', { review: congress, condition: 1, version: 2 });
    expect(await chair.lists('conditions', { review: congress })).toMatchObject([{ status: 'met', version: 2 }]);
    expect(await row()).toMatchObject({ partyStatus: 'dropped', upperStatus: 'approved-with-conditions' });
  });

  it('11: both approvals stand on one content, and the process clears the congress', async () => {
    await preparation.submitTo(branch, congress, 'party');
    await party.does('review.approve', { review: congress, hash: await preparation.hashInHand(party, congress) });
    await eventually(row, ({ status }) => status === 'cleared');
    await expectStep(11, { clearedOn: today(), convenedFor: today(), chairMode: 'BY_BCH', personnelMode: 'ELECTED' });
  });
});

let committee: string[];
let elected: string[];
let alternates: string[];
let guests: string[];
/** Who is in the hall, in the order of the roll. */
let present: string[];
let board: string[];
let presidium: Client;
let secretariat: Client;
let credentials: Client;
const voted = (count: number) => ({ for: count, against: 0, abstain: 0 });

describe('the delegates', () => {
  it('12: sections name their delegates within their quota, and alternates beside them', async () => {
    await editor.does('credential.open-roll', { congress });
    const [first, second] = sections;
    for (const subUnit of sections) {
      const official = subUnit === first ? 13 : 12;
      await editor.does('credential.allot-seats', { credential: congress, subUnit, official, alternate: 1 });
    }
    committee = [chairPerson, ...(await unions.registerPeople(branch, unions.someNames('Lê Uỷ Viên', 4)))];
    elected = await unions.registerPeople(branch, unions.someNames('Phạm Đại Biểu', 73));
    alternates = await unions.registerPeople(branch, unions.someNames('Hồ Dự Khuyết', 6));
    for (const person of committee) {
      await editor.does('credential.name-delegate', { credential: congress, person, origin: 'sitting-committee' });
    }
    // The first section has thirteen seats, each of the others twelve.
    const sectionOf = (at: number) => sections[at < 13 ? 0 : Math.floor((at - 1) / 12)] ?? '';
    for (const [at, person] of elected.entries()) {
      await editor.does('credential.name-delegate', { credential: congress, person, subUnit: sectionOf(at) });
    }
    for (const [at, person] of alternates.entries()) {
      const delegateClass = 'alternate';
      await editor.does('credential.name-delegate', {
        credential: congress,
        person,
        delegateClass,
        subUnit: sections[at],
      });
    }
    const [late] = await unions.registerPeople(branch, ['Vũ Thị Đến Muộn']);
    expect(
      await editor.isRefused('credential.name-delegate', { credential: congress, person: late, subUnit: second }),
    ).toMatchObject({ code: 'credential.quota-full', inputs: { allotted: 12, taken: 12 } });
    expect(await chair.sees('rolls', congress)).toMatchObject({ official: 78, alternate: 6, allotted: 73 });
    await expectStep(12, {});
  });

  it('13: as many are convened as the rules allow, and guests up to fifteen in a hundred of them', async () => {
    const call = { congress, day: today(), time: '07:30', place: 'Hội trường Bệnh viện' };
    expect(await chair.isRefused('congress.convene', { ...call, convened: 60 })).toMatchObject({
      code: 'congress.number-out-of-rule',
      rule: 'R41',
      inputs: { convened: 60, least: 75, most: 150 },
    });
    expect(await chair.isRefused('congress.convene', { ...call, convened: 77 })).toMatchObject({
      code: 'congress.convened-differs-from-delegates',
      inputs: { convened: 77, named: 78 },
    });
    await chair.does('congress.convene', call);
    guests = await unions.registerPeople(branch, unions.someNames('Đỗ Khách Mời', 12));
    const invite = (person: string) => ({ credential: congress, person, capacities: ['Khách mời', 'Nguyên Chủ tịch'] });
    for (const person of guests.slice(0, 11)) await editor.does('credential.invite-guest', invite(person));
    expect(await editor.isRefused('credential.invite-guest', invite(guests[11] ?? ''))).toMatchObject({
      code: 'credential.too-many-guests',
      rule: 'R28',
      inputs: { guests: 12, convened: 78, most: 11 },
    });
    expect(await chair.lists('guests', { congress, standing: 'invited' })).toHaveLength(11);
    await expectStep(13, { status: 'convened', convened: 78, place: 'Hội trường Bệnh viện', convenedFor: today() });
  });
});

describe('in the hall', () => {
  it('14: it opens with two thirds of those convened, not before', async () => {
    [presidium, secretariat, credentials] = await Promise.all([
      branch.as('presidium'),
      branch.as('secretariat'),
      branch.as('credentials_board'),
    ]);
    const [absent = '', unfit = ''] = elected;
    const replacing = { credential: congress, person: absent, reason: 'Đi công tác đột xuất' };
    expect(await credentials.isRefused('credential.replace', { ...replacing, alternate: alternates[1] })).toMatchObject(
      {
        code: 'credential.alternate-of-another-sub-unit',
        rule: 'R48',
      },
    );
    await credentials.does('credential.replace', { ...replacing, alternate: alternates[0] });
    expect(
      await credentials.isRefused('credential.accredit', {
        credential: congress,
        person: unfit,
        disciplined: true,
        prosecuted: false,
      }),
    ).toMatchObject({ code: 'credential.unfit', rule: 'R44' });
    await credentials.does('credential.refuse', {
      credential: congress,
      person: unfit,
      ground: 'disciplined',
      reason: 'Đang chịu kỷ luật khiển trách',
    });
    const seated = [...committee, alternates[0] ?? '', ...elected.slice(2)];
    for (const person of seated) {
      await credentials.does('credential.accredit', {
        credential: congress,
        person,
        disciplined: false,
        prosecuted: false,
      });
    }
    present = seated.slice(0, 75);
    for (const person of present.slice(0, 45))
      await credentials.does('credential.check-in', { credential: congress, person });
    expect(await presidium.isRefused('sitting.open', { congress, place: 'Hội trường Bệnh viện' })).toMatchObject({
      status: 409,
      code: 'sitting.no-quorum',
      rule: 'R51',
      ruleSet: 'RS_2025',
      inputs: { present: 45, convened: 78, needed: 52 },
    });
    expect(await row()).toMatchObject({ status: 'convened', step: 13 });
    for (const person of present.slice(45))
      await credentials.does('credential.check-in', { credential: congress, person });
    await presidium.does('sitting.open', { congress, place: 'Hội trường Bệnh viện' });
    expect(await chair.sees('sittings', congress)).toMatchObject({ status: 'open', convened: 78, present: 75 });

    const [a = '', b = '', c = '', d = '', e = '', f = '', g = '', h = ''] = present;
    board = [f, g, h];
    await presidium.does('sitting.elect-boards', {
      sitting: congress,
      presidium: [a, b, c],
      secretariat: [d, e],
      credentialsBoard: [f, g, h],
      votes: voted(75),
    });
    expect(
      await presidium.isRefused('sitting.elect-boards', {
        sitting: congress,
        presidium: [guests[0]],
        votes: voted(75),
      }),
    ).toMatchObject({ code: 'sitting.presidium-not-of-delegates', rule: 'R53' });
    await expectStep(14, { status: 'open', present: 75, convened: 78, heldOn: today() });
  });

  it('15: the programme follows the order of business, and the house rules are adopted as drafted', async () => {
    const items = [
      { kind: 'flag-and-anthems', title: 'Chào cờ' },
      { kind: 'elections', title: 'Bầu cử' },
      { kind: 'term-report-and-direction', title: 'Báo cáo nhiệm kỳ' },
    ];
    const adopting = { sitting: congress, items, votes: voted(75) };
    expect(await presidium.isRefused('sitting.adopt-programme', adopting)).toMatchObject({
      code: 'sitting.out-of-order',
      rule: 'R52',
    });
    const [flag, elections, report] = items;
    await presidium.does('sitting.adopt-programme', { ...adopting, items: [flag, report, elections] });
    const document = drafts['house-rules'] ?? '';
    await presidium.does('sitting.adopt-house-rules', { sitting: congress, document, votes: voted(75) });
    await eventually(
      () => chair.sees('documents', document),
      ({ status }) => status === 'adopted',
    );
    await expectStep(15, {});
  });

  it('16: nobody is elected before the congress has recognised its delegates', async () => {
    const early = { congress, body: 'executive_committee', seats: 9 };
    expect(await presidium.isRefused('election.call', early)).toMatchObject({
      code: 'election.roll-not-closed',
      rule: 'R43',
      inputs: { rollClosed: false },
    });
  });

  it('16: the congress recognises the delegates, and the roll fixes who may vote', async () => {
    await credentials.does('sitting.record-report', {
      sitting: congress,
      kind: 'credentials-report',
      title: 'Báo cáo thẩm tra tư cách đại biểu',
    });
    expect(await credentials.isRefused('credential.close-roll', { credential: congress })).toMatchObject({
      code: 'credential.status-not-voted',
      rule: 'R43',
    });
    const report = 'Có mặt 75 trên 78 đại biểu được triệu tập.';
    expect(
      await credentials.isRefused('credential.close-roll', {
        credential: congress,
        convened: 75,
        statusVotes: voted(75),
        report,
      }),
    ).toMatchObject({ code: 'credential.convened-differs', inputs: { stated: 75, convened: 78 } });
    await credentials.does('credential.close-roll', { credential: congress, statusVotes: voted(75), report });
    expect(await chair.sees('rolls', congress)).toMatchObject({
      status: 'closed',
      present: 75,
      convened: 78,
      official: 77,
      refused: 1,
      statusFor: 75,
      heard: 'credentials-report',
    });
    await eventually(
      () => chair.reads('stream', `congress-${congress}`),
      (events) => events.some(({ type }) => type === 'ElectorateFixed'),
    );
    // The credentials report is itself one of the reports of the seventeenth step.
    expect(await row()).toMatchObject({ present: 75, convened: 78 });
  });

  it('17: reports are given, targets of the past term counted', async () => {
    const report = (kind: string, title: string, more: object = {}) =>
      secretariat.does('sitting.record-report', { sitting: congress, kind, title, ...more });
    await report('term-report', 'Báo cáo nhiệm kỳ 2020-2025', {
      by: chairPerson,
      targetsResult: { met: 13, of: 13 },
      sections: [{ topic: 'Chăm lo đoàn viên', text: 'Thăm hỏi, tặng quà thường xuyên.' }],
      document: drafts['term-report-and-direction'],
    });
    await report('self-review', 'Kiểm điểm của Ban Chấp hành', { by: chairPerson });
    expect(await chair.lists('reports', { congress, kind: 'term-report' })).toMatchObject([
      { targetsMet: 13, targetsOf: 13 },
    ]);
    await expectStep(17, {});
  });

  it('18: delegates speak, and so does the upper union, each in a capacity', async () => {
    await secretariat.does('sitting.record-speech', {
      sitting: congress,
      speaker: guests[0],
      capacities: ['Phó Chủ tịch Liên đoàn Lao động tỉnh', 'Chủ tịch Công đoàn Viên chức tỉnh'],
      kind: 'directing',
      onBehalfOf: 'Công đoàn Viên chức tỉnh',
    });
    await secretariat.does('sitting.record-speech', {
      sitting: congress,
      speaker: elected[5],
      kind: 'discussion',
      summary: 'Đề xuất cải thiện bữa ăn ca đêm.',
    });
    expect(await chair.lists('speeches', { congress }, { sort: 'number', order: 'ASC' })).toMatchObject([
      { kind: 'directing', capacities: ['Phó Chủ tịch Liên đoàn Lao động tỉnh', 'Chủ tịch Công đoàn Viên chức tỉnh'] },
      { kind: 'discussion' },
    ]);
    await expectStep(18, {});
  });
});

describe('the elections', () => {
  let election: string;
  let candidates: string[];

  it('19a: the congress votes number and list; the rules bound both', async () => {
    const question = { body: 'executive_committee', seats: 9 };
    expect(await presidium.isRefused('election.call', { congress, ...question })).toMatchObject({
      code: 'election.number-not-voted',
      rule: 'R71',
    });
    const vote = await hall.carry(branch, congress, 'number', 'Ban Chấp hành gồm 9 uỷ viên');
    expect(await presidium.isRefused('election.call', { congress, ...question, seats: 11, vote })).toMatchObject({
      code: 'election.size-out-of-bracket',
      inputs: { seats: 11, members: 240, allowed: { min: 3, max: 9 } },
    });
    election = await hall.callElection(branch, congress, { ...question, vote });
    candidates = [...committee, ...present.slice(20, 27)];
    await hall.nominateAll(branch, election, candidates);
    const outsider = { election, person: guests[1], kind: 'self' };
    expect(await presidium.isRefused('election.nominate', outsider)).toMatchObject({
      code: 'election.candidate-papers-missing',
      rule: 'R69',
    });
    await presidium.does('election.nominate', {
      ...outsider,
      papers: ['application', 'own-union-remarks', 'certified-cv'],
    });
    await presidium.does('election.withdraw-candidate', {
      election,
      person: guests[1],
      decidedBy: 'presidium',
      reason: 'Xin rút',
    });
    const list = await hall.carry(branch, congress, 'candidate-list', 'Danh sách bầu cử gồm 12 người');
    expect(await presidium.isRefused('election.close-list', { election, vote: list })).toMatchObject({
      code: 'election.personnel-plan-not-voted',
      rule: 'R71',
    });
    await hall.carry(branch, congress, 'personnel-plan', 'Đề án nhân sự Ban Chấp hành, đại biểu cấp trên');
    expect(await presidium.isRefused('election.close-list', { election, vote })).toMatchObject({
      code: 'election.list-not-voted',
      inputs: { topic: 'candidate-list', votedOn: 'number' },
    });
    await presidium.does('election.close-list', { election, vote: list });
    expect(await chair.sees('elections', election)).toMatchObject({
      status: 'listed',
      candidates: 12,
      surplus: 3,
      seats: 9,
    });
    expect(await chair.lists('candidates', { election, standing: 'withdrawn' })).toMatchObject([{ person: guests[1] }]);
  });

  it('19b: a ballot board that does not stand is elected, and two teams count apart', async () => {
    expect(
      await presidium.isRefused('sitting.elect-boards', {
        sitting: congress,
        ballotBoard: [candidates[0], ...board.slice(1)],
        votes: voted(75),
      }),
    ).toMatchObject({ code: 'sitting.candidate-on-ballot-board', rule: 'R76' });
    await presidium.does('sitting.elect-boards', { sitting: congress, ballotBoard: board, votes: voted(75) });
    await presidium.does('election.open-round', { election, present: 75, board });
    const votes = hall.tally(candidates, [70, 68, 66, 64, 60, 58, 55, 37, 36, 35, 30, 20]);
    const counted = hall.figures(75, 1);
    const [a, b] = await hall.countingTeams(branch);
    await a.does('election.record-count', { election, team: 'A', figures: counted, votes });
    expect(await a.isRefused('election.record-count', { election, team: 'B', figures: counted, votes })).toMatchObject({
      code: 'election.same-counter',
    });
    const conflict = await b.isRefused(
      'election.record-count',
      { election, team: 'B', figures: counted, votes },
      { expectedVersion: 0 },
    );
    expect((conflict['others'] as Row[]).at(-1)).toMatchObject({
      type: 'CountRecorded',
      data: { congress, round: 1, team: 'A', veiled: true },
    });
    expect(JSON.stringify(conflict)).not.toContain('"votes"');
    const [{ person: first } = { person: '' }] = votes;
    const slip = [{ person: first, votes: 69 }, ...votes.slice(1)];
    await b.does('election.record-count', { election, team: 'B', figures: counted, votes: slip });
    const minutes = { signedBy: board.slice(0, 2) };
    expect(await a.isRefused('election.reconcile', { election, minutes })).toMatchObject({
      code: 'election.counts-differ',
      inputs: { differences: [{ figure: `votes:${first}` }] },
    });
    expect(await presidium.isRefused('election.declare-round', { election })).toMatchObject({
      code: 'election.not-reconciled',
    });
    await b.does('election.record-count', {
      election,
      team: 'B',
      figures: counted,
      votes,
      reason: 'Đếm lại tập thứ ba',
    });
    await a.does('election.reconcile', { election, minutes });
    await presidium.does('election.declare-round', { election });
    expect(await chair.lists('round-results', { election, outcome: 'elected' })).toHaveLength(7);
    expect(await chair.sees('rounds', `${election}:1`)).toMatchObject({
      status: 'declared',
      base: 'collected',
      baseNumber: 75,
      needed: 38,
      vacancies: 2,
      figures: { issued: 75, collected: 75, valid: 74, invalid: 1 },
    });
    expect(await b.lists('counts', { election, team: 'B' })).toMatchObject([
      { corrections: 1, correctedBecause: 'Đếm lại tập thứ ba' },
    ]);
  });

  it('19c: seats stay empty, so the congress votes again; a tie for the last one is for the congress to decide', async () => {
    expect(await presidium.isRefused('election.open-round', { election, present: 75, board })).toMatchObject({
      code: 'election.further-round-not-voted',
      rule: 'R65',
    });
    const again = await hall.carry(branch, congress, 'open-seats', 'Bầu lần hai hai uỷ viên còn thiếu');
    await presidium.does('election.open-round', { election, present: 75, board, vote: again });
    const left = candidates.slice(7);
    await hall.countTwice(branch, election, hall.figures(75), hall.tally(left, [50, 42, 42, 10, 6]), board.slice(0, 2));
    await presidium.does('election.declare-round', { election });
    expect(await chair.sees('elections', election)).toMatchObject({ status: 'tied' });
    expect(await chair.sees('rounds', `${election}:2`)).toMatchObject({
      status: 'tied',
      tied: left.slice(1, 3).sort(),
      tiedVotes: 42,
      tiedSeats: 1,
    });
    const decision = { election, decision: 'vote-again' };
    expect(await presidium.isRefused('election.decide-tie', decision)).toMatchObject({
      code: 'election.tie-not-voted',
      rule: 'R64',
    });
    const vote = await hall.carry(branch, congress, 'run-off', 'Bầu lại giữa hai người bằng phiếu');
    await presidium.does('election.decide-tie', { ...decision, vote });
    await presidium.does('election.open-round', { election, present: 75, board });
    await hall.countTwice(
      branch,
      election,
      hall.figures(75),
      hall.tally(left.slice(1, 3), [40, 35]),
      board.slice(0, 2),
    );
    await presidium.does('election.declare-round', { election });
    await presidium.does('election.close', { election });
    expect(await chair.sees('elections', election)).toMatchObject({
      status: 'closed',
      elected: 9,
      vacancies: 0,
      round: 3,
    });
    const members = await chair.lists('elected-members', { election });
    expect(members.map(({ person }) => person).sort()).toEqual(candidates.slice(0, 9).sort());
    expect(await row()).toMatchObject({ step: 19, committeeSize: 9 });
  });

  it('19d: delegates to the upper congress, official and alternate, within the quota of the campaign', async () => {
    const up = { body: 'delegates_up', delegateClass: 'official' };
    const vote = await hall.carry(branch, congress, 'number', 'Bầu 5 đại biểu chính thức');
    expect(await presidium.isRefused('election.call', { congress, ...up, seats: 6, vote })).toMatchObject({
      code: 'election.more-seats-than-allotted',
      inputs: { seats: 6, allotted: 5 },
    });
    const persons = candidates.slice(0, 6);
    const ballot = { present: 75, board };
    const officials = await hall.electAtOnce(branch, congress, { ...up, seats: 5 }, persons, {
      ...ballot,
      votes: [70, 68, 66, 60, 55, 20],
    });
    expect(await chair.lists('elected-members', { election: officials })).toHaveLength(5);
    await hall.electAtOnce(branch, congress, { ...up, delegateClass: 'alternate', seats: 1 }, candidates.slice(5, 7), {
      ...ballot,
      votes: [50, 25],
    });
    await expectStep(19, { delegatesUpOfficial: 5, delegatesUpAlternate: 1, committeeSize: 9 });
  });
});

describe('the end of the congress', () => {
  it('20: the resolution is adopted, and the process sets its targets', async () => {
    const document = await preparation.startDraft(secretariat, congress, 'resolution', 'Nghị quyết Đại hội lần thứ X');
    await preparation.saveText(secretariat, document, 'Đại hội quyết nghị.');
    const adopting = { sitting: congress, title: 'Nghị quyết Đại hội lần thứ X', document };
    expect(await secretariat.isRefused('sitting.adopt-resolution', { ...adopting, votes: voted(37) })).toMatchObject({
      code: 'sitting.not-carried',
      inputs: { for: 37, needed: 38, present: 75 },
    });
    await secretariat.does('sitting.adopt-resolution', {
      ...adopting,
      votes: voted(75),
      targets: [
        { metric: 'Đoàn viên được học tập nghị quyết', value: 100, unit: '%', bound: '=', period: 'year' },
        { metric: 'Đoàn viên đạt danh hiệu thi đua', value: 90, unit: '%', bound: '>=', period: 'year' },
        { metric: 'Giới thiệu đoàn viên ưu tú cho Đảng', words: 'Mỗi năm đều có' },
      ],
    });
    const targets = await eventually(
      () => chair.lists('targets', { congress }),
      (found) => found.length === 3,
    );
    expect(targets).toContainEqual(
      expect.objectContaining({ metric: 'Đoàn viên đạt danh hiệu thi đua', value: 90, bound: '>=', measuredIn: '%' }),
    );
    await eventually(
      () => chair.sees('documents', document),
      ({ status }) => status === 'adopted',
    );
    await expectStep(20, {});
  });

  it('21: the ballots are sealed, the congress closes, and its dossier is begun', async () => {
    const [counter] = await hall.countingTeams(branch);
    await counter.does('sitting.seal-ballots', {
      sitting: congress,
      packets: 5,
      keptBy: chairPerson,
      place: 'Tủ hồ sơ',
    });
    await presidium.does('sitting.close', { sitting: congress });
    await eventually(row, ({ status }) => status === 'held');
    const dossier = await eventually(
      () => chair.sees('dossiers', congress),
      ({ status }) => status === 'assembled',
    );
    expect(dossier).toMatchObject({ needed: expect.arrayContaining(['submission-letter', 'personnel-list']) });
    expect(await chair.sees('sittings', congress)).toMatchObject({ status: 'closed', ballotsSealedOn: today() });
    await expectStep(21, { heldOn: today(), heldOnKnown: 'stated' });
  });
});

describe('after the congress', () => {
  it('22: the new committee elects its posts within the rules', async () => {
    const committeeNow = (
      await chair.lists<Row & { person: string }>('elected-members', { congress, body: 'executive_committee' })
    ).map(({ person }) => person);
    const session = await afterwards.meetForTheFirstTime(branch, congress, {
      convenor: chairPerson,
      members: committeeNow,
    });
    const others = committeeNow.filter((person) => person !== chairPerson);
    const vote = (persons: readonly string[]) => persons.map((person) => ({ person, votes: 9 }));
    expect(
      await editor.isRefused('first-session.elect-posts', {
        firstSession: session,
        post: 'standing_committee',
        elected: vote([chairPerson, ...others.slice(0, 3)]),
        ballots: afterwards.nineBallots,
      }),
    ).toMatchObject({
      code: 'first-session.standing-committee-too-large',
      rule: 'R80',
      inputs: { number: 4, atMost: 3 },
    });
    await afterwards.electPosts(branch, session, 'standing_committee', vote([chairPerson, ...others.slice(0, 2)]));
    await afterwards.electPosts(branch, session, 'chair', vote([chairPerson]));
    await afterwards.electPosts(branch, session, 'vice_chair', vote(others.slice(0, 1)));
    await afterwards.electPosts(branch, session, 'inspection_committee', vote(others.slice(2, 5)));
    await afterwards.electPosts(branch, session, 'inspection_head', vote(others.slice(2, 3)));
    await editor.does('first-session.close', { firstSession: session, closedOn: today() });
    expect(await chair.sees('first-sessions', session)).toMatchObject({
      status: 'closed',
      chair: chairPerson,
      chairReElected: true,
    });
    await expectStep(22, {
      firstSessionHeld: true,
      firstSessionOn: today(),
      chair: chairPerson,
      chairElectedBy: 'BCH_FIRST_SESSION',
      chairReElected: true,
      inspectionSize: 3,
    });
  });

  let both: Client;

  it('23: the dossier goes up complete', async () => {
    both = await branch.world.asPerson(
      officer,
      'benh-vien-chu-tich-kiem',
      { role: 'branch_chair', unit: branch.unit, capacity: 'Chủ tịch Công đoàn Bệnh viện' },
      { role: 'upper_officer', unit: upper.unit, capacity: 'Uỷ viên Ban Chấp hành Công đoàn Viên chức tỉnh' },
    );
    const kinds = ['submission-letter', 'count-minutes', 'personnel-list', 'congress-minutes'];
    const nowhere = { dossier: congress, paper: 'submission-letter', file: 'a'.repeat(64) };
    expect(await editor.isRefused('dossier.attach', nowhere)).toMatchObject({ code: 'dossier.file-not-uploaded' });
    for (const paper of kinds) await afterwards.attachPaper(branch, congress, paper);
    const submitting = { dossier: congress, withoutInspectionSession: true };
    expect(await both.isRefused('dossier.submit', submitting)).toMatchObject({
      code: 'dossier.papers-missing',
      rule: 'R92',
      inputs: { missing: ['first-session-minutes'] },
    });
    await afterwards.attachPaper(branch, congress, 'first-session-minutes');
    await both.does('dossier.submit', submitting);
    expect(await officer.lists('recognition-checks', { congress })).toHaveLength(5);
    const checks = await officer.lists('recognition-checks', { congress });
    expect(checks.map(({ check, colour }) => `${check}: ${colour}`).sort()).toEqual([
      'counts: green',
      'majority: green',
      'papers: green',
      'quorum: green',
      'size: green',
    ]);
    await expectStep(23, { dossierSentOn: today() });
  });

  it('24: the upper union asks once for more, then recognises; not by the one who submitted', async () => {
    await officer.does('dossier.ask-for-supplement', {
      dossier: congress,
      reason: 'Danh sách trích ngang thiếu chữ ký',
      papers: ['personnel-list'],
    });
    expect(await row()).toMatchObject({ returnedReason: 'Danh sách trích ngang thiếu chữ ký' });
    await afterwards.attachPaper(branch, congress, 'personnel-list');
    await both.does('dossier.submit', { dossier: congress, withoutInspectionSession: true });
    const recognising = { dossier: congress, decisionNumber: '88/QĐ-CĐVC', decidedOn: today() };
    expect(await both.isRefused('dossier.recognise', recognising)).toMatchObject({
      code: 'dossier.recogniser-submitted',
      rule: 'S01',
    });
    expect(await branch.world.root.isRefused('dossier.recognise', recognising)).toMatchObject({
      code: 'dossier.not-the-direct-upper',
      rule: 'R90',
    });
    await officer.does('dossier.recognise', recognising);
    await expectStep(24, {
      status: 'recognised',
      recognitionNumber: '88/QĐ-CĐVC',
      recognisedOn: today(),
      returnedReason: null,
    });
    expect(await chair.sees('dossiers', congress)).toMatchObject({ signFrom: today() });
  });

  it('25: the outgoing committee hands over what the process asked for', async () => {
    await eventually(
      () => chair.sees('rollouts', congress),
      ({ status }) => status === 'started',
    );
    await editor.does('rollout.hand-over', {
      rollout: congress,
      day: today(),
      handedBy: committee[1],
      takenBy: chairPerson,
      items: [
        { kind: 'papers', description: 'Hồ sơ nhiệm kỳ 2020-2025' },
        { kind: 'seal', description: 'Con dấu Công đoàn' },
      ],
    });
    await expectStep(25, { handedOverOn: today() });
  });

  it('26: the lessons of the pilot are learned at the meeting the process called', async () => {
    const [called] = await eventually(
      () => officer.lists('meetings', { unit: upper.unit, kind: 'lessons-learned' }),
      (found) => found.length === 1,
    );
    await afterwards.learnLessons(upper, {
      campaign,
      branch: branch.unit,
      meeting: String(called?.['id']),
      by: guests[0] ?? '',
    });
    expect(await chair.lists('lessons', { campaign })).toMatchObject([
      { branch: branch.unit, questions: [{ topic: 'Trang trí' }] },
    ]);
    expect(await officer.sees('campaigns', campaign)).toMatchObject({
      pilotsHeldOn: today(),
      lessonsSharedOn: today(),
      openPilots: [],
    });
    await expectStep(26, { lessonsLearnedOn: today() });
  });

  it('27: the resolution is published, studied in every section and carried into a programme', async () => {
    await afterwards.makeKnown(branch, congress, sections);
    expect(await chair.sees('rollouts', congress)).toMatchObject({ status: 'closed', briefings: 1, unacknowledged: 0 });
    expect(await chair.lists('acknowledgements', { congress })).toHaveLength(6);
    await expectStep(27, { disseminatedOn: today() });
  });

  it('28: the papers go to the archive', async () => {
    await chair.does('congress.archive', { congress, place: 'Kho lưu trữ Bệnh viện' });
    await expectStep(28, { status: 'archived', archivedOn: today() });
    expect(await chair.isRefused('congress.set-motto', { congress, motto: 'Đoàn kết' })).toMatchObject({
      code: 'congress.already-archived',
    });
  });
});

const expectThePast = async (): Promise<void> => {
  for (const { position, row: then } of after) expect(await row({ at: position })).toEqual(then);
};

describe('looking back', () => {
  it('every earlier step shows as it was then', async () => {
    const steps = after.map(({ step }) => step);
    expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    await expectThePast();
  });

  it('the timeline of the congress tells everything, in order', async () => {
    const happenings = await chair.reads('congress', congress);
    const positions = happenings.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(afterwards.milestonesIn(happenings)).toEqual(afterwards.milestones);
    const told = new Set(happenings.map(({ stream }) => stream));
    for (const stream of ['credential', 'sitting', 'review', 'first-session', 'dossier', 'rollout']) {
      expect(told).toContain(`${stream}-${congress}`);
    }
  });

  it('every event of the branch has its unit and its number, without a gap', async () => {
    const happenings = await chair.reads('unit', branch.unit);
    expect(happenings.map(({ number }) => number)).toEqual(happenings.map((_, at) => at + 1));
    expect(new Set(happenings.map(({ unit }) => unit))).toEqual(new Set([branch.unit]));
    expect(happenings.every(({ by }) => by.capacity !== '')).toBe(true);
  });

  it('nothing that a process wished for was refused', async () => {
    const reply = await officer.call('GET', '/api/process-refusals');
    expect(reply.body).toEqual([]);
  });

  it('the views made again from nothing are the same', async () => {
    const all = async () =>
      Object.fromEntries(
        await Promise.all(
          [...views.keys()].map(async (view) => [view, await afterwards.rowsOf(branch.world.root, view)]),
        ),
      );
    const before = await all();
    await afterwards.forgetViews(product);
    again = await afterwards.startAgain(product);
    expect(await eventually(all, () => true, 60_000)).toEqual(before);
    await expectThePast();
  }, 90_000);
});
