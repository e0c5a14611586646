import type { Process, Recorded, Wish } from '#decider';
import type { SittingEvent } from '../sitting/index.js';

/** The sitting adopts what lies before it as a document: the document knows that it is adopted. */
export const whenCongressVotesAdoptItsDocuments: Process<SittingEvent> = {
  name: 'when-congress-votes-adopt-its-documents',
  on: { HouseRulesAdopted: adopted, ResolutionAdopted: adopted },
};

function adopted({
  data,
}: Recorded<Extract<SittingEvent, { data: { document: string | null; votes: unknown } }>>): readonly Wish[] {
  return data.document === null ? [] : [{ type: 'document.adopt', data: { document: data.document } }];
}
