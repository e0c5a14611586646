import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { chromium } from 'playwright-core';

// `node tools/pictures.mjs [FOLDER]`, after `npm run build`: tells the product a season and takes the pictures of the README.

const built = new URL('../dist/test/', import.meta.url);
const preparation = await import(new URL('journeys/deeds/preparation.js', built).href);
const afterwards = await import(new URL('journeys/deeds/afterwards.js', built).href);
const unions = await import(new URL('journeys/deeds/unions.js', built).href);
const { buildWorld, today } = await import(new URL('support/world.js', built).href);

const folder = process.argv[2] ?? 'docs/pictures';
// Live news come in for a while, and say so.
const SETTLED = 6_000;
const REPORT = 'term-report-and-direction';
const kinds = Object.keys(preparation.papers).filter((kind) => kind !== 'delegate-list');

const names = [
  'Sở Tài chính',
  'Sở Tư pháp',
  'Sở Công Thương',
  'Sở Xây dựng',
  'Sở Y tế',
  'Sở Nông nghiệp và Môi trường',
  'Sở Khoa học và Công nghệ',
  'Sở Giáo dục và Đào tạo',
  'Sở Văn hoá, Thể thao và Du lịch',
  'Sở Dân tộc và Tôn giáo',
  'Thanh tra tỉnh',
  'Văn phòng Uỷ ban nhân dân tỉnh',
  'Văn phòng Đoàn đại biểu Quốc hội',
  'Kho bạc Nhà nước khu vực',
  'Bảo hiểm xã hội tỉnh',
  'Cục Thống kê',
  'Chi cục Kiểm lâm',
  'Chi cục Thuỷ lợi',
  'Chi cục Thú y',
  'Trung tâm Lưu trữ lịch sử',
  'Trung tâm Y tế dự phòng',
  'Bệnh viện Đa khoa tỉnh',
  'Bệnh viện Y học cổ truyền',
  'Bệnh viện Mắt',
  'Đài Phát thanh và Truyền hình',
  'Báo Phú An',
  'Trường Cao đẳng Nghề',
  'Trường Cao đẳng Sư phạm',
  'Trường Chính trị tỉnh',
  'Trường THPT Chu Văn An',
  'Trường THPT Lê Quý Đôn',
  'Thư viện tỉnh',
  'Bảo tàng tỉnh',
  'Nhà Văn hoá Lao động',
  'Ban Quản lý khu kinh tế',
  'Ban Quản lý dự án giao thông',
  'Quỹ Đầu tư phát triển',
  'Trung tâm Xúc tiến đầu tư',
  'Trung tâm Kiểm định chất lượng',
  'Nhà xuất bản Phú An',
];

const report = [
  'Nhiệm kỳ qua, Ban Chấp hành đã bám sát chương trình công tác của công đoàn cấp trên và nhiệm vụ chuyên môn của cơ quan.',
  'Công tác chăm lo, bảo vệ quyền lợi hợp pháp, chính đáng của đoàn viên được quan tâm thường xuyên; 100% đoàn viên được khám sức khoẻ định kỳ.',
  'Ban Chấp hành đã phối hợp với lãnh đạo cơ quan tổ chức hội nghị cán bộ, công chức hằng năm đúng quy định.',
  'Tỷ lệ đoàn viên tham gia các phong trào thi đua đạt 95% trở lên.',
  'Quỹ xã hội đã hỗ trợ 42 lượt đoàn viên có hoàn cảnh khó khăn nhân dịp Tết Nguyên đán.',
  'Công tác kiểm tra, giám sát được thực hiện theo chương trình đề ra, không có đơn thư vượt cấp.',
  'Trong nhiệm kỳ đã kết nạp 24 đoàn viên mới.',
  'Phương hướng nhiệm kỳ tới: đổi mới nội dung, phương thức hoạt động, hướng về đoàn viên.',
];
const revised = [
  ...report.map((text) =>
    text
      .replace('95% trở lên', '98%, tăng 3% so với nhiệm kỳ trước')
      .replace('đoàn viên mới.', 'đoàn viên mới, trong đó có 12 đoàn viên nữ.')
      .replace(', không có đơn thư vượt cấp', ''),
  ),
  'Phấn đấu mỗi năm giới thiệu ít nhất 5 đoàn viên ưu tú để Đảng xem xét, kết nạp.',
];

mkdirSync(folder, { recursive: true });
const product = await start();
let browser;
try {
  const season = await tell();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  });
  await branchPicture(season);
  await partyPicture(season);
  await upperPicture(season);
  await auditorPicture();
} finally {
  await browser?.close();
  product.process.kill('SIGTERM');
  await once(product.process, 'exit');
  rmSync(product.dataDir, { recursive: true, force: true });
}

async function branchPicture({ chair }) {
  const page = await signedIn(chair);
  await page.locator('[aria-labelledby=next-step] button').first().waitFor();
  await keep(page, 'branch');
}

async function partyPicture({ reviewer, dossier }) {
  const page = await signedIn(reviewer);
  await page.getByRole('link', { name: dossier.name }).click();
  await page.getByText(/0\/\d+ đã xem/).waitFor();
  await page.locator('.block').first().waitFor();
  for (let seen = 1; seen <= 6; seen++) {
    await page.keyboard.press('v');
    await page.getByText(new RegExp(`^${seen}/\\d+ đã xem`)).waitFor();
    await page.waitForTimeout(300);
  }
  await preparation.saveText(await dossier.branch.as('branch_editor'), dossier.drafts[REPORT], ...revised);
  await preparation.finalise(dossier.branch, dossier.drafts[REPORT], dossier.meeting);
  await preparation.submitTo(dossier.branch, dossier.congress, 'party');
  await page.waitForTimeout(1_500);
  await page.reload();
  await page.getByText(/\d+\/\d+ đã xem/).waitFor();
  await page.getByText('Báo cáo nhiệm kỳ và phương hướng').first().click();
  await page.locator('ins').first().waitFor();
  await page.mouse.move(0, 0);
  await keep(page, 'party');
}

async function upperPicture({ officer }) {
  const page = await signedIn(officer);
  await page.locator('[data-group=held]').waitFor();
  await page.locator('[data-unit-link]').first().waitFor();
  await keep(page, 'upper');
}

async function auditorPicture() {
  const { username, password } = product.accounts.find((account) => account.username === 'kiem-tra');
  const page = await signedIn({ username, password });
  await page.getByRole('searchbox').fill('soc trang');
  await page.getByRole('link', { name: /Công đoàn cơ sở Sở Nội vụ tỉnh Sóc Trăng, 2023-2028/ }).click();
  await page
    .getByRole('region', { name: 'Diễn biến' })
    .getByRole('button', { name: /Khai mạc phiên họp/ })
    .first()
    .click();
  await page.getByText(/Bạn đang xem lúc/).waitFor();
  await page.getByRole('insertion').first().waitFor();
  await keep(page, 'auditor');
}

/** A season in the middle: an upper union, forty branches, some of which have come far. */
async function tell() {
  const world = await buildWorld(product);
  const upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Phú An', 'phu-an');
  const campaign = await preparation.draftCampaign(upper, 'Đại hội công đoàn các cấp, nhiệm kỳ 2025–2030');
  await preparation.issueCampaign(upper, campaign);
  await upper.officer.does('campaign.allocate', {
    campaign,
    deadlines: [{ level: 'grassroots_union', dueOn: today(45) }],
  });
  const branches = [];
  for (const [at, name] of names.entries()) {
    const branch = await unions.foundBranch(upper, {
      name: `Công đoàn ${name}`,
      slug: `co-so-${at}`,
      members: 60 + ((at * 7) % 60),
    });
    branches.push({ name: `Công đoàn ${name}`, branch });
  }
  await upper.officer.does('campaign.name-pilot', { campaign, branch: branches[11].branch.unit, on: today(14) });
  const dossiers = [];
  for (const [at, { name, branch }] of branches.entries()) {
    if (at % 9 === 8) {
      await toldOnly(branch, campaign, at);
      continue;
    }
    if (at % 4 === 3) await cleared(branch, campaign, at);
    else if (at % 4 === 2) dossiers.push(await submitted(branch, name, campaign, at));
    else await drafting(branch, campaign, at);
  }
  for (const { branch, congress } of dossiers.slice(5)) {
    const party = await branch.as('party_committee');
    await party.does('review.approve', { review: congress, hash: await preparation.hashInHand(party, congress) });
    const chair = await branch.as('branch_chair');
    await chair.does('review.submit', { congress, side: 'upper', dueOn: today(4 + (dossiers.length % 5)) });
  }
  const own = branches[0].branch;
  await upper.officer.does('campaign.move-deadline', {
    campaign,
    branch: branches[1].branch.unit,
    dueOn: today(-3),
    reason: 'Đại hội sớm để kịp đại hội cấp trên',
  });
  const way = async (username, displayName, posts) =>
    (await world.openAccount(upper.officer, { username, displayName }, ...posts)).way;
  return {
    dossier: dossiers[0],
    chair: await way('phu-an-chu-tich', 'Trần Thị Minh Nguyệt', [
      { role: 'branch_chair', unit: own.unit, capacity: 'Chủ tịch Công đoàn cơ sở' },
    ]),
    reviewer: await way(
      'phu-an-dang-uy',
      'Lê Văn Thành',
      dossiers
        .slice(0, 5)
        .map(({ branch }) => ({ role: 'party_committee', unit: branch.unit, capacity: 'Phó Bí thư Đảng uỷ' })),
    ),
    officer: await way('phu-an-truong-ban', 'Nguyễn Thị Hoà', [
      { role: 'upper_officer', unit: upper.unit, capacity: 'Trưởng ban Tổ chức' },
    ]),
  };
}

/** Drafts on the desk, half of them finalised, one of them with a question that nobody has answered. */
async function drafting(branch, campaign, at) {
  const congress = await preparation.planCongress(branch, campaign, { ordinal: 'XII' });
  if (at % 4 === 1) return;
  await preparation.decideForm(branch, congress, 'PLENARY');
  const drafts = await preparation.draftPapers(branch, congress, kinds.slice(0, at === 0 ? 9 : 4));
  if (at > 0) return;
  const [chairedBy] = await unions.registerPeople(branch, ['Đặng Thị Thu Hà']);
  const meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  await preparation.saveText(await branch.as('branch_editor'), drafts[REPORT], ...report);
  for (const kind of kinds.slice(0, 6)) await preparation.finalise(branch, drafts[kind], meeting);
}

async function submitted(branch, name, campaign, at) {
  const [chairedBy] = await unions.registerPeople(branch, ['Vũ Thị Lan Anh']);
  const congress = await preparation.planCongress(branch, campaign, { ordinal: 'XII' });
  await preparation.decideForm(branch, congress, 'PLENARY');
  const drafts = await preparation.draftPapers(branch, congress, kinds);
  const meeting = await preparation.meetOnDrafts(branch, congress, { chairedBy, present: 3 });
  await preparation.saveText(await branch.as('branch_editor'), drafts[REPORT], ...report);
  for (const document of Object.values(drafts)) await preparation.finalise(branch, document, meeting);
  const chair = await branch.as('branch_chair');
  await chair.does('review.submit', { congress, side: 'party', dueOn: today(at - 1) });
  return { name, branch, congress, drafts, meeting };
}

async function cleared(branch, campaign, at) {
  const congress = await preparation.prepareAndClear(branch, campaign, preparation.fixing);
  const chair = await branch.as('branch_chair');
  if (at % 8 === 3) {
    await chair.does('congress.convene', { congress, day: today(10 + (at % 15)), time: '08:00', place: 'Hội trường' });
  }
}

/** A congress that has been held already, as the papers wrote; the dossier of its result lies before the upper union. */
async function toldOnly(branch, campaign, at) {
  const congress = await preparation.planCongress(branch, campaign, { ordinal: 'XII' });
  const source = { title: 'Bản tin Công đoàn tỉnh', publishedOn: today(-2) };
  const [editor, chair] = await Promise.all([branch.as('branch_editor'), branch.as('branch_chair')]);
  await editor.does('congress.record-held', { congress, heldOn: { value: today(-4), known: 'stated' } }, { source });
  if (at % 2 === 0) return;
  await editor.does('dossier.assemble', { congress }, { source });
  await afterwards.attachPaper(branch, congress, 'submission-letter');
  await chair.does('dossier.submit', { dossier: congress }, { source });
}

async function signedIn({ username, password }) {
  const context = await browser.newContext({
    viewport: { width: 1440, height: 900 },
    deviceScaleFactor: 1,
    locale: 'vi-VN',
    colorScheme: 'light',
    baseURL: product.url,
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.locator('#main-content').waitFor();
  return page;
}

async function keep(page, name) {
  await page.waitForLoadState('load');
  await page.mouse.move(720, 2);
  await page.waitForTimeout(SETTLED);
  writeFileSync(join(folder, `${name}.png`), await withFewColours(page, await page.screenshot()));
  await page.context().close();
}

/** The same picture with 256 colours, which a screen like this does well with: a third of the size. */
async function withFewColours(page, picture) {
  const blank = await page.context().newPage();
  const { width, height, palette, indices } = await blank.evaluate(reduce, picture.toString('base64'));
  const raw = Buffer.from(indices, 'base64');
  const rows = Buffer.alloc((width + 1) * height);
  for (let row = 0; row < height; row++) raw.copy(rows, row * (width + 1) + 1, row * width, (row + 1) * width);
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 3, 0, 0, 0]);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  return Buffer.concat([
    picture.subarray(0, 8),
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}

// Runs in a page: the 256 commonest colours, and for every other one the nearest of them.
async function reduce(base64) {
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const { width, height } = image;
  const context = new OffscreenCanvas(width, height).getContext('2d');
  context.drawImage(image, 0, 0);
  const { data } = context.getImageData(0, 0, width, height);
  const colours = new Uint32Array(width * height).map(
    (_, at) => (data[at * 4] << 16) | (data[at * 4 + 1] << 8) | data[at * 4 + 2],
  );
  const counts = new Map();
  for (const colour of colours) counts.set(colour, (counts.get(colour) ?? 0) + 1);
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const palette = [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 256)
    .map(([colour]) => parts(colour));
  const nearest = new Map();
  for (const colour of counts.keys()) {
    const [r, g, b] = parts(colour);
    let best = 0;
    let least = Number.POSITIVE_INFINITY;
    for (const [at, [red, green, blue]] of palette.entries()) {
      const distance = (red - r) ** 2 + (green - g) ** 2 + (blue - b) ** 2;
      if (distance < least) [best, least] = [at, distance];
    }
    nearest.set(colour, best);
  }
  let text = '';
  for (const colour of colours) text += String.fromCharCode(nearest.get(colour));
  return { width, height, palette, indices: btoa(text) };
}

async function start() {
  const dataDir = mkdtempSync(join(tmpdir(), 'ky-yeu-pictures-'));
  const port = await freePort();
  const child = spawn(process.execPath, ['--enable-source-maps', 'dist/apps/api/src/main.js'], {
    env: { ...process.env, DATABASE_URL: '', REDIS_URL: '', DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk) => {
    said += chunk;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!/\bkiem-tra\b/.test(said) || !(await ready(url))) {
    if (child.exitCode !== null) throw new Error(`The product ended:\n${said}`);
    await new Promise((later) => setTimeout(later, 200));
  }
  const accounts = [...said.matchAll(/^ {4}(\S+) +(\S+) {2}(.+)$/gm)].map(([, username, password]) => ({
    username,
    password,
  }));
  return { url, accounts, process: child, dataDir, said: () => said };
}

function ready(url) {
  return fetch(`${url}/health/ready`).then(
    ({ ok }) => ok,
    () => false,
  );
}

async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  return port;
}
