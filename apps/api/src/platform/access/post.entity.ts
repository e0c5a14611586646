import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import type { Role } from '#contracts';
import { AccountEntity } from './account.entity.js';

@Entity('post')
export class PostEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('uuid') account!: string;
  @Column('text') role!: Role;
  @Column('uuid') unit!: string;
  @Column('text') capacity!: string;
  /** First and last day, `YYYY-MM-DD`; null: no bound. */
  @Column({ type: 'date', name: 'from_day', nullable: true }) from!: string | null;
  @Column({ type: 'date', name: 'until_day', nullable: true }) until!: string | null;
  @ManyToOne(
    () => AccountEntity,
    (account) => account.posts,
  )
  @JoinColumn({ name: 'account' })
  holder!: Relation<AccountEntity>;
}
