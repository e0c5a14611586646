import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { type OnPurpose, openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { accountOf, type Product, startProduct } from '../support/product.js';

// docs/tutorial/first-congress.md, walked as it is written, chapter by chapter.

const REPORT = 'Dự thảo báo cáo nhiệm kỳ và phương hướng 2023-2028';

let product: Product;
let browser: Browser;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('the tutorial', () => {
  it('looks around as the editor', async () => {
    const { page, ...window } = await as('bien-tap');
    await page.getByRole('heading', { name: 'Đại hội Công đoàn Sở Nội vụ' }).waitFor();
    await page.getByRole('heading', { name: 'Việc tiếp theo' }).or(page.getByText('Việc tiếp theo')).first().waitFor();
    await page.getByText('Văn kiện cần có').waitFor();
    await page.getByRole('link', { name: 'Xem toàn bộ diễn biến' }).click();
    for (const tab of ['Nội dung', 'Diễn biến', 'Liên quan']) await page.getByRole('tab', { name: tab }).waitFor();
    await page
      .getByText(/Nguồn: /)
      .first()
      .waitFor();
    await page.getByRole('tab', { name: 'Nội dung' }).click();
    await page.getByRole('button', { name: /^Chưa rõ \d+ mục$/ }).waitFor();
    await page
      .getByRole('button', { name: /^Vì sao: / })
      .first()
      .waitFor();
    await left({ page, ...window });
  }, 60_000);

  it('says something as a union group', async () => {
    const { page, ...window } = await as('to-cong-doan');
    await page
      .getByRole('link', { name: REPORT })
      .or(page.getByRole('button', { name: REPORT }))
      .first()
      .click();
    await page.getByRole('button', { name: 'Góp ý', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.locator('textarea[name=text]').fill('Nêu rõ chỉ tiêu kết nạp đoàn viên.');
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByRole('tab', { name: /^Góp ý \(\d+\)$/ }).click();
    await page.getByText('Nêu rõ chỉ tiêu kết nạp đoàn viên.').waitFor();
    expect(await page.getByRole('button', { name: 'Lưu thành phiên bản' }).count()).toBe(0);
    await left({ page, ...window });
  }, 60_000);

  it('answers as the editor', async () => {
    const { page, ...window } = await as('bien-tap');
    await page.getByRole('link', { name: REPORT }).first().click();
    await page.getByRole('tab', { name: /^Góp ý \(\d+\)$/ }).click();
    await page.getByRole('button', { name: 'Trả lời góp ý 1' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Kết quả', { exact: false }).first().click();
    await page.getByRole('option').first().click();
    await form.getByRole('textbox').last().fill('Đã bổ sung vào phần phương hướng.');
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã bổ sung vào phần phương hướng.').waitFor();
    await page.getByRole('button', { name: 'Kết thúc lấy ý kiến' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận: Kết thúc lấy ý kiến').waitFor();
    await left({ page, ...window });
  }, 60_000);

  it('is refused as the chair, and makes a paper final', async () => {
    const { page, ...window } = await as('chu-tich');
    await page.getByRole('button', { name: 'Kiểm tra hồ sơ trước khi trình' }).click();
    await page.getByText('Chưa trình được', { exact: false }).waitFor();
    expect(await page.getByRole('button', { name: 'Trình', exact: true }).isDisabled()).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('link', { name: 'Xem toàn bộ diễn biến' }).click();
    await page.getByRole('tab', { name: 'Liên quan' }).click();
    await page.getByRole('button', { name: 'Trình duyệt', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByRole('combobox', { name: 'Bên duyệt' }).click();
    await page.getByRole('option').first().click();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByRole('alert').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').getByRole('button').last().click();
    await page.goto('/#/my-congress');
    await page.getByRole('link', { name: REPORT }).click();
    await page.getByRole('button', { name: 'Chốt văn kiện' }).click();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await form.getByRole('alert').waitFor();
    await form.getByRole('combobox', { name: 'Cuộc họp' }).click();
    // The list of meetings is asked for when the field is opened.
    await page.getByRole('option', { name: 'Họp Ban Chấp hành thường kỳ quý II/2023' }).click({ timeout: 30_000 });
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.getByText('Đã ghi nhận: Chốt văn kiện').waitFor();
    const refused = { method: 'POST', status: 409 };
    await left({ page, ...window }, [
      { ...refused, path: /^\/api\/commands\/review\.submit$/ },
      { ...refused, path: /^\/api\/commands\/document\.finalise$/ },
    ]);
  }, 90_000);

  it('looks from above, and back in time', async () => {
    const { page, ...window } = await as('kiem-tra');
    await page.getByRole('searchbox', { name: /Tên đơn vị/ }).waitFor();
    await page.getByRole('link', { name: 'Đại hội', exact: true }).click();
    await page.getByRole('link', { name: 'Công đoàn Sở Nội vụ thành phố Hà Nội' }).waitFor();
    await page.getByRole('region', { name: 'Lọc' }).getByRole('checkbox').first().waitFor();
    await page.getByRole('link', { name: 'Văn kiện', exact: true }).click();
    await page.getByRole('link', { name: REPORT }).waitFor();
    await page.getByRole('button', { name: /^Thời điểm: Hiện tại/ }).click();
    await page.getByRole('button', { name: 'Hôm qua' }).click();
    await page.getByRole('link', { name: REPORT }).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByRole('link', { name: REPORT }).waitFor();
    await left({ page, ...window });
  }, 60_000);
});

async function as(username: string): Promise<Window> {
  const window = await openWindow(browser, product.url);
  window.page.setDefaultTimeout(10_000);
  await signIn(window.page, accountOf(product, username));
  return window;
}

async function left(window: Window, onPurpose: readonly OnPurpose[] = []): Promise<void> {
  expect(wrongIn(window, onPurpose)).toEqual([]);
  await window.context.close();
}
