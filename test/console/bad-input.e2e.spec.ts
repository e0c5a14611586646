import { Buffer } from 'node:buffer';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { draftPapers, pdf, planCongress } from '../journeys/deeds/preparation.js';
import { foundBranch, foundUpperUnion } from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld } from '../support/world.js';

// What people paste, type and attach that nobody had in mind: it is cleaned, or refused with a sentence; no page breaks.

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let plan: string;
let budget: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const world = await buildWorld(product);
  const upper = await foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Lạ', 'la');
  const branch = await foundBranch(upper, { name: 'Công đoàn Trường Lạ', slug: 'la-co-so', members: 80 });
  const congress = await planCongress(branch, null, { ruleSet: 'RS_2025' });
  const drafts = await draftPapers(branch, congress, ['plan', 'budget']);
  plan = drafts['plan'] ?? '';
  budget = drafts['budget'] ?? '';
  await (await branch.as('branch_chair')).does('document.open-consultation', { document: budget });
  const { way } = await world.openAccount(
    upper.officer,
    { username: 'bien-tap-la', displayName: 'Biên Tập' },
    { role: 'branch_editor', unit: branch.unit, capacity: 'Biên tập văn kiện' },
  );
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(20_000);
  await signIn(page, way);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('bad input', () => {
  it('of Word keeps the words of a table and the good link, and nothing that runs', async () => {
    await page.goto(`/#/documents/${plan}/show`);
    await paste(fromWord);
    await editor().getByText('Ô trong bảng').waitFor();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Đã lưu phiên bản 2').waitFor();
    const content = JSON.stringify(await versionOf(plan, 2));
    expect(content).toContain('Ô trong bảng');
    expect(content).toContain('https://congdoan.vn/');
    expect(content).not.toMatch(/script|onerror|javascript|mso|_Toc1/i);
    expect(await serious(page)).toEqual([]);
  }, 60_000);

  it('of fifty pages is taken whole', async () => {
    await paste(pages(SOME));
    await page.getByText(/Đã lưu trên máy này lúc/).waitFor();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Đã lưu phiên bản 3').waitFor();
    await page.reload();
    await editor()
      .getByText(`${SOME - 1} ${paragraph}`)
      .waitFor();
    const paragraphs = JSON.stringify(await versionOf(plan, 3)).match(/"paragraph"/g) ?? [];
    expect(paragraphs.length).toBeGreaterThanOrEqual(SOME);
  }, 120_000);

  it('of two hundred pages is refused with the way to give it as a file, and stays on the machine', async () => {
    await paste(pages(MANY));
    await page.getByText(/Đã lưu trên máy này lúc/).waitFor();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByRole('alert').filter({ hasText: 'Đính kèm thành tệp PDF hoặc DOCX' }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.reload();
    await editor()
      .getByText(`${MANY - 1} ${paragraph}`)
      .waitFor();
    await page.getByRole('button', { name: 'Bỏ phần chưa lưu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ phần chưa lưu' }).click();
    await editor()
      .getByText(`${MANY - 1} ${paragraph}`)
      .waitFor({ state: 'detached' });
  }, 120_000);

  it('of a note that is too long is counted and refused; nothing is cut', async () => {
    const note = page.getByLabel('Ghi chú cho phiên bản');
    await note.fill('g'.repeat(350));
    await page.getByText('Dài quá: nhiều nhất 300 ký tự, hãy bớt 50 ký tự.').waitFor();
    expect((await note.inputValue()).length).toBe(350);
    expect(await page.getByRole('button', { name: 'Lưu thành phiên bản' }).isDisabled()).toBe(true);
    await note.fill('');
  }, 60_000);

  it('of a name of three hundred letters is refused beside its field', async () => {
    await page.goto('/#/people');
    await page.getByRole('button', { name: 'Thêm người' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Họ và tên').fill('Đ'.repeat(300));
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByText('Nhiều nhất 200 ký tự').waitFor();
    expect((await form.getByLabel('Họ và tên').inputValue()).length).toBe(300);
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'bad-input-name');
    await leave(form);
  }, 60_000);

  it('of a comment of fifty thousand letters is refused beside its field', async () => {
    await page.goto(`/#/documents/${budget}/show`);
    await page.getByRole('button', { name: 'Góp ý', exact: true }).click();
    const form = page.getByRole('dialog');
    const said = form.getByRole('textbox', { name: 'Nội dung' });
    await said.fill('Góp ý dài. '.repeat(5_000).slice(0, 50_000));
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByText('Nhiều nhất 5000 ký tự').waitFor();
    expect((await said.inputValue()).length).toBe(50_000);
    expect(await serious(page)).toEqual([]);
    await leave(form);
  }, 60_000);

  it('of a file that is not what its name says is refused with a sentence', async () => {
    await page.getByRole('button', { name: 'Đính kèm tệp thay cho bài soạn' }).click();
    const form = page.getByRole('dialog');
    await attach(form, 'bao-cao.pdf', Buffer.from('MZ\u0000 this is no PDF'));
    await form.getByText('Không nhận loại tệp này', { exact: false }).waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'bad-input-file');
  }, 60_000);

  it('of a file whose name holds a script loses what runs in it', async () => {
    const form = page.getByRole('dialog');
    await attach(form, nasty, Buffer.from(pdf('Du toan')));
    await form.getByRole('link', { name: cleaned }).waitFor();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.waitFor({ state: 'hidden' });
    await page.getByRole('link', { name: cleaned }).first().waitFor();
    expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
    expect(await page.locator('img[src=x]').count()).toBe(0);
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'bad-input-file-name');
  }, 60_000);

  it('breaks nothing: the console complained of nothing but what was refused', () => {
    expect(
      wrongIn(window, [
        { method: 'POST', path: /^\/api\/files/, status: 415 },
        { method: 'POST', path: /^\/api\/commands\/document\.save-version$/, status: 409 },
      ]),
    ).toEqual([]);
  });
});

const SOME = 400;
const MANY = 2_000;
const paragraph =
  'Nhiệm kỳ qua, công đoàn cơ sở đã bám sát chương trình công tác của công đoàn cấp trên và nhiệm vụ chính trị của đơn vị; chăm lo, bảo vệ quyền lợi hợp pháp, chính đáng của đoàn viên và người lao động; tổ chức tốt các phong trào thi đua.';
const nasty = '<img src=x onerror=globalThis.ran=1>.pdf';
const cleaned = '_img src=x onerror=globalThis.ran=1_.pdf';

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>
<p class="MsoNormal" style="mso-margin-top-alt:auto"><b>Mục chép từ Word</b><o:p></o:p></p>
<p class="MsoNormal"><a href="javascript:alert(1)">chạy</a> <a href="#_Toc1">mục lục</a>
<a href="https://congdoan.vn/" class="MsoHyperlink">trang</a><img src="x" onerror="alert(1)"></p>
<script>alert(1)</script><table class="MsoTableGrid"><tr><td><p class="MsoNormal">Ô trong bảng</p></td></tr></table></body></html>`;

/** Paragraphs of a report, some eight of them to a page. */
function pages(paragraphs: number): string {
  return Array.from({ length: paragraphs }, (_, at) => `<p>${at} ${paragraph}</p>`).join('');
}

function editor(): Locator {
  return page.locator('.ProseMirror');
}

async function paste(html: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('Control+End');
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', pasted);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.querySelector('.ProseMirror')?.dispatchEvent(event);
  }, html);
}

async function versionOf(document: string, version: number): Promise<unknown> {
  const answer = await page.request.get(`/api/views/document-versions/${document}:${version}`);
  return ((await answer.json()) as { content: unknown }).content;
}

function attach(form: Locator, name: string, buffer: Buffer): Promise<void> {
  return form.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer });
}

/** Closes a form in which something is written. */
async function leave(form: Locator): Promise<void> {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: 'Chưa gửi' }).getByRole('button', { name: 'Đóng' }).click();
  await form.first().waitFor({ state: 'hidden' });
}
