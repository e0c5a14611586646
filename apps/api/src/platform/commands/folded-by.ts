import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Names the code that folds states: a hash over the compiled rules. A state that other code folded is never used; it is
 * folded again from its events.
 */
export const foldedBy = hashOf(fileURLToPath(new URL('../../../../../libs/domain/src/', import.meta.url)));

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.js') && !/\.(spec|past)\.js$/.test(name))
    .sort();
  for (const name of files) hash.update(name).update(readFileSync(folder + name));
  return hash.digest('base64url').slice(0, 16);
}
