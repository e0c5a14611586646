import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Failed logins are counted by address too, by its hash. */
export class LoginAddress1763769600007 implements MigrationInterface {
  async up(query: QueryRunner): Promise<void> {
    await query.query(`
      alter table failed_login add column address_key bytea;
      create index failed_login_by_address on failed_login (address_key, at)`);
  }

  async down(query: QueryRunner): Promise<void> {
    await query.query('alter table failed_login drop column address_key');
  }
}
