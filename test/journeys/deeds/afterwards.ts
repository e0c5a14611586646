import pg from 'pg';
import type { Client, Happening, Row } from '../../support/client.js';
import { type Product, startProduct } from '../../support/product.js';
import { today } from '../../support/world.js';
import { pdf } from './preparation.js';
import type { Branch, Upper } from './unions.js';

/** Nine members, nine papers, all of them valid. */
export const nineBallots = { issued: 9, collected: 9, valid: 9, invalid: 0 };

/** The Presidium calls the new committee together, and all of it comes. */
export async function meetForTheFirstTime(
  branch: Branch,
  congress: string,
  { convenor, members }: { convenor: string; members: readonly string[] },
): Promise<string> {
  const [presidium, editor] = await Promise.all([branch.as('presidium'), branch.as('branch_editor')]);
  const { id: firstSession } = await presidium.does('first-session.convene', {
    congress,
    convenor,
    heldOn: { value: today(), known: 'stated' },
  });
  await editor.does('first-session.check-in', { firstSession, persons: members });
  return firstSession;
}

export async function electPosts(
  branch: Branch,
  firstSession: string,
  post: string,
  elected: readonly { person: string; votes: number }[],
  ballots: object = nineBallots,
): Promise<void> {
  const editor = await branch.as('branch_editor');
  await editor.does('first-session.elect-posts', { firstSession, post, elected, ballots });
}

/** Puts one scanned paper into the dossier. */
export async function attachPaper(branch: Branch, dossier: string, paper: string): Promise<void> {
  const editor = await branch.as('branch_editor');
  const { sha256 } = await editor.attaches(branch.unit, `${paper}.pdf`, 'application/pdf', pdf(paper));
  await editor.does('dossier.attach', { dossier, paper, file: sha256, dated: today() });
}

/** The upper union holds the meeting after the pilot and passes its lessons on. */
export async function learnLessons(
  { officer }: Upper,
  { campaign, branch, meeting, by }: { campaign: string; branch: string; meeting: string; by: string },
): Promise<void> {
  await officer.does('meeting.set-agenda', {
    meeting,
    items: [{ item: 1, title: 'Rút kinh nghiệm đại hội điểm', kind: 'other' }],
  });
  const heldOn = { value: today(), known: 'stated' };
  await officer.does('meeting.hold', { meeting, heldOn, summoned: 30, present: 28, chairedBy: by });
  await officer.does('campaign.record-lesson', {
    campaign,
    branch,
    heldOn,
    topics: ['Trang trí', 'Khánh tiết', 'Đề án nhân sự'],
    questions: [{ topic: 'Trang trí', question: 'Phông chữ thế nào?', answer: 'Theo hướng dẫn chung.' }],
    meeting,
  });
  await officer.does('meeting.record-item', { meeting, item: 1, summary: 'Đã trao đổi, giải đáp.' });
  await officer.does('meeting.conclude', { meeting, conclusion: 'Các công đoàn cơ sở vận dụng.' });
  await officer.does('campaign.share-lessons', { campaign, on: today() });
}

/** The resolution is published, every section is briefed and says so, and the new committee issues its programme. */
export async function makeKnown(branch: Branch, rollout: string, sections: readonly string[]): Promise<void> {
  const [editor, chair, group] = await Promise.all([
    branch.as('branch_editor'),
    branch.as('branch_chair'),
    branch.as('union_group'),
  ]);
  await editor.does('rollout.publish-resolution', {
    rollout,
    publishedOn: today(),
    channel: 'Trang thông tin Công đoàn',
  });
  await editor.does('rollout.schedule-briefing', {
    rollout,
    subject: 'Học tập nghị quyết đại hội',
    day: today(),
    subUnits: sections,
  });
  for (const subUnit of sections) {
    await group.does('rollout.acknowledge', { rollout, briefing: 1, subUnit, attended: 35 });
  }
  await editor.does('rollout.issue-action-programme', { rollout, title: 'Chương trình hành động', issuedOn: today() });
  await editor.does('rollout.report', { rollout, progress: 'Đã quán triệt tới toàn thể đoàn viên.', percent: 100 });
  await chair.does('rollout.close', { rollout });
}

/** What the story of a whole congress cannot do without, in its order. */
export const milestones = [
  'CongressPlanned',
  'FormDecided',
  'PreparationOrganised',
  'DirectiveDisseminated',
  'DraftStarted',
  'CommentRecorded',
  'OpinionRecorded',
  'PetitionRaised',
  'DocumentFinalised',
  'ReviewSubmitted',
  'ReviewReturned',
  'ReviewApproved',
  'ReviewApprovedWithConditions',
  'ConditionMet',
  'CongressCleared',
  'DelegateNamed',
  'CongressConvened',
  'GuestInvited',
  'DelegateReplaced',
  'DelegateRefused',
  'DelegateAccredited',
  'ParticipantCheckedIn',
  'SittingOpened',
  'BoardsElected',
  'ProgrammeAdopted',
  'HouseRulesAdopted',
  'RollClosed',
  'ElectorateFixed',
  'SpeechGiven',
  'QuestionPut',
  'VotesCounted',
  'VoteDeclared',
  'ElectionCalled',
  'CandidateListClosed',
  'RoundOpened',
  'CountsReconciled',
  'RoundDeclared',
  'TieDeclared',
  'TieDecided',
  'ElectionClosed',
  'ResolutionAdopted',
  'BallotsSealed',
  'SittingClosed',
  'CongressHeld',
  'FirstSessionConvened',
  'PostsElected',
  'FirstSessionClosed',
  'DossierSubmitted',
  'SupplementAsked',
  'ResultRecognised',
  'RolloutStarted',
  'HandedOver',
  'ResolutionPublished',
  'BriefingAcknowledged',
  'CongressArchived',
] as const;

/** The milestones in the order in which each happened first. */
export function milestonesIn(happenings: readonly Happening[]): string[] {
  const types = [...new Set(happenings.map(({ type }) => type))];
  return types.filter((type) => milestones.some((one) => one === type));
}

/** Every row of a view, by id. */
export async function rowsOf(reader: Client, view: string): Promise<Map<unknown, Row>> {
  return new Map((await reader.lists(view)).map((row) => [row['id'], row]));
}

/** Stops the product and takes its views from it, as if none had ever been made. */
export async function forgetViews(product: Product): Promise<void> {
  await product.halt();
  const client = new pg.Client({ connectionString: product.databaseUrl });
  await client.connect();
  try {
    await client.query(`delete from view_checkpoint where view <> 'unit-tree'`);
  } finally {
    await client.end();
  }
}

/** The same product once more, on its database, its folder and its port. */
export function startAgain({ url, databaseUrl, dataDir }: Product): Promise<Product> {
  return startProduct({ DATABASE_URL: databaseUrl, DATA_DIR: dataDir, PORT: new URL(url).port });
}
