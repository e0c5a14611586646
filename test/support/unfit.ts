import type { Page } from 'playwright-core';

/** What people should not be shown: ids, codes, keys of words, places that nobody filled in. */
export async function unfitIn(page: Page): Promise<string[]> {
  const text = await page.evaluate(() => {
    const shown = document.body.cloneNode(true) as HTMLElement;
    for (const raw of shown.querySelectorAll('pre, code, script, style, noscript')) raw.remove();
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
    const lines: string[] = [];
    while (walker.nextNode()) lines.push(walker.currentNode.textContent ?? '');
    return lines.join('\n');
  });
  const found = Object.entries(unfit).flatMap(([what, words]) => (text.match(words) ?? []).map((one) => [what, one]));
  return [...new Set(found.map(([what, one]) => `${what}: “${one}”`))];
}

const unfit = {
  id: /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|#[0-9a-f]{6}\b/g,
  'place not filled in': /%?\{\w+\}/g,
  'key of words': /\b(?:ra|ky)\.[a-z]+(?:\.[\w-]+)+/g,
  'nothing as a word': /\b(?:undefined|null|NaN)\b|\[object \w+\]|Invalid Date/g,
  code: /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b|\b[a-z]+_[a-z_]+\b|\b[a-z]+[A-Z][a-z]+\b/g,
  'said twice': /(chưa rõ|unknown)[ ,;·]+\1/gi,
};
