import { build } from './build.mjs';
import { forwardSignals, node } from './programs.mjs';
import { readSettingsFile } from './settings-file.mjs';

/** `npm start`: builds what changed and serves; the program brings its own database. */
export async function run(args) {
  forwardSignals();
  readSettingsFile();
  return (await build()) || node(['--enable-source-maps', 'dist/apps/api/src/main.js', ...args]);
}
