import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Plugin } from 'vite';

const TEXTS: ReadonlySet<string> = new Set(['.css', '.html', '.js', '.json', '.svg', '.txt', '.webmanifest']);
const WORTH_IT = 1_024;

/** Lays a `.gz` and a `.br` beside every text of the build, so that nobody compresses while somebody waits. */
export function compressed(): Plugin {
  return {
    name: 'ky-yeu:compressed',
    apply: 'build',
    writeBundle: {
      sequential: true,
      order: 'post',
      async handler({ dir }) {
        if (!dir) return;
        const files = readdirSync(dir, { recursive: true, encoding: 'utf8' }).filter((file) =>
          TEXTS.has(extname(file)),
        );
        await Promise.all(files.map((file) => compress(join(dir, file))));
      },
    },
  };
}

async function compress(file: string): Promise<void> {
  const text = readFileSync(file);
  if (text.length < WORTH_IT) return;
  const best = { params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: text.length } };
  const [gz, br] = await Promise.all([gzipped(text, { level: 9 }), brotlied(text, best)]);
  writeFileSync(`${file}.gz`, gz);
  writeFileSync(`${file}.br`, br);
}

const gzipped = promisify(gzip);
const brotlied = promisify(brotliCompress);
