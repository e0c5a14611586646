import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { PostEntity } from './post.entity.js';

@Entity('account')
export class AccountEntity {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') username!: string;
  @Column({ type: 'text', name: 'display_name' }) displayName!: string;
  @Column({ type: 'text', name: 'password_hash' }) passwordHash!: string;
  @Column({ type: 'uuid', nullable: true }) person!: string | null;
  @Column({ type: 'boolean', name: 'must_change' }) mustChange!: boolean;
  @Column({ type: 'timestamptz', name: 'created_at' }) createdAt!: Date;
  @Column({ type: 'uuid', name: 'created_by', nullable: true }) createdBy!: string | null;
  @Column({ type: 'timestamptz', name: 'disabled_at', nullable: true }) disabledAt!: Date | null;
  @OneToMany(
    () => PostEntity,
    (post) => post.holder,
  )
  posts!: Relation<PostEntity[]>;
}
