import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { serious } from '../support/looks.js';
import { type Account, accountOf, type Product, startProduct } from '../support/product.js';

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let account: Account;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  account = accountOf(product, 'bien-tap');
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await signIn(page, account);
  await page.goto('/#/account');
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the account', () => {
  it('says beside the field that the current password is wrong', async () => {
    await choose('khong-phai-mat-khau', 'mot-mat-khau-moi-dai');
    const current = page.locator('input[name=current]');
    await page.locator('input[name=current][aria-invalid=true]').waitFor();
    const beside = page.locator(`[id="${await current.getAttribute('aria-describedby')}"]`);
    expect(await beside.innerText()).toMatch(/mật khẩu hiện tại/i);
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('takes another password, which is the way in from then on', async () => {
    await choose(account.password, 'mot-mat-khau-moi-dai');
    await page.getByText('Đã đổi mật khẩu.').waitFor();
    account = { ...account, password: 'mot-mat-khau-moi-dai' };
    const other = await openWindow(browser, product.url);
    await signIn(other.page, account);
    expect(wrongIn(other)).toEqual([]);
    await other.context.close();
  }, 30_000);

  it('says when signing out everywhere does not reach the service', async () => {
    await window.context.setOffline(true);
    await leave();
    await page.getByText('Mất kết nối với máy chủ.', { exact: false }).waitFor();
    await window.context.setOffline(false);
  }, 30_000);

  it('leads every window to the way in, once one has signed out everywhere', async () => {
    const other = await openWindow(browser, product.url);
    await signIn(other.page, account);
    await page.reload();
    await page.getByText('Máy này').waitFor();
    expect(await page.getByRole('listitem').filter({ hasText: 'Dùng lần cuối' }).count()).toBeGreaterThan(1);
    await leave();
    await page.getByLabel('Tên đăng nhập').waitFor();
    await other.page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' }).waitFor();
    expect(other.problems).toEqual([]);
    await other.context.close();
  }, 40_000);

  it('asked for nothing in vain but on purpose', () => {
    expect(
      wrongIn(window, [
        { method: 'POST', path: /^\/api\/session\/password$/, status: 422 },
        { method: 'DELETE', path: /^\/api\/sessions$/, status: 'net::ERR_INTERNET_DISCONNECTED' },
      ]),
    ).toEqual([]);
  });
});

async function choose(current: string, next: string): Promise<void> {
  await page.locator('input[name=current]').fill(current);
  await page.locator('input[name=next]').fill(next);
  await page.locator('input[name=again]').fill(next);
  await page.getByRole('button', { name: 'Đổi mật khẩu' }).click();
}

async function leave(): Promise<void> {
  await page.getByRole('button', { name: 'Đăng xuất khỏi mọi máy' }).click();
}
