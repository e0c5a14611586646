import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bornAt, isAlive } from './process.js';
import { EmbeddedPostgresFailed, inWords } from './trouble.js';

/** Another run of the product is using the data folder. */
export class DataFolderBusy extends EmbeddedPostgresFailed {
  override name = 'DataFolderBusy';

  constructor(
    readonly dir: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${dir} is in use by process ${pid}. Stop that one first, or choose another folder with DATA_DIR.`,
    );
  }
}

/** Takes the folder for this process and answers with the way to give it back; a lock whose holder died is taken over. */
export function holdFolder(dir: string): () => void {
  const lock = join(dir, 'owner.lock');
  const mine = JSON.stringify({ pid: process.pid, born: bornAt(process.pid) });
  const draft = `${lock}.${process.pid}.${randomBytes(4).toString('hex')}`;
  try {
    writeFileSync(draft, mine, { mode: 0o644 });
    // A link appears at once and with its content, or not at all.
    while (!linked(draft, lock)) {
      const found = read(lock);
      if (found === undefined) continue;
      const holder = parse(found);
      if (lives(holder)) throw new DataFolderBusy(dir, holder.pid);
      setAside(lock, found, draft);
    }
  } catch (error) {
    throw inWords(error, dir);
  } finally {
    remove(draft);
  }
  return () => {
    if (read(lock) === mine) remove(lock);
  };
}

type Holder = { pid: number; born: string };

function lives({ pid, born }: Holder): boolean {
  return isAlive(pid) && (born === '' || born === bornAt(pid));
}

function parse(text: string): Holder {
  try {
    const { pid, born } = JSON.parse(text) as Partial<Holder>;
    return { pid: Number(pid), born: String(born ?? '') };
  } catch {
    return { pid: 0, born: '' };
  }
}

/** Moves the dead one's lock away, and puts it back should another have taken the folder in between. */
function setAside(lock: string, dead: string, draft: string): void {
  const aside = `${draft}.aside`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  if (read(aside) !== dead) linked(aside, lock);
  remove(aside);
}

function linked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function remove(path: string): void {
  try {
    unlinkSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
