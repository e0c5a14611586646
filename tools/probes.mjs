// Proves the boundaries: per rule one planted file that must be refused, and per project one that must pass.
// The files are planted in a folder of their own that has the same shape, so a killed run leaves nothing in the tree.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = dirname(import.meta.dirname);

/** [name of the rule, where, what, and what stands beside it as beside.ts] */
const refused = [
  ['knows-nobody', 'libs/decider/src/probe.ts', `import { z } from 'zod';`],
  ['knows-nobody', 'libs/decider/src/probe.ts', `import { hash } from 'node:crypto';`],
  ['knows-nobody', 'libs/vocabulary/src/probe.ts', `import type { FeatureContract } from '#contracts';`],
  ['knows-nobody', 'libs/ledger/src/probe.ts', `import { createHash } from 'node:crypto';`],
  ['knows-nobody', 'libs/ledger/src/probe.ts', `export * from '#decider';`],
  ['knows-nobody', 'libs/ledger/src/probe.spec.ts', `import pg from 'pg';`],
  ['knows-nobody', 'libs/decider/src/probe.spec.ts', `import { z } from 'zod';`],
  ['knows-nobody', 'libs/decider/src/testing.ts', `import { z } from 'zod';`],
  ['knows-nobody', 'libs/vocabulary/src/probe.spec.ts', `import { z } from 'zod';`],
  ['wire', 'libs/contracts/src/probe.ts', `import type { Decider } from '#decider';`],
  ['wire', 'libs/contracts/src/probe.ts', `import pg from 'pg';`],
  ['wire', 'libs/contracts/src/probe.spec.ts', `import type { Decider } from '#decider';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import { z } from 'zod';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import { readFileSync } from 'node:fs';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import { EventStore } from '#event-store';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import { congress } from '../congress/index.js';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import type { CongressState } from '../congress/congress.js';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export * from '#domain/congress';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const late = await import('../congress/index.js');`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `import { decide } from '../../../decider/src/index.js';`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const now = new Date();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const now = Date.now();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const luck = Math.random();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const seen = fetch('http://localhost');`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const later = setTimeout(() => 1, 1);`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const later = setInterval(() => 1, 1);`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const later = setImmediate(() => 1);`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `queueMicrotask(() => undefined);`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const moment = performance.timeOrigin;`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `console.log('seen');`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const now = globalThis.Date.now();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const now = global.Date.now();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const id = crypto.randomUUID();`],
  ['pure-domain', 'libs/domain/src/election/probe.ts', `export const home = process.env['HOME'];`],
  ['pure-domain', 'libs/domain/src/election/probe.spec.ts', `import { z } from 'zod';`],
  ['pure-domain', 'libs/domain/src/election/probe.past.ts', `import { planned } from '../congress/congress.past.js';`],
  ['pure-domain', 'libs/domain/src/regulation/probe.ts', `import { congress } from '../congress/index.js';`],
  ['pure-domain', 'libs/domain/src/regulation/working-days.ts', `export const now = Date.now();`],
  ['pure-domain', 'libs/domain/src/processes/probe.ts', `import { congress } from '../congress/index.js';`],
  ['pure-domain', 'libs/domain/src/processes/probe.ts', `import { z } from 'zod';`],
  ['pure-domain', 'libs/domain/src/processes/probe.spec.ts', `import { z } from 'zod';`],
  ['pure-domain', 'libs/domain/src/processes/probe.past.ts', `import { z } from 'zod';`],
  ['store', 'libs/event-store/src/probe.ts', `import { congress } from '#domain/congress';`],
  ['store', 'libs/event-store/src/probe.ts', `import { z } from 'zod';`],
  ['store', 'libs/event-store/src/probe.ts', `import { DataSource } from 'typeorm';`],
  ['reach-across', 'libs/event-store/src/probe.ts', `import { decide } from '../../decider/src/decider.js';`],
  ['store', 'libs/event-store/src/probe.spec.ts', `import { z } from 'zod';`],
  ['store', 'libs/event-store/src/conformance.ts', `import { z } from 'zod';`],
  ['reach-across', 'libs/event-store/src/probe.spec.ts', `import { decide } from '../../decider/src/decider.js';`],
  ['launcher', 'libs/embedded-postgres/src/probe.ts', `import type { Decider } from '#decider';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { congress } from '#domain/congress';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import type { Decider } from '#decider';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { EventStore } from '#event-store';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { Injectable } from '@nestjs/common';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { Entity } from 'typeorm';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { Queue } from 'bullmq';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import pg from 'pg';`],
  ['console', 'apps/admin/src/election/probe.tsx', `import { join } from 'node:path';`],
  ['reach-across', 'apps/admin/src/election/probe.tsx', `import { x } from '../../../api/src/election/x.js';`],
  ['reach-across', 'apps/admin/src/election/probe.tsx', `import { z } from '../../../../libs/contracts/src/index.js';`],
  ['reach-across', 'apps/api/src/probe.ts', `import { App } from '../../admin/src/app.js';`],
  ['reach-across', 'apps/api/src/probe.ts', `import { decide } from '../../../libs/decider/src/index.js';`],
  ['server', 'apps/api/src/probe.ts', `import { useState } from 'react';`],
  ['server', 'apps/api/src/election/probe.ts', `import { useState } from 'react';`],
  ['server', 'apps/api/src/election/round-results/probe.ts', `import { useState } from 'react';`],
  ['server', 'apps/api/src/platform/views/deep/probe.ts', `import { env } from 'node:process';`],
  ['slices', 'apps/api/src/election/probe.ts', `import { x } from '../congress/congress.facts.js';`],
  ['slices', 'apps/api/src/election/probe.ts', `import { decide } from '../../../../libs/decider/src/index.js';`],
  ['slices', 'apps/api/src/election/round-results/probe.ts', `import { x } from '../../congress/congress.facts.js';`],
  ['slices', 'apps/api/src/election/round-results/probe.ts', `import type { X } from '../../congress/x.js';`],
  ['slices', 'apps/api/src/platform/probe.ts', `import { x } from '../election/election.handler.js';`],
  ['slices', 'apps/api/src/platform/commands/probe.ts', `import { x } from '../../election/election.handler.js';`],
  ['reach-across', 'test/journeys/probe.ts', `import { decide } from '../../libs/decider/src/index.js';`],
  ['reach-across', 'test/journeys/probe.ts', `import { decide } from '../../dist/libs/decider/src/index.js';`],
  [
    'no-cycle',
    'test/journeys/probe.ts',
    `import { theirs } from './beside.js';\nexport const ours = () => theirs();`,
    `import { ours } from './probe.js';\nexport const theirs = () => ours();`,
  ],
  ['no-process-env', 'apps/api/src/election/probe.ts', `export const port = process.env['PORT'];`],
  ['server', 'apps/api/src/election/probe.ts', `import { env } from 'node:process';`],
  ['no-process-env', 'libs/event-store/src/probe.ts', `export const url = process.env['DATABASE_URL'];`],
];

const allowed = [
  [
    'libs/domain/src/election/fine.ts',
    `import { reject } from '#decider';\nimport { guard } from '../regulation/index.js';`,
  ],
  [
    'libs/domain/src/election/fine.spec.ts',
    `import { specify } from '#decider/testing';\nimport { called } from './election.past.js';`,
  ],
  [
    'libs/domain/src/processes/fine.ts',
    `import type { CongressEvent } from '../congress/index.js';\nimport { atMost } from '../regulation/index.js';`,
  ],
  [
    'libs/domain/src/processes/fine.spec.ts',
    `import { expect } from '@jest/globals';\nimport { planned } from '../congress/congress.past.js';`,
  ],
  [
    'libs/decider/src/fine.spec.ts',
    `import { expect } from '@jest/globals';\nimport { reject } from './rejection.js';`,
  ],
  ['libs/vocabulary/src/fine.spec.ts', `import { registry } from '#contracts';`],
  ['libs/contracts/src/fine.spec.ts', `import { it } from '@jest/globals';\nimport { z } from 'zod';`],
  [
    'libs/event-store/src/fine.spec.ts',
    `import { it } from '@jest/globals';\nimport { EventStore } from '#event-store';`,
  ],
  ['libs/domain/src/regulation/working-days.ts', `export const day = new Date('2023-03-01');`],
  ['libs/contracts/src/fine.ts', `import { z } from 'zod';\nimport { day } from './fields.js';`],
  [
    'libs/event-store/src/postgres/fine.ts',
    `import pg from 'pg';\nimport { hash } from 'node:crypto';\nimport { EventStore } from '../event-store.js';\nimport type { Happened } from '#decider';\nimport { canonical } from '#ledger';`,
  ],
  [
    'apps/admin/src/election/fine.tsx',
    `import { Button } from 'react-admin';\nimport { registry } from '#contracts';\nimport { say } from '#vocabulary';\nimport { verify } from '#ledger';\nimport { x } from '../shell/x.js';`,
  ],
  [
    'apps/api/src/election/fine.ts',
    `import { election } from '#domain/election';\nimport { commands } from '../platform/commands/index.js';`,
  ],
  [
    'apps/api/src/election/round-results/fine.ts',
    `import { view } from '../../platform/views/view.js';\nimport { facts } from '../election.facts.js';`,
  ],
  ['apps/api/src/platform/config.ts', `export const port = process.env['PORT'];`],
];

const config = process.argv[2] ?? join(root, '.oxlintrc.json');
const diagnostics = lint();
const silent = refused.filter(
  ([rule, path, code], index) => !findings(path, code, index).some((said) => said.includes(rule)),
);
const loud = allowed.filter(([path, code], index) => findings(path, code, index).some(isBoundary));
for (const [rule, path, code] of silent) console.error(`${rule} lets pass in ${path}: ${code}`);
for (const [path, code] of loud) console.error(`refused in ${path}, though it may: ${code}`);
if (silent.length + loud.length > 0) process.exit(1);
console.log(`${refused.length} planted violations were refused, ${allowed.length} rightful files passed`);

function findings(path, code, index) {
  return diagnostics
    .filter(({ filename }) => filename.endsWith(placeOf(path, index)))
    .map(({ code: rule, message, help }) => `${rule} ${message} ${help}`);
}

function isBoundary(said) {
  return /no-restricted|no-process-env|no-cycle/.test(said);
}

/** All files are planted at once and linted in one go; a folder per turn keeps two probes of one path apart. */
function lint() {
  const ground = mkdtempSync(join(tmpdir(), 'probes-'));
  try {
    const turns = Math.max(refused.length, allowed.length);
    for (let turn = 0; turn < turns; turn += 1) {
      const probes = [refused[turn]?.slice(1), allowed[turn]].filter(Boolean);
      for (const [path, code, beside] of probes) {
        const file = join(ground, String(turn), path);
        plant(file, code);
        if (beside) plant(join(dirname(file), 'beside.ts'), beside);
      }
      copyFileSync(config, join(ground, String(turn), '.oxlintrc.json'));
    }
    const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
    const { stdout, stderr } = spawnSync(process.execPath, [oxlint, '--format', 'json', '.'], {
      cwd: ground,
      maxBuffer: 2 ** 26,
    });
    try {
      return JSON.parse(stdout.toString()).diagnostics;
    } catch {
      console.error(`oxlint did not answer:\n${stdout}${stderr}`);
      return process.exit(1);
    }
  } finally {
    rmSync(ground, { recursive: true, force: true });
  }
}

function placeOf(path, turn) {
  return join(String(turn), path);
}

function plant(file, code) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
}
