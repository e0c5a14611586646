import { describe, expect, it } from '@jest/globals';
import type { Check, Colour, DossierEvent } from '#domain/dossier';
import { rowsAfter } from '../platform/views/rows-after.js';
import { dossiers } from './dossiers/dossiers.projection.js';
import { recognitionChecks } from './recognition-checks/recognition-checks.projection.js';

const stream = { id: 'congress', unit: 'branch', at: '2025-11-10T02:00:00.000Z' };
const congress = 'congress';
type Data<Type extends DossierEvent['type']> = Extract<DossierEvent, { type: Type }>['data'];
const dossierPapers = { rule: 'R92', ruleSet: 'RS_2025', mark: 'T', value: ['count-minutes'] } as const;
const rules = { dossierPapers } as unknown as Data<'DossierAssembled'>['rules'];
const assembled: DossierEvent = { type: 'DossierAssembled', data: { congress, needed: ['count-minutes'], rules } };
const attached = (place: number): DossierEvent => ({
  type: 'PaperAttached',
  data: { congress, place, paper: 'count-minutes', title: null, document: null, file: null, number: null, dated: null },
});
const check = (colour: Colour): Check => ({
  check: 'quorum',
  colour,
  formula: '90 ≥ 66',
  rule: 'R51',
  ruleSet: 'RS_2025',
  mark: 'G',
  inputs: {},
});
const submitted = (of: Partial<Data<'DossierSubmitted'>> = {}): DossierEvent => ({
  type: 'DossierSubmitted',
  data: {
    congress,
    papers: ['count-minutes'],
    withoutInspectionSession: false,
    submittedOn: '2025-11-20',
    dueOn: '2025-11-25',
    decideBy: '2025-12-04',
    account: 'account',
    checks: [check('unknown')],
    guards: [],
    ...of,
  },
});
const returned: DossierEvent = {
  type: 'SupplementAsked',
  data: { congress, reason: 'Thiếu chữ ký', papers: ['count-minutes'] },
};
const recognised = (of: Partial<Data<'ResultRecognised'>> = {}): DossierEvent => ({
  type: 'ResultRecognised',
  data: {
    congress,
    decisionNumber: '15/QĐ',
    decidedOn: '2025-12-05',
    signFrom: null,
    dueOn: '2025-12-04',
    despite: null,
    checks: [check('green')],
    guards: [],
    ...of,
  },
});
const asserted: DossierEvent = {
  type: 'ResultAsserted',
  data: {
    congress,
    committeeSize: 15,
    chair: null,
    chairElectedBy: null,
    chairReElected: null,
    delegatesUp: null,
    inspectionElected: null,
    inspectionSize: null,
    heldOn: null,
    note: null,
    place: 1,
    rules,
    guards: [],
  },
};

describe('a dossier', () => {
  it('says until when the upper union has to decide, as soon as it is submitted (R93)', async () => {
    const [row] = await rowsAfter(dossiers, stream, [assembled, attached(1), submitted()]);
    expect(row).toMatchObject({ status: 'submitted', submittedLate: false, decideBy: '2025-12-04', decidedLate: null });
  });
  it('is late on the day after the last', async () => {
    const [row] = await rowsAfter(dossiers, stream, [
      assembled,
      submitted({ submittedOn: '2025-11-26' }),
      recognised(),
    ]);
    expect(row).toMatchObject({ submittedLate: true, decidedLate: true });
  });
  it('is neither late nor in time when no last day is known', async () => {
    const unknown = [submitted({ dueOn: null, decideBy: null }), recognised({ dueOn: null })];
    const [row] = await rowsAfter(dossiers, stream, [assembled, ...unknown]);
    expect(row).toMatchObject({ submittedLate: null, decidedLate: null, decideBy: null });
  });
  it('forgets why it came back once it is submitted again', async () => {
    const [back] = await rowsAfter(dossiers, stream, [assembled, submitted(), returned]);
    expect(back).toMatchObject({ status: 'returned', returnedBecause: 'Thiếu chữ ký' });
    const [again] = await rowsAfter(dossiers, stream, [assembled, submitted(), returned, attached(1), submitted()]);
    expect(again).toMatchObject({ status: 'submitted', returnedBecause: null, papers: ['count-minutes'] });
  });
  it('stays as it is when a report asserts something', async () => {
    const [row] = await rowsAfter(dossiers, stream, [assembled, submitted(), asserted]);
    expect(row).toMatchObject({ status: 'submitted' });
  });
  it('may begin with what a report asserts', async () => {
    const [first] = await rowsAfter(dossiers, stream, [asserted]);
    expect(first).toMatchObject({ status: 'asserted' });
    const [then] = await rowsAfter(dossiers, stream, [asserted, assembled]);
    expect(then).toMatchObject({ status: 'assembled', needed: ['count-minutes'] });
  });
});

describe('its checks', () => {
  it('stand as they came out last', async () => {
    const rows = await rowsAfter(recognitionChecks, stream, [assembled, submitted(), recognised()]);
    expect(rows).toMatchObject([{ id: 'congress:quorum', colour: 'green' }]);
  });
});
