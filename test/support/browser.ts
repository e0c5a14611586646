import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import type { Way } from './world.js';

export type Window = {
  page: Page;
  context: BrowserContext;
  /** Addresses outside the product that the page asked for. */
  outside: string[];
  /** What the page complained about. */
  problems: string[];
};

/** Debian's Chromium; where it is, the test command says. */
export function openBrowser(): Promise<Browser> {
  const executablePath = process.env['CHROMIUM'];
  if (!executablePath) throw new Error('CHROMIUM is not set: run the browser tests with npm test');
  return chromium.launch({ executablePath, headless: true, args: quiet });
}

/** A window of its own, without anyone signed in, that writes down what goes wrong in it. */
export async function openWindow(browser: Browser, url: string): Promise<Window> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', baseURL: url });
  const page = await context.newPage();
  const outside: string[] = [];
  const problems: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== new URL(url).origin)
      outside.push(request.url());
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(message.text());
  });
  page.on('pageerror', (error) => problems.push(String(error)));
  return { page, context, outside, problems };
}

/** Lets somebody in, and waits until they are. */
export async function signIn(page: Page, { username, password }: Way): Promise<void> {
  await page.goto('/');
  await page.getByLabel('Tên đăng nhập').fill(username);
  await page.locator('input[name=password]').fill(password);
  await page.getByRole('button', { name: 'Đăng nhập' }).click();
  await page.getByRole('navigation', { name: 'Trình đơn chính' }).waitFor();
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
