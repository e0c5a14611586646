import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { Client } from '../support/client.js';
import { everyLook, faultsInEveryLook, keepPicture, serious } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';
import { isBusyWith, REFERENCE } from '../support/trouble.js';

// What an upper union settles where the texts are silent, and what is kept of those who look over its shoulder.

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let campaign: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const officer = new Client(product.url);
  const { body } = await officer.signIn('cap-tren', accountOf(product, 'cap-tren').password);
  const { posts } = body as { posts: { unit: string }[] };
  const drafted = { unit: posts[0]?.unit, name: 'Đại hội nhiệm kỳ 2025–2030', term: '2025-2030', ruleSet: 'RS_2025' };
  campaign = (await officer.does('campaign.draft', drafted)).id;
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, accountOf(product, 'cap-tren'));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the form that issues a campaign', () => {
  it('offers by their words the provisions that the texts leave open, and not what they settle', async () => {
    await page.goto(`/#/campaigns/${campaign}/show`);
    await page.getByRole('button', { name: 'Ban hành kế hoạch' }).click();
    await form().getByRole('button', { name: 'Thêm' }).click();
    await provision(1).fill('Số năm nhiệm kỳ');
    await page.getByRole('option').first().waitFor({ state: 'detached' });
    await provision(1).fill('trình trước');
    await page.getByRole('option', { name: 'Số ngày trình trước đại hội (R26)' }).click();
    await provision(1).blur();
    expect(await form().innerText()).not.toContain('submissionDaysBefore');
  }, 30_000);

  it('shows how sure each is, and whether any step goes by it', async () => {
    await setting(1).getByText('Chưa kiểm chứng').waitFor();
    await form().getByRole('button', { name: 'Thêm' }).click();
    await provision(2).fill('tiêu chí');
    await page.getByRole('option', { name: 'Tiêu chí chọn đại hội điểm (R30)' }).click();
    await setting(2).getByText('Chưa kiểm chứng').waitFor();
    await setting(2).getByText('Chưa bước nào kiểm tra').waitFor();
  }, 30_000);

  it('asks for each value by its kind', async () => {
    await setting(1).getByLabel('Giá trị').fill('15');
    expect(await setting(1).getByLabel('Giá trị').getAttribute('type')).toBe('number');
    await setting(2).getByLabel('Giá trị').fill('Đủ mọi loại hình cơ sở');
    for (const n of [1, 2]) await setting(n).getByLabel('Người, cơ quan ấn định').fill('Ban Thường vụ');
    // Another language draws the page anew, without what is open over it.
    const looks = everyLook.filter(({ language }) => language === 'vi');
    expect(await faultsInEveryLook(page, 'campaign-settings', { looks, within: '[role=dialog]' })).toEqual([]);
  }, 60_000);

  it('keeps what was settled, marked as unverified on the page of the campaign', async () => {
    await form().getByLabel('Số kế hoạch').fill('12/KH-TLĐ');
    await form().getByLabel('Ngày ban hành').fill('14/03/2025');
    await form().getByRole('button', { name: 'Ghi nhận' }).click();
    await form().waitFor({ state: 'detached' });
    const settled = page.getByRole('main');
    await settled.getByText('Đã ấn định (chưa kiểm chứng trong văn bản)').waitFor();
    await settled.getByText('Số ngày trình trước đại hội').waitFor();
    await settled.getByText('Đủ mọi loại hình cơ sở').waitFor();
    expect(await settled.getByText('Chưa rõ, chưa kiểm chứng').count()).toBe(2);
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'campaign-settled');
  }, 30_000);
});

describe('what auditors read', () => {
  it('is told to the upper union: who, in which capacity, what, and when', async () => {
    await page.goto('/#/readings');
    await page.getByText('Chưa có cán bộ kiểm tra nào mở xem.').waitFor();
    const auditor = await openWindow(browser, product.url);
    await signIn(auditor.page, accountOf(product, 'kiem-tra'));
    await auditor.page.goto('/#/union-units');
    await auditor.page.getByRole('table').getByRole('link').first().click();
    await auditor.page.getByRole('tab', { name: 'Nội dung' }).waitFor();
    expect(wrongIn(auditor)).toEqual([]);
    await auditor.context.close();
    await page.reload();
    const line = page.getByRole('row').filter({ hasText: 'Uỷ ban Kiểm tra Tổng Liên đoàn' });
    await line.filter({ hasText: 'Danh sách: Đơn vị' }).first().waitFor();
    expect(await line.first().innerText()).toMatch(/\d\d\/\d\d\/\d{4} \d\d:\d\d/);
    expect(await line.first().innerText()).toContain('Uỷ viên Uỷ ban Kiểm tra');
  }, 60_000);

  it('is shown to the auditors themselves, in every look', async () => {
    const auditor = await openWindow(browser, product.url);
    await signIn(auditor.page, accountOf(product, 'kiem-tra'));
    await auditor.page.goto('/#/readings');
    await auditor.page.getByRole('row').nth(1).waitFor();
    expect(await faultsInEveryLook(auditor.page, 'readings')).toEqual([]);
    expect(wrongIn(auditor)).toEqual([]);
    await auditor.context.close();
  }, 60_000);

  it('says when it cannot be read, with the way to try again', async () => {
    const isOver = await isBusyWith(page, /\/api\/readings/);
    await page.reload();
    await page.getByText(`Mã tham chiếu: ${REFERENCE}`).waitFor();
    expect(await page.getByRole('row').count()).toBe(0);
    await isOver();
    await page.getByRole('button', { name: 'Thử lại' }).click();
    await page.getByRole('row').nth(1).waitFor();
  }, 30_000);

  it('is offered to nobody else', async () => {
    await page.getByRole('button', { name: 'Tất cả danh sách' }).click();
    await page.getByRole('link', { name: 'Nhật ký kiểm tra' }).waitFor();
    const editor = await openWindow(browser, product.url);
    await signIn(editor.page, accountOf(product, 'bien-tap'));
    await editor.page.getByRole('button', { name: 'Tất cả danh sách' }).click();
    await editor.page.getByRole('button', { name: 'Tất cả danh sách', expanded: true }).waitFor();
    expect(await editor.page.getByRole('link', { name: 'Nhật ký kiểm tra' }).count()).toBe(0);
    expect(wrongIn(editor)).toEqual([]);
    await editor.context.close();
  }, 30_000);

  it('asked for nothing in vain but on purpose', () => {
    expect(wrongIn(window, [{ method: 'GET', path: /^\/api\/readings$/, status: 503 }])).toEqual([]);
  });
});

function form(): Locator {
  return page.getByRole('dialog', { name: 'Ban hành kế hoạch' });
}

/** The setting that stands first, second … in the form. */
function setting(place: number): Locator {
  return form()
    .locator('.RaSimpleFormIterator-line')
    .nth(place - 1);
}

function provision(place: number): Locator {
  return setting(place).getByRole('combobox', { name: 'Quy định' });
}
