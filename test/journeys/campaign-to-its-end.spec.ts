import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Client, eventually, type Refusal } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';
import * as hall from './deeds/hall.js';
import * as preparation from './deeds/preparation.js';
import * as unions from './deeds/unions.js';

// What is left to the upper union once its branches have met: one branch holds its congress here, a report tells of that of
// another, and the third is exempt.

jest.setTimeout(30_000);

const report = { source: { title: 'Báo Bắc Lâm' } };
const heldOn = { value: today(), known: 'stated' };

let product: Product;
let upper: unions.Upper;
let officer: Client;
let campaign: string;
let stream: string;
let held: { branch: unions.Branch; congress: string };
let reported: { branch: unions.Branch; congress: string };

beforeAll(async () => {
  product = await startProduct();
  upper = await unions.foundUpperUnion(await buildWorld(product), 'Công đoàn Viên chức tỉnh Bắc Lâm', 'bac-lam');
  officer = upper.officer;
  campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn cơ sở, nhiệm kỳ 2025-2030');
  await preparation.issueCampaign(upper, campaign);
  ({ stream } = await officer.does('campaign.allocate', {
    campaign,
    deadlines: [{ level: 'grassroots_union', dueOn: today(90) }],
  }));
  held = await planned('Công đoàn Sở Tư pháp', 'tu-phap', preparation.prepareAppointed);
  reported = await planned('Công đoàn Sở Khoa học', 'khoa-hoc', preparation.planCongress);
  const { unit: branch } = await unions.foundBranch(upper, {
    name: 'Công đoàn Trạm Trại',
    slug: 'tram-trai',
    members: 9,
  });
  await officer.does('campaign.exempt-branch', { campaign, branch, reason: 'dissolving', on: today() });
  await hall.holdAppointed(held.branch, held.congress);
}, 120_000);

afterAll(() => product?.stop(), 30_000);

async function planned(name: string, slug: string, plan: (branch: unions.Branch, of: string) => Promise<string>) {
  const branch = await unions.foundBranch(upper, { name, slug, members: 40 });
  return { branch, congress: await plan(branch, campaign) };
}

const row = () => officer.sees('campaigns', campaign);
const standing = async () => ({ row: await row(), happened: await officer.reads('stream', stream) });

/** Refused, and the campaign stands as it stood. */
async function refusal(type: string, more: object = { on: today() }): Promise<Refusal> {
  const before = await standing();
  const refused = await officer.isRefused(type, { campaign, ...more });
  expect(await standing()).toEqual(before);
  return refused;
}

const lastGuards = async () => (await officer.reads('stream', stream)).at(-1)?.data['guards'];

describe('the end of the congresses below', () => {
  it('has not come while a branch is still to meet', async () => {
    await eventually(row, ({ status }) => status === 'rolling-out');
    const before = await standing();
    await officer.does('campaign.take-stock', { campaign });
    expect(await standing()).toEqual(before);
    expect(await refusal('campaign.close')).toMatchObject({
      status: 409,
      code: 'campaign.branches-outstanding',
      rule: 'R110',
      ruleSet: 'RS_2025',
      inputs: { mustHold: 3, done: 1, exempted: 1 },
    });
  });

  it('is found by taking stock: each was held here, or by a report, or is exempt', async () => {
    await officer.does('congress.record-held', { congress: reported.congress, heldOn }, report);
    await officer.does('campaign.take-stock', { campaign });
    expect(await row()).toMatchObject({ status: 'completed-by-branches', completedOn: today() });
    expect(await lastGuards()).toMatchObject([
      { rule: 'R110', outcome: 'held', inputs: { mustHold: 3, done: 2, exempted: 1 } },
    ]);
    const before = await standing();
    await officer.does('campaign.take-stock', { campaign });
    expect(await standing()).toEqual(before);
  });
});

describe('before the upper congress', () => {
  const preparing = () => refusal('campaign.prepare-upper-congress');
  const missing = (opinionsKnown: number, petitionsKnown: number) => ({
    status: 409,
    code: 'campaign.voices-missing',
    rule: 'R109',
    ruleSet: 'RS_2025',
    inputs: { mustHold: 2, opinionsKnown, petitionsKnown },
  });
  const draft = { target: 'upper-draft', title: 'Dự thảo Báo cáo của Công đoàn Viên chức tỉnh' };

  it('a branch is heard once its opinions went up, not while they lie with it', async () => {
    expect(await preparing()).toMatchObject(missing(0, 0));
    const { branch, congress } = held;
    const editor = await branch.as('branch_editor');
    const about = { unit: branch.unit, congress, ...draft };
    const { id: one } = await editor.does('opinion.record', { ...about, text: 'Thêm phần chuyển đổi số.' });
    const summing = { ...about, opinions: [one], summary: 'Đề nghị thêm phần chuyển đổi số.' };
    const { id: opinion } = await editor.does('opinion.consolidate', summing);
    expect(await preparing()).toMatchObject(missing(0, 0));
    await editor.does('opinion.send-up', { opinion });
    expect(await preparing()).toMatchObject(missing(1, 0));
  });

  it('its petitions count once they are summed up', async () => {
    const { branch, congress } = held;
    const editor = await branch.as('branch_editor');
    const about = { unit: branch.unit, congress, topic: 'Nhà ở' };
    const { id: one } = await editor.does('petition.raise', { ...about, text: 'Đề nghị bố trí nhà công vụ.' });
    expect(await preparing()).toMatchObject(missing(1, 0));
    await editor.does('petition.consolidate', { ...about, petitions: [one], summary: 'Bố trí nhà công vụ.' });
    expect(await preparing()).toMatchObject(missing(1, 1));
  });

  it('a branch that has nothing to say has to say so, of opinions and of petitions', async () => {
    const { branch, congress } = reported;
    const editor = await branch.as('branch_editor');
    const none = { unit: branch.unit, congress, isNone: true, summary: 'Không có.' };
    await editor.does('opinion.consolidate', { ...none, ...draft });
    expect(await preparing()).toMatchObject(missing(2, 1));
    await editor.does('petition.consolidate', { ...none, topic: 'Kiến nghị của đoàn viên' });
  });

  it('what was said is consolidated, and the upper congress prepared', async () => {
    await officer.does('campaign.consolidate', { campaign, on: today(), opinions: 1, petitions: 1 });
    expect(await row()).toMatchObject({
      status: 'opinions-and-petitions-consolidated',
      opinions: 1,
      petitions: 1,
    });
    await officer.does('campaign.prepare-upper-congress', { campaign, on: today() });
    expect(await row()).toMatchObject({ status: 'upper-congress-prepared', preparedOn: today() });
    expect(await lastGuards()).toMatchObject([
      { rule: 'R109', outcome: 'held', inputs: { mustHold: 2, opinionsKnown: 2, petitionsKnown: 2 } },
    ]);
  });
});

describe('the upper congress', () => {
  it('does not begin before every branch has named its delegates', async () => {
    const { id: congress } = await officer.does('congress.plan', {
      unit: upper.unit,
      term: '2025-2030',
      ruleSet: 'RS_2025',
    });
    const held = { congress, heldOn };
    expect(await refusal('campaign.record-upper-congress', held)).toMatchObject({
      status: 409,
      code: 'campaign.delegates-missing',
      rule: 'R109',
      inputs: { mustHold: 2, delegatesKnown: 1 },
    });
    expect(await refusal('campaign.disseminate')).toMatchObject({
      status: 409,
      code: 'campaign.upper-congress-not-held',
    });
    const delegatesUp = { unspecified: 2 };
    await officer.does('dossier.record-asserted-result', { congress: reported.congress, delegatesUp }, report);
    await officer.does('campaign.record-upper-congress', { campaign, ...held });
    expect(await row()).toMatchObject({
      status: 'upper-congress-held',
      upperCongress: congress,
      upperCongressOn: today(),
    });
  });

  it('is made known to the branches, and the campaign ends', async () => {
    await officer.does('campaign.disseminate', { campaign, on: today(), channel: 'Hội nghị trực tuyến' });
    expect(await row()).toMatchObject({
      status: 'disseminated',
      disseminatedOn: today(),
      channel: 'Hội nghị trực tuyến',
    });
    await officer.does('campaign.close', { campaign, on: today() });
    expect(await row()).toMatchObject({ status: 'closed', closedOn: today() });
    expect(await refusal('campaign.consolidate')).toMatchObject({ status: 409, code: 'campaign.closed' });
  });

  it('nothing that a process wished for was refused', async () => {
    expect((await officer.call('GET', '/api/process-refusals')).body).toEqual([]);
  });
});
