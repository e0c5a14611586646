import * as afterwards from '../journeys/deeds/afterwards.js';
import * as hall from '../journeys/deeds/hall.js';
import * as preparation from '../journeys/deeds/preparation.js';
import * as unions from '../journeys/deeds/unions.js';
import { type Client, eventually } from '../support/client.js';
import type { Product } from '../support/product.js';
import { buildWorld, type Post, today, type Way } from '../support/world.js';

/** An upper union in the middle of its campaign, and the way in for its officer. */
export type Season = {
  readonly officer: Way;
  /** Submitted a dossier as chair of the branch, and is an officer of the upper union as well. */
  readonly twofold: Way;
  readonly upper: unions.Upper;
  /** A union between, with branches of its own. */
  readonly between: string;
  readonly campaign: string;
  /** Congresses whose dossiers wait: all green; and with papers missing. */
  readonly green: string;
  readonly red: string;
  /** Submitted by the person in two posts. */
  readonly own: string;
};

/** Branches at every step, some late, one exempt, one put off; two dossiers wait to be recognised. */
export async function campaignSeason(product: Product): Promise<Season> {
  const world = await buildWorld(product);
  const upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Đông Giang', 'dong-giang');
  const { officer } = upper;
  const campaign = await runningCampaign(upper);
  const { id: between } = await officer.does('union-unit.register', {
    name: 'Công đoàn ngành Giáo dục Đông Giang',
    kind: 'sector_union',
    parent: upper.unit,
  });
  const school = (name: string, slug: string) =>
    unions.foundBranch({ ...upper, unit: between }, { name, slug, members: 40 });
  const office = (name: string, slug: string) => unions.foundBranch(upper, { name, slug, members: 40 });

  await preparation.planCongress(await school('Công đoàn Trường THPT Lê Quý Đôn', 'le-quy-don'), campaign);
  await drafting(await school('Công đoàn Trường THPT Chu Văn An', 'chu-van-an'), campaign);
  const late = await office('Công đoàn Sở Tư pháp', 'tu-phap');
  await preparation.planCongress(late, campaign, { term: '2025-2029', adjustedTermReason: 'Sáp nhập sở' });
  await officer.does('campaign.move-deadline', {
    campaign,
    branch: late.unit,
    dueOn: today(-3),
    reason: 'Đại hội sớm để kịp đại hội cấp trên',
  });
  await convened(await office('Công đoàn Sở Y tế', 'y-te'), campaign);
  await waitingForTheUpperUnion(await office('Công đoàn Sở Công Thương', 'cong-thuong'), campaign);
  await putOff(await office('Công đoàn Sở Xây dựng', 'xay-dung'), campaign);
  await exempted(await office('Công đoàn Ban Dân tộc', 'ban-dan-toc'), campaign);
  const red = await toldOnly(await office('Công đoàn Đài Phát thanh tỉnh', 'dai-phat-thanh'), campaign);
  const small = await office('Công đoàn Nhà Văn hoá tỉnh', 'nha-van-hoa');
  const green = await plenary(await office('Công đoàn Trung tâm Lưu trữ Đông Giang', 'luu-tru'), campaign);

  const officerOf = (capacity: string) => ({ role: 'upper_officer', unit: upper.unit, capacity });
  const person = (username: string, ...posts: readonly Post[]) =>
    world.openAccount(world.root, { username, displayName: 'Lê Thị Lãnh Đạo' }, ...posts);
  const twofold = await person('dong-giang-hai-vai', officerOf('Uỷ viên Ban Chấp hành Công đoàn Viên chức tỉnh'), {
    role: 'branch_chair',
    unit: small.unit,
    capacity: 'Chủ tịch Công đoàn Nhà Văn hoá',
  });
  const own = await toldOnly(small, campaign, twofold.client);
  const leading = await person('dong-giang-lanh-dao', officerOf('Phó Chủ tịch Công đoàn Viên chức tỉnh Đông Giang'));
  return { officer: leading.way, twofold: twofold.way, upper, between, campaign, green, red, own };
}

async function runningCampaign(upper: unions.Upper): Promise<string> {
  const campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn các cấp 2025–2030');
  await preparation.issueCampaign(upper, campaign, { ...preparation.settled, majorityBase: 'valid' });
  await upper.officer.does('campaign.allocate', {
    campaign,
    deadlines: [{ level: 'grassroots_union', dueOn: today(60) }],
  });
  return campaign;
}

async function drafting(branch: unions.Branch, campaign: string): Promise<void> {
  const congress = await preparation.planCongress(branch, campaign);
  await preparation.decideForm(branch, congress, 'PLENARY');
  await preparation.draftPapers(branch, congress, ['plan', 'draft-resolution']);
}

async function convened(branch: unions.Branch, campaign: string): Promise<void> {
  const congress = await preparation.prepareAndClear(branch, campaign, modes);
  const chair = await branch.as('branch_chair');
  await chair.does('congress.convene', {
    congress,
    day: today(12),
    time: '08:00',
    place: 'Hội trường Sở Y tế',
    convened: 40,
  });
}

async function waitingForTheUpperUnion(branch: unions.Branch, campaign: string): Promise<void> {
  const [chairedBy = ''] = await unions.registerPeople(branch, ['Vũ Thị Chủ Trì']);
  const congress = await preparation.planCongress(branch, campaign);
  await preparation.decideForm(branch, congress, 'PLENARY', modes);
  const kinds = Object.keys(preparation.papers).filter((kind) => kind !== 'delegate-list');
  const drafts = await preparation.draftPapers(branch, congress, kinds);
  const meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  for (const document of Object.values(drafts)) await preparation.finalise(branch, document, meeting);
  await preparation.submitTo(branch, congress, 'party');
  const party = await branch.as('party_committee');
  await party.does('review.approve', { review: congress, hash: await preparation.hashInHand(party, congress) });
  await preparation.submitTo(branch, congress, 'upper');
}

async function putOff(branch: unions.Branch, campaign: string): Promise<void> {
  const congress = await preparation.planCongress(branch, campaign);
  const source = { title: 'Báo cáo nhanh của cơ sở' };
  const chair = await branch.as('branch_chair');
  await chair.does('congress.postpone', { congress, reason: 'Chờ sáp nhập sở' }, { source });
}

async function exempted(branch: unions.Branch, campaign: string): Promise<void> {
  const congress = await preparation.planCongress(branch, campaign);
  await branch.upper.officer.does('congress.exempt', {
    congress,
    cause: 'DISSOLVING',
    reason: 'Đơn vị sắp giải thể',
  });
}

/** A congress known from a report alone; its dossier holds one paper. */
async function toldOnly(branch: unions.Branch, campaign: string, submitter?: Client): Promise<string> {
  const congress = await preparation.planCongress(branch, campaign);
  const source = { title: 'Bản tin Công đoàn tỉnh', publishedOn: today(-2) };
  const [editor, chair] = await Promise.all([branch.as('branch_editor'), branch.as('branch_chair')]);
  await editor.does('congress.record-held', { congress, heldOn: { value: today(-4), known: 'stated' } }, { source });
  await editor.does('dossier.assemble', { congress }, { source });
  await afterwards.attachPaper(branch, congress, 'submission-letter');
  await (submitter ?? chair).does('dossier.submit', { dossier: congress }, { source });
  return congress;
}

const modes = { personnelMode: 'ELECTED', chairMode: 'BY_BCH' };

/** All members meet and elect; the dossier of the result is complete, and lies before the upper union. */
async function plenary(branch: unions.Branch, campaign: string): Promise<string> {
  await branch.upper.officer.does('campaign.name-pilot', { campaign, branch: branch.unit, on: today() });
  const congress = await preparation.prepareAndClear(branch, campaign, modes);
  const [editor, chair, presidium] = await Promise.all([
    branch.as('branch_editor'),
    branch.as('branch_chair'),
    branch.as('presidium'),
  ]);
  const present = await unions.registerPeople(branch, unions.someNames('Trịnh Đoàn Viên', 30));
  await chair.does('congress.convene', { congress, day: today(), place: 'Phòng họp lớn' });
  await editor.does('credential.open-roll', { congress });
  for (const person of present) await editor.does('credential.check-in', { credential: congress, person });
  await presidium.does('sitting.open', { congress });
  const votes = { for: 30, against: 0, abstain: 0 };
  await presidium.does('sitting.elect-boards', {
    sitting: congress,
    presidium: present.slice(0, 3),
    secretariat: present.slice(3, 4),
    votes,
  });
  await hall.adoptProgramme(branch, congress, 30);
  await presidium.does('sitting.record-report', {
    sitting: congress,
    title: 'Báo cáo tình hình đoàn viên',
    kind: 'membership-report',
  });
  await editor.does('credential.close-roll', { credential: congress, report: 'Có mặt 30 trên 40 đoàn viên.' });
  await hall.carry(branch, congress, 'personnel-plan', 'Đề án nhân sự');
  const ballot = { present: 30, board: present.slice(10, 13) };
  await hall.electAtOnce(branch, congress, { body: 'executive_committee', seats: 3 }, present.slice(0, 4), {
    ...ballot,
    votes: [28, 25, 20, 10],
  });
  const delegates = { body: 'delegates_up', delegateClass: 'unspecified', seats: 2 };
  await hall.electAtOnce(branch, congress, delegates, present.slice(0, 3), { ...ballot, votes: [27, 24, 9] });
  await presidium.does('sitting.adopt-resolution', {
    sitting: congress,
    title: 'Nghị quyết Đại hội',
    text: 'Đại hội nhất trí.',
    votes: { unanimous: true },
  });
  await presidium.does('sitting.seal-ballots', { sitting: congress, packets: 2 });
  await presidium.does('sitting.close', { sitting: congress });
  await eventually(
    () => chair.sees('congresses', congress),
    ({ status }) => status === 'held',
  );
  const firstSession = await afterwards.meetForTheFirstTime(branch, congress, {
    convenor: present[0] ?? '',
    members: present.slice(0, 3),
  });
  const ballots = { issued: 3, collected: 3, valid: 3, invalid: 0 };
  await afterwards.electPosts(branch, firstSession, 'chair', [{ person: present[0] ?? '', votes: 3 }], ballots);
  await afterwards.electPosts(branch, firstSession, 'vice_chair', [{ person: present[1] ?? '', votes: 2 }], ballots);
  await editor.does('first-session.close', { firstSession, closedOn: today() });
  await eventually(
    () => chair.sees('dossiers', congress),
    ({ status }) => status === 'assembled',
  );
  for (const paper of papers) await afterwards.attachPaper(branch, congress, paper);
  await chair.does('dossier.submit', { dossier: congress, withoutInspectionSession: true });
  return congress;
}

const papers = ['submission-letter', 'count-minutes', 'personnel-list', 'congress-minutes', 'first-session-minutes'];
