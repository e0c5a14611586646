import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { unfitIn } from './unfit.js';

const sizes = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

export type Look = {
  readonly language: 'vi' | 'en';
  readonly theme: 'light' | 'dark';
  readonly size: keyof typeof sizes;
};

/** Both languages, by day and by night, on a phone and on a desk; neighbours differ in one thing, so that turns are few. */
export const everyLook: readonly Look[] = [
  { language: 'vi', theme: 'light', size: 'desk' },
  { language: 'vi', theme: 'light', size: 'phone' },
  { language: 'vi', theme: 'dark', size: 'phone' },
  { language: 'vi', theme: 'dark', size: 'desk' },
  { language: 'en', theme: 'dark', size: 'desk' },
  { language: 'en', theme: 'dark', size: 'phone' },
  { language: 'en', theme: 'light', size: 'phone' },
  { language: 'en', theme: 'light', size: 'desk' },
];

export type Looking = {
  readonly looks?: readonly Look[];
  /** A part of the page, where the rest has been judged already. */
  readonly within?: string;
  /** The page is not needed any more: it may stay in the last look. */
  readonly isLast?: boolean;
};

/** What axe finds that keeps people out, with the places. What still fades in would be judged half transparent. */
export async function serious(page: Page): Promise<string[]> {
  await settled(page);
  return judged(page);
}

/**
 * What is wrong with the page that is open, in every look: nothing, one hopes. Afterwards it is as it was at first. In each
 * look all is asked: it is not blank nor wider than the window, shows nothing unfit, and axe goes by all its rules.
 */
export async function faultsInEveryLook(
  page: Page,
  name: string,
  { looks = everyLook, within, isLast = false }: Looking = {},
): Promise<string[]> {
  const faults: string[] = [];
  for (const look of looks) {
    const here = [name, look.language, look.theme, look.size].join('-');
    await wear(page, look);
    await picture(page, here);
    const found = [
      ...(await blank(page, within)),
      ...(await tooWide(page)),
      ...(await unfitIn(page)),
      ...(await judged(page, within)),
    ];
    faults.push(...found.map((fault) => `${here}: ${fault}`));
  }
  const [first] = looks;
  if (first && !isLast) await wear(page, first);
  return faults;
}

/** To be looked at by people: in the folder that SCREENSHOTS names, if any. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await settled(page);
  await picture(page, name);
}

/** Until nothing waits to be shown, and what opens, closes or fades has come to rest. */
export async function calm(page: Page): Promise<void> {
  await page.waitForFunction(
    () =>
      document.querySelector('main') !== null &&
      document.querySelector('.MuiSkeleton-root, .MuiCircularProgress-root, .MuiLinearProgress-root') === null,
  );
  await settled(page);
}

/** As if the language and the light had been chosen in another window of the same browser. */
export async function wear(page: Page, { language, theme, size }: Look): Promise<void> {
  const resize = () => page.setViewportSize(sizes[size]);
  // A menu that is open while the page grows narrow would stand over it.
  if (size === 'desk') await resize();
  await page.evaluate(
    (chosen) => {
      for (const [name, value] of Object.entries(chosen)) {
        const [key, newValue] = [`RaStore.${name}`, JSON.stringify(value)];
        if (localStorage.getItem(key) === newValue) continue;
        localStorage.setItem(key, newValue);
        window.dispatchEvent(new StorageEvent('storage', { key, newValue }));
      }
    },
    // On a phone the menu is closed until somebody opens it.
    { locale: language, theme, 'sidebar.open': size === 'desk' },
  );
  if (size === 'phone') await resize();
  await page.waitForFunction(
    ([lang, light]) => {
      const root = document.documentElement;
      return root.lang === lang && getComputedStyle(root).colorScheme === light;
    },
    [language, theme],
  );
  await calm(page);
}

async function judged(page: Page, within = ':root'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async (part) => {
    const { axe: tool } = globalThis as unknown as {
      axe: {
        run(
          part: string,
          how: { resultTypes: string[]; preload: boolean },
        ): Promise<{
          violations: { id: string; impact: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const { violations } = await tool.run(part, { resultTypes: ['violations'], preload: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  }, within);
}

async function picture(page: Page, name: string): Promise<void> {
  const folder = process.env['SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ fullPage: true, path: join(folder, `${name}.png`) });
}

async function blank(page: Page, within = 'main'): Promise<string[]> {
  return (await page.locator(within).first().innerText()).trim() === '' ? ['is blank'] : [];
}

async function tooWide(page: Page): Promise<string[]> {
  const { inner, outer } = await page.evaluate(() => ({
    inner: document.documentElement.scrollWidth,
    outer: window.innerWidth,
  }));
  return inner > outer ? [`${inner} px wide`] : [];
}

/** What turns for ever is not waited for; what does not come to rest in time is told. */
async function settled(page: Page): Promise<void> {
  const restless = await page.evaluate(async (patience) => {
    const late = new Promise<'late'>((resolve) => setTimeout(resolve, patience, 'late'));
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    // A transition begins a frame after what sets it off.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      if ((await Promise.race([frame(), late])) === 'late') return ['no frame is drawn'];
      const before = moving();
      if (before.length > 0) quiet = 0;
      const rest = Promise.allSettled(before.map(({ finished }) => finished));
      if ((await Promise.race([rest, late])) === 'late') return before.map(told);
    }
    return [];

    function told({ effect }: Animation): string {
      const target = effect instanceof KeyframeEffect ? effect.target : null;
      return target?.outerHTML.slice(0, 200) ?? 'something that is gone';
    }
  }, PATIENCE_MS);
  if (restless.length > 0) throw new Error(`${STANDS_STILL}: ${restless.join(' | ')}`);
}

/** What is thrown says this when a page does not come to rest. */
export const STANDS_STILL = 'does not come to rest';
const PATIENCE_MS = 15_000;
