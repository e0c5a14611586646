import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  decideForm,
  draftPapers,
  finalise,
  hashInHand,
  meetOnDrafts,
  papers,
  planCongress,
} from '../journeys/deeds/preparation.js';
import { type Branch, foundBranch, foundUpperUnion, registerPeople } from '../journeys/deeds/unions.js';
import { openBrowser, openWindow, reload, signIn, type Window, wrongIn } from '../support/browser.js';
import { keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { isBusyWith, REFERENCE } from '../support/trouble.js';
import { buildWorld, type Way } from '../support/world.js';

const UNIT = 'Công đoàn Trường Cao đẳng Nghề';

let product: Product;
let browser: Browser;
let window: Window;
let page: Page;
let branch: Branch;
let chair: Way;
let congress: string;
let drafts: Record<string, string>;
let meeting: string;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  const world = await buildWorld(product);
  const upper = await foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Thử', 'thu');
  branch = await foundBranch(upper, { name: UNIT, slug: 'nghe', members: 98 });
  chair = (
    await world.openAccount(
      upper.officer,
      { username: 'nghe-chu-tich', displayName: 'Trần Thị Chủ Tịch' },
      { role: 'branch_chair', unit: branch.unit, capacity: 'Chủ tịch Công đoàn cơ sở' },
    )
  ).way;

  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(10_000);
  await signIn(page, chair);
}, 240_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

describe('a branch officer', () => {
  it('without a congress is led to planning one', async () => {
    await page.getByRole('heading', { name: 'Đơn vị của bạn chưa có đại hội nào' }).waitFor();
    expect(await serious(page)).toEqual([]);
    congress = await planCongress(branch, null, { ruleSet: 'RS_2025' });
    await decideForm(branch, congress, 'PLENARY');
    const [chairedBy = ''] = await registerPeople(branch, ['Đặng Thị Chủ Trì']);
    const kinds = Object.keys(papers).filter((kind) => !['delegate-list', 'budget'].includes(kind));
    drafts = await draftPapers(branch, congress, kinds);
    meeting = await meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  }, 60_000);

  it('sees on the first screen where the congress stands and what is next', async () => {
    await page.reload();
    await page.getByRole('heading', { name: `Đại hội ${UNIT}` }).waitFor();
    expect(await page.locator('[aria-current=step]').innerText()).toContain('Dự thảo & góp ý');
    await page.getByText('Chưa đặt hạn').waitFor();
    await page.getByText('0/14 đã chốt').waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'branch-officer-my-congress');
  }, 30_000);

  it('is told what could not be read, by its reference, and never that there is nothing', async () => {
    for (const view of ['congresses', 'documents', 'tasks', 'reviews']) {
      const isOver = await isBusyWith(page, new RegExp(`/api/views/${view}\\?`));
      await page.reload();
      await page.getByText(`Mã tham chiếu: ${REFERENCE}`).first().waitFor();
      await page.getByRole('heading', { name: 'Đơn vị của bạn chưa có đại hội nào' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('button', { name: 'Lập kế hoạch đại hội' }).count()).toBe(0);
      expect(await page.getByText('đã chốt', { exact: false }).count()).toBe(0);
      if (view === 'congresses') {
        expect(await serious(page)).toEqual([]);
        await keepPicture(page, 'branch-officer-unreadable');
      }
      await isOver();
      await page.getByRole('button', { name: 'Thử lại' }).first().click();
      await page.getByText('0/14 đã chốt').waitFor();
    }
  }, 60_000);

  it('is given the reference under which the log knows of a page that broke', async () => {
    const told = page.waitForResponse(/\/api\/crashes$/);
    await page.route(/\/api\/views\/tasks\?/, (route) =>
      route.fulfill({ json: { data: [null], total: 1, totalIsCapped: false, next: null, position: 1 } }),
    );
    await page.reload();
    await page.getByRole('heading', { name: 'Trang này gặp lỗi', level: 2 }).waitFor();
    const { reference } = (await (await told).json()) as { reference: string };
    await page.getByText(`Mã tham chiếu: ${reference}`).waitFor();
    expect(product.said()).toContain(reference);
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'branch-officer-broken');
    await page.unroute(/\/api\/views\/tasks\?/);
    await page.reload();
    await page.getByText('0/14 đã chốt').waitFor();
  }, 30_000);

  it('only reads while the past is looked at', async () => {
    const { position } = (await (await page.request.get('/api/views/congresses?limit=1')).json()) as {
      position: number;
    };
    await page.goto(`/#/my-congress?at=${position}`);
    await page.getByRole('status').filter({ hasText: 'Bạn đang xem lúc' }).waitFor();
    await page.getByText('0/14 đã chốt').waitFor();
    const deeds = /^(Bắt đầu|Giao việc|Chốt|Trình|Kiểm tra hồ sơ|Lập kế hoạch)/;
    expect(await page.getByRole('main').getByRole('button', { name: deeds }).count()).toBe(0);
    await keepPicture(page, 'branch-officer-past');
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByRole('button', { name: 'Kiểm tra hồ sơ trước khi trình' }).waitFor();
    expect(await page.getByRole('main').getByRole('button', { name: deeds }).count()).toBeGreaterThan(1);
  }, 30_000);

  it('finds every problem of the dossier as a link to what mends it', async () => {
    await page.getByRole('button', { name: 'Kiểm tra hồ sơ trước khi trình' }).click();
    const panel = page.getByRole('dialog');
    await panel.getByText('Chưa trình được', { exact: false }).waitFor();
    expect(await panel.getByRole('button', { name: 'Trình', exact: true }).isDisabled()).toBe(true);
    expect(await serious(page)).toEqual([]);
    await panel.getByRole('link', { name: 'Dự toán kinh phí' }).click();
    const form = page.getByRole('dialog');
    await form.getByText('Bắt đầu dự thảo').first().waitFor();
    await form.getByRole('button', { name: 'Ghi nhận' }).click();
    await page.waitForURL(/documents\/[0-9a-f-]{36}\/show/);
    drafts['budget'] = /documents\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  }, 30_000);

  it('begins an empty paper with its usual headings, which are kept on the machine', async () => {
    await page.getByRole('button', { name: 'Chèn các đề mục thường có' }).click();
    await editor().getByText('Nguồn kinh phí').waitFor();
    await page.getByText(/Đã lưu trên máy này lúc \d\d:\d\d · chưa thành phiên bản/).waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'branch-officer-writer');
  }, 30_000);

  it('loses nothing typed when the page is loaded again', async () => {
    await typed(' Quỹ công đoàn chi bốn mươi triệu đồng.');
    await page.reload();
    await editor().getByText('Quỹ công đoàn chi bốn mươi triệu đồng.').waitFor();
    await page.getByText(/Đã lưu trên máy này/).waitFor();
  }, 30_000);

  it('takes back having discarded what was not saved', async () => {
    await page.getByRole('button', { name: 'Bỏ phần chưa lưu' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Bỏ phần chưa lưu' }).click();
    await editor().getByText('Quỹ công đoàn chi').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Hoàn tác', exact: true }).last().click();
    await editor().getByText('Quỹ công đoàn chi bốn mươi triệu đồng.').waitFor();
    await page.getByText(/Đã lưu trên máy này/).waitFor();
    await reload(window);
    await editor().getByText('Quỹ công đoàn chi bốn mươi triệu đồng.').waitFor();
  }, 30_000);

  it('writes on without a network, and saves when it is back', async () => {
    await window.context.setOffline(true);
    await typed(' Viết lúc mất mạng.');
    await page.getByText('Mất mạng. Bạn cứ viết tiếp', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Mất kết nối với máy chủ', { exact: false }).first().waitFor();
    await editor().getByText('Viết lúc mất mạng.', { exact: false }).waitFor();
    await window.context.setOffline(false);
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Đã lưu phiên bản 1').waitFor();
    await page.getByText('Giống phiên bản 1').waitFor();
  }, 30_000);

  it('goes on where the session ended, after signing in again over the page', async () => {
    await typed(' Viết khi phiên sắp hết.');
    await window.context.clearCookies();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết hạn' });
    await again.getByLabel('Mật khẩu').fill(chair.password);
    expect(await serious(page)).toEqual([]);
    await again.getByRole('button', { name: 'Đăng nhập' }).click();
    await again.waitFor({ state: 'hidden' });
    await editor().getByText('Viết khi phiên sắp hết.', { exact: false }).waitFor();
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Đã lưu phiên bản 2').waitFor();
  }, 30_000);

  it('pastes from Word what a paper may hold, and nothing that runs', async () => {
    await editor().click();
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.ProseMirror')?.dispatchEvent(event);
    }, fromWord);
    await editor().getByText('Mục chép từ Word').waitFor();
    const html = await editor().innerHTML();
    expect(html).not.toMatch(/mso|script|onerror|javascript:|style=/i);
    await page.getByRole('button', { name: 'Lưu thành phiên bản' }).click();
    await page.getByText('Đã lưu phiên bản 3').waitFor();
  }, 30_000);

  it('sees the versions, and what differs between two of them', async () => {
    await page.getByRole('tab', { name: 'Phiên bản (3)' }).click();
    await page.getByRole('link', { name: 'So sánh với phiên bản 1' }).click();
    await page.getByText('Viết khi phiên sắp hết.', { exact: false }).last().waitFor();
    expect(await serious(page)).toEqual([]);
  }, 30_000);

  it('submits with three clicks from the first screen', async () => {
    for (const document of Object.values(drafts)) await finalise(branch, document, meeting);
    await page.goto('/#/');
    await page.reload();
    await page.getByRole('button', { name: 'Trình duyệt', exact: true }).waitFor();
    let clicks = 0;
    const click = async (name: string) => {
      clicks += 1;
      await page.getByRole('button', { name, exact: true }).click();
    };
    await click('Trình duyệt');
    await page.getByText('Hồ sơ đủ để trình.').waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'branch-officer-pre-flight');
    await click('Trình');
    await click('Xác nhận trình');
    await page.getByText('Hồ sơ đang ở cấp uỷ').waitFor();
    expect(clicks).toBeLessThanOrEqual(3);
  }, 60_000);

  it('submits with the keyboard alone', async () => {
    const party = await branch.as('party_committee');
    await party.does('review.approve', { review: congress, hash: await hashInHand(party, congress) });
    await page.reload();
    await page.getByRole('button', { name: 'Trình duyệt', exact: true }).waitFor();
    for (let tabs = 0; tabs < 80 && (await focused()) !== 'Trình duyệt'; tabs += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByText('Kiểm tra trước khi trình công đoàn cấp trên').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent === 'Trình');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.textContent === 'Xác nhận trình');
    await page.keyboard.press('Enter');
    await page.getByText('Hồ sơ đang ở công đoàn cấp trên').waitFor();
  }, 60_000);

  it('reads what was returned, by whom and why', async () => {
    const { officer } = branch.upper;
    const hash = await hashInHand(officer, congress);
    await officer.does('review.return', { review: congress, hash, reason: 'Dự toán chưa nêu nguồn kinh phí.' });
    await page.reload();
    await page.getByText('Sửa hồ sơ bị trả lại').waitFor();
    const returned = page.getByRole('alert').filter({ hasText: 'Dự toán chưa nêu nguồn kinh phí.' });
    expect(await returned.innerText()).toContain('Uỷ viên Ban Thường vụ Công đoàn Viên chức tỉnh Thử');
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'branch-officer-returned');
  }, 30_000);

  it('reads the rules of the step, each with its source, and by name what no text settles', async () => {
    await page.getByRole('button', { name: 'Quy định của bước này' }).click();
    const rules = page.getByRole('dialog', { name: 'Quy định của bước này' });
    await rules.getByText('R25').first().waitFor();
    await rules.getByText('Dẫn lại hoặc suy ra').first().waitFor();
    await rules.getByText('điểm chưa có văn bản nào quy định').click();
    await rules.getByText('(R26)').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.press('Escape');
  }, 30_000);

  it('works on a phone, and in English', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of ['/#/my-congress', `/#/documents/${drafts['budget']}/show`]) {
      await page.goto(place);
      await page.reload();
      await page.waitForLoadState('networkidle');
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, 390]);
      expect(await serious(page)).toEqual([]);
    }
    await keepPicture(page, 'branch-officer-writer-phone');
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('/#/my-congress');
    await page.getByRole('button', { name: 'Tiếng Việt' }).click();
    await page.getByRole('menuitem', { name: 'English' }).click();
    await page.getByText('Mend what was returned').waitFor();
    await keepPicture(page, 'branch-officer-my-congress-en');
  }, 30_000);

  it('asked nobody else for anything, and complained of nothing but what was done on purpose', () => {
    const offline = 'net::ERR_INTERNET_DISCONNECTED';
    // React's own note of the page that broke.
    const broken = /Cannot (read properties of|destructure)|error boundary/i;
    const problems = window.problems.filter((problem) => !broken.test(problem));
    expect(
      wrongIn({ ...window, problems }, [
        { method: 'GET', path: /^\/api\/views\/(congresses|documents|tasks|reviews)$/, status: 503 },
        { method: 'POST', path: /^\/api\/commands\/document\.save-version$/, status: offline },
        { method: 'POST', path: /^\/api\/commands\/document\.save-version$/, status: 401 },
      ]),
    ).toEqual([]);
  });
});

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]-->
<p class="MsoNormal" style="mso-margin-top-alt:auto"><b style="mso-bidi-font-weight:normal">Mục chép từ Word</b><o:p></o:p></p>
<p class="MsoNormal"><a href="javascript:alert(1)" class="MsoHyperlink">chạy</a> <a href="#_Toc1">mục lục</a>
<a href="https://congdoan.vn/" target="_top" class="MsoHyperlink">trang</a><img src="x" onerror="alert(1)"></p>
<script>alert(1)</script><table><tr><td>Ô trong bảng</td></tr></table></body></html>`;

function editor() {
  return page.locator('.ProseMirror');
}

/** Typed at the end; afterwards it is kept. */
async function typed(words: string): Promise<void> {
  await editor().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(words);
  await page.getByText(/Đã lưu trên máy này lúc/).waitFor();
}

function focused(): Promise<string | null | undefined> {
  return page.evaluate(() => document.activeElement?.textContent);
}
