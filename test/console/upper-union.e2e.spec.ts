import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { answered, openBrowser, openWindow, signIn, type Window, wrongIn } from '../support/browser.js';
import { faultsInEveryLook, keepPicture, serious } from '../support/looks.js';
import { type Product, startProduct } from '../support/product.js';
import { isBusyWith, REFERENCE } from '../support/trouble.js';
import { campaignSeason, type Season } from './campaign-season.js';

let product: Product;
let browser: Browser;
let season: Season;
let window: Window;
let page: Page;

beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), openBrowser()]);
  season = await campaignSeason(product);
  window = await openWindow(browser, product.url);
  page = window.page;
  page.setDefaultTimeout(15_000);
  await signIn(page, season.officer);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  await product?.stop();
}, 60_000);

const groups = {
  planned: [1, 4],
  drafting: [5, 7],
  atParty: [8, 8],
  atUpper: [9, 10],
  cleared: [11, 20],
  held: [21, 23],
};

describe('the first screen of the upper union', () => {
  it('counts the congresses at each step as the tally of the list does', async () => {
    await page.getByRole('heading', { name: 'Điều hành đại hội', level: 2 }).waitFor();
    await page.locator('[data-group=held]').waitFor();
    const shown: { [group: string]: number } = {};
    for (const group of Object.keys(groups)) {
      shown[group] = Number(await page.locator(`[data-group=${group}] td`).nth(1).innerText());
    }
    const { counts } = (await asked(
      `views/congresses/tally?by=step&filter=${JSON.stringify({ within: season.upper.unit, status: goingTheirWay })}`,
    )) as { counts: { [step: string]: number } };
    const tallied = Object.fromEntries(
      Object.entries(groups).map(([group, [from = 0, to = 0]]) => [
        group,
        Object.entries(counts).reduce((sum, [step, n]) => (+step >= from && +step <= to ? sum + n : sum), 0),
      ]),
    );
    expect(shown).toEqual(tallied);
    expect(shown).toMatchObject({ drafting: 1, atUpper: 1, cleared: 1, held: 3 });
  }, 60_000);

  it('tells in words what has changed in a week, who is late, put off and exempt', async () => {
    await page.locator('[data-group=held]', { hasText: 'tăng 3' }).waitFor();
    await page.locator('[data-group=recognised]', { hasText: 'không đổi' }).waitFor();
    for (const side of ['Quá hạn: 1', 'Tạm hoãn: 1', 'Miễn: 1']) await page.getByText(side, { exact: true }).waitFor();
  }, 30_000);

  it('tells the same of an event of the past, and offers no deed there', async () => {
    const { position } = (await asked('views/congresses?limit=1')) as { position: number };
    await page.goto(`/#/steering?at=${position}`);
    await page.getByRole('status').filter({ hasText: 'Bạn đang xem lúc' }).waitFor();
    await page.locator('[data-group=planned] td').last().getByText(/[=+−]/).waitFor();
    expect(await page.getByRole('link', { name: 'Lập đợt đại hội' }).count()).toBe(0);
    await keepPicture(page, 'upper-union-past');
    await page.getByRole('button', { name: 'Về hiện tại' }).click();
    await page.getByRole('status').filter({ hasText: 'Bạn đang xem lúc' }).waitFor({ state: 'detached' });
  }, 30_000);

  it('shows the pilot and what follows, and the congress of the next weeks', async () => {
    const pilots = page.getByRole('region', { name: 'Đại hội điểm và các đợt' });
    await pilots.getByText('Công đoàn Trung tâm Lưu trữ Đông Giang').waitFor();
    await pilots.getByText('Tiếp theo: họp rút kinh nghiệm đại hội điểm.').waitFor();
    const calendar = page.getByRole('region', { name: 'Đại hội trong 30 ngày tới' });
    await calendar.getByRole('link', { name: 'Công đoàn Sở Y tế' }).waitFor();
  }, 30_000);

  it('asks for the consents that congresses wait for, to a term and to a postponement', async () => {
    await page.locator('[data-waits=consent-term]', { hasText: 'Công đoàn Sở Tư pháp' }).waitFor();
    await page.locator('[data-waits=consent-postponement]', { hasText: 'Công đoàn Sở Xây dựng' }).waitFor();
    const lines = await page.locator('[data-waits]').count();
    const waiting = page.getByRole('region', { name: 'Cần tôi xử lý' });
    expect(await waiting.locator('.MuiBadge-badge').innerText()).toBe(String(lines));
    const { data } = (await asked('views/congresses?filter={"consentsAwaited":["TERM"]}')) as {
      data: { id: string }[];
    };
    expect(data).toMatchObject([{ unitName: 'Công đoàn Sở Tư pháp', consentsAwaited: ['TERM'] }]);
  }, 30_000);

  it('leads from a count to exactly those congresses', async () => {
    await page.locator('[data-group=held]').getByRole('link').click();
    await page.getByText('1–3 trong 3').waitFor();
    await page.getByRole('checkbox', { name: /^Đã tổ chức/ }).waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Tải về CSV' }).click();
    expect((await download).suggestedFilename()).toMatch(/^congresses-.*\.csv$/);
    await page.goBack();
    await page.locator('[data-group=held]').waitFor();
  }, 30_000);
});

describe('the tree of units', () => {
  const between = 'Công đoàn ngành Giáo dục Đông Giang';

  it('keeps its place in the address: reloading stays, going back returns', async () => {
    await page.goto('/#/steering');
    await page.getByRole('link', { name: between }).click();
    await page.getByRole('rowheader', { name: 'Công đoàn Trường THPT Lê Quý Đôn' }).waitFor();
    expect(page.url()).toContain(`unit=${season.between}`);
    await page.reload();
    await page.getByRole('rowheader', { name: 'Công đoàn Trường THPT Lê Quý Đôn' }).waitFor();
    const path = page.getByRole('navigation', { name: 'Đường dẫn đơn vị' });
    await path.getByText(between).waitFor();
    expect(await path.innerText()).toMatch(/Viên chức tỉnh Đông Giang[\s\S]*Giáo dục/);
    await page.goBack();
    await page.getByRole('rowheader', { name: 'Công đoàn Sở Y tế' }).waitFor();
  }, 45_000);

  it('is walked by arrow keys, one stop for Tab', async () => {
    await page.goto('/#/steering');
    await page.locator('[data-unit-link]').first().focus();
    await page.keyboard.press('End');
    await page.keyboard.press('Home');
    for (let step = 0; step < 20 && !(await focusedIs(between)); step += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    const below = page.getByRole('row', { name: /THPT Chu Văn An/ });
    await below.waitFor();
    expect(await below.getAttribute('aria-level')).toBe('2');
    await page.reload();
    await below.waitFor();
    expect(await page.locator('[data-unit-link][tabindex="0"]').count()).toBe(1);
    await page.locator(`[data-unit-link="${season.between}"]`).focus();
    await page.keyboard.press('ArrowLeft');
    await below.waitFor({ state: 'detached' });
  }, 45_000);

  it('has its numbers as a table beside the bars', async () => {
    await page.goto('/#/steering');
    await page.getByRole('button', { name: 'Xem bằng số' }).click();
    await page.getByRole('columnheader', { name: 'Ở công đoàn cấp trên' }).waitFor();
    expect(await serious(page)).toEqual([]);
    await page.getByRole('button', { name: 'Xem biểu đồ' }).click();
  }, 30_000);
});

describe('every look', () => {
  it('is sound', async () => {
    const places = {
      steering: '/#/steering',
      congresses: '/#/congresses',
      deadlines: '/#/congresses/of/deadline',
      green: `/#/dossiers/${season.green}/show`,
      red: `/#/dossiers/${season.red}/show`,
    };
    const faults: string[] = [];
    for (const [name, place] of Object.entries(places)) {
      await page.goto(place);
      await page
        .locator(name === 'steering' ? '[data-group=held]' : 'h2, table')
        .first()
        .waitFor();
      await answered(window);
      faults.push(...(await faultsInEveryLook(page, name)));
    }
    expect(faults).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 800 });
  }, 180_000);
});

describe('recognising a result', () => {
  it('is refused to who submitted it, in a sentence', async () => {
    const other = await openWindow(browser, product.url);
    await signIn(other.page, season.twofold);
    await other.page.goto(`/#/dossiers/${season.own}/show`);
    await other.page.getByRole('button', { name: 'Công nhận', exact: true }).click();
    const form = other.page.getByRole('dialog');
    await form.getByLabel('Số quyết định').fill('11/QĐ-CĐVC');
    await form.getByLabel('Lý do vẫn công nhận').fill('Hồ sơ gốc lưu ở tỉnh.');
    const posts = form.getByLabel('Với tư cách');
    if (await posts.isVisible()) {
      await posts.click();
      await other.page.getByRole('option').first().click();
    }
    await form.getByRole('button', { name: 'Công nhận' }).click();
    await form.getByText('Người công nhận không được là người đã trình hồ sơ.').first().waitFor();
    expect(wrongIn(other, [{ method: 'POST', path: /^\/api\/commands\/dossier\.recognise$/, status: 409 }])).toEqual(
      [],
    );
    await other.context.close();
  }, 60_000);

  it('shows each check with a word, its formula and its rule', async () => {
    await page.goto(`/#/dossiers/${season.green}/show`);
    const quorum = page.locator('[data-check=quorum]');
    await quorum.waitFor();
    expect(await quorum.innerText()).toMatch(/Đạt[\s\S]*30 ≥ ⌈40 × 2\/3⌉ = 27[\s\S]*Quy tắc R51/);
    expect(await page.locator('[data-colour=green]').count()).toBe(5);
    await page.goto(`/#/dossiers/${season.red}/show`);
    await page.locator('[data-check=papers][data-colour=red]').waitFor();
    expect(await page.locator('[data-check=papers]').innerText()).toMatch(/Không đạt[\s\S]*1 \/ 6[\s\S]*Còn thiếu/);
  }, 30_000);

  it('takes three clicks from the first screen', async () => {
    await page.goto('/#/steering');
    await page.locator('[data-waits=dossier]').first().waitFor();
    let clicks = 0;
    const click = async (what: ReturnType<Page['getByRole']>) => {
      await what.click();
      clicks += 1;
    };
    await click(page.locator('[data-waits=dossier]').filter({ hasText: 'Trung tâm Lưu trữ' }));
    await click(page.getByRole('button', { name: 'Công nhận', exact: true }));
    // The first field has the focus already, and the day is today's.
    const form = page.getByRole('dialog');
    await form.locator('input[name=decisionNumber]:focus').waitFor();
    await page.keyboard.type('12/QĐ-CĐVC');
    expect(await form.innerText()).toContain('không hoàn tác được');
    await click(form.getByRole('button', { name: 'Công nhận' }));
    await page.getByText('Quyết định: Số 12/QĐ-CĐVC ngày').waitFor();
    expect(clicks).toBe(3);
  }, 45_000);

  it('wants a written reason for a red check, and is done by keyboard alone', async () => {
    await page.goto('/#/steering');
    await page.locator('[data-waits=dossier]').first().waitFor();
    await page.locator('body').press('Tab');
    await tabTo(() => focusedIs('Đài Phát thanh'));
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Công nhận', exact: true }).waitFor();
    await tabTo(() => focusedIs(/^Công nhận$/));
    await page.keyboard.press('Enter');
    const form = page.getByRole('dialog');
    await form.locator('input[name=decisionNumber]:focus').waitFor();
    expect(await serious(page)).toEqual([]);
    await page.keyboard.type('13/QĐ-CĐVC');
    await page.keyboard.press('Enter');
    await form.locator('textarea[name=despite][aria-invalid=true]').waitFor();
    await tabTo(() => page.locator('textarea[name=despite]').evaluate((field) => field === document.activeElement));
    await page.keyboard.type('Giấy tờ gốc đã nộp trực tiếp tại Văn phòng.');
    await tabTo(() => focusedIs(/^Công nhận$/));
    await page.keyboard.press('Enter');
    await page.getByText('Vẫn công nhận vì: Giấy tờ gốc đã nộp trực tiếp tại Văn phòng.').first().waitFor();
  }, 60_000);

  it('shows at once on the first screen', async () => {
    await page.goto('/#/steering');
    await page.locator('[data-group=recognised]').waitFor();
    await page.waitForFunction(() =>
      document.querySelector('[data-group=recognised]')?.textContent?.replace(/\s/g, '').includes('2'),
    );
    expect(await page.locator('[data-waits=dossier]').count()).toBe(1);
  }, 30_000);
});

describe('the search over everything', () => {
  it('opens by its keys, is walked through by arrows, and leads to the page of what is found', async () => {
    await page.goto('/#/steering');
    await page.locator('[data-group=held]').waitFor();
    await page.keyboard.press('Control+k');
    const search = page.getByRole('dialog', { name: 'Tìm mọi thứ' });
    await search.getByRole('searchbox').and(page.locator(':focus')).waitFor();
    await page.keyboard.type('trung tam luu tru');
    await search
      .getByRole('link', { name: /Trung tâm Lưu trữ Đông Giang/ })
      .first()
      .waitFor();
    expect(await serious(page)).toEqual([]);
    await keepPicture(page, 'upper-union-search');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /Trung tâm Lưu trữ Đông Giang/, level: 2 }).waitFor();
    expect(page.url()).toContain(`/congresses/${season.green}/show`);
    expect(await search.count()).toBe(0);
  }, 30_000);

  it('opens the first that is found by Enter, stands in the bar, and is left by Escape', async () => {
    const told = await season.upper.officer.reads('congress', season.green);
    const planned = told.find(({ type }) => type === 'CongressPlanned');
    await page.getByRole('button', { name: 'Tìm mọi thứ (Ctrl + K)' }).click();
    const search = page.getByRole('dialog', { name: 'Tìm mọi thứ' });
    await search.getByRole('searchbox').fill(`#${planned?.position}`);
    await search.getByText(`Sự kiện số ${planned?.position} ·`).waitFor();
    await page.keyboard.press('Enter');
    await page.locator(`#event-${planned?.position}`).waitFor();
    await page.keyboard.press('Control+k');
    await search.waitFor();
    await page.keyboard.press('Escape');
    await search.waitFor({ state: 'detached' });
  }, 30_000);
});

describe('a verdict that fixes the congress', () => {
  it('is no blank form when the congress cannot be read', async () => {
    await page.goto('/#/waiting');
    await page.getByRole('link', { name: 'Công đoàn Sở Công Thương' }).click();
    await page.getByText('0/14 đã xem').waitFor();
    const isOver = await isBusyWith(page, /\/api\/views\/congresses[/?]/);
    // What the inbox has read of it is known no more.
    await page.reload();
    await page.getByText('0/14 đã xem').waitFor();
    await page.getByRole('button', { name: 'Duyệt', exact: true }).click();
    const form = page.getByRole('dialog');
    await form.getByText(`Mã tham chiếu: ${REFERENCE}`).waitFor();
    expect(await form.getByRole('textbox').count()).toBe(0);
    expect(await form.getByRole('button', { name: 'Gửi' }).isDisabled()).toBe(true);
    expect(await serious(page)).toEqual([]);
    await isOver();
    await form.getByRole('button', { name: 'Thử lại' }).click();
    await form.getByRole('textbox').first().press('Escape');
    await form.waitFor({ state: 'detached' });
  }, 45_000);
});

describe('the bell', () => {
  it('rings for the branch when more is asked for, is opened, and is quiet once read', async () => {
    const other = await openWindow(browser, product.url);
    await signIn(other.page, season.twofold);
    const told = { papers: ['count-minutes'], reason: 'Bổ sung biên bản kiểm phiếu bản gốc.' };
    // As an officer of the upper union they may have been told of dossiers before.
    const { request } = other.page;
    const before = (await (await request.get('/api/notices')).json()) as { notices: { id: string }[] };
    for (const { id } of before.notices) expect((await request.post(`/api/notices/${id}/read`)).status()).toBe(204);
    await other.page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();
    await season.upper.officer.does('dossier.ask-for-supplement', { dossier: season.own, ...told });
    const bell = other.page.getByRole('button', { name: /^1 thông báo chưa đọc$/ });
    // Told, and not found out by asking again every minute.
    await bell.waitFor({ timeout: 30_000 });
    await bell.click();
    const notice = other.page.getByRole('button', { name: /bổ sung/i });
    await notice.waitFor();
    expect(await serious(other.page)).toEqual([]);
    await notice.click();
    await other.page.waitForURL(`**/dossiers/${season.own}/show`);
    await other.page.getByRole('button', { name: 'Thông báo', exact: true }).waitFor();
    expect(wrongIn(other)).toEqual([]);
    await other.context.close();
  }, 120_000);
});

it('asked for nothing in vain but on purpose and nobody else for anything, and complained of nothing', () => {
  const onPurpose = [{ method: 'GET', path: /^\/api\/views\/congresses/, status: 503 }];
  expect(wrongIn(window, onPurpose)).toEqual([]);
});

const goingTheirWay = [
  'planned',
  'form-fixed',
  'preparing',
  'cleared',
  'convened',
  'postponed',
  'open',
  'adjourned',
  'held',
  'recognised',
  'archived',
];

async function asked(path: string): Promise<unknown> {
  const answer = await page.request.get(`/api/${path}`);
  expect(answer.status()).toBe(200);
  return answer.json();
}

/** Whether the thing that has the focus is called so. */
function focusedIs(name: string | RegExp): Promise<boolean> {
  const pattern = name instanceof RegExp ? name : new RegExp(name);
  return page.evaluate(
    (source) => new RegExp(source).test((document.activeElement as HTMLElement | null)?.innerText.trim() ?? ''),
    pattern.source,
  );
}

async function tabTo(isThere: () => Promise<boolean>): Promise<void> {
  for (let stop = 0; stop < 80; stop += 1) {
    if (await isThere()) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab never came there');
}
