import { existsSync } from 'node:fs';

/** Takes the settings of a file `.env` in this folder, if there is one. What the environment names already stands. */
export function readSettingsFile() {
  if (existsSync('.env')) process.loadEnvFile('.env');
}
