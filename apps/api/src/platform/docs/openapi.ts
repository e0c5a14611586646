import type { OpenAPIObject } from '@nestjs/swagger';
import { vocabulary } from '#vocabulary';
import type { Config } from '../config.js';
import { accessPaths } from './access.js';
import { backgroundPaths } from './background.js';
import { commandPaths } from './commands.js';
import { crashPaths } from './crashes.js';
import { exportPaths } from './exports.js';
import { filePaths } from './files.js';
import { healthPaths } from './health.js';
import { hoisted } from './hoist.js';
import { livePaths } from './live.js';
import type { Json } from './parts.js';
import { progressPaths } from './progress.js';
import { readingPaths } from './readings.js';
import { components } from './schemas.js';
import { searchPaths } from './search.js';
import { seenPaths } from './seen.js';
import { timelinePaths } from './timeline.js';
import { viewPaths } from './views.js';

/** The OpenAPI 3.1 description of the doors. Commands and views come from the contracts: what is in none has no door. */
export function openApi(config: Config): OpenAPIObject {
  const shared = components(config);
  const { part: paths, schemas } = hoisted(allPaths());
  return {
    openapi: '3.1.0',
    info: { title: 'Kỷ Yếu', version: '1', description },
    servers: [{ url: config.PUBLIC_URL }],
    tags: [
      ...Object.entries(vocabulary).map(([name, { feature }]) => ({ name, description: feature.en })),
      ...Object.entries(platform).map(([name, words]) => ({ name, description: words })),
    ],
    paths,
    components: { ...shared, schemas: { ...shared.schemas, ...schemas } },
    security: [{ session: [] }],
  } as unknown as OpenAPIObject;
}

function allPaths(): Json {
  return {
    ...accessPaths(),
    ...commandPaths(),
    ...viewPaths(),
    ...progressPaths(),
    ...timelinePaths(),
    ...livePaths(),
    ...exportPaths(),
    ...readingPaths(),
    ...searchPaths(),
    ...seenPaths(),
    ...filePaths(),
    ...backgroundPaths(),
    ...crashPaths(),
    ...healthPaths(),
  };
}

const platform = {
  access: 'Signing in, sessions, accounts',
  timeline: 'What happened',
  live: 'Live updates',
  readings: 'What auditors have read',
  search: 'The search box',
  seen: 'What is one’s own affair',
  files: 'Attached files',
  notices: 'Notices',
  'background-work': 'What goes on behind',
  crashes: 'Pages of the console that broke',
  health: 'Health',
};

const description = [
  'Preparing, holding and proving a trade-union congress. Sign in by `POST /api/session`; the cookie it sets is the key',
  'to everything else. What is refused changes nothing and says so as a problem (RFC 9457) with a stable code.',
  'What an auditor asks to read is recorded first; while that cannot be done the answer is 503 `platform.reading-unrecorded`.',
  'Of a JSON key that is given twice the last one counts; `__proto__`, text that is not NFC, nesting deeper than 32 and',
  'bodies over 1 MB are turned back.',
].join(' ');
