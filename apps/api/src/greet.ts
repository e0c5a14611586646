import type { Config } from './platform/config.js';
import type { NewAccount } from './sample/load-sample.js';

/** Says where the product is and, the first time, who may sign in. Passwords are shown once and kept nowhere. */
export function greet(config: Config, url: string, accounts: readonly NewAccount[]): void {
  const lines = ['', `  Kỷ Yếu: ${address(url)}`, `  API:    ${address(url)}/api/docs`];
  if (accounts.length > 0) {
    const widest = Math.max(...accounts.map(({ username }) => username.length));
    lines.push('', '  Accounts to try (shown once; write them down):', '');
    for (const { username, password, capacity } of accounts) {
      lines.push(`    ${username.padEnd(widest)}  ${password}  ${capacity}`);
    }
  }
  if (config.ROLE !== 'all') lines.push(`  Role:   ${config.ROLE}`);
  console.log(`${lines.join('\n')}\n`);
}

function address(url: string): string {
  return url.replace('//127.0.0.1', '//localhost').replace('//[::1]', '//localhost');
}
