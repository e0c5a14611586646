import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { draftPapers, planCongress } from '../journeys/deeds/preparation.js';
import { type Branch, foundBranch, foundUpperUnion, registerPeople } from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld } from '../support/world.js';

// The chair and the editor of one branch at work on one congress, each in a window and under an account of their own.

const COMMENTS = 25;

let product: Product;
let browser: Browser;
let branch: Branch;
let windows: readonly Window[];
let chair: Page;
let editor: Page;
let plan: string;
let budget: string;
let member: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const world = await buildWorld(product);
  const upper = await foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Hai Người', 'hai-nguoi');
  branch = await foundBranch(upper, { name: 'Công đoàn Trường Hai Người', slug: 'hai', members: 80 });
  [member = ''] = await registerPeople(branch, ['Đỗ Thị Thử']);
  const congress = await planCongress(branch, null, { ruleSet: 'RS_2025' });
  const drafts = await draftPapers(branch, congress, ['plan', 'budget']);
  plan = drafts['plan'] ?? '';
  budget = drafts['budget'] ?? '';
  const asked = await branch.as('branch_chair');
  await asked.does('document.open-consultation', { document: budget });
  for (let at = 1; at <= COMMENTS; at += 1) {
    await asked.does('document.comment', { document: budget, text: `Ý kiến thứ ${at} về dự toán`, passage: 'bản đầu' });
  }
  windows = await Promise.all(
    (['branch_chair', 'branch_editor'] as const).map(async (role) => {
      const named = { username: role.replace('_', '-'), displayName: role };
      const post = { role, unit: branch.unit, capacity: role === 'branch_chair' ? 'Chủ tịch' : 'Biên tập văn kiện' };
      const { way } = await world.openAccount(upper.officer, named, post);
      const window = await openWindow(browser, product.url);
      window.page.setDefaultTimeout(10_000);
      await signIn(window.page, way);
      return window;
    }),
  );
  [chair, editor] = windows.map(({ page }) => page) as [Page, Page];
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('two people at one congress', () => {
  it('see what the other has written, without reloading', async () => {
    for (const page of [chair, editor]) {
      await page.goto(`/#/documents/${plan}/show`);
      await text(page).getByText('Kế hoạch tổ chức đại hội: bản đầu.').waitFor();
    }
    await write(editor, ' Biên tập viết thêm.');
    await editor.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await editor.getByText('Đã lưu phiên bản 2').waitFor();
    await text(chair).getByText('Biên tập viết thêm.').waitFor();
    await chair.getByRole('tab', { name: 'Phiên bản (2)' }).waitFor();
  }, 60_000);

  it('lose nothing of their own when the other saves first, and save after having seen it', async () => {
    await write(chair, ' Chủ tịch viết thêm.');
    await write(editor, ' Biên tập lại viết.');
    await editor.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await editor.getByText('Đã lưu phiên bản 3').waitFor();
    await chair.getByText('Trong lúc bạn soạn trên phiên bản 2, đã có phiên bản 3.').waitFor();
    expect(await chair.getByRole('button', { name: 'Lưu thành phiên bản' }).isDisabled()).toBe(true);
    expect(await serious(chair)).toEqual([]);
    await keepPicture(chair, 'two-people-newer');
    await chair.getByRole('link', { name: 'Xem khác nhau giữa hai phiên bản' }).click();
    await chair.getByText('Biên tập lại viết.').last().waitFor();
    await chair.getByRole('tab', { name: 'Bài soạn' }).click();
    await chair.getByRole('button', { name: 'Giữ bài của tôi và lưu tiếp sau đó' }).click();
    await chair.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await chair.getByText('Đã lưu phiên bản 4').waitFor();
    await text(editor).getByText('Chủ tịch viết thêm.').waitFor();
  }, 60_000);

  it('are shown what the other did when both change the same, and can go on from there', async () => {
    for (const page of [chair, editor]) {
      await page.goto(`/#/people/${member}/show`);
      await page.getByRole('heading', { name: 'Đỗ Thị Thử', level: 2 }).waitFor();
    }
    await chair.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).click();
    const form = chair.getByRole('dialog');
    await form.getByLabel('Chức danh').fill('Ủy viên');
    await form.getByLabel('Từ ngày').fill('01/03/2024');
    await form.getByLabel('Chức vụ', { exact: false }).first().click();
    await chair.getByRole('option', { name: 'Khác' }).click();

    await editor.getByRole('button', { name: 'Đính chính' }).click();
    const correction = editor.getByRole('dialog');
    await correction.getByLabel('Ngày sinh').fill('27/02/1990');
    await correction.getByLabel('Lý do').fill('Theo giấy khai sinh');
    await correction.getByRole('button', { name: 'Ghi nhận' }).click();
    await correction.waitFor({ state: 'hidden' });

    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').innerText()).toContain('Đính chính thông tin cá nhân');
    expect(await form.getByRole('alert').innerText()).toContain('Biên tập văn kiện');
    expect(await form.getByLabel('Chức danh').inputValue()).toBe('Ủy viên');
    expect(await serious(chair)).toEqual([]);
    await keepPicture(chair, 'two-people-conflict');
    await form.getByRole('button', { name: 'Đã xem, vẫn gửi' }).click();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await chair.getByText('Đã ghi nhận: Ghi nhận giữ chức vụ').waitFor();
  }, 60_000);

  it('answer each other: every comment can be reached, and who made it reads what became of it', async () => {
    for (const page of [chair, editor]) {
      await page.goto(`/#/documents/${budget}/show?tab=comments`);
      await page.getByRole('tab', { name: `Góp ý (${COMMENTS})` }).waitFor();
      await page.getByText('Ý kiến thứ 1 về dự toán').waitFor();
      await page.getByRole('button', { name: 'Đến trang 2' }).click();
      await page.getByText(`Ý kiến thứ ${COMMENTS} về dự toán`).waitFor();
    }
    await editor.getByRole('button', { name: `Trả lời góp ý ${COMMENTS}` }).click();
    const form = editor.getByRole('dialog');
    await form.getByLabel('Kết quả').click();
    await editor.getByRole('option', { name: 'Giải trình' }).click();
    await form.getByLabel('Nội dung').fill('Mức chi theo quy định, xin giữ nguyên.');
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await chair.getByText('Mức chi theo quy định, xin giữ nguyên.').waitFor();
    await chair.getByRole('heading', { name: 'Đã trả lời (1)' }).waitFor();
    expect(await serious(chair)).toEqual([]);
    await keepPicture(chair, 'two-people-answered');
  }, 60_000);

  it('read a version when they open it, and not before', async () => {
    const asked: string[] = [];
    chair.on('request', (request) => asked.push(decodeURIComponent(request.url())));
    await chair.goto(`/#/documents/${plan}/show?tab=versions`);
    await chair.getByText('Phiên bản 1', { exact: true }).waitFor();
    const lists = asked.filter((url) => url.includes('views/document-versions?'));
    expect(lists.length).toBeGreaterThan(0);
    expect(lists.filter((url) => !url.includes('without=content'))).toEqual([]);
    await chair.getByRole('button', { name: 'Đọc' }).last().click();
    await chair.getByText('Kế hoạch tổ chức đại hội: bản đầu.', { exact: true }).last().waitFor();
    expect(await serious(chair)).toEqual([]);
  }, 60_000);

  it('asked nobody else for anything, and complained of nothing but the conflict', () => {
    const [atChair, atEditor] = windows as [Window, Window];
    const conflict = { method: 'POST', path: /^\/api\/commands\/person\.take-post$/, status: 409 };
    expect(wrongIn(atChair, [conflict])).toEqual([]);
    expect(wrongIn(atEditor)).toEqual([]);
  });
});

function text(page: Page) {
  return page.locator('.ProseMirror');
}

/** Written at the end; afterwards it is kept on the machine. */
async function write(page: Page, words: string): Promise<void> {
  await text(page).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.getByText(/Đã lưu trên máy này lúc/).waitFor();
}
