import { build } from './build.mjs';
import { forwardSignals, node } from './programs.mjs';

const benches = ['append', 'read', 'command', 'catch-up', 'start', 'console'];

/** `npm run bench [-- NAME…]`: one JSON line per comparison. */
export async function run(names) {
  const unknown = names.filter((name) => !benches.includes(name));
  if (unknown.length > 0) {
    console.error(`There is no bench "${unknown.join('", "')}"; there are: ${benches.join(', ')}.`);
    return 2;
  }
  forwardSignals();
  const built = await build('bench');
  if (built !== 0) return built;
  let worst = 0;
  for (const name of benches.filter((each) => names.length === 0 || names.includes(each))) {
    worst = Math.max(worst, await node(['--enable-source-maps', `dist/bench/${name}.js`]));
  }
  return worst;
}
