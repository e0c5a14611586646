import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page, Request } from 'playwright-core';
import * as preparation from '../journeys/deeds/preparation.js';
import * as unions from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, type Person, type Post, today } from '../support/world.js';

// The Party reviewer with five minutes: from the inbox to a decision, by mouse and by keyboard alone.

const REPORT = 'term-report-and-direction';
const report = [
  'Nhiệm kỳ qua, công đoàn cơ sở đã bám sát chương trình công tác của công đoàn cấp trên và nhiệm vụ của đơn vị.',
  'Công tác chăm lo, bảo vệ quyền lợi hợp pháp, chính đáng của đoàn viên được quan tâm thường xuyên.',
  'Ban Chấp hành đã phối hợp tổ chức hội nghị cán bộ, công chức, viên chức hằng năm đúng quy định.',
  'Tỷ lệ đoàn viên tham gia các phong trào thi đua đạt 95% trở lên.',
  'Quỹ xã hội đã hỗ trợ đoàn viên có hoàn cảnh khó khăn nhân dịp Tết Nguyên đán.',
  'Công tác kiểm tra, giám sát được thực hiện theo chương trình đề ra.',
  'Tài chính công đoàn được thu, chi đúng chế độ và công khai trước đoàn viên.',
  'Phong trào văn hoá, văn nghệ, thể dục, thể thao được duy trì.',
  'Công tác nữ công có nhiều đổi mới, thiết thực.',
  'Công tác tuyên truyền, giáo dục được triển khai bằng nhiều hình thức.',
  'Trong nhiệm kỳ đã kết nạp 24 đoàn viên mới.',
  'Phương hướng nhiệm kỳ tới: đổi mới nội dung, phương thức hoạt động, hướng về đoàn viên.',
];
const addition = 'Phấn đấu mỗi năm giới thiệu ít nhất 5 đoàn viên ưu tú cho Đảng xem xét, kết nạp.';
const revised = [
  ...report.map((text) =>
    text.replace('95%', '98%').replace('đoàn viên mới.', 'đoàn viên mới, trong đó có 12 đoàn viên nữ.'),
  ),
  addition,
];

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let reviewer: Person;
let officer: Person;
let branchEditor: Person;
/** By deadline: two days overdue, then two, six and ten days ahead. */
let dossiers: Dossier[];

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const world = await buildWorld(product);
  const upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Phú An', 'phu-an');
  const campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn các cấp, nhiệm kỳ 2025-2030');
  await preparation.issueCampaign(upper, campaign);
  const names = [
    'Công đoàn Trường THPT Chu Văn An',
    'Công đoàn Bệnh viện Mắt',
    'Công đoàn Chi cục Thuỷ lợi',
    'Công đoàn Đài Phát thanh',
  ];
  dossiers = await Promise.all(names.map((name, at) => submitted(upper, campaign, name, at)));
  const posts = dossiers.map(({ branch: { unit } }) => ({
    role: 'party_committee',
    unit,
    capacity: 'Phó Bí thư Đảng uỷ',
  }));
  const person = (username: string, ...those: readonly Post[]) =>
    world.openAccount(upper.officer, { username, displayName: 'Lê Thị Duyệt' }, ...those);
  reviewer = await person('dang-uy-phu-an', ...posts);
  branchEditor = await world.openAccount(
    upper.officer,
    { username: 'bien-tap-co-so-2', displayName: 'Phạm Văn Sửa' },
    { role: 'branch_editor', unit: dossierAt(2).branch.unit, capacity: 'Uỷ viên Ban Chấp hành' },
  );
  officer = await person('to-chuc-phu-an', { role: 'upper_officer', unit: upper.unit, capacity: 'Trưởng ban Tổ chức' });
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the inbox', () => {
  it('is the first page, the oldest deadline first, and what is overdue says so in words', async () => {
    await signIn(page, reviewer.way);
    await page.getByRole('heading', { name: 'Chờ ý kiến (4)', level: 2 }).waitFor();
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    await rows.filter({ hasText: 'Quá hạn 2 ngày' }).waitFor();
    const told = await rows.allInnerTexts();
    expect(told.map((row) => dossiers.findIndex(({ name }) => row.includes(name)))).toEqual([0, 1, 2, 3]);
    expect(told[1]).toContain('Còn 2 ngày');
    expect(told[0]).toContain('Chưa xem lần nào');
    expect(await page.getByRole('navigation').getByText('4', { exact: true }).count()).toBeGreaterThan(0);
    expect(await serious(page)).toEqual([]);
  }, 60_000);
});

describe('a decision', () => {
  it('takes three clicks from the inbox, and the next dossier opens by itself', async () => {
    const clicks = countClicks();
    await clicks.on(page.getByRole('link', { name: nameOf(0) }));
    await clicks.on(page.getByRole('button', { name: 'Duyệt', exact: true }));
    await page.getByText('cơ sở trình tiếp công đoàn cấp trên').waitFor();
    await keepPicture(page, 'party-reviewer-approve');
    expect(await serious(page)).toEqual([]);
    await clicks.on(page.getByRole('button', { name: 'Gửi' }));
    await page.getByRole('heading', { name: nameOf(1), level: 2 }).waitFor();
    expect(clicks.count).toBe(3);
    expect(await statusOf(0)).toBe('approved');
  }, 60_000);

  it('takes two keys on the page of the dossier, and none but keys from the inbox', async () => {
    await page.goto('/#/waiting');
    await page.getByRole('heading', { name: 'Chờ ý kiến (3)', level: 2 }).waitFor();
    await page.getByRole('link', { name: nameOf(1) }).waitFor();
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: nameOf(1), level: 2 }).waitFor();
    await page.getByText('0/14 đã xem').waitFor();
    await page.keyboard.press('a');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: nameOf(2), level: 2 }).waitFor();
    expect(await statusOf(1)).toBe('approved');
  }, 60_000);

  it('carries the comments gathered, which outlive a reload', async () => {
    await page.getByText('0/14 đã xem').waitFor();
    await page.locator('.block').first().waitFor();
    await page.keyboard.press('v');
    await page.getByText('1/14 đã xem').waitFor();
    await page.keyboard.press('k');
    await page.getByLabel('Đã xem: Báo cáo nhiệm kỳ và phương hướng').click();
    await page.getByText('0/14 đã xem').waitFor();
    await page.getByLabel('Đã xem: Báo cáo nhiệm kỳ và phương hướng').click();
    await page.getByText('1/14 đã xem').waitFor();
    await page.getByRole('heading', { name: 'Báo cáo nhiệm kỳ và phương hướng', level: 3 }).waitFor();
    await page.locator('.block').first().selectText();
    await page.keyboard.press('c');
    const form = page.getByRole('dialog');
    await form.getByText('Góp ý đoạn đã chọn').waitFor();
    // Keys of the page mean nothing while somebody writes.
    await page.keyboard.type('Nêu rõ chỉ tiêu va jakcdrv');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Góp ý chưa gửi (1)').waitFor();
    await page.getByRole('button', { name: 'Bỏ góp ý' }).click();
    await page.getByText('Góp ý chưa gửi (0)').waitFor();
    await page.getByRole('button', { name: 'Hoàn tác' }).click();
    await page.getByText('Góp ý chưa gửi (1)').waitFor();
    await keepPicture(page, 'party-reviewer-comments');
    await page.reload();
    await page.getByText('Góp ý chưa gửi (1)').waitFor();
    await page.getByText('1/14 đã xem').waitFor();
    await page.keyboard.press('r');
    const reason = page.getByRole('dialog').getByRole('textbox').first();
    await reason.waitFor();
    await page.getByRole('dialog').getByText('Nêu rõ chỉ tiêu va jakcdrv').waitFor();
    expect(await reason.inputValue()).toBe('Đề nghị hoàn thiện hồ sơ theo 1 góp ý gửi kèm.');
    await keepPicture(page, 'party-reviewer-return');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: nameOf(3), level: 2 }).waitFor();
    expect(await statusOf(2)).toBe('returned');
    const { returnedReason } = await reviewer.client.sees('reviews', congressOf(2));
    expect(returnedReason).toContain('1 góp ý gửi kèm');
    expect(await reviewer.client.lists('review-comments', { review: congressOf(2) })).toMatchObject([
      { comment: 1, document: dossierAt(2).drafts[REPORT], passage: report[0], text: 'Nêu rõ chỉ tiêu va jakcdrv' },
    ]);
  }, 60_000);

  it('is not sent without its reason', async () => {
    await page.getByText('0/14 đã xem').waitFor();
    await page.keyboard.press('r');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Gửi' }).click();
    await dialog.getByText('Cần điền ô này').waitFor();
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await statusOf(3)).toBe('submitted');
  }, 60_000);

  it('is asked about before it is left unsent, and what was typed is there again', async () => {
    const reason = await typedReason('Chương trình còn quá dài');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog', { name: 'Chưa gửi' });
    await question.getByText('Máy này giữ lại').waitFor();
    await keepPicture(page, 'party-reviewer-unsent');
    expect(await serious(page)).toEqual([]);
    await question.getByRole('button', { name: 'Viết tiếp' }).click();
    await question.waitFor({ state: 'hidden' });
    expect(await reason.inputValue()).toBe('Chương trình còn quá dài');
    await page.keyboard.press('Escape');
    await question.getByRole('button', { name: 'Đóng' }).click();
    await reason.waitFor({ state: 'hidden' });
    await page.reload();
    await page.getByText('0/14 đã xem').waitFor();
    await page.keyboard.press('r');
    await page.getByText('Phần bạn viết dở lần trước đã hiện lại.').waitFor();
    expect(await reason.inputValue()).toBe('Chương trình còn quá dài');
    await keepPicture(page, 'party-reviewer-again');
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Viết lại từ đầu' }).click();
    await page.getByText('Phần bạn viết dở lần trước đã hiện lại.').waitFor({ state: 'hidden' });
    expect(await reason.inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'hidden' });
  }, 60_000);

  it('is not offered in the past, and nothing is marked as seen there', async () => {
    const writes: string[] = [];
    const note = (request: Request) => void (request.method() !== 'GET' && writes.push(request.url()));
    page.on('request', note);
    const position = await reviewer.client.reached('reviews');
    await page.goto(`/#/reviews/${congressOf(3)}/show?at=${position}`);
    const banner = page.getByRole('status').filter({ hasText: 'Bạn đang xem lúc' });
    await banner.waitFor();
    await page.getByText('0/14 đã xem').waitFor();
    for (const name of ['Duyệt', 'Duyệt có điều kiện', 'Trả lại', 'Góp ý']) {
      expect([name, await page.getByRole('button', { name, exact: true }).count()]).toEqual([name, 0]);
    }
    expect(await page.getByRole('checkbox', { disabled: false }).count()).toBe(0);
    for (const key of ['v', 'a', 'd', 'r', 'c']) await page.keyboard.press(key);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Phím tắt' }).waitFor();
    expect(await page.getByRole('dialog').count()).toBe(1);
    await keepPicture(page, 'party-reviewer-past');
    await page.keyboard.press('Escape');
    await page.goto(`/#/waiting?at=${position}`);
    await banner.waitFor();
    await page.getByRole('link', { name: nameOf(3) }).waitFor();
    expect(await page.getByRole('main').getByRole('checkbox').count()).toBe(0);
    expect(writes).toEqual([]);
    page.off('request', note);
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: nameOf(3) }).click();
    await page.getByRole('button', { name: 'Duyệt', exact: true }).waitFor();
    await page.getByText('0/14 đã xem').waitFor();
  }, 60_000);

  it('is about what was shown: a newer submission has to be looked at first, and no word is lost over it', async () => {
    const reason = await typedReason('Chương trình phải rút còn một buổi');
    await resubmitted(3, 'programme', 'Chương trình: bản thứ hai, rút còn một buổi.');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Hồ sơ đã đổi sau khi bạn mở.').waitFor();
    expect(await statusOf(3)).toBe('submitted');
    await keepPicture(page, 'party-reviewer-stale');
    expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).isDisabled()).toBe(true);
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xem bản mới' }).click();
    await page.getByText('Hồ sơ đã đổi sau khi bạn mở.').waitFor({ state: 'hidden' });
    await page.keyboard.press('r');
    await page.getByText('Phần bạn viết dở lần trước đã hiện lại.').waitFor();
    expect(await reason.inputValue()).toBe('Chương trình phải rút còn một buổi');
    await page.getByRole('button', { name: 'Viết lại từ đầu' }).click();
    await page.getByText('Phần bạn viết dở lần trước đã hiện lại.').waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    await reason.waitFor({ state: 'hidden' });
  }, 60_000);

  it('may make conditions, each on its paper, of comments too', async () => {
    for (const said of ['Nêu rõ kinh phí', 'Sửa lỗi chính tả']) {
      await page.keyboard.press('c');
      await page.getByRole('dialog').getByLabel('Nội dung góp ý').fill(said);
      await page.keyboard.press('Control+Enter');
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
    }
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.locator('textarea:focus').waitFor();
    await page.keyboard.type('Bổ sung danh sách khách mời');
    await dialog.getByRole('button', { name: 'Đưa thành điều kiện' }).first().click();
    await dialog.getByText('Góp ý gửi kèm (1)').waitFor();
    await keepPicture(page, 'party-reviewer-conditions');
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có hồ sơ nào chờ ý kiến của bạn.').waitFor();
    expect(await statusOf(3)).toBe('approved-with-conditions');
    const conditions = await reviewer.client.lists('conditions', { review: congressOf(3) });
    expect(conditions.toSorted((one, other) => Number(one['number']) - Number(other['number']))).toMatchObject([
      { text: 'Bổ sung danh sách khách mời', status: 'open' },
      { text: 'Nêu rõ kinh phí', document: dossierAt(3).drafts[REPORT] },
    ]);
    expect(await reviewer.client.lists('review-comments', { review: congressOf(3) })).toMatchObject([
      { text: 'Sửa lỗi chính tả', side: 'party', status: 'open' },
    ]);
    expect(await serious(page)).toEqual([]);
  }, 60_000);
});

describe('a dossier that comes back', () => {
  it('brings the answers to the comments, one by one', async () => {
    const editor = await openWindow(browser, product.url);
    await signIn(editor.page, branchEditor.way);
    await editor.page.goto(`/#/documents/${dossierAt(2).drafts[REPORT]}/show?tab=comments`);
    await editor.page.getByText('Nêu rõ chỉ tiêu va jakcdrv').waitFor();
    await keepPicture(editor.page, 'party-reviewer-branch-comments');
    expect(await serious(editor.page)).toEqual([]);
    await editor.page.getByRole('button', { name: 'Trả lời góp ý 1' }).click();
    const form = editor.page.getByRole('dialog');
    await form.getByLabel('Kết quả').click();
    await editor.page.getByRole('option', { name: 'Tiếp thu' }).click();
    await form.getByLabel('Nội dung').fill('Đã bổ sung chỉ tiêu từng năm.');
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await editor.page.getByText('Đã bổ sung chỉ tiêu từng năm.').waitFor();
    expect(wrongIn(editor)).toEqual([]);
    await editor.context.close();
  }, 60_000);

  it('shows what changed since this reviewer looked, and cuts no word', async () => {
    const { documents } = await reviewer.client.sees<{
      documents: { document: string; version: number; hash: string }[];
    }>('reviews', congressOf(2));
    for (const { document, version, hash } of documents) {
      await reviewer.client.call('PUT', `/api/seen/${document}`, { version, hash });
    }
    await resubmitted(2, REPORT, ...revised);
    await page.goto('/#/waiting');
    await page.reload();
    await page.getByText('1/14 văn bản mới hoặc đã đổi').waitFor();
    await page.getByRole('link', { name: nameOf(2) }).click();
    await page.getByText('Đã bổ sung chỉ tiêu từng năm.').waitFor();
    await page.locator('ins').first().waitFor();
    expect(await page.locator('del').allInnerTexts()).toEqual(['95']);
    expect(await page.locator('ins').allInnerTexts()).toEqual(['98', ', trong đó có 12 đoàn viên nữ', addition]);
    await page.getByRole('button', { name: '… 4 đoạn không đổi' }).click();
    await page.getByText(report[5] ?? '').waitFor();
    await page.getByText('Lần trước trả lại vì').waitFor();
    await page.getByText('13/14 đã xem').waitFor();
    await page.getByRole('button', { name: 'Hai cột' }).click();
    await page.locator('.sides').first().waitFor();
    await keepPicture(page, 'party-reviewer-sides');
    await page.getByRole('button', { name: 'Bản đầy đủ' }).click();
    await page.locator('del').first().waitFor({ state: 'detached' });
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Đánh dấu đã xem').waitFor();
    await keepPicture(page, 'party-reviewer-keys');
    await page.keyboard.press('Escape');
  }, 60_000);

  it.each(
    [1440, 390].flatMap((width) =>
      ['light', 'dark'].flatMap((theme) => ['vi', 'en'].map((locale) => ({ width, theme, locale }))),
    ),
  )(
    'reads well at $width px, $theme, $locale',
    async ({ width, theme, locale }) => {
      await page.setViewportSize({ width, height: width === 390 ? 844 : 900 });
      await page.evaluate(
        ([light, language]) => {
          localStorage.setItem('RaStore.theme', JSON.stringify(light));
          localStorage.setItem('RaStore.locale', JSON.stringify(language));
        },
        [theme, locale],
      );
      for (const [name, place] of [
        ['inbox', '/#/waiting'],
        ['review', `/#/reviews/${congressOf(2)}/show`],
      ] as const) {
        await page.goto(place);
        await page.reload();
        await (name === 'inbox' ? page.getByRole('link', { name: nameOf(2) }) : page.locator('ins').first()).waitFor();
        await page.waitForLoadState('networkidle');
        expect(await page.locator('html').getAttribute('lang')).toBe(locale);
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe(theme);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await serious(page)).toEqual([]);
        await keepPicture(page, `party-reviewer-${name}-${width}-${theme}-${locale}`);
      }
    },
    60_000,
  );
});

describe('the upper union', () => {
  it('fixes the day and the personnel with its approval, as the branch has planned them', async () => {
    await preparation.submitTo(dossierAt(0).branch, congressOf(0), 'upper');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.evaluate(() => localStorage.clear());
    await page.goto('about:blank');
    await page.context().clearCookies();
    await page.goto('/#/login');
    await signIn(page, officer.way);
    await page.getByRole('link', { name: 'Chờ ý kiến' }).first().click();
    await page
      .locator('a[data-waiting]')
      .filter({ hasText: nameOf(0) })
      .click();
    await page.getByText('0/14 đã xem').waitFor();
    await page.keyboard.press('a');
    const dialog = page.getByRole('dialog');
    await dialog
      .getByLabel('Ngày')
      .first()
      .fill(vietnamese(today(30)));
    await dialog
      .getByLabel(/Số lượng|Số ủy viên|uỷ viên/)
      .first()
      .fill('7');
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'party-reviewer-approve-upper');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có hồ sơ nào chờ ý kiến của bạn.').waitFor();
    expect(await officer.client.sees('reviews', congressOf(0))).toMatchObject({
      upperStatus: 'approved',
      heldOn: today(30),
      personnelMode: 'ELECTED',
      chairMode: 'BY_BCH',
      committeeSize: 7,
    });
  }, 60_000);
});

describe('the console of a reviewer', () => {
  it('asked nobody else for anything, and complained of nothing but the refusal above', () => {
    // The stale decision.
    expect(wrongIn(window, [{ method: 'POST', path: /^\/api\/commands\/review\.return$/, status: 409 }])).toEqual([]);
  });
});

type Dossier = {
  readonly name: string;
  readonly branch: unions.Branch;
  readonly congress: string;
  readonly drafts: Readonly<Record<string, string>>;
  readonly meeting: string;
};

/** A branch whose papers are finalised and lie before its Party committee. */
async function submitted(upper: unions.Upper, campaign: string, name: string, at: number): Promise<Dossier> {
  const branch = await unions.foundBranch(upper, { name, slug: `co-so-${at}`, members: 90 });
  const [chairedBy = ''] = await unions.registerPeople(branch, ['Đặng Thị Chủ Trì']);
  const congress = await preparation.planCongress(branch, campaign, { ordinal: 'XII' });
  await preparation.decideForm(branch, congress, 'PLENARY');
  const kinds = Object.keys(preparation.papers).filter((kind) => kind !== 'delegate-list');
  const drafts = await preparation.draftPapers(branch, congress, kinds);
  const meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  await preparation.saveText(await branch.as('branch_editor'), drafts[REPORT] ?? '', ...report);
  for (const document of Object.values(drafts)) await preparation.finalise(branch, document, meeting);
  const chair = await branch.as('branch_chair');
  await chair.does('review.submit', { congress, side: 'party', dueOn: today(at * 4 - 2) });
  return { name, branch, congress, drafts, meeting };
}

/** The branch works over one of its papers and submits anew. */
async function resubmitted(at: number, kind: string, ...text: readonly string[]): Promise<void> {
  const { branch, congress, drafts, meeting } = dossierAt(at);
  const document = drafts[kind] ?? '';
  await preparation.saveText(await branch.as('branch_editor'), document, ...text);
  await preparation.finalise(branch, document, meeting);
  await preparation.submitTo(branch, congress, 'party');
}

/** Opens the return of the dossier and writes why. */
async function typedReason(words: string): Promise<Locator> {
  await page.keyboard.press('r');
  const reason = page.getByRole('dialog').getByRole('textbox').first();
  await reason.waitFor();
  await reason.fill(words);
  return reason;
}

function dossierAt(at: number): Dossier {
  const dossier = dossiers[at];
  if (!dossier) throw new Error(`There is no dossier ${at}`);
  return dossier;
}

function nameOf(at: number): string {
  return dossierAt(at).name;
}

function congressOf(at: number): string {
  return dossierAt(at).congress;
}

function vietnamese(day: string): string {
  return day.split('-').reverse().join('/');
}

async function statusOf(at: number): Promise<unknown> {
  return (await reviewer.client.sees('reviews', congressOf(at)))['partyStatus'];
}

/** Counts what a hand does. */
function countClicks() {
  const clicks = {
    count: 0,
    async on(target: Locator) {
      await target.click();
      clicks.count += 1;
    },
  };
  return clicks;
}
