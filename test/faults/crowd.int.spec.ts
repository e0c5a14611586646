import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import * as preparation from '../journeys/deeds/preparation.js';
import * as unions from '../journeys/deeds/unions.js';
import { Client, type Reply } from '../support/client.js';
import { headOf } from '../support/head.js';
import { accountOf, type Product, startProduct } from '../support/product.js';
import { buildWorld, today } from '../support/world.js';

// A hall in which everybody presses the button in the same second.

let product: Product;
let second: Product;
let upper: unions.Upper;
let editor: Client;
let here: Client;
let there: Client;
let congress: string;

beforeAll(async () => {
  product = await startProduct({ SAMPLE: 'no' });
  const world = await buildWorld(product);
  upper = await unions.foundUpperUnion(world, 'Công đoàn Viên chức tỉnh Hạ Sơn', 'ha-son');
  const branch = await unions.foundBranch(upper, { name: 'Công đoàn Bảo tàng tỉnh', slug: 'bao-tang', members: 30 });
  editor = await branch.as('branch_editor');
  here = world.root;
  congress = await preparation.planCongress(branch, null, { ruleSet: 'RS_2025' });
  second = await startProduct({ ROLE: 'api', DATABASE_URL: product.databaseUrl, DATA_DIR: product.dataDir });
  const { username, password } = accountOf(product, 'tong-lien-doan');
  there = new Client(second.url, world.clock);
  await there.signIn(username, password);
}, 120_000);

afterAll(async () => {
  await second?.stop();
  await product?.stop();
}, 30_000);

describe('a crowd', () => {
  it('that starts thirty drafts of one congress at once is served', async () => {
    const start = (n: number) =>
      editor.gives('document.start-draft', { congress, kind: 'other', title: `Văn bản ${n}` });
    expect(await outcomes(30, start)).toEqual({ taken: 30 });
  }, 60_000);

  it('whose guards bear thirty different names is served', async () => {
    const issue = (n: number) =>
      upper.officer.gives('directive.issue', {
        unit: upper.unit,
        number: `${n}-HD/CĐVC`,
        kind: 'guidance',
        title: `Hướng dẫn ${n}`,
        issuer: 'Công đoàn Viên chức tỉnh',
      });
    expect(await outcomes(30, issue)).toEqual({ taken: 30 });
  }, 60_000);

  it('that comments on one document at two processes is heard to the last, and whoever names a version still meets a conflict', async () => {
    const document = await preparation.startDraft(editor, congress, 'plan', 'Kế hoạch tổ chức đại hội');
    await preparation.saveText(editor, document, 'Đại hội trong tháng Sáu.');
    const { version } = await editor.does('document.open-consultation', {
      document,
      until: today(7),
      audience: ['members'],
    });
    const comment = (n: number, expectedVersion?: number) =>
      (n % 2 ? here : there).gives(
        'document.comment',
        { document, stance: 'agree', text: `Nhất trí, ý kiến ${n}.` },
        expectedVersion === undefined ? {} : { expectedVersion },
      );
    expect(await outcomes(32, (n) => comment(n))).toEqual({ taken: 32 });
    expect(await outcomes(8, (n) => comment(n, version))).toEqual({ 'platform.conflict': 8 });
    here.clock.position = await headOf(product.databaseUrl);
    expect(await here.lists('comments', { document })).toHaveLength(32);
  }, 60_000);
});

/** How many of those who ask at once are taken, and with which codes the others are refused. */
async function outcomes(people: number, ask: (n: number) => Promise<Reply>): Promise<{ [outcome: string]: number }> {
  const replies = await Promise.all(Array.from({ length: people }, (_, n) => ask(n + 1)));
  const sum: { [outcome: string]: number } = {};
  for (const { status, body } of replies) {
    const outcome = status === 200 ? 'taken' : String((body as { code?: string }).code);
    sum[outcome] = (sum[outcome] ?? 0) + 1;
  }
  return sum;
}
