import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import * as preparation from '../journeys/deeds/preparation.js';
import * as unions from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';

// Who sees to which paper, until when; and how long it is until the congress has to be held.

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let branch: unions.Branch;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const world = await buildWorld(product);
  const upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Hạn', 'han');
  const campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn các cấp 2025–2030');
  await preparation.issueCampaign(upper, campaign);
  const deadlines = [{ level: 'grassroots_union', dueOn: today(45) }];
  await upper.officer.does('campaign.allocate', { campaign, deadlines });
  branch = await unions.foundBranch(upper, { name: 'Công đoàn Thư viện tỉnh', slug: 'thu-vien', members: 30 });
  const congress = await preparation.planCongress(branch, campaign);
  await preparation.decideForm(branch, congress, 'PLENARY');
  await preparation.draftPapers(branch, congress, ['plan']);
  const [before = ''] = await unions.registerPeople(branch, ['Phan Thị Phụ Trách', 'Bùi Văn Ngày Trước']);
  // As tasks were assigned before they could name a paper: nobody can tell which one it is about.
  const chair = await branch.as('branch_chair');
  await chair.does('task.assign', {
    unit: branch.unit,
    congress,
    title: 'Soạn: Chương trình đại hội',
    assignee: before,
  });
  const { way } = await world.openAccount(
    upper.officer,
    { username: 'thu-vien-chu-tich', displayName: 'Ngô Thị Thủ Thư' },
    { role: 'branch_chair', unit: branch.unit, capacity: 'Chủ tịch Công đoàn cơ sở' },
  );
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await page.setViewportSize({ width: 1440, height: 900 });
  await signIn(page, way);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('my congress', () => {
  it('counts the days until the campaign wants the congress held', async () => {
    await page.getByText('Còn 45 ngày').waitFor();
    await page
      .getByText(vietnamese(today(45)))
      .first()
      .waitFor();
  }, 30_000);

  it('says of every paper that nobody is in charge, until somebody is', async () => {
    for (const paper of ['Dự toán kinh phí', 'Kế hoạch tổ chức đại hội', 'Chương trình đại hội'])
      expect(await line(paper).innerText()).toContain('Chưa giao ai');
  }, 30_000);

  it.each([
    ['Dự toán kinh phí', 'that nobody has begun'],
    ['Kế hoạch tổ chức đại hội', 'that is being written'],
  ])(
    'gives %s, a paper %s, to a person, with a day',
    async (paper) => {
      await line(paper)
        .getByRole('button', { name: `Giao việc: ${paper}` })
        .click();
      const form = page.getByRole('dialog');
      expect(await form.locator('input[name=title]').inputValue()).toContain(paper);
      await form.getByLabel('Người được giao').fill('phu trach');
      await page.getByRole('option', { name: 'Phan Thị Phụ Trách' }).click();
      await form.getByLabel('Hạn hoàn thành').fill(vietnamese(today(10)));
      expect(await serious(page)).toEqual([]);
      await form.getByRole('button', { name: 'Ghi nhận' }).click();
      await form.waitFor({ state: 'detached' });
      await line(paper).getByText('Phụ trách: Phan Thị Phụ Trách').waitFor();
      expect(await line(paper).innerText()).toContain(`hạn ${vietnamese(today(10))}`);
      expect(await line(paper).getByRole('button', { name: 'Giao việc' }).count()).toBe(0);
      expect(await line('Chương trình đại hội').innerText()).toContain('Chưa giao ai');
    },
    40_000,
  );

  it('says so in English as well, and to who comes back', async () => {
    await keepPicture(page, 'checklist-vi');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.reload();
    await line('Budget').getByText('In charge: Phan Thị Phụ Trách').waitFor();
    expect(await line('Budget').innerText()).toContain(`due ${vietnamese(today(10))}`);
    await page.getByText('45 days left').waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'checklist-en');
  }, 30_000);

  it('asked for nothing in vain, and complained of nothing', () => {
    expect(wrongIn(window)).toEqual([]);
  });
});

function line(paper: string) {
  return page
    .getByRole('region', { name: /^(Văn kiện cần có|Papers to prepare)$/ })
    .getByRole('listitem')
    .filter({ hasText: paper });
}

function vietnamese(day: string): string {
  return day.split('-').reverse().join('/');
}
