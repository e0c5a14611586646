import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from '../support/client.js';
import { type Account, freePort, type Product, startProduct } from '../support/product.js';
import { killPostmaster, ownServer } from './own-server.js';
import { runToEnd } from './running.js';

let folder: string;
let product: Product;
/** With an embedded database of its own. */
const start = (DATA_DIR: string) => startProduct({ DATABASE_URL: '', DATA_DIR, SAMPLE: 'no' });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ky-yeu-start-'));
  product = await start(folder);
}, 120_000);

afterAll(async () => {
  await product?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 30_000);

describe('a start', () => {
  it('on a folder in use says so, and the first goes on', async () => {
    const second = await runToEnd({ DATA_DIR: folder, PORT: String(await freePort()) });
    expect(second.code).toBe(1);
    expect(second.complained).toBe(
      `The data folder ${folder}/postgres is in use by process ${product.process.pid}. Stop that one first, or choose another folder with DATA_DIR.\n`,
    );
    expect((await new Client(product.url).call('GET', '/health/ready')).status).toBe(200);
  }, 30_000);

  it('serves the description of its doors, to read and to try', async () => {
    const visitor = new Client(product.url);
    const page = await visitor.call('GET', '/api/docs');
    expect([page.status, page.type]).toEqual([200, expect.stringContaining('text/html')]);
    const scripts = [...String(page.body).matchAll(/<script src="([^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts.length).toBeGreaterThan(0);
    for (const path of scripts) {
      const script = await visitor.call('GET', new URL(path, `${product.url}/api/docs`).pathname);
      expect([path, script.status, script.type]).toEqual([path, 200, expect.stringContaining('javascript')]);
    }
    expect((await visitor.call('GET', '/api/openapi.json')).body).toMatchObject({ openapi: '3.1.0' });
  }, 30_000);

  it('on a port in use says so, and leaves no database running', async () => {
    const other = mkdtempSync(join(tmpdir(), 'ky-yeu-start-'));
    const neighbour = createServer();
    const port = await freePort();
    await new Promise<void>((done) => void neighbour.listen(port, '127.0.0.1', () => done()));
    try {
      const refused = await runToEnd({ DATA_DIR: other, PORT: String(port), SAMPLE: 'no' });
      expect([refused.code, refused.complained]).toEqual([
        1,
        `Port ${port} is taken. Stop what uses it, or start with another: PORT=${port + 1} npm start\n`,
      ]);
      expect(killPostmaster(join(other, 'postgres'))).toBe(false);
    } finally {
      neighbour.close();
      rmSync(other, { recursive: true, force: true });
    }
  }, 60_000);

  it('with bad settings names each of them, in a sentence of its own', async () => {
    const { code, complained } = await runToEnd({ PORT: 'many', ROLE: 'boss', DATA_DIR: folder });
    expect([code, complained]).toEqual([
      1,
      'PORT has to be a whole number from 0 to 65535.\nROLE has to be all, api or worker.\n',
    ]);
  }, 30_000);

  it('on an address that is not of this machine says so', async () => {
    const { url, stop } = await ownServer();
    try {
      const { code, complained } = await runToEnd({
        DATABASE_URL: url,
        DATA_DIR: folder,
        HOST: '203.0.113.7',
        SAMPLE: 'no',
      });
      expect([code, complained]).toEqual([1, 'This machine has no address 203.0.113.7 to listen on. Correct HOST.\n']);
    } finally {
      await stop();
    }
  }, 60_000);

  it('in a folder that is a file says so', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, complained } = await runToEnd({ DATA_DIR: file });
    expect(code).toBe(1);
    expect(complained.trim().split('\n')).toHaveLength(1);
    expect(complained).toContain(file);
  }, 30_000);

  it('on a server that may forget what it has confirmed is refused, unless the database is for tests', async () => {
    const { url, stop } = await ownServer('ky_yeu', false);
    try {
      const { code, complained } = await runToEnd({
        DATABASE_URL: url,
        DATA_DIR: folder,
        PORT: String(await freePort()),
      });
      expect(code).toBe(1);
      expect(complained).toMatch(/may lose what it has confirmed: fsync and full_page_writes off\. Set to on in .*\n$/);
      expect(complained).not.toContain(new URL(url).password);
    } finally {
      await stop();
    }
  }, 60_000);
});

describe('the first account', () => {
  it('is shown at the first start only; who has lost the password gets a new one', async () => {
    expect(product.accounts).toHaveLength(1);
    const { username, password } = product.accounts[0] as Account;
    await product.stop();

    const renewed = await runToEnd({ DATA_DIR: folder }, 'set-password.js', [username]);
    const fresh = / {4}(\S+) {2}(\S+)/.exec(renewed.said);
    expect([renewed.code, fresh?.[1]]).toEqual([0, username]);
    const unknown = await runToEnd({ DATA_DIR: folder }, 'set-password.js', ['nobody']);
    expect([unknown.code, unknown.complained]).toEqual([1, 'There is no account nobody.\n']);

    product = await start(folder);
    expect(product.accounts).toEqual([]);
    const client = new Client(product.url);
    expect((await client.signIn(username, password)).status).toBe(401);
    const back = await client.signIn(username, fresh?.[2] ?? '');
    expect([back.status, back.body]).toEqual([200, expect.objectContaining({ mustChange: true })]);
  }, 60_000);
});
