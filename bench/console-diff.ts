import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { median, print } from './bench.js';

// What the console does when a reviewer opens a long paper: two versions are compared and what changed is drawn.

const TURNS = 7;
const SLOWER = 4;
const MILLISECONDS_AT_MOST = 300;
const PARAGRAPHS = 600;
const WORDS = 50;
const ONE_IN = 20;

const SYLLABLES =
  'công đoàn cơ sở đại hội nhiệm kỳ báo cáo phương hướng nghị quyết đoàn viên người lao động chăm lo đời sống bảo vệ quyền lợi tuyên truyền vận động thi đua khen thưởng kiểm tra giám sát tài chính tổ chức cán bộ nữ công văn hoá thể thao từ thiện'.split(
    ' ',
  );

const setting = `two versions of ${PARAGRAPHS * WORDS} words in ${PARAGRAPHS} paragraphs, every ${ONE_IN}th reworded; Chromium, CPU ${SLOWER} times slower`;

// Runs in the browser, beside the console's own sources.
const measured = `
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { flushSync } from 'react-dom';
import { compare } from './document/difference/compare.js';
import { Difference } from './document/difference/Difference.js';

globalThis.measure = async (what, { before, after }) => {
  const begun = performance.now();
  if (what === 'compare') {
    compare(before, after);
    return performance.now() - begun;
  }
  const root = createRoot(document.getElementById('root'));
  flushSync(() => root.render(createElement(Difference, { before, after, mode: what })));
  await new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn)));
  const took = performance.now() - begun;
  root.unmount();
  return took;
};
`;

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage();
  await page.setContent('<div id="root"></div>');
  await page.addScriptTag({ content: await bundle() });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  const turns: Record<'compare' | 'inline' | 'side-by-side', number[]> = {
    compare: [],
    inline: [],
    'side-by-side': [],
  };
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const [what, done] of Object.entries(turns)) {
      const took = await page.evaluate(`measure('${what}', ${JSON.stringify(versions(turn))})`);
      if (turn > 0) done.push(Number(took));
    }
  }
  for (const [what, done] of Object.entries(turns)) {
    const ours = median(done);
    print({
      bench: `console-diff ${what === 'compare' ? 'compared' : `compared and drawn, ${what}`}`,
      against: 'limit',
      ratio: MILLISECONDS_AT_MOST / ours,
      ours,
      theirs: MILLISECONDS_AT_MOST,
      unit: 'ms',
      setting,
    });
  }
} finally {
  await browser.close();
}

/** The console's own modules as one script, built as for production. */
async function bundle(): Promise<string> {
  const root = join(import.meta.dirname, '../../apps/admin');
  const place = join(root, 'src/measured.js');
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === place ? id : null),
        load: (id) => (id === place ? measured : null),
      },
    ],
    build: { write: false, lib: { entry: place, formats: ['iife'], name: 'bench' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  return output?.output[0].code ?? '';
}

/** A long report and what an editor made of it; other words each turn, so that nothing is remembered. */
function versions(turn: number) {
  const word = (at: number) => SYLLABLES[(at * 7919 + (at >> 3) * 31 + turn) % SYLLABLES.length] ?? '';
  const paragraph = (at: number) => Array.from({ length: WORDS }, (_, of) => word(at * WORDS + of));
  const reworded = (words: readonly string[], at: number) =>
    at % ONE_IN > 0
      ? words
      : words.flatMap((each, of) => (of % 10 === 3 ? ['năm', '2025'] : of % 17 === 5 ? [] : [each]));
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, at) => paragraph(at));
  return { before: paper(paragraphs), after: paper(paragraphs.map(reworded)) };
}

function paper(paragraphs: readonly (readonly string[])[]) {
  const content = paragraphs.map((words) => ({
    type: 'paragraph',
    content: [{ type: 'text', text: `${words.join(' ')}.` }],
  }));
  return { type: 'doc', content };
}
