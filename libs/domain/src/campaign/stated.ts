import { type Asked, reject } from '#decider';

/** Only a reported act may leave a day or a number unknown. */
export function stated<Data extends object>(command: Asked<string, Data>, ...fields: (keyof Data & string)[]): void {
  if (command.source) return;
  for (const field of fields) {
    if (command.data[field] === null) reject('campaign.not-stated', { field }, { field });
  }
}
