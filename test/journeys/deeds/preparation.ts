import { type Client, eventually, type File, type Row } from '../../support/client.js';
import { today } from '../../support/world.js';
import { type Branch, registerPeople, type Upper } from './unions.js';

/** What the campaigns here settle where the texts of the round are silent. */
export const settled: Readonly<Record<string, unknown>> = {
  approvalOrder: 'party-first',
  submissionDaysBefore: 15,
  statusVoted: true,
  unfitWhen: ['disciplined', 'prosecuted'],
  upwardMustBeOfficial: true,
  alternateReplaces: 'same-sub-unit',
  boardSizeAtMost: 7,
  presidiumOfOfficialDelegates: true,
  honoraryPresidiumShare: { of: [1, 5] },
  majorityBase: 'collected',
  roundsAtMost: 3,
  surplusShare: { of: [10, 100] },
  voteBeforeElection: ['structure-and-number', 'personnel-plan', 'list'],
  firstSessionDays: 7,
  termAdjustmentMonths: 30,
};

export async function draftCampaign(upper: Upper, name: string): Promise<string> {
  const { id } = await upper.officer.does('campaign.draft', {
    unit: upper.unit,
    name,
    term: '2025-2030',
    ruleSet: 'RS_2025',
  });
  return id;
}

export async function issueCampaign(upper: Upper, campaign: string, settings = settled): Promise<void> {
  await upper.officer.does('campaign.issue', {
    campaign,
    number: '15/KH-CĐVC',
    issuedOn: today(),
    settings: Object.entries(settings).map(([provision, value]) => ({
      provision,
      value,
      settledBy: 'Ban Thường vụ Công đoàn Viên chức tỉnh',
    })),
  });
}

export async function planCongress(branch: Branch, campaign: string | null, more: object = {}): Promise<string> {
  const chair = await branch.as('branch_chair');
  const { id } = await chair.does('congress.plan', {
    unit: branch.unit,
    term: '2025-2030',
    previousTerm: '2020-2025',
    campaign,
    ...more,
  });
  return id;
}

export async function decideForm(branch: Branch, congress: string, form: string, more: object = {}): Promise<void> {
  const chair = await branch.as('branch_chair');
  await chair.does('congress.decide-form', {
    congress,
    form,
    personnelMode: 'ELECTED',
    chairMode: 'BY_BCH',
    ...more,
  });
}

/** What the editor of the console writes for some paragraphs. */
export function richText(...paragraphs: readonly string[]): object {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  };
}

/** A page with one line, such as a scanner makes. */
export function pdf(words: string): Uint8Array<ArrayBuffer> {
  const stream = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`;
  return new TextEncoder().encode(
    [
      '%PDF-1.4',
      '1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj',
      '2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj',
      '3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R>>endobj',
      `4 0 obj<</Length ${stream.length}>>stream\n${stream}\nendstream endobj`,
      'trailer<</Root 1 0 R>>',
      '%%EOF\n',
    ].join('\n'),
  );
}

/** The papers that a congress with delegates and elections prepares. */
export const papers: Readonly<Record<string, string>> = {
  plan: 'Kế hoạch tổ chức đại hội',
  'term-report-and-direction': 'Báo cáo nhiệm kỳ và phương hướng',
  'self-review': 'Báo cáo kiểm điểm của Ban Chấp hành',
  'draft-resolution': 'Dự thảo nghị quyết đại hội',
  'personnel-plan': 'Đề án nhân sự',
  programme: 'Chương trình đại hội',
  'house-rules': 'Quy chế làm việc của đại hội',
  'election-rules': 'Thể lệ bầu cử',
  'presidium-script': 'Kịch bản điều hành của Đoàn Chủ tịch',
  'opening-and-closing-speech': 'Diễn văn khai mạc và bế mạc',
  budget: 'Dự toán kinh phí',
  'opinions-upward': 'Tổng hợp góp ý văn kiện cấp trên',
  'petition-summary': 'Tổng hợp kiến nghị',
  'guest-list': 'Danh sách khách mời',
  'delegate-list': 'Danh sách đại biểu',
};

export async function startDraft(editor: Client, congress: string, kind: string, title: string): Promise<string> {
  const { id } = await editor.does('document.start-draft', { congress, kind, title });
  return id;
}

export async function saveText(editor: Client, document: string, ...paragraphs: readonly string[]): Promise<void> {
  await editor.does('document.save-version', { document, content: richText(...paragraphs) });
}

export async function saveFile(editor: Client, document: string, file: File): Promise<void> {
  const { sha256, name, size, mime } = file;
  await editor.does('document.save-version', { document, file: { sha256, name, size, mime } });
}

/** Drafts every paper that this congress needs, each in a first version; their ids by kind. */
export async function draftPapers(
  branch: Branch,
  congress: string,
  kinds = Object.keys(papers),
): Promise<Record<string, string>> {
  const editor = await branch.as('branch_editor');
  const ids: Record<string, string> = {};
  for (const kind of kinds) {
    ids[kind] = await startDraft(editor, congress, kind, papers[kind] ?? kind);
    await saveText(editor, ids[kind], `${papers[kind]}: bản đầu.`);
  }
  return ids;
}

/** The meeting at which the committee looks at the drafts for the last time. */
export async function meetOnDrafts(
  branch: Branch,
  congress: string,
  { chairedBy, present }: { chairedBy: string; present: number },
): Promise<string> {
  const chair = await branch.as('branch_chair');
  const { id: meeting } = await chair.does('meeting.call', {
    unit: branch.unit,
    kind: 'quarterly',
    title: 'Họp Ban Chấp hành thường kỳ',
    dueOn: { value: today(), known: 'stated' },
  });
  await chair.does('meeting.set-agenda', {
    meeting,
    items: [
      { item: 1, title: 'Kết quả công tác quý', kind: 'work-results' },
      { item: 2, title: 'Cho ý kiến lần cuối vào văn kiện', kind: 'draft-documents-last-review', congress },
    ],
  });
  await chair.does('meeting.hold', {
    meeting,
    heldOn: { value: today(), known: 'stated' },
    summoned: present,
    present,
    chairedBy,
  });
  return meeting;
}

export async function finalise(branch: Branch, document: string, meeting: string): Promise<void> {
  const chair = await branch.as('branch_chair');
  await chair.does('document.finalise', { document, meeting });
}

export async function submitTo(branch: Branch, congress: string, side: 'party' | 'upper'): Promise<void> {
  const chair = await branch.as('branch_chair');
  await chair.does('review.submit', { congress, side });
}

/** The hash over the papers that lie before the reviewers. */
export async function hashInHand(reviewer: Client, congress: string): Promise<unknown> {
  return (await reviewer.sees('reviews', congress))['hash'];
}

/** What the upper union fixes with its approval. */
export const fixing = { personnelMode: 'ELECTED', chairMode: 'BY_BCH' };

/** Both approve without a word, and the process clears the congress. */
export async function clear(branch: Branch, congress: string, more: object = fixing): Promise<Row> {
  const party = await branch.as('party_committee');
  const { officer } = branch.upper;
  await submitTo(branch, congress, 'party');
  await party.does('review.approve', { review: congress, hash: await hashInHand(party, congress) });
  await submitTo(branch, congress, 'upper');
  await officer.does('review.approve', { review: congress, hash: await hashInHand(officer, congress), ...more });
  return eventually(
    () => officer.sees('congresses', congress),
    ({ status }) => status === 'cleared',
  );
}

/** A plenary congress from its plan to the clearance, with everything it needs on the way. */
export async function prepareAndClear(branch: Branch, campaign: string, modes: object): Promise<string> {
  const [chairedBy = ''] = await registerPeople(branch, ['Đặng Thị Chủ Trì']);
  const congress = await planCongress(branch, campaign);
  await decideForm(branch, congress, 'PLENARY', modes);
  const kinds = Object.keys(papers).filter((kind) => kind !== 'delegate-list');
  const drafts = await draftPapers(branch, congress, kinds);
  const meeting = await meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  for (const document of Object.values(drafts)) await finalise(branch, document, meeting);
  await clear(branch, congress, { ...fixing, ...modes });
  return congress;
}

/** The same for a branch that was merged, so that its committee is appointed. */
export async function prepareAppointed(branch: Branch, campaign: string): Promise<string> {
  await branch.upper.officer.does('union-unit.merge', {
    unionUnit: branch.unit,
    from: [{ name: 'Công đoàn Văn phòng' }, { name: 'Công đoàn Trung tâm' }],
    naming: 'new-name',
    on: today(-30),
  });
  return prepareAndClear(branch, campaign, { personnelMode: 'APPOINTED', chairMode: 'APPOINTED' });
}
