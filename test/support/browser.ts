import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
  type Request,
} from 'playwright-core';
import type { Way } from './world.js';

export type Window = {
  page: Page;
  context: BrowserContext;
  /** Addresses outside the product that the page asked for. */
  outside: string[];
  /** What the page complained about. */
  problems: string[];
  /** What it asked for in vain. */
  failed: Failed[];
  /** What it has asked for and not got yet; news that never ends is not waited for. */
  waitsFor: Set<Request>;
};

/** A request that came to nothing: an answer of 400 and above, or what kept it from being answered. */
type Failed = { readonly method: string; readonly path: string; readonly status: number | string };

/** A failure that a test brings about itself. */
export type OnPurpose = { readonly method: string; readonly path: RegExp; readonly status: number | string };

/** Debian's Chromium; where it is, the test command says. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath) throw new Error('CHROMIUM is not set: run the browser tests with npm test');
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

/** A window of its own, without anyone signed in, that writes down what goes wrong in it. */
export async function openWindow(
  browser: Browser,
  url: string,
  how: Pick<BrowserContextOptions, 'reducedMotion'> = {},
): Promise<Window> {
  const viewport = { width: 1280, height: 800 };
  const context = await browser.newContext({ viewport, locale: 'vi-VN', baseURL: url, ...how });
  const page = await context.newPage();
  const outside: string[] = [];
  const problems: string[] = [];
  const failed: Failed[] = [];
  const waitsFor = new Set<Request>();
  page.on('request', (request) => {
    if (request.resourceType() !== 'eventsource') waitsFor.add(request);
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
      outside.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) failed.push(failure(response.request(), response.status()));
  });
  page.on('requestfinished', (request) => waitsFor.delete(request));
  page.on('requestfailed', (request) => {
    waitsFor.delete(request);
    const why = request.failure()?.errorText ?? 'unknown';
    if (why !== GIVEN_UP) failed.push(failure(request, why));
  });
  page.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    // The browser's own note of a request that is in `failed`.
    if (!message.text().startsWith('Failed to load resource')) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, context, outside, problems, failed, waitsFor };
}

/** All that went wrong in a window, but for what was done to it; and what was meant to fail and did not. */
export function wrongIn({ outside, problems, failed }: Window, onPurpose: readonly OnPurpose[] = []): string[] {
  const meant = ({ method, path, status }: Failed) =>
    onPurpose.find((one) => one.method === method && one.path.test(path) && one.status === status);
  const came = new Set(failed.map(meant));
  return [
    ...outside.map((address) => `asked outside: ${address}`),
    ...problems.map((problem) => `complained: ${problem}`),
    ...failed.filter((one) => !meant(one)).map((one) => `failed: ${told(one.path, one)}`),
    ...onPurpose.filter((one) => !came.has(one)).map((one) => `did not fail: ${told(one.path.source, one)}`),
  ];
}

/** Until all that the page asked for has come, and what came has asked for nothing more. */
export async function answered({ page, waitsFor }: Window): Promise<void> {
  for (let quiet = 0; quiet < 3; quiet += 1) {
    await page.evaluate(() => new Promise((next) => requestAnimationFrame(() => setTimeout(next))));
    if (waitsFor.size > 0) quiet = -1;
  }
}

/** Loads the page anew, and waits until it is at rest: what comes last, the line for news, is open. */
export async function reload(window: Window): Promise<void> {
  const line = window.page.waitForResponse((response) => response.request().resourceType() === 'eventsource');
  await window.page.reload();
  await line;
  await answered(window);
}

/** Lets somebody in, and waits until they are. */
export async function signIn(page: Page, { username, password }: Way): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation', { name: 'Trình đơn chính' }).waitFor();
}

/** What the browser says of a request that the page itself no longer wants: it has gone elsewhere. */
const GIVEN_UP = 'net::ERR_ABORTED';

function failure(request: { method(): string; url(): string }, status: number | string): Failed {
  return { method: request.method(), path: new URL(request.url()).pathname, status };
}

function told(path: string, { method, status }: { method: string; status: number | string }): string {
  return `${method} ${path} ${status}`;
}

const quiet = [
  // Root, as in CI and containers, has no user namespace to be boxed in.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
