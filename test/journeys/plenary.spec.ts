import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Client, eventually, type Row } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';
import * as afterwards from './deeds/afterwards.js';
import * as hall from './deeds/hall.js';
import * as preparation from './deeds/preparation.js';
import * as unions from './deeds/unions.js';

// A small branch without a Party organisation, outside any campaign: all its members meet, and elect the chair themselves.

jest.setTimeout(30_000);

let product: Product;
let branch: unions.Branch;
let officer: Client;
let editor: Client;
let chair: Client;
let congress: string;
let members: string[];

beforeAll(async () => {
  product = await startProduct();
  const upper = await unions.foundUpperUnion(
    await buildWorld(product),
    'Công đoàn Viên chức tỉnh Đông Giang',
    'dong-giang',
  );
  branch = await unions.foundBranch(upper, {
    name: 'Công đoàn Trung tâm Lưu trữ Đông Giang',
    slug: 'luu-tru',
    members: 40,
    party: false,
  });
  officer = upper.officer;
  [editor, chair] = await Promise.all([branch.as('branch_editor'), branch.as('branch_chair')]);
  members = await unions.registerPeople(branch, unions.someNames('Trịnh Đoàn Viên', 31));
}, 120_000);

afterAll(() => product?.stop(), 30_000);

const row = (): Promise<Row> => chair.sees('congresses', congress);

describe('before the congress', () => {
  it('the upper union allows the members to elect their chair', async () => {
    congress = await preparation.planCongress(branch, null, { ruleSet: 'RS_2025' });
    const form = { congress, form: 'PLENARY', personnelMode: 'ELECTED', chairMode: 'DIRECT_AFTER' };
    expect(await chair.isRefused('congress.decide-form', form)).toMatchObject({
      code: 'congress.needs-upper-consent',
      rule: 'R31',
    });
    const consent = { congress, matter: 'DIRECT_CHAIR' };
    expect(await branch.world.root.isRefused('congress.give-consent', consent)).toMatchObject({
      code: 'congress.not-the-direct-upper',
      rule: 'R31',
    });
    await officer.does('congress.give-consent', consent);
    await preparation.decideForm(branch, congress, 'PLENARY', { chairMode: 'DIRECT_AFTER' });
    expect(await row()).toMatchObject({ form: 'PLENARY', chairMode: 'DIRECT_AFTER', campaign: null, members: 40 });
  });

  it('the step of the Party committee is left out with a reason, and the upper union clears the congress', async () => {
    const kinds = Object.keys(preparation.papers).filter((kind) => kind !== 'delegate-list');
    const drafts = await preparation.draftPapers(branch, congress, kinds);
    const meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy: members[0] ?? '', present: 3 });
    for (const document of Object.values(drafts)) await preparation.finalise(branch, document, meeting);
    expect(await chair.isRefused('review.submit', { congress, side: 'party' })).toMatchObject({
      code: 'review.no-party-committee',
    });
    await chair.does('review.skip', { congress, reason: 'Đơn vị không có tổ chức đảng cùng cấp' });
    await preparation.submitTo(branch, congress, 'upper');
    expect(await row()).toMatchObject({ partyStatus: 'skipped', upperStatus: 'submitted' });
    await officer.does('review.approve', {
      review: congress,
      hash: await preparation.hashInHand(officer, congress),
      personnelMode: 'ELECTED',
      chairMode: 'DIRECT_AFTER',
    });
    await eventually(row, ({ status }) => status === 'cleared');
    expect(await row()).toMatchObject({ step: 11 });
  });
});

describe('in the hall', () => {
  let present: string[];
  let presidium: Client;
  let board: string[];

  it('members check in, and hear how the membership stands', async () => {
    await chair.does('congress.convene', { congress, day: today(), place: 'Phòng họp lớn' });
    await editor.does('credential.open-roll', { congress });
    expect(
      await editor.isRefused('credential.name-delegate', { credential: congress, person: members[0] }),
    ).toMatchObject({ code: 'credential.plenary-has-no-delegates' });
    present = members.slice(0, 30);
    for (const person of present) await editor.does('credential.check-in', { credential: congress, person });
    presidium = await branch.as('presidium');
    await presidium.does('sitting.open', { congress });
    expect(await row()).toMatchObject({ step: 14, status: 'open', convened: 40, present: 30 });
    const votes = { for: 30, against: 0, abstain: 0 };
    board = present.slice(10, 13);
    expect(
      await presidium.isRefused('sitting.elect-boards', { sitting: congress, credentialsBoard: board, votes }),
    ).toMatchObject({ code: 'sitting.no-credentials-board-at-plenary', rule: 'R49' });
    await presidium.does('sitting.elect-boards', {
      sitting: congress,
      presidium: present.slice(0, 3),
      secretariat: present.slice(3, 4),
      votes,
    });
    const report = { sitting: congress, title: 'Báo cáo tình hình đoàn viên' };
    expect(await presidium.isRefused('sitting.record-report', { ...report, kind: 'credentials-report' })).toMatchObject(
      {
        code: 'sitting.report-of-the-other-form',
        rule: 'R49',
      },
    );
    const early = { congress, body: 'executive_committee', seats: 3, majorityBase: 'valid' };
    expect(await presidium.isRefused('election.call', early)).toMatchObject({
      code: 'election.programme-not-adopted',
      rule: 'R52',
    });
    await hall.adoptProgramme(branch, congress, 30);
    expect(await presidium.isRefused('election.call', early)).toMatchObject({
      code: 'election.membership-not-reported',
      rule: 'R49',
    });
    await presidium.does('sitting.record-report', { ...report, kind: 'membership-report' });
    await editor.does('credential.close-roll', { credential: congress, report: 'Có mặt 30 trên 40 đoàn viên.' });
    expect(await chair.sees('rolls', congress)).toMatchObject({
      heard: 'membership-report',
      present: 30,
      convened: 40,
    });
  });

  it('one team counts a small ballot; the chair then comes from the committee', async () => {
    const candidates = present.slice(0, 4);
    const counter = await branch.as('ballot_board');
    const elect = async (question: object, persons: readonly string[], votes: readonly number[]): Promise<string> => {
      const election = await hall.callElection(branch, congress, { majorityBase: 'valid', ...question });
      await hall.nominateAll(branch, election, persons);
      await presidium.does('election.close-list', { election });
      await presidium.does('election.open-round', { election, present: 30, board });
      await counter.does('election.record-count', {
        election,
        team: 'single',
        figures: hall.figures(30),
        votes: hall.tally(persons, votes),
      });
      await counter.does('election.reconcile', { election, minutes: { signedBy: board } });
      await presidium.does('election.declare-round', { election });
      await presidium.does('election.close', { election });
      return election;
    };
    expect(
      await presidium.isRefused('election.call', { congress, body: 'executive_committee', seats: 3 }),
    ).toMatchObject({ code: 'election.majority-base-unsettled', rule: 'R62' });
    await elect({ body: 'executive_committee', seats: 3 }, candidates, [28, 25, 20, 10]);

    const chairing = await hall.callElection(branch, congress, { body: 'chair', seats: 1, majorityBase: 'valid' });
    expect(
      await presidium.isRefused('election.nominate', {
        election: chairing,
        person: candidates[3],
        kind: 'outgoing-committee',
      }),
    ).toMatchObject({ code: 'election.candidate-not-in-committee', rule: 'R72' });
    await presidium.does('election.nominate', {
      election: chairing,
      person: candidates[0],
      kind: 'outgoing-committee',
    });
    await presidium.does('election.close-list', { election: chairing });
    await presidium.does('election.open-round', { election: chairing, present: 30, board });
    await hall.countTwice(branch, chairing, hall.figures(30), [{ person: candidates[0] ?? '', votes: 29 }], board);
    await presidium.does('election.declare-round', { election: chairing });
    await presidium.does('election.close', { election: chairing });

    await elect({ body: 'delegates_up', delegateClass: 'unspecified', seats: 2 }, candidates.slice(0, 3), [27, 24, 9]);
    expect(await row()).toMatchObject({
      step: 19,
      committeeSize: 3,
      chair: candidates[0],
      chairElectedBy: 'CONGRESS',
      delegatesUpUnspecified: 2,
    });
  });

  it('a unanimous show of hands adopts the resolution', async () => {
    await presidium.does('sitting.adopt-resolution', {
      sitting: congress,
      title: 'Nghị quyết Đại hội',
      text: 'Đại hội nhất trí.',
      votes: { unanimous: true },
    });
    await presidium.does('sitting.seal-ballots', { sitting: congress, packets: 3 });
    await presidium.does('sitting.close', { sitting: congress });
    await eventually(row, ({ status }) => status === 'held');
    expect(await chair.lists('resolutions', { congress })).toMatchObject([{ unanimous: true, for: null }]);
  });
});

describe('after the congress', () => {
  it('the first session elects what is left to elect', async () => {
    const committee = members.slice(0, 3);
    const presidium = await branch.as('presidium');
    const { id: firstSession } = await presidium.does('first-session.convene', {
      congress,
      convenor: committee[0],
      heldOn: { value: today(), known: 'stated' },
      majorityBase: 'valid',
    });
    await editor.does('first-session.check-in', { firstSession, persons: committee });
    const ballots = { issued: 3, collected: 3, valid: 3, invalid: 0 };
    const electing = { firstSession, ballots, elected: [{ person: committee[0], votes: 3 }] };
    expect(await editor.isRefused('first-session.elect-posts', { ...electing, post: 'chair' })).toMatchObject({
      code: 'first-session.chair-elected-by-congress',
      rule: 'R31',
    });
    expect(
      await editor.isRefused('first-session.elect-posts', { ...electing, post: 'standing_committee' }),
    ).toMatchObject({
      code: 'first-session.committee-too-small',
      rule: 'R80',
    });
    const vice = [{ person: committee[1] ?? '', votes: 2 }];
    await afterwards.electPosts(branch, firstSession, 'vice_chair', vice, ballots);
    await editor.does('first-session.close', { firstSession, closedOn: today() });
    expect(await row()).toMatchObject({ step: 22, chair: committee[0], chairElectedBy: 'CONGRESS' });
  });

  it('is recognised, handed over, made known and archived', async () => {
    await eventually(
      () => chair.sees('dossiers', congress),
      ({ status }) => status === 'assembled',
    );
    const papers = [
      'submission-letter',
      'count-minutes',
      'personnel-list',
      'congress-minutes',
      'first-session-minutes',
    ];
    for (const paper of papers) await afterwards.attachPaper(branch, congress, paper);
    await chair.does('dossier.submit', { dossier: congress, withoutInspectionSession: true });
    expect(await chair.isRefused('congress.archive', { congress })).toMatchObject({ code: 'congress.not-recognised' });
    await officer.does('dossier.recognise', { dossier: congress, decisionNumber: '12/QĐ-CĐVC', decidedOn: today() });
    await eventually(
      () => chair.sees('rollouts', congress),
      ({ status }) => status === 'started',
    );
    await editor.does('rollout.hand-over', {
      rollout: congress,
      day: today(),
      items: [{ kind: 'seal', description: 'Con dấu' }],
    });
    await afterwards.makeKnown(branch, congress, [branch.unit]);
    await chair.does('congress.archive', { congress });
    expect(await row()).toMatchObject({ status: 'archived', step: 28, recognitionNumber: '12/QĐ-CĐVC' });
  });

  it('nothing that a process wished for was refused', async () => {
    expect((await officer.call('GET', '/api/process-refusals')).body).toEqual([]);
  });
});
