import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Locator, Page } from 'playwright-core';
import { vocabulary } from '#vocabulary';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { faultsInEveryLook, serious } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';

// The auditor with a doubt: from the search to the page as it was, by mouse and by keyboard alone, and never a deed.

const CLICKS_AT_MOST = 3;

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
  await signIn(page, accountOf(product, 'kiem-tra'));
  await box().waitFor();
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the auditor', () => {
  it('finds their work on the first screen, before all the lists', async () => {
    const menu = page.getByRole('navigation', { name: 'Trình đơn chính' });
    expect(await menu.getByRole('link').first().innerText()).toBe('Tra cứu & tua lại');
    expect(await menu.getByRole('link').count()).toBeLessThanOrEqual(6);
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('sees a congress as it was in three clicks', async () => {
    let clicks = 0;
    const click = async (place: Locator) => {
      clicks += 1;
      await place.click();
    };
    await box().fill('soc trang');
    await click(page.getByRole('link', { name: /Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng, 2023-2028/ }));
    await click(event(/Khai mạc phiên họp/));
    await page.getByText(/Bạn đang xem lúc .*ngay sau sự kiện số \d+/).waitFor();
    await pane('Lúc đó').getByText('Đang diễn ra').first().waitFor();
    expect(clicks).toBeLessThanOrEqual(CLICKS_AT_MOST);
    expect(page.url()).toMatch(/at=\d+$/);
  }, 30_000);

  it('sees beside it what that event changed', async () => {
    const difference = pane('Thay đổi');
    await difference.getByText('Trạng thái').first().waitFor();
    expect(await difference.getByRole('deletion').first().innerText()).toContain('Đã lập kế hoạch');
    expect(await difference.getByRole('insertion').first().innerText()).toContain('Đang diễn ra');
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('steps on and back with the keys, all panes in step', async () => {
    const before = atShown();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL((url) => atOf(url.href) > before);
    await pane('Diễn biến')
      .locator('[aria-current=true]')
      .filter({ hasText: `#${atShown()}` })
      .waitFor();
    await page.keyboard.press('h');
    await page.keyboard.press('h');
    await page.waitForURL((url) => atOf(url.href) < before);
    await pane('Diễn biến')
      .locator('[aria-current=true]')
      .filter({ hasText: `#${atShown()}` })
      .waitFor();
  }, 30_000);

  it('learns why a figure is what it is: the event and the rule behind it', async () => {
    await pane('Lúc đó').getByRole('button', { name: 'Vì sao: Nhiệm kỳ', exact: true }).click();
    const why = page.getByRole('dialog');
    await why.getByText('Lập kế hoạch đại hội').waitFor();
    expect(await why.innerText()).toMatch(/Quy tắc R\d+, Điều lệ kh\S+ XII/);
    expect(await why.innerText()).not.toMatch(/[:·] [a-z]+[A-Z]/);
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await why.waitFor({ state: 'detached' });
  }, 30_000);

  it('tells the story in four ways', async () => {
    for (const way of ['Đầy đủ', 'Theo thời gian', 'JSON', 'Gọn']) {
      await page.getByRole('button', { name: way, exact: true }).click();
      await pane('Diễn biến').getByText(/#?\d+/).first().waitFor();
    }
    await page.getByRole('button', { name: 'JSON', exact: true }).click();
    expect(await pane('Diễn biến').innerText()).toContain('"type": "CongressPlanned"');
    await page.getByRole('button', { name: 'Gọn', exact: true }).click();
  }, 30_000);

  it('hands the moment on as a link', async () => {
    const other = await window.context.newPage();
    await other.goto(page.url());
    await other.getByText(`ngay sau sự kiện số ${atShown()}`).waitFor();
    await other.close();
  }, 30_000);

  it('gets there by keyboard alone', async () => {
    await page.goto('/#/look-back');
    await box().waitFor();
    await page.keyboard.type('soc trang');
    await page.getByRole('link', { name: /Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng, 2023-2028/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Chọn một sự kiện để tua lại.').waitFor();
    await page.keyboard.press('Shift+ArrowLeft');
    await page.getByText(/Bạn đang xem lúc .*ngay sau sự kiện số \d+/).waitFor();
    expect(await pane('Lúc đó').innerText()).not.toBe('');
  }, 30_000);

  it('finds what took place on a day', async () => {
    await page.goto('/#/look-back');
    for (const day of ['17/02/2023', '2023-02-17']) {
      await box().fill(day);
      await page.getByRole('link', { name: /Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng, 2023-2028/ }).waitFor();
      await box().fill('');
      await page.getByText('Tra cứu gần đây').waitFor();
    }
  }, 30_000);

  it('finds an event by its number', async () => {
    await page.goto('/#/look-back');
    await box().fill(String(93));
    await page.getByRole('link', { name: /Sự kiện số 93/ }).click();
    await page.waitForURL(/at=93/);
  }, 30_000);

  it('keeps what was looked up', async () => {
    await page.getByRole('button', { name: 'Lưu lần tra cứu này' }).click();
    await page.getByRole('link', { name: 'Tra cứu khác' }).click();
    await page.getByRole('heading', { name: 'Đã lưu' }).waitFor();
    await page.getByRole('heading', { name: 'Tra cứu gần đây' }).waitFor();
  }, 30_000);

  it('is offered no deed anywhere', async () => {
    const deeds = new Set(
      Object.values(vocabulary).flatMap(({ commands }) => Object.values(commands).map(({ vi }) => vi)),
    );
    for (const place of ['/#/congresses', '/#/people', '/#/union-units', '/#/documents', '/#/look-back']) {
      await page.goto(place);
      await page.waitForLoadState('networkidle');
      const row = page.locator('#main-content table a').first();
      if ((await row.count()) > 0) await row.click();
      await page.waitForTimeout(500);
      const offered = await page.locator('#main-content').getByRole('button').allInnerTexts();
      expect([place, offered.filter((text) => deeds.has(text.trim()))]).toEqual([place, []]);
    }
  }, 60_000);

  it('looks right on a phone and on a desk, by day and by night', async () => {
    await page.goto('/#/look-back');
    await box().waitFor();
    expect(await faultsInEveryLook(page, 'look-back')).toEqual([]);
    await page.goto('/#/look-back?q=93');
    await page.getByRole('link', { name: /Sự kiện số 93/ }).click();
    await page.waitForURL(/at=93/);
    await page.getByText('ngay sau sự kiện số 93').waitFor();
    expect(await faultsInEveryLook(page, 'replay')).toEqual([]);
  }, 90_000);

  it('speaks English when asked', async () => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByRole('region', { name: 'Timeline' }).waitFor();
    await page.getByText(/You are looking at .*right after event 93/).waitFor();
    expect(await page.locator('#main-content').innerText()).not.toContain('Thay đổi');
  }, 30_000);

  it('asked for nothing in vain and nobody else for anything, and complained of nothing', () => {
    expect(wrongIn(window)).toEqual([]);
  });
});

function box(): Locator {
  return page.getByRole('searchbox', { name: /Tên đơn vị, tên người/ });
}

function pane(name: string): Locator {
  return page.getByRole('region', { name, exact: true });
}

function event(sentence: RegExp): Locator {
  return pane('Diễn biến').getByRole('button', { name: sentence }).first();
}

function atShown(): number {
  return atOf(page.url());
}

function atOf(address: string): number {
  return Number(/[?&]at=(\d+)/.exec(address)?.[1] ?? Number.NaN);
}
