import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Client, eventually } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';
import * as hall from './deeds/hall.js';
import * as preparation from './deeds/preparation.js';
import * as unions from './deeds/unions.js';

// The ways in which a congress ends, or goes on, other than by being planned and held as the rules have it.

jest.setTimeout(30_000);

let product: Product;
let upper: unions.Upper;
let officer: Client;
let campaign: string;

beforeAll(async () => {
  product = await startProduct();
  upper = await unions.foundUpperUnion(await buildWorld(product), 'Công đoàn Viên chức tỉnh Hải Sơn', 'hai-son');
  officer = upper.officer;
  campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn cơ sở, nhiệm kỳ 2025-2030');
  await preparation.issueCampaign(upper, campaign);
  await officer.does('campaign.allocate', {
    campaign,
    deadlines: [{ level: 'grassroots_union', dueOn: today(90) }],
  });
}, 120_000);

afterAll(() => product?.stop(), 30_000);

const found = (name: string, slug: string) => unions.foundBranch(upper, { name, slug, members: 40 });
const row = (congress: string, look: { at?: number } = {}) => officer.sees('congresses', congress, look);
const statusBecomes = (congress: string, wanted: string) =>
  eventually(
    () => row(congress),
    ({ status }) => status === wanted,
  );

describe('a congress that is not held', () => {
  it('is cancelled by the upper union alone, and another may then be planned', async () => {
    const branch = await found('Công đoàn Bảo tàng tỉnh', 'bao-tang');
    const chair = await branch.as('branch_chair');
    const congress = await preparation.planCongress(branch, campaign);
    const cancelling = { congress, reason: 'Chia tách đơn vị' };
    expect(await chair.isRefused('congress.cancel', cancelling)).toMatchObject({
      status: 403,
      code: 'access.forbidden',
    });
    await officer.does('congress.cancel', cancelling);
    expect(await row(congress)).toMatchObject({ status: 'cancelled', reason: 'Chia tách đơn vị', step: 1 });
    const form = { congress, form: 'PLENARY', personnelMode: 'ELECTED', chairMode: 'BY_BCH' };
    expect(await chair.isRefused('congress.decide-form', form)).toMatchObject({
      code: 'congress.ended',
      title: 'Đại hội này đã kết thúc (Đã huỷ).',
    });
    const next = await preparation.planCongress(branch, campaign);
    expect(await row(next)).toMatchObject({ status: 'planned' });
  });

  it('is one that the unit cannot hold: exempted, with the reason, and told to its campaign', async () => {
    const branch = await found('Công đoàn Ban Quản lý Dự án', 'ban-quan-ly');
    const congress = await preparation.planCongress(branch, campaign);
    await officer.does('congress.exempt', { congress, cause: 'DISSOLVING', reason: 'Đơn vị sắp giải thể' });
    await officer.does('campaign.exempt-branch', { campaign, branch: branch.unit, reason: 'dissolving', on: today() });
    expect(await row(congress)).toMatchObject({ status: 'exempted', reason: 'Đơn vị sắp giải thể' });
    const [exempted] = (await officer.reads('congress', congress)).slice(-1);
    expect(exempted?.data['guards']).toMatchObject([
      { rule: 'R99', ruleSet: 'RS_2025', inputs: { cause: 'DISSOLVING' }, outcome: 'held' },
    ]);
    expect(await officer.lists('exemptions', { campaign })).toMatchObject([
      { branch: branch.unit, reason: 'dissolving', rule: 'R99' },
    ]);
  });

  it('gives way to a conference, with the consent of the upper union', async () => {
    const branch = await found('Công đoàn Trạm Kiểm dịch', 'kiem-dich');
    const chair = await branch.as('branch_chair');
    const congress = await preparation.planCongress(branch, campaign);
    const replacing = {
      congress,
      form: 'EXTENDED_BCH',
      reason: 'Đoàn viên trực chống dịch',
      heldOn: { value: today(), known: 'stated' },
    };
    expect(await chair.isRefused('congress.replace-by-conference', replacing)).toMatchObject({
      code: 'congress.needs-upper-consent',
      rule: 'R04',
    });
    await officer.does('congress.give-consent', { congress, matter: 'REPLACEMENT', reference: '09/CV-CĐVC' });
    await chair.does('congress.replace-by-conference', replacing);
    expect(await row(congress)).toMatchObject({ status: 'replaced', form: 'EXTENDED_BCH', heldOn: today() });
  });

  it('ends with its unit, by the process, and its history stays', async () => {
    const branch = await found('Công đoàn Sở Ngoại vụ', 'ngoai-vu');
    const congress = await preparation.planCongress(branch, campaign);
    const before = await row(congress);
    const then = await officer.reached('congresses');
    await officer.does('union-unit.wind-up', {
      unionUnit: branch.unit,
      reason: 'conclusion-157',
      on: today(),
      basis: 'Kết luận 157-KL/TW',
    });
    await statusBecomes(congress, 'wound-up');
    expect(await officer.sees('union-units', branch.unit)).toMatchObject({ status: 'wound-up', woundUpOn: today() });
    expect(await row(congress, { at: then })).toEqual(before);
    const told = await officer.reads('congress', congress);
    expect(told.map(({ type }) => type)).toEqual(['CongressPlanned', 'CongressWoundUp']);
    expect(told.at(-1)?.by).toMatchObject({ role: 'system', capacity: 'when-unit-wound-up-end-its-congress' });
    const chair = await branch.as('branch_chair');
    expect(
      await chair.isRefused('congress.plan', { unit: branch.unit, term: '2030-2035', ruleSet: 'RS_2025' }),
    ).toMatchObject({ code: 'congress.unit-not-active' });
  });
});

describe('a congress that is put off', () => {
  let branch: unions.Branch;
  let chair: Client;
  let congress: string;
  const call = () => ({ congress, day: today(), time: '08:00', place: 'Hội trường Sở' });

  it('is postponed with consent before it opens, and convened again', async () => {
    branch = await found('Công đoàn Chi cục Thuỷ lợi', 'thuy-loi');
    chair = await branch.as('branch_chair');
    congress = await preparation.prepareAndClear(branch, campaign, {});
    await chair.does('congress.convene', call());
    const postponing = { congress, reason: 'Bão số 9', day: today(14) };
    expect(await chair.isRefused('congress.postpone', postponing)).toMatchObject({
      code: 'congress.needs-upper-consent',
    });
    await officer.does('congress.give-consent', { congress, matter: 'POSTPONEMENT' });
    await chair.does('congress.postpone', postponing);
    expect(await row(congress)).toMatchObject({ status: 'postponed', reason: 'Bão số 9', convenedFor: today(14) });
    expect(await chair.isRefused('sitting.open', { congress, present: 40 })).toMatchObject({
      code: 'sitting.congress-not-convened',
    });
    await chair.does('congress.convene', call());
    expect(await row(congress)).toMatchObject({ status: 'convened', convened: 40, convenedFor: today() });
  });

  it('is adjourned for want of a quorum, and resumed on a new count only', async () => {
    expect(await chair.isRefused('sitting.open', { congress, present: 26 })).toMatchObject({
      code: 'sitting.no-quorum',
      rule: 'R51',
      inputs: { present: 26, convened: 40, needed: 27 },
    });
    expect(await chair.isRefused('sitting.adjourn', { congress, reason: 'no-quorum', present: 27 })).toMatchObject({
      code: 'sitting.quorum-is-there',
    });
    await chair.does('sitting.adjourn', { congress, reason: 'no-quorum', present: 26, resumeOn: today(2) });
    expect(await row(congress)).toMatchObject({ status: 'adjourned' });
    expect(await chair.sees('sittings', congress)).toMatchObject({ status: 'adjourned', adjournedFor: 'no-quorum' });
    expect(await chair.isRefused('sitting.resume', { sitting: congress, present: 20 })).toMatchObject({
      code: 'sitting.no-quorum',
    });
    expect(await chair.isRefused('sitting.resume', { sitting: congress })).toMatchObject({
      code: 'sitting.not-counted',
    });
    expect(await chair.isRefused('congress.postpone', { congress, reason: 'Lại hoãn', day: today(20) })).toMatchObject({
      code: 'congress.already-opened',
    });
    await chair.does('sitting.resume', { sitting: congress, present: 35 });
    expect(await row(congress)).toMatchObject({ status: 'open', present: 35, step: 14 });
    await chair.does('sitting.close', { sitting: congress });
    await statusBecomes(congress, 'held');
  });
});

// Under the twelfth charter, whose text says by how many months at most.
describe('a congress for a term of another length', () => {
  const wished = {
    term: '2023-2029',
    previousTerm: '2018-2023',
    ruleSet: 'RS_XII',
    adjustedTermReason: 'Cho khớp nhiệm kỳ của công đoàn cấp trên',
  };
  const form = { form: 'PLENARY', personnelMode: 'ELECTED', chairMode: 'BY_BCH' };
  const rule = { rule: 'R09', ruleSet: 'RS_XII' };
  let branch: unions.Branch;
  let chair: Client;
  let congress: string;

  it('is planned with a reason, and within what the upper union may adjust', async () => {
    branch = await found('Công đoàn Sở Du lịch', 'du-lich');
    chair = await branch.as('branch_chair');
    const plan = { ...wished, unit: branch.unit };
    expect(await chair.isRefused('congress.plan', { ...plan, adjustedTermReason: null })).toMatchObject({
      status: 409,
      code: 'congress.term-needs-reason',
      rule: 'R08',
      inputs: { length: 6, years: 5 },
    });
    expect(await chair.isRefused('congress.plan', { ...plan, term: '2023-2031' })).toMatchObject({
      status: 409,
      code: 'congress.term-adjusted-too-far',
      ...rule,
      inputs: { months: 36, atMost: 30 },
    });
    expect(await chair.lists('congresses', { unit: branch.unit })).toEqual([]);
    congress = (await chair.does('congress.plan', plan)).id;
    expect(await row(congress)).toMatchObject({ status: 'planned', term: '2023-2029', consents: [] });
  });

  it('has no form before the direct upper union consents to the term', async () => {
    const before = { row: await row(congress), happened: await officer.reads('congress', congress) };
    expect(await chair.isRefused('congress.decide-form', { congress, ...form })).toMatchObject({
      status: 409,
      code: 'congress.term-needs-consent',
      ...rule,
      inputs: { term: '2023-2029', consent: false },
    });
    const consent = { congress, matter: 'TERM', reference: '12/CV-CĐVC' };
    expect(await chair.isRefused('congress.give-consent', consent)).toMatchObject({
      status: 403,
      code: 'access.forbidden',
    });
    expect(await upper.world.root.isRefused('congress.give-consent', consent)).toMatchObject({
      status: 409,
      code: 'congress.not-the-direct-upper',
      ...rule,
    });
    expect({ row: await row(congress), happened: await officer.reads('congress', congress) }).toEqual(before);
    await officer.does('congress.give-consent', consent);
    expect(await row(congress)).toMatchObject({ status: 'planned', consents: ['TERM'] });
    await chair.does('congress.decide-form', { congress, ...form });
    expect(await row(congress)).toMatchObject({ status: 'form-fixed', form: 'PLENARY' });
    const [decided] = (await officer.reads('congress', congress)).slice(-1);
    expect(decided).toMatchObject({ type: 'FormDecided' });
    expect(decided?.data['guards']).toContainEqual(expect.objectContaining({ ...rule, outcome: 'held' }));
  });

  it('needs no consent where the direct upper union has planned it itself', async () => {
    const { unit, as } = await found('Công đoàn Sở Văn hoá', 'van-hoa');
    const { id } = await officer.does('congress.plan', { ...wished, unit });
    await (await as('branch_chair')).does('congress.decide-form', { congress: id, ...form });
    expect(await row(id)).toMatchObject({ status: 'form-fixed', term: '2023-2029', consents: [] });
  });
});

describe('a congress whose committee is appointed', () => {
  let branch: unions.Branch;
  let chair: Client;
  let congress: string;

  it('elects nobody: the decisions of the upper union are announced', async () => {
    branch = await found('Công đoàn Sở Nông nghiệp và Môi trường', 'nong-nghiep');
    chair = await branch.as('branch_chair');
    congress = await preparation.prepareAppointed(branch, campaign);
    await chair.does('congress.convene', { congress, day: today(), place: 'Hội trường Sở' });
    const presidium = await branch.as('presidium');
    await presidium.does('sitting.open', { congress, present: 38 });
    expect(
      await presidium.isRefused('election.call', { congress, body: 'executive_committee', seats: 3 }),
    ).toMatchObject({ code: 'election.personnel-appointed', rule: 'R03' });
    const persons = await hall.announceAppointed(branch, congress);
    expect(await row(congress)).toMatchObject({
      step: 19,
      committeeSize: 3,
      chair: persons[0],
      chairElectedBy: 'APPOINTED',
      delegatesUpOfficial: 2,
    });
    const told = await officer.reads('congress', congress);
    expect(told.filter(({ type }) => type === 'AppointmentAnnounced').map(({ data }) => data)).toContainEqual(
      expect.objectContaining({ guards: [expect.objectContaining({ rule: 'R03', outcome: 'held' })] }),
    );
    expect(
      await officer.lists('elected-members', { congress, body: 'executive_committee', appointed: true }),
    ).toHaveLength(3);
    await presidium.does('sitting.close', { sitting: congress });
    await statusBecomes(congress, 'held');
  });

  it('asks for no recognition: the resolution goes out at once, and the papers to the archive', async () => {
    expect(
      await chair.isRefused('first-session.convene', { congress, heldOn: { value: today(), known: 'stated' } }),
    ).toMatchObject({ code: 'first-session.personnel-appointed' });
    const started = await eventually(
      () => chair.lists('rollouts', { congress }),
      (rows) => rows.length === 1,
    );
    expect(started).toMatchObject([{ status: 'started' }]);
    expect(await chair.lists('dossiers', { congress })).toEqual([]);
    await chair.does('rollout.hand-over', {
      rollout: congress,
      day: today(),
      items: [{ kind: 'seal', description: 'Con dấu Công đoàn' }],
    });
    expect(await row(congress)).toMatchObject({ step: 25, handedOverOn: today() });
    await chair.does('congress.archive', { congress });
    expect(await row(congress)).toMatchObject({ status: 'archived', step: 28 });
  });
});

it('nothing that a process wished for was refused', async () => {
  expect((await officer.call('GET', '/api/process-refusals')).body).toEqual([]);
});
