import type { MigrationInterface, QueryRunner } from 'typeorm';
import { schema } from '#event-store';

/** The log, as the event store wants it. */
export class EventStore1763769600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const statement of schema) await runner.query(statement);
  }

  async down(): Promise<void> {
    throw new Error('The log is never taken back.');
  }
}
