// Loaded by jest into every spec of the domain: writes down what the decisions decide.
import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const built = join(import.meta.dirname, '../../dist/libs/domain/src');
const features = readdirSync(built, { withFileTypes: true }).filter((entry) => entry.isDirectory());

for (const { name } of features) {
  const parts = await import(join(built, name, 'index.js'));
  for (const part of Object.values(parts)) if (part?.decide && part.evolve) listenTo(part);
}

function listenTo({ decide }) {
  for (const [type, decision] of Object.entries(decide)) {
    decide[type] = (command, state) => {
      const events = decision(command, state);
      for (const { type, data } of events) {
        appendFileSync(process.env.SEASON_HEARD, `${JSON.stringify({ type, schema: 1, data })}\n`);
      }
      return events;
    };
  }
}
