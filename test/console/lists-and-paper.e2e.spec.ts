import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import exceljs from 'exceljs';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { accountOf, type Product, startProduct } from '../support/product.js';

// What leaves the screen: lists narrowed down, kept as one likes them, taken along as files, and papers on paper.

type Counts = { readonly [value: string]: number };

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
  await signIn(page, accountOf(product, 'tong-lien-doan'));
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('a list', () => {
  it('is narrowed down by a tick, whose count is what is left', async () => {
    const { total, facets } = await counted();
    await page.goto('/#/union-units');
    await page.getByText(`trong ${total}`, { exact: false }).waitFor();
    const branches = facet('Công đoàn cơ sở');
    expect(await branches.innerText()).toMatch(new RegExp(`\\b${facets['grassroots_union']}$`));
    await branches.click();
    await page.getByText(`trong ${facets['grassroots_union']}`, { exact: false }).waitFor();
    expect(await branches.getAttribute('aria-checked')).toBe('true');
    expect(await page.getByRole('row').count()).toBe((facets['grassroots_union'] ?? 0) + 1);
    expect(await serious(page)).toEqual([]);
    await branches.click();
    await page.getByText(`trong ${total}`, { exact: false }).waitFor();
  }, 40_000);

  it('is narrowed down on a phone as well', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.reload();
    await page.getByRole('button', { name: 'Lọc', exact: true }).click();
    await keepPicture(page, 'list-phone');
    await facet('Công đoàn cơ sở').waitFor();
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByRole('table').waitFor();
  }, 30_000);

  it('keeps its columns over a reload', async () => {
    const province = page.getByRole('columnheader', { name: 'Tỉnh', exact: false });
    const shown = (await province.count()) > 0;
    await page.getByRole('button', { name: 'Cột' }).click();
    await page.getByLabel('Tỉnh, thành phố').last().click();
    await page.keyboard.press('Escape');
    await province.first().waitFor({ state: shown ? 'detached' : 'visible' });
    await page.reload();
    await page.getByRole('table').waitFor();
    expect((await province.count()) > 0).toBe(!shown);
  }, 30_000);

  it('is taken along as a workbook and as text, whole and with Vietnamese headers', async () => {
    const { total } = await counted();
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.readFile(await downloaded('XLSX'));
    const [sheet] = workbook.worksheets;
    const lines = (await readFile(await downloaded('CSV'), 'utf8')).trim().split(/\r?\n/);
    const rows = sheet?.getSheetValues().slice(1) as unknown[][];
    const head = rows.findIndex((row) => row?.includes('Tên đơn vị') || row?.includes('Tên'));
    expect(head).toBeGreaterThanOrEqual(0);
    expect(rows.slice(head + 1).filter((row) => row?.some(Boolean))).toHaveLength(total);
    expect(rows.flat()).toContain('Công đoàn Sở Nội vụ');
    expect(lines.filter((line) => line.includes('Công đoàn Sở Nội vụ')).length).toBeGreaterThan(0);
    expect(lines.length).toBeGreaterThan(total);
    expect(lines[1]).toContain('Tên');
  }, 30_000);
});

describe('what only some may read', () => {
  it('is offered to them, and to nobody else', async () => {
    await page.goto('/#/people');
    await page.getByRole('table').getByRole('link').first().click();
    await page.getByRole('link', { name: 'Thông tin cá nhân' }).click();
    await page.getByRole('tab', { name: 'Nội dung' }).waitFor();
    const address = page.url().replace('personal-details', 'people');

    const auditor = await openWindow(browser, product.url);
    await signIn(auditor.page, accountOf(product, 'kiem-tra'));
    await auditor.page.getByRole('button', { name: 'Tất cả danh sách' }).click();
    await auditor.page.getByRole('button', { name: 'Người', exact: true }).click();
    await auditor.page.getByRole('link', { name: 'Chức vụ', exact: true }).waitFor();
    expect(await auditor.page.getByRole('link', { name: 'Thông tin cá nhân' }).count()).toBe(0);
    await auditor.page.goto(address);
    await auditor.page.getByRole('tab', { name: 'Nội dung' }).waitFor();
    await auditor.page.getByRole('heading', { level: 2 }).waitFor();
    expect(await auditor.page.getByRole('link', { name: 'Thông tin cá nhân' }).count()).toBe(0);
    expect(await auditor.page.getByRole('button', { name: 'Đính chính thông tin cá nhân' }).count()).toBe(0);
    expect(wrongIn(auditor)).toEqual([]);
    await auditor.context.close();
  }, 60_000);
});

describe('on paper', () => {
  it('is the text alone, black on white, by night as well', async () => {
    const chair = await openWindow(browser, product.url);
    const { page } = chair;
    page.setDefaultTimeout(10_000);
    await signIn(page, accountOf(product, 'chu-tich'));
    const { data } = (await (await page.request.get('/api/views/documents?limit=50')).json()) as {
      data: { id: string; title: string; versions: number }[];
    };
    const paper = data.find(({ versions }) => versions > 0);
    await page.goto(`/#/documents/${paper?.id}/show`);
    await page.getByRole('heading', { name: paper?.title ?? '', level: 2 }).waitFor();
    await page.locator('.block, .ProseMirror, #main-content p').first().waitFor();
    await page.getByRole('button', { name: 'Đổi nền sáng hoặc tối' }).click();
    await page.waitForFunction(() => getComputedStyle(document.documentElement).colorScheme === 'dark');
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['navigation', 'banner', 'button', 'tab'] as const)
      expect([gone, await page.getByRole(gone).count()]).toEqual([gone, 0]);
    expect(await page.getByRole('heading', { name: paper?.title ?? '', level: 2 }).isVisible()).toBe(true);
    expect(await page.locator('input:visible, textarea:visible').count()).toBe(0);
    expect(await page.locator('#main-content').innerText()).toMatch(/\S+(\s+\S+){20}/);
    expect(await inks(page)).toEqual({ text: ['rgb(0, 0, 0)'], ground: ['rgb(255, 255, 255)'] });
    await keepPicture(page, 'on-paper');
    expect(wrongIn(chair)).toEqual([]);
    await chair.context.close();
  }, 40_000);
});

it('asked for nothing in vain and nobody else for anything, and complained of nothing', () => {
  expect(wrongIn(window)).toEqual([]);
});

async function counted(): Promise<{ total: number; facets: Counts }> {
  const answer = await page.request.get('/api/views/union-units?facets=kind&limit=1');
  const { total, facets } = (await answer.json()) as { total: number; facets: { kind: Counts } };
  return { total, facets: facets.kind };
}

function facet(value: string) {
  return page.getByRole('list', { name: 'Loại đơn vị' }).getByRole('checkbox', { name: value, exact: false }).first();
}

async function downloaded(format: string): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Tải về ${format}` }).click(),
  ]);
  return file.path();
}

/** The colours of all words that are seen, and of what they stand on. */
function inks(page: Page): Promise<{ text: string[]; ground: string[] }> {
  return page.evaluate(() => {
    const text = new Set<string>();
    const ground = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const at = walker.currentNode.parentElement;
      if (!at?.checkVisibility() || !walker.currentNode.textContent?.trim()) continue;
      text.add(getComputedStyle(at).color);
      for (let on: Element | null = at; on; on = on.parentElement) {
        const colour = getComputedStyle(on).backgroundColor;
        if (colour !== 'rgba(0, 0, 0, 0)') ground.add(colour);
      }
    }
    return { text: [...text], ground: [...ground] };
  });
}
