import { describe, expect, it } from '@jest/globals';
import type { CongressEvent } from '#domain/congress';
import { rowsAfter } from '../platform/views/rows-after.js';
import { congresses } from './congresses/congresses.projection.js';

const stream = { id: 'congress', unit: 'branch' };
const planned = (termAdjustment?: 'wished' | 'allowed'): CongressEvent => ({
  type: 'CongressPlanned',
  data: {
    kind: 'TERM',
    term: '2023-2027',
    previousTerm: '2017-2022',
    adjustedTermReason: 'Sáp nhập',
    ordinal: null,
    campaign: null,
    motto: null,
    plannedOn: null,
    ground: null,
    unitName: 'Công đoàn Sở Nội vụ',
    unitKind: 'grassroots_union',
    provisionalCommittee: false,
    pilot: false,
    deadline: null,
    ...(termAdjustment && { termAdjustment }),
    regulation: { ruleSet: 'RS_XII', settings: {} },
    guards: [],
  },
});
const lookedFor = (inputs: object) => [
  { rule: 'R09', ruleSet: 'RS_XII', mark: 'T', inputs: { ...inputs }, outcome: 'held' } as const,
];
const formDecided = (inputs: object): CongressEvent => ({
  type: 'FormDecided',
  data: {
    form: 'PLENARY',
    formInferred: false,
    members: 98,
    membersOn: '2023-01-31',
    scattered: false,
    personnelMode: 'ELECTED',
    chairMode: 'BY_BCH',
    guards: [...lookedFor({ form: 'PLENARY', consent: false }), ...lookedFor(inputs)],
  },
});
const postponed = (inputs: object): CongressEvent => ({
  type: 'CongressPostponed',
  data: { reason: 'Bão', day: '2023-04-02', guards: lookedFor(inputs) },
});
const consentedTo = (matter: 'TERM' | 'POSTPONEMENT'): CongressEvent => ({
  type: 'ConsentGiven',
  data: { matter, reference: null, note: null, guards: [] },
});
const cancelled: CongressEvent = { type: 'CongressCancelled', data: { reason: 'Đơn vị giải thể' } };

async function awaited(...events: CongressEvent[]) {
  const [row] = await rowsAfter(congresses, stream, events);
  return row?.['consentsAwaited'];
}

describe('a congress', () => {
  it('waits for consent to the term that it was planned for (R09)', async () => {
    expect(await awaited(planned('wished'))).toEqual(['TERM']);
    expect(await awaited(planned('wished'), consentedTo('TERM'))).toEqual([]);
  });

  it('waits for none to a term that the direct upper union planned, or that is as usual', async () => {
    expect(await awaited(planned('allowed'))).toEqual([]);
    expect(await awaited(planned())).toEqual([]);
  });

  it('waits no more once the upper union has decided the form for that term itself', async () => {
    const term = '2023-2027';
    expect(await awaited(planned('wished'), formDecided({ term, consent: true }))).toEqual([]);
    expect(await awaited(planned('wished'), formDecided({ term, consent: false }))).toEqual(['TERM']);
  });

  it('that was postponed without consent, as a report tells, waits for it', async () => {
    expect(await awaited(planned(), postponed({ consent: false }))).toEqual(['POSTPONEMENT']);
    expect(await awaited(planned(), postponed({ consent: true }))).toEqual([]);
    expect(await awaited(planned(), postponed({ consent: false }), consentedTo('POSTPONEMENT'))).toEqual([]);
  });

  it('waits for both, each until it is given', async () => {
    const both = [planned('wished'), postponed({ consent: false })];
    expect(await awaited(...both)).toEqual(['TERM', 'POSTPONEMENT']);
    expect(await awaited(...both, consentedTo('TERM'))).toEqual(['POSTPONEMENT']);
  });

  it('whose postponement was recorded before consent was asked is not known to wait', async () => {
    expect(await awaited(planned(), postponed({ day: '2023-04-02' }))).toEqual([]);
  });

  it('that ended waits for nothing', async () => {
    expect(await awaited(planned('wished'), cancelled)).toEqual([]);
  });
});
