import { reject } from '#decider';
import { citing, type GuardRecord, guard, provision } from '../regulation/index.js';
import type { CongressOfSitting, NamingDocument, Sitting, SittingState } from './sitting.js';

/** Refuses unless the sitting is going on. */
export function theOpenSitting(state: SittingState): Sitting {
  if (state.status === 'none') reject('sitting.not-open');
  if (state.status === 'adjourned') reject('sitting.adjourned');
  if (state.status === 'closed') reject('sitting.closed');
  return state;
}

/** Refuses unless the congress is there. */
export function theCongress(congress: CongressOfSitting): NonNullable<CongressOfSitting> {
  if (!congress) reject('sitting.no-such-congress', {}, { field: 'congress' });
  return congress;
}

/** Refuses a document that nobody has begun. */
export function knownDocument(document: string | null, { documentThere }: NamingDocument): void {
  if (!documentThere) reject('sitting.document-unknown', { document }, { field: 'document' });
}

/** R41: the congress has been convened; of one that is told afterwards nobody may have told the convening. */
export function guardConvened({ status, regulation }: NonNullable<CongressOfSitting>, reported: boolean): GuardRecord {
  const convened = ['convened', 'open', 'adjourned'].includes(status);
  return guard({
    ...citing(provision(regulation, 'convenedShareAtLeast')),
    mark: 'I',
    inputs: { status },
    holds: convened || (reported ? null : false),
    otherwise: 'sitting.congress-not-convened',
    reported,
  });
}
