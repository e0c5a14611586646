import type { MigrationInterface, QueryRunner } from 'typeorm';
import { protect } from '../protect.js';

/** What was uploaded; the bytes lie in the folder of files. */
export class Files1763769600003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table file (
        id uuid primary key,
        sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
        unit uuid not null,
        name text not null,
        size integer not null,
        mime text not null,
        uploaded_by uuid not null references account,
        at timestamptz not null default now(),
        unique (sha256, unit)
      );
      ${protect('file')}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table file');
  }
}
