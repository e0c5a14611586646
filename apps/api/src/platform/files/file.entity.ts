import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One upload. The same bytes may be uploaded for several units; they are stored once. */
@Entity('file')
export class FileEntity {
  @PrimaryColumn('uuid') id!: string;
  /** Hexadecimal. */
  @Column('text') sha256!: string;
  @Column('uuid') unit!: string;
  @Column('text') name!: string;
  @Column('integer') size!: number;
  @Column('text') mime!: string;
  @Column({ type: 'uuid', name: 'uploaded_by' }) uploadedBy!: string;
  @Column({ type: 'timestamptz' }) at!: Date;
}
