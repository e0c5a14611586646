import { describe, expect, it } from '@jest/globals';
import { hash, recorded } from './processes.past.js';
import { whenCongressVotesAdoptItsDocuments as process } from './when-congress-votes-adopt-its-documents.js';

const adopt = [{ type: 'document.adopt', data: { document: 'document-1' } }];
const resolution = (document: string | null) =>
  recorded({
    type: 'ResolutionAdopted' as const,
    data: {
      congress: 'congress-1',
      title: 'Nghị quyết',
      text: null,
      document,
      hash: document && hash,
      votes: null,
      targets: [],
      number: 1,
      guards: [],
    },
  });

describe('when the congress votes, adopt its documents', () => {
  it('adopts the document of a resolution, and of the house rules', () => {
    expect(process.on.ResolutionAdopted?.(resolution('document-1'))).toEqual(adopt);
    const rules = { congress: 'congress-1', text: null, document: 'document-1', votes: null, guards: [] };
    expect(process.on.HouseRulesAdopted?.(recorded({ type: 'HouseRulesAdopted', data: rules }))).toEqual(adopt);
  });
  it('has nothing to adopt where only the words were written down', () =>
    expect(process.on.ResolutionAdopted?.(resolution(null))).toEqual([]));
});
