import { readdir, readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { HEALTH_PARTS, type HealthPart } from '../health/health-part.js';
import { TestServer, units } from '../test-server.js';
import { FileStore } from './file-store.js';

const { branch } = units;
let served: TestServer;
beforeAll(async () => {
  served = await TestServer.start();
}, 60_000);
afterAll(() => served?.stop(), 30_000);
beforeEach(() => served.pool.query('delete from failed_login'));

describe('a file', () => {
  const pdf = Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n', 'latin1');
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

  it('is kept under its hash and given back as it was, to be saved', async () => {
    const cookie = await served.signedIn('lan');
    const answer = await attach(cookie, branch, 'Nghị quyết.pdf', 'application/pdf', pdf);
    expect(answer.status).toBe(201);
    const file = answer.json<{ sha256: string }>();
    expect(file).toMatchObject({ name: 'Nghị quyết.pdf', size: pdf.length, mime: 'application/pdf', unit: branch });
    const back = await served.get(`/api/files/${file.sha256}`, cookie);
    expect(back.bytes.equals(pdf)).toBe(true);
    expect(back.headers).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'",
    });
    expect(back.headers['content-disposition']).toMatch(/^attachment; filename="Nghi quyet\.pdf"/);
    const { sha256 } = file;
    expect(
      (await readFile(join(served.folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256))).equals(pdf),
    ).toBe(true);
  });

  it('is seen by those above, not beside', async () => {
    const { sha256 } = (await attach(await served.signedIn('lan'), branch, 'a.png', 'image/png', png)).json<{
      sha256: string;
    }>();
    expect((await served.get(`/api/files/${sha256}`, await served.signedIn('thu'))).status).toBe(200);
    expect((await served.get(`/api/files/${sha256}`, await served.signedIn('an'))).status).toBe(200);
    const [foreign, unknown] = [
      await served.get(`/api/files/${sha256}`, await served.signedIn('mai')),
      await served.get(`/api/files/${'0'.repeat(64)}`, await served.signedIn('mai')),
    ];
    expect([foreign.status, unknown.status]).toEqual([404, 404]);
    expect(foreign.json().code).toBe(unknown.json().code);
  });

  it('is attached by nobody for a unit that is not theirs, nor by an auditor', async () => {
    expect((await attach(await served.signedIn('mai'), branch, 'a.png', 'image/png', png)).status).toBe(403);
    expect((await attach(await served.signedIn('thu'), branch, 'a.png', 'image/png', png)).status).toBe(403);
  });

  it('is the same file when it comes twice for the same unit', async () => {
    const cookie = await served.signedIn('lan');
    const [one, two] = [
      await attach(cookie, branch, 'first.png', 'image/png', png),
      await attach(cookie, branch, 'second.png', 'image/png', png),
    ];
    expect(two.json<{ id: string }>().id).toBe(one.json<{ id: string }>().id);
  });

  it('is a Word document when its archive says so', async () => {
    const docx = archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document/>' });
    expect((await attach(await served.signedIn('lan'), branch, 'báo cáo.docx', docxType, docx)).status).toBe(201);
  });

  const html = Buffer.from('<html><script>alert(1)</script></html>');
  const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  it.each([
    ['a page in the guise of a picture', 'a.png', 'image/png', html],
    ['a picture that is a program', 'a.svg', 'image/svg+xml', svg],
    ['a PDF that calls itself a picture', 'a.png', 'image/png', pdf],
    ['a picture with the wrong ending', 'a.pdf', 'image/png', png],
    ['a picture declared as something else', 'a.png', 'application/octet-stream', png],
    ['a program', 'a.exe', 'application/x-msdownload', Buffer.from('MZ\u0090\u0000\u0003', 'latin1')],
    ['nothing but the first letters of an archive', 'a.docx', docxType, Buffer.from('PK\u0003\u0004')],
    ['text', 'a.txt', 'text/plain', Buffer.from('hello')],
  ])('is refused when it is %s', async (_, name, mime, bytes) => {
    const answer = await attach(await served.signedIn('lan'), branch, name, mime, bytes);
    expect(answer.json()).toMatchObject({ status: 415, code: 'files.not-accepted' });
  });

  it.each([
    ['a bomb', { 'word/bomb.xml': Buffer.alloc(30_000_000) }],
    ['an archive within', { 'word/inner.zip': 'PK' }],
    ['macros', { 'word/vbaProject.bin': 'x' }],
    ['too many entries', Object.fromEntries(Array.from({ length: 2_001 }, (_, i) => [`word/${i}.xml`, '']))],
  ])('is refused when the archive of a document holds %s', async (_, more) => {
    const docx = archive({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w/>', ...more });
    expect((await attach(await served.signedIn('lan'), branch, 'a.docx', docxType, docx)).status).toBe(415);
  });

  it('is refused when it is no document though it is an archive', async () => {
    const zip = archive({ 'readme.txt': 'x' });
    expect((await attach(await served.signedIn('lan'), branch, 'a.docx', docxType, zip)).status).toBe(415);
  });

  it('is cut at 25 MB, and nothing of what was refused stays on the disk', async () => {
    const large = Buffer.alloc(25 * 1024 * 1024 + 1);
    pdf.copy(large);
    const answer = await attach(await served.signedIn('lan'), branch, 'a.pdf', 'application/pdf', large);
    expect(answer.json()).toMatchObject({ status: 413, code: 'files.too-large' });
    expect(await drafts()).toEqual([]);
  }, 20_000);

  it('leaves nothing behind when the sender goes away', async () => {
    const cookie = await served.signedIn('lan');
    const { hostname, port } = new URL(served.url);
    const socket = connect(Number(port), hostname);
    const head =
      '--b\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\ncontent-type: application/pdf\r\n\r\n';
    socket.write(
      `POST /api/files?unit=${branch} HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncookie: ${cookie}\r\ncontent-length: 100000\r\n` +
        `content-type: multipart/form-data; boundary=b\r\n\r\n${head}%PDF-1.7`,
    );
    await until(async () => (await drafts()).length === 1);
    socket.destroy();
    await until(async () => (await drafts()).length === 0);
  });

  it('that finds the disk full leaves nothing, and says so', async () => {
    const full = new Readable({ read: () => full.destroy(Object.assign(new Error('no space'), { code: 'ENOSPC' })) });
    const refused = served.app.get(FileStore).draft(full);
    await expect(refused).rejects.toMatchObject({ status: 507, code: 'files.disk-full' });
    expect(await drafts()).toEqual([]);
  });

  it('that the disk has lost is not half given', async () => {
    const cookie = await served.signedIn('lan');
    const gif = Buffer.from('R0lGODlhAQABAAAAACwAAAAAAQABAAA=', 'base64');
    const { sha256 } = (await attach(cookie, branch, 'a.gif', 'image/gif', gif)).json<{ sha256: string }>();
    await rm(join(served.folder, 'files', sha256.slice(0, 2)), { recursive: true });
    expect((await served.get(`/api/files/${sha256}`, cookie)).json()).toMatchObject({
      status: 500,
      code: 'files.lost',
    });
  });

  it('cannot come without being one, nor empty', async () => {
    const cookie = await served.signedIn('lan');
    expect((await attach(cookie, branch, 'a.pdf', 'application/pdf', Buffer.alloc(0))).status).toBe(422);
    expect((await served.post(`/api/files?unit=${branch}`, {}, cookie)).status).toBe(415);
    expect((await attach(cookie, 'no-unit', 'a.png', 'image/png', png)).status).toBe(422);
  });
});

describe('health', () => {
  it('is ready while every part answers, and names the part that does not', async () => {
    expect((await served.get('/health/ready')).json()).toEqual({
      status: 'ready',
      parts: { database: 'answers', 'event-store': 'answers' },
    });
    const parts = served.app.get<HealthPart[]>(HEALTH_PARTS);
    parts.push({ name: 'queue', check: () => Promise.reject(new Error('gone')) });
    const answer = await served.get('/health/ready');
    parts.pop();
    expect(answer.status).toBe(503);
    expect(answer.json()).toMatchObject({ status: 'not-ready', parts: { queue: 'silent' } });
  });
});

function drafts(): Promise<string[]> {
  return readdir(join(served.folder, 'files', 'tmp'));
}

async function until(done: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 250; turn += 1) {
    if (await done()) return;
    await new Promise((tick) => setTimeout(tick, 20));
  }
  throw new Error('did not come about within 5 seconds');
}

function attach(cookie: string, unit: string, name: string, mime: string, bytes: Buffer) {
  const boundary = 'boundary-of-the-spec';
  const head = `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${mime}\r\n\r\n`;
  const body = Buffer.concat([Buffer.from(head), bytes, Buffer.from(`\r\n--${boundary}--\r\n`)]);
  const headers = { cookie, 'content-type': `multipart/form-data; boundary=${boundary}` };
  return served.ask('POST', `/api/files?unit=${unit}`, headers, new Uint8Array(body));
}

/** A ZIP archive, as small as the format allows. */
function archive(files: { readonly [name: string]: string | Buffer }): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(files)) {
    const title = Buffer.from(name);
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(content), 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), common, title, packed]);
    const entry = Buffer.alloc(16);
    entry.writeUInt32LE(at, 12);
    directory.push(Buffer.from('PK\x01\x02\x14\x00'), common, entry.subarray(2), title);
    parts.push(local);
    at += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(list.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, list, Buffer.from('PK\x05\x06'), end]);
}
