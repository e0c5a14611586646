import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { root } from './sources.js';

const screens = 'apps/admin/src';

/** Where roles tell what kind of person somebody is, or in which post they act; never whether they may. */
const knowRoles = [
  'document/DocumentPage.tsx',
  'dossier/DossierPage.tsx',
  'home/first-screens.ts',
  'my-congress/next-step.ts',
  'platform/access/access.ts',
  'platform/access/posts.ts',
  'platform/command/CommandForm.tsx',
  'platform/command/PostInput.tsx',
];

describe('what the console lets one do', () => {
  it('is known in one place, which is asked by canAccess', () => {
    const asking = readdirSync(join(root, screens), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name) && !/\.(spec|past)\.ts$/.test(name))
      .filter((name) => /\bholds\(|roles\??\.(includes|some)\(/.test(readFileSync(join(root, screens, name), 'utf8')));
    expect(asking.sort()).toEqual(knowRoles);
  });
});
