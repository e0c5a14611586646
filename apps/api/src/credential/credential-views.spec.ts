import { describe, expect, it } from '@jest/globals';
import { decide, fold } from '#decider';
import { asked } from '#decider/testing';
import { type CredentialCommand, type CredentialEvent, credential } from '#domain/credential';
import { rowsAfter } from '../platform/views/rows-after.js';
import { delegates } from './delegates/delegates.projection.js';
import { rolls } from './rolls/rolls.projection.js';

const roll = { id: 'congress', unit: 'branch' };
const congress = {
  id: 'congress',
  form: 'DELEGATES',
  members: 300,
  convened: null,
  regulation: { ruleSet: 'RS_2025', settings: {} },
  unit: { kind: 'grassroots_union', province: null },
  moreDelegates: false,
} as const;
const facts = { congress, roll: null };
const ask = (type: CredentialCommand['type'], data: object) =>
  asked(type, data, { id: 'congress', facts }) as unknown as CredentialCommand;
const name = (person: string, more: object = {}) =>
  ask('credential.name-delegate', {
    person,
    delegateClass: 'official',
    origin: 'sitting-committee',
    subUnit: null,
    note: null,
    ...more,
  });
const seats = ask('credential.allot-seats', { subUnit: 'group', official: 2, alternate: 1 });
const alternate = name('minh', { delegateClass: 'alternate', origin: 'elected', subUnit: 'group' });
const opened = ask('credential.open-roll', { congress: 'congress' });
const arrive = (person: string) => ask('credential.check-in', { person });

function after(...commands: readonly CredentialCommand[]): CredentialEvent[] {
  return commands.reduce<CredentialEvent[]>(
    (past, command) => [...past, ...decide(credential, command, fold(credential, past))],
    [],
  );
}

describe('the roll', () => {
  it('counts those who hold a seat and those who are here, also when somebody is replaced or refused', async () => {
    const replaced = ask('credential.replace', { person: 'lan', alternate: 'minh', reason: 'Ốm' });
    const refused = ask('credential.refuse', { person: 'hoa', ground: 'disciplined', reason: 'Kỷ luật' });
    const begun = [opened, seats, name('lan'), name('hoa'), alternate, arrive('lan'), arrive('hoa')];
    const now = async (...more: CredentialCommand[]) => (await rowsAfter(rolls, roll, after(...begun, ...more)))[0];
    expect(await now()).toMatchObject({ official: 2, alternate: 1, present: 2, refused: 0, allotted: 2 });
    expect(await now(replaced)).toMatchObject({ official: 2, alternate: 0, present: 1 });
    expect(await now(replaced, refused)).toMatchObject({ official: 1, present: null, refused: 1 });
  });
});

describe('the delegates', () => {
  it('show who took whose seat', async () => {
    const replaced = ask('credential.replace', { person: 'lan', alternate: 'minh', reason: 'Ốm' });
    const rows = await rowsAfter(
      delegates,
      roll,
      after(opened, seats, name('lan'), alternate, arrive('lan'), replaced),
    );
    expect(rows).toMatchObject([
      { id: 'congress:lan', standing: 'replaced', present: false, replacedBy: 'minh', reason: 'Ốm' },
      { id: 'congress:minh', standing: 'named', delegateClass: 'official', replaces: 'lan' },
    ]);
  });
});
