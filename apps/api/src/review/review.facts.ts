import { createHash } from 'node:crypto';
import { type Congress, congress } from '#domain/congress';
import { papersBefore, papersMissing } from '#domain/document';
import { type BoundDocument, type ReviewCommand, review } from '#domain/review';
import { unionUnit } from '#domain/union-unit';
import { canonical } from '#ledger';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';
import { Problem } from '../platform/problems/problem.js';

const AHEAD = ['planned', 'form-fixed', 'preparing', 'cleared', 'convened', 'postponed'];

export const reviewFacts: FactsFor<ReviewCommand> = {
  'review.submit': async ({ unit, data }, look) => {
    const its = await theCongress(look, data.congress);
    const papers = await papersOf(look, data.congress);
    const kinds = papers.documents.map(({ kind }) => kind);
    return {
      ...(await frameOf(look, its, unit)),
      ...papers,
      missing: papersMissing(its, kinds),
      congressOn: its.day ?? its.plannedOn,
    };
  },
  'review.meet-condition': async ({ id }, look) => {
    const state = await look.state(review, id);
    return papersOf(look, state.status === 'none' ? id : state.congress);
  },
  'review.skip': async ({ unit, data }, look) => frameOf(look, await theCongress(look, data.congress), unit),
};

async function theCongress(look: Look, id: string): Promise<Congress> {
  const state = await look.state(congress, id);
  if (state.status === 'none') throw new Problem(404, 'platform.not-found', { feature: 'congress', id }, 'congress');
  return state;
}

async function frameOf(look: Look, { regulation, status }: Congress, unit: string) {
  const of = await look.state(unionUnit, unit);
  return {
    regulation,
    congressAhead: AHEAD.includes(status),
    hasPartyCommittee: of.status === 'none' ? null : of.partyCommittee.exists,
  };
}

type Finalised = { id: string; kind: string; finalVersion: number | null; finalHash: string | null };

async function papersOf(look: Look, of: string): Promise<{ documents: BoundDocument[]; contentHash: string }> {
  const rows = await look.rows<Finalised>('documents', { congress: of, status: 'finalised', kind: [...papersBefore] });
  const documents = rows
    .map(({ id, kind, finalVersion, finalHash }) => ({
      document: id,
      kind,
      version: finalVersion ?? 0,
      hash: finalHash ?? '',
    }))
    .sort((one, other) => (one.document < other.document ? -1 : 1));
  return { documents, contentHash: createHash('sha256').update(canonical(documents)).digest('hex') };
}
