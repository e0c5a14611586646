import { compile } from './build.mjs';
import { forwardSignals, node } from './programs.mjs';
import { readSettingsFile } from './settings-file.mjs';

/** `npm run password -- USERNAME`: prints a new password for somebody who has lost theirs. */
export async function run(args) {
  forwardSignals();
  readSettingsFile();
  return (await compile()) || node(['--enable-source-maps', 'dist/apps/api/src/set-password.js', ...args]);
}
