import { describe, expect, it } from '@jest/globals';
import { papersToPrepare } from '#contracts/papers';
import { papersRequired } from '#domain/document';

const forms = [null, 'PLENARY', 'DELEGATES', 'CONFERENCE_DELEGATES', 'EXTENDED_BCH'];
const modes = [null, 'ELECTED', 'APPOINTED', 'MIXED'];
const named = ['delegate-list', 'recorded-votes'];

describe('the checklist of papers', () => {
  for (const form of forms) {
    for (const personnelMode of modes) {
      it(`is what a dossier is counted by: ${form ?? 'no form'}, ${personnelMode ?? 'no mode'}`, () => {
        for (const settings of [{}, { documentsToPrepare: named }, { budgetApprover: 'own-committee' }]) {
          const required = papersRequired({ regulation: { ruleSet: 'RS_XII', settings }, form, personnelMode });
          const shown = papersToPrepare({
            form,
            personnelMode,
            named: settings.documentsToPrepare ?? null,
            budgetApprover: settings.budgetApprover ?? null,
          });
          expect([...shown].sort()).toEqual([...required].sort());
        }
      });
    }
  }
});
