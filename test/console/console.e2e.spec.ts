import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, type Window, wrongIn } from '../support/browser.js';
import { serious } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the console', () => {
  it('lets in who has an account, and says in Vietnamese why it does not let in others', async () => {
    await page.goto('/');
    await page.getByLabel('Tên đăng nhập').fill('chu-tich');
    await page.getByLabel('Mật khẩu', { exact: false }).first().fill('khong-phai-mat-khau');
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').innerText()).toMatch(/mật khẩu/i);

    await page.locator('input[name=password]').fill(accountOf(product, 'chu-tich').password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByRole('heading', { name: 'Đại hội Công đoàn Sở Nội vụ' }).waitFor();
    expect(await page.title()).toBe('Đại hội của tôi · Kỷ Yếu');
    expect(await page.locator('html').getAttribute('lang')).toBe('vi');
  }, 30_000);

  it('finds a unit by words without diacritics, and opens its page', async () => {
    await page.goto('/#/union-units');
    await page.getByPlaceholder('Tìm kiếm').fill('so noi vu');
    await page.waitForFunction(() => !document.body.innerText.includes('Tổng Liên đoàn Lao động Việt Nam'));
    expect(await serious(page)).toEqual([]);
    await page.getByRole('link', { name: 'Công đoàn Sở Nội vụ', exact: true }).click();
    await page
      .getByRole('heading', { name: /Công đoàn Sở Nội vụ/ })
      .last()
      .waitFor();
    await page.getByText('Loại đơn vị').first().waitFor();
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('puts a refusal beside its field, and takes the command once it is right', async () => {
    await page.goto('/#/people');
    await page.getByRole('button', { name: 'Thêm người' }).first().click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Họ và tên').fill('Đỗ Thị Thử'.normalize('NFD'));
    await form.getByLabel('Ngày sinh').fill('31/02/1990');
    expect(await serious(page)).toEqual([]);
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByRole('alert').waitFor();
    expect(await form.getByRole('alert').innerText()).toContain('chưa có gì bị thay đổi');
    expect(await form.getByLabel('Ngày sinh').getAttribute('aria-invalid')).toBe('true');

    await form.getByLabel('Ngày sinh').fill('28/02/1990');
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận: Thêm người').waitFor();
    await page.getByRole('heading', { name: 'Đỗ Thị Thử', level: 2 }).waitFor();
  }, 30_000);

  it('tells what happened as a sentence, with who did it in which capacity', async () => {
    await page.getByRole('tab', { name: 'Diễn biến' }).click();
    const event = page.getByRole('listitem').filter({ hasText: 'Thêm người vào danh bạ' });
    await event.waitFor();
    expect(await event.innerText()).toContain('Chủ tịch Công đoàn Sở Nội vụ');
    expect(await event.innerText()).toMatch(/Ghi lúc \d\d\/\d\d\/\d{4} \d\d:\d\d/);
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('speaks English when asked, and Vietnamese again', async () => {
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('tab', { name: 'Timeline' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('menuitem', { name: 'Tiếng Việt' }).click();
    await page.getByRole('tab', { name: 'Diễn biến' }).waitFor();
  }, 30_000);

  it('fits a phone', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of ['/#/', '/#/union-units', '/#/regulations', '/#/account']) {
      await page.goto(place);
      await page.reload();
      await page.waitForLoadState('networkidle');
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect([place, width]).toEqual([place, 390]);
    }
  }, 30_000);

  it('asked nobody else for anything, and complained of nothing but the refusals above', () => {
    expect(
      wrongIn(window, [
        { method: 'POST', path: /^\/api\/session$/, status: 401 },
        { method: 'POST', path: /^\/api\/commands\/person\.register$/, status: 422 },
      ]),
    ).toEqual([]);
  });
});
