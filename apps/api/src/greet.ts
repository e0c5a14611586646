import type { Config } from './platform/config.js';
import type { NewAccount } from './sample/load-sample.js';

/** Says where the product is and, the first time, who may sign in. Passwords are shown once and kept nowhere. */
export function greet(config: Config, url: string, accounts: readonly NewAccount[]): void {
  const lines = ['', `  Kỷ Yếu: ${address(url)}`, `  API:    ${address(url)}/api/docs`];
  if (config.ROLE !== 'all') lines.push(`  Role:   ${config.ROLE}`);
  if (accounts.length > 0) {
    const widest = Math.max(...accounts.map(({ username }) => username.length));
    lines.push(
      '',
      config.SAMPLE
        ? '  Accounts to try (shown once; write them down):'
        : '  The first account (shown once; write it down):',
      '',
    );
    for (const { username, password, capacity } of accounts) {
      lines.push(`    ${username.padEnd(widest)}  ${password}  ${capacity}`);
    }
    lines.push('');
  }
  lines.push(`  A new password for somebody: stop, then npm run password -- ${accounts[0]?.username ?? 'USERNAME'}`);
  lines.push('  Ctrl-C stops everything and keeps the data.');
  console.log(`${lines.join('\n')}\n`);
}

const SLOW_MS = 500;

/** Says what is being done when it takes long enough to wonder. */
export async function tellIfSlow<Done>(what: string, work: Promise<Done>): Promise<Done> {
  const late = setTimeout(() => console.log(`  ${what} …`), SLOW_MS);
  try {
    return await work;
  } finally {
    clearTimeout(late);
  }
}

function address(url: string): string {
  return url.replace('//127.0.0.1', '//localhost').replace('//[::1]', '//localhost');
}
