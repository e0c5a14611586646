import { idOf, type Storyteller } from '../storyteller.js';

/** The unions that stand above the five branches. */
export async function units(teller: Storyteller): Promise<void> {
  const confederation = idOf('unit', 'tong-ldld');
  await teller.system('union-unit.register', {
    unionUnit: confederation,
    name: 'Tổng Liên đoàn Lao động Việt Nam',
    shortName: 'Tổng LĐLĐ Việt Nam',
    kind: 'confederation',
  });
  await teller.account('tong-lien-doan', 'Văn phòng Tổng Liên đoàn', [
    { role: 'upper_officer', unit: confederation, capacity: 'Cán bộ Tổng Liên đoàn' },
  ]);
}
