import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { AccountEntity } from './account.entity.js';

@Entity('session')
export class SessionEntity {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the secret in the cookie; the secret itself is kept nowhere. */
  @Column('bytea') secret!: Buffer;
  @Column('uuid') account!: string;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'timestamptz', name: 'seen_at' }) seenAt!: Date;
  @Column({ type: 'timestamptz', name: 'ends_at' }) endsAt!: Date;
  @Column({ type: 'text', name: 'user_agent' }) userAgent!: string;
  @ManyToOne(() => AccountEntity)
  @JoinColumn({ name: 'account' })
  holder!: Relation<AccountEntity>;
}
