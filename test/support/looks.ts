import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';

const widths = { phone: { width: 390, height: 844 }, desk: { width: 1440, height: 900 } };

/** What axe finds that keeps people out, with the places. What still fades in would be judged half transparent. */
export async function serious(page: Page): Promise<string[]> {
  await settled(page);
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: tool } = globalThis as unknown as {
      axe: { run(): Promise<{ violations: { id: string; impact: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await tool.run();
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`);
  });
}

/** What is wrong with the page that is open, on a phone and on a desk, by day and by night: nothing, one hopes. */
export async function faultsInEveryLook(page: Page, name: string): Promise<string[]> {
  const faults: string[] = [];
  for (const light of ['first', 'other']) {
    if (light === 'other') {
      await page.setViewportSize(widths.desk);
      await page.getByRole('button', { name: /^(Đổi nền sáng hoặc tối|Toggle light\/dark mode)$/ }).click();
    }
    for (const [width, size] of Object.entries(widths)) {
      await page.setViewportSize(size);
      const look = `${name}-${light}-${width}`;
      await keepPicture(page, look);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      if (wide > size.width) faults.push(`${look}: ${wide} px wide`);
      faults.push(...(await serious(page)).map((fault) => `${look}: ${fault}`));
    }
  }
  return faults;
}

/** To be looked at by people: in the folder that SCREENSHOTS names, if any. */
export async function keepPicture(page: Page, name: string): Promise<void> {
  await settled(page);
  const folder = process.env['SCREENSHOTS'];
  if (folder) mkdirSync(folder, { recursive: true });
  const picture = await page.screenshot({ fullPage: true, ...(folder ? { path: join(folder, `${name}.png`) } : {}) });
  if (picture.length < 5_000) throw new Error(`${name} is an empty picture`);
}

/** Until what opens, closes or fades has come to rest; what turns for ever is not waited for. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise((next) => requestAnimationFrame(next));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ playState, effect }) => playState === 'running' && effect?.getComputedTiming().endTime !== Infinity);
    // A transition begins a frame after what sets it off.
    for (let quiet = 0; quiet < 3; quiet += 1) {
      await frame();
      const before = moving();
      if (before.length > 0) quiet = 0;
      await Promise.allSettled(before.map(({ finished }) => finished));
    }
  });
}
