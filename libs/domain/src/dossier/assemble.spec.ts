import { describe, it } from '@jest/globals';
import { asked, specify } from '#decider/testing';
import { type AssembleDossier, dossier } from './dossier.js';
import { assembled, asserted, papers, regulation, source, unit } from './dossier.past.js';

const { given } = specify(dossier);
type Congress = AssembleDossier['facts']['congress'];
const assemble = (of: Partial<Congress> = {}, more: { source?: { title: string } } = {}): AssembleDossier =>
  asked(
    'dossier.assemble',
    { congress: 'congress-1' },
    {
      facts: { congress: { id: 'congress-1', unit, regulation, closed: true, personnelMode: 'ELECTED', ...of } },
      ...more,
    },
  );

describe('assemble the dossier', () => {
  it('lists the papers that it needs (R92)', () =>
    given().when(assemble()).thenHappened('DossierAssembled', { needed: papers }));
  it('says that it does not know them where no text lists them', () =>
    given()
      .when(assemble({ regulation: { ruleSet: 'RS_XII', settings: {} } }))
      .thenHappened('DossierAssembled', { needed: null }));
  it('happens once', () => given(assembled()).when(assemble()).thenRejected('dossier.already-assembled'));
  it('may follow a result known from a report', () =>
    given(asserted()).when(assemble()).thenHappened('DossierAssembled'));
  it('waits for the congress to close', () =>
    given()
      .when(assemble({ closed: false }))
      .thenRejected('dossier.congress-not-closed'));
  it('may be told of whatever is known of the closing', () =>
    given()
      .when(assemble({ closed: null }, { source }))
      .thenHappened('DossierAssembled'));
  it('is not needed where all are appointed (R03)', () =>
    given()
      .when(assemble({ personnelMode: 'APPOINTED' }))
      .thenRejected('dossier.personnel-appointed'));
});
