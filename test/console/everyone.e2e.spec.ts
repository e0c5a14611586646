import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { faultsInEveryLook, keepPicture, serious } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';
import { isBusyWith, REFERENCE } from '../support/trouble.js';

// What holds for everybody: nothing typed is lost, others' work shows by itself, and the past can be looked at.

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, accountOf(product, 'chu-tich'));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('everyone', () => {
  it('sees what another person did, without reloading', async () => {
    await page.goto('/#/people');
    await page.getByRole('table').waitFor();
    const other = await openWindow(browser, product.url);
    await signIn(other.page, accountOf(product, 'bien-tap'));
    const { posts } = (await (await other.page.request.get('/api/session')).json()) as { posts: { unit: string }[] };
    const answer = await other.page.request.post('/api/commands/person.register', {
      headers: { origin: product.url, 'idempotency-key': 'a-person-for-everyone' },
      data: { data: { name: 'Ân Người Mới', unit: posts[0]?.unit } },
    });
    expect([answer.status(), await answer.text()]).toEqual([200, expect.any(String)]);
    await page.getByRole('link', { name: 'Ân Người Mới' }).waitFor();
    await page.getByText('Đã cập nhật', { exact: true }).waitFor();
    expect(wrongIn(other)).toEqual([]);
    await other.context.close();
  }, 40_000);

  it('is asked before what was typed is thrown away', async () => {
    await begin();
    await form().getByLabel('Họ và tên').fill('Đỗ Thị Đang Gõ');
    await page.keyboard.press('Escape');
    const question = page.getByRole('dialog').filter({ hasText: 'Có thay đổi chưa gửi' });
    await question.waitFor();
    expect(await serious(page)).toEqual([]);
    await question.getByRole('button').first().click();
    await question.waitFor({ state: 'detached' });
    expect(await form().getByLabel('Họ và tên').inputValue()).toBe('Đỗ Thị Đang Gõ');
  }, 30_000);

  it('loses nothing with the network, and sends again under the same key', async () => {
    const keys: (string | undefined)[] = [];
    page.on('request', (request) => {
      if (request.url().includes('/api/commands/')) keys.push(request.headers()['idempotency-key']);
    });
    await window.context.setOffline(true);
    await page.getByText('Mất kết nối. Những gì bạn đang nhập vẫn còn').waitFor();
    await form().getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Mất kết nối với máy chủ').waitFor();
    expect(await form().getByLabel('Họ và tên').inputValue()).toBe('Đỗ Thị Đang Gõ');
    await window.context.setOffline(false);
    await page.getByText('Mất kết nối. Những gì bạn đang nhập vẫn còn').waitFor({ state: 'detached' });
    await form().getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận: Thêm người').waitFor();
    expect(keys).toHaveLength(2);
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).toBeTruthy();
  }, 40_000);

  it('signs in again over the form when the session ends under it, and loses nothing', async () => {
    await page.goto('/#/people');
    await begin();
    await form().getByLabel('Họ và tên').fill('Lê Văn Quay Lại');
    await window.context.clearCookies();
    await form().getByRole('button', { name: 'Ghi nhận' }).click();
    const again = page.getByRole('dialog').filter({ hasText: 'chu-tich' }).or(page.getByLabel('Mật khẩu')).last();
    await again.waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByLabel('Mật khẩu').last().fill(accountOf(product, 'chu-tich').password);
    await page.getByRole('button', { name: 'Đăng nhập' }).click();
    await page.getByLabel('Mật khẩu').last().waitFor({ state: 'detached' });
    expect(await form().getByLabel('Họ và tên').inputValue()).toBe('Lê Văn Quay Lại');
    await form().getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByRole('heading', { name: 'Lê Văn Quay Lại', level: 2 }).waitFor();
  }, 40_000);

  it('looks at the past of a page, for reading only, and comes back', async () => {
    await page.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).waitFor();
    await page.getByRole('tab', { name: 'Diễn biến' }).click();
    await page.getByRole('link', { name: 'Ngay sau sự kiện này' }).click();
    const banner = page.getByRole('status').filter({ hasText: 'Bạn đang xem lúc' });
    await banner.waitFor();
    expect(page.url()).toMatch(/at=\d+/);
    expect(await page.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).count()).toBe(0);
    expect(await serious(page)).toEqual([]);
    await page.getByRole('link', { name: 'Danh bạ' }).first().click();
    await banner.waitFor();
    await page.waitForURL(/people\?.*at=\d+/);
    await page.getByRole('link', { name: 'Lê Văn Quay Lại' }).waitFor();
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await banner.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Thêm người' }).first().waitFor();
    expect(page.url()).not.toContain('at=');
  }, 40_000);

  it('chooses a date in the bar; before anything was recorded nothing is there', async () => {
    await page.getByRole('button', { name: /^Thời điểm: Hiện tại/ }).click();
    const choice = page.getByRole('dialog', { name: 'Xem lại ở một thời điểm' });
    await choice.getByRole('button', { name: 'Xem lúc đó' }).click();
    await choice.getByText('Chọn ngày giờ').waitFor();
    await choice.getByLabel('Ngày giờ').fill('31/12/2019 08:00');
    await page.keyboard.press('Enter');
    await page.getByText('Bạn đang xem lúc 31/12/2019 08:00, chỉ đọc.').waitFor();
    await page.getByRole('link', { name: 'Lê Văn Quay Lại' }).waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Thêm người' }).count()).toBe(0);
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByRole('link', { name: 'Lê Văn Quay Lại' }).waitFor();
  }, 40_000);

  it('goes back to the present with the browser, as out of any page', async () => {
    await page.goto('/#/union-units');
    await page.getByRole('table').waitFor();
    await page.getByRole('button', { name: /^Thời điểm: Hiện tại/ }).click();
    await page.getByRole('button', { name: 'Hôm qua' }).click();
    await page.getByText(/Bạn đang xem lúc/).waitFor();
    await page.goBack();
    await page.getByText(/Bạn đang xem lúc/).waitFor({ state: 'detached' });
    expect(page.url()).not.toContain('at=');
  }, 30_000);

  it('is told what cannot be read, under which reference, and tries again', async () => {
    await page.goto('/#/people');
    await page.getByRole('link', { name: 'Lê Văn Quay Lại' }).click();
    await page.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).waitFor();
    const isOver = await isBusyWith(page, /\/api\/timeline\/stream\/person-/);
    await page.reload();
    await page.getByText(`Mã tham chiếu: ${REFERENCE}`).first().waitFor();
    expect(await page.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).count()).toBe(0);
    expect(await serious(page)).toEqual([]);
    await isOver();
    await page.getByRole('button', { name: 'Thử lại' }).first().click();
    await page.getByRole('button', { name: 'Ghi nhận giữ chức vụ' }).waitFor();
  }, 40_000);

  it('writes on while the version of a paper cannot be read, and is told why it cannot be saved', async () => {
    await page.goto('/#/documents');
    await page.getByRole('table').getByRole('link').first().click();
    const save = page.getByRole('button', { name: 'Lưu thành phiên bản' });
    await save.waitFor();
    const isOver = await isBusyWith(page, /\/api\/timeline\/stream\/document-/);
    await page.reload();
    await page.getByText('Lưu thành phiên bản: Máy chủ đang bận.').waitFor();
    await page.getByText(`Mã tham chiếu: ${REFERENCE}`).first().waitFor();
    expect(await save.isDisabled()).toBe(true);
    await keepPicture(page, 'writer-unread-version');
    await isOver();
    await page.getByRole('button', { name: 'Thử lại' }).first().click();
    await page.getByText('Lưu thành phiên bản: Máy chủ đang bận.').waitFor({ state: 'detached' });
    await page.locator('button:enabled', { hasText: 'Lưu thành phiên bản' }).waitFor();
  }, 40_000);

  it('finds every part of the frame in order, on a phone and on a desk, by day and by night', async () => {
    await page.goto('/#/account');
    await page.getByRole('heading', { name: 'Các phiên đăng nhập' }).waitFor();
    expect(await faultsInEveryLook(page, 'account')).toEqual([]);
  }, 60_000);

  it('asked nobody else for anything, and complained of nothing but what was done to it', () => {
    expect(
      wrongIn(window, [
        { method: 'POST', path: /^\/api\/commands\/person\.register$/, status: 'net::ERR_INTERNET_DISCONNECTED' },
        { method: 'POST', path: /^\/api\/commands\/person\.register$/, status: 401 },
        { method: 'GET', path: /^\/api\/timeline\/stream\/person-/, status: 503 },
        { method: 'GET', path: /^\/api\/timeline\/stream\/document-/, status: 503 },
      ]),
    ).toEqual([]);
  });
});

async function begin(): Promise<void> {
  await page.getByRole('button', { name: 'Thêm người' }).first().click();
  await form().getByLabel('Họ và tên').waitFor();
  // The window puts the cursor where one begins, once it has opened.
  await page.waitForFunction(() => document.activeElement?.matches('input, textarea'));
}

function form() {
  return page.getByRole('dialog', { name: 'Thêm người' });
}
