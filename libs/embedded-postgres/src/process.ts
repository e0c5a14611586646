import { execFileSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';

/** Does a process with this id exist? One of another account counts too. */
export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Tells two processes apart that had the same id one after the other; empty where the system cannot say. */
export function bornAt(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
      const afterName = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /s, '');
      return `${boot} ${afterName.split(' ')[19]}`;
    }
    return process.platform === 'win32'
      ? ''
      : execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)])
          .toString()
          .trim();
  } catch {
    return '';
  }
}

/** The folder a process stands in; `undefined` where the system does not tell. */
export function standsIn(pid: number, dir: string): boolean | undefined {
  if (process.platform !== 'linux') return undefined;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dir);
  } catch {
    return undefined;
  }
}

export async function untilGone(pid: number, milliseconds: number): Promise<boolean> {
  for (let left = milliseconds; left > 0; left -= 20) {
    if (!isAlive(pid)) return true;
    await new Promise((tick) => setTimeout(tick, 20));
  }
  return !isAlive(pid);
}
