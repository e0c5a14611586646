import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import axe from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import * as preparation from '../journeys/deeds/preparation.js';
import * as unions from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, type Window } from '../support/browser.js';
import { Client } from '../support/client.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';

// The Party reviewer with five minutes: from the inbox to a decision, by mouse and by keyboard alone.

const REVIEWER = 'dang-uy-phu-an';
const PASSWORD = 'Mot-mat-khau-de-thu-2026';

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let reviewer: Client;
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
  reviewer = await openAccount(upper.officer, posts);
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the inbox', () => {
  it('is the first page, the oldest deadline first, and what is overdue says so in words', async () => {
    await signIn();
    await page.getByRole('heading', { name: 'Chờ ý kiến (4)', level: 2 }).waitFor();
    const rows = page.getByRole('row').filter({ has: page.getByRole('link') });
    await rows.filter({ hasText: 'Quá hạn 2 ngày' }).waitFor();
    const told = await rows.allInnerTexts();
    expect(told.map((row) => dossiers.findIndex(({ name }) => row.includes(name)))).toEqual([0, 1, 2, 3]);
    expect(told[1]).toContain('Còn 2 ngày');
    expect(told[0]).toContain('Chưa xem lần nào');
    expect(await page.getByRole('navigation').getByText('4', { exact: true }).count()).toBeGreaterThan(0);
    expect(await serious()).toEqual([]);
  }, 60_000);
});

describe('a decision', () => {
  it('takes three clicks from the inbox, and the next dossier opens by itself', async () => {
    const clicks = countClicks();
    await clicks.on(page.getByRole('link', { name: nameOf(0) }));
    await clicks.on(page.getByRole('button', { name: 'Duyệt', exact: true }));
    await page.getByText('công đoàn cơ sở trình tiếp công đoàn cấp trên').waitFor();
    expect(await serious()).toEqual([]);
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
    await page.getByRole('heading', { name: 'Báo cáo nhiệm kỳ và phương hướng', level: 3 }).waitFor();
    await page.locator('.block').first().selectText();
    await page.keyboard.press('c');
    const form = page.getByRole('dialog');
    await form.getByText('Góp ý đoạn đã chọn').waitFor();
    // Keys of the page mean nothing while somebody writes.
    await page.keyboard.type('Nêu rõ chỉ tiêu va jakcdrv');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Góp ý chưa gửi (1)').waitFor();
    await page.reload();
    await page.getByText('Góp ý chưa gửi (1)').waitFor();
    await page.getByText('1/14 đã xem').waitFor();
    await page.keyboard.press('r');
    const reason = page.getByRole('dialog').getByRole('textbox').first();
    await reason.waitFor();
    expect(await reason.inputValue()).toContain('Nêu rõ chỉ tiêu va jakcdrv');
    expect(await reason.inputValue()).toContain('Báo cáo nhiệm kỳ và phương hướng “');
    expect(await serious()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByRole('heading', { name: nameOf(3), level: 2 }).waitFor();
    expect(await statusOf(2)).toBe('returned');
    const { returnedReason } = await reviewer.sees('reviews', congressOf(2));
    expect(returnedReason).toContain('Nêu rõ chỉ tiêu');
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

  it('is about what was shown: a newer submission has to be looked at first', async () => {
    await page.keyboard.press('a');
    await page.getByRole('dialog').getByRole('button', { name: 'Gửi' }).waitFor();
    await resubmitted(3, 'Chương trình: bản thứ hai, rút còn một buổi.', 'programme');
    await page.keyboard.press('Control+Enter');
    await page.getByText('Hồ sơ đã đổi sau khi bạn mở.').waitFor();
    expect(await statusOf(3)).toBe('submitted');
    expect(await page.getByRole('button', { name: 'Duyệt', exact: true }).isDisabled()).toBe(true);
    expect(await serious()).toEqual([]);
    await page.getByRole('button', { name: 'Xem bản mới' }).click();
    await page.getByText('Hồ sơ đã đổi sau khi bạn mở.').waitFor({ state: 'hidden' });
  }, 60_000);

  it('may make conditions, each on its paper', async () => {
    await page.keyboard.press('d');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nội dung').first().fill('Bổ sung danh sách khách mời');
    expect(await serious()).toEqual([]);
    await page.keyboard.press('Control+Enter');
    await page.getByText('Không có hồ sơ nào chờ ý kiến của bạn.').waitFor();
    expect(await statusOf(3)).toBe('approved-with-conditions');
    expect(await reviewer.lists('conditions', { review: congressOf(3) })).toMatchObject([
      { text: 'Bổ sung danh sách khách mời', status: 'open' },
    ]);
    expect(await serious()).toEqual([]);
  }, 60_000);
});

describe('a dossier that comes back', () => {
  it('shows what changed since this reviewer looked, and cuts no word', async () => {
    const { documents } = await reviewer.sees<{ documents: { document: string; version: number; hash: string }[] }>(
      'reviews',
      congressOf(2),
    );
    for (const { document, version, hash } of documents) {
      await reviewer.call('PUT', `/api/seen/${document}`, { version, hash });
    }
    await resubmitted(2, 'Báo cáo nhiệm kỳ và phương hướng: bản thứ hai.', 'term-report-and-direction');
    await page.goto('/#/waiting');
    await page.reload();
    await page.getByText('1/14 văn bản mới hoặc đã đổi').waitFor();
    await page.getByRole('link', { name: nameOf(2) }).click();
    await page.locator('ins').first().waitFor();
    expect(await page.locator('del').allInnerTexts()).toEqual(['đầu']);
    expect(await page.locator('ins').allInnerTexts()).toEqual(['thứ hai']);
    await page.getByText('Lần trước trả lại vì').waitFor();
    await page.getByText('13/14 đã xem').waitFor();
    await page.getByRole('button', { name: 'Hai cột' }).click();
    expect(await page.locator('.sides').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'Bản đầy đủ' }).click();
    expect(await page.locator('del').count()).toBe(0);
    await page.keyboard.press('?');
    await page.getByRole('dialog').getByText('Đánh dấu đã xem').waitFor();
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
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        expect(await serious()).toEqual([]);
        await shoot(`${name}-${width}-${theme}-${locale}`);
      }
    },
    60_000,
  );

  it('asked nobody else for anything, and complained of nothing but the refusal above', () => {
    expect(window.outside).toEqual([]);
    // The browser itself notes every answer of 4xx: the stale decision.
    expect(window.problems.filter((problem) => !/status of 4(01|09)/.test(problem))).toEqual([]);
    expect(window.problems.length).toBeLessThanOrEqual(2);
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
  for (const document of Object.values(drafts)) await preparation.finalise(branch, document, meeting);
  const chair = await branch.as('branch_chair');
  await chair.does('review.submit', { congress, side: 'party', dueOn: today(at * 4 - 2) });
  return { name, branch, congress, drafts, meeting };
}

/** The branch works over one of its papers and submits anew. */
async function resubmitted(at: number, text: string, kind: string): Promise<void> {
  const { branch, congress, drafts, meeting } = dossiers[at] as Dossier;
  const document = drafts[kind] ?? '';
  await preparation.saveText(await branch.as('branch_editor'), document, text);
  await preparation.finalise(branch, document, meeting);
  await preparation.submitTo(branch, congress, 'party');
}

async function openAccount(officer: Client, posts: object): Promise<Client> {
  const opened = await officer.call('POST', '/api/accounts', {
    username: REVIEWER,
    displayName: 'Lê Thị Duyệt',
    posts,
  });
  expect(opened.status).toBe(201);
  const { password } = opened.body as { password: string };
  const person = new Client(product.url, officer.clock);
  await person.signIn(REVIEWER, password);
  expect((await person.call('POST', '/api/session/password', { current: password, next: PASSWORD })).status).toBe(204);
  return person;
}

async function signIn(): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(REVIEWER);
  await page.locator('input[name=password]').fill(PASSWORD);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
}

function nameOf(at: number): string {
  return dossiers[at]?.name ?? '';
}

function congressOf(at: number): string {
  return dossiers[at]?.congress ?? '';
}

async function statusOf(at: number): Promise<unknown> {
  return (await reviewer.sees('reviews', congressOf(at)))['partyStatus'];
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

/** A picture to look at, where somebody asked for pictures. */
async function shoot(name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  const picture = await page.screenshot({ ...(folder ? { path: `${folder}/party-reviewer-${name}.png` } : {}) });
  expect(picture.length).toBeGreaterThan(10_000);
}

/** What axe finds that keeps people out, with the places. */
async function serious(): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
}
