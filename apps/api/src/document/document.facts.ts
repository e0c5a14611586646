import { createHash } from 'node:crypto';
import { congress } from '#domain/congress';
import { type Document, type DocumentCommand, document } from '#domain/document';
import { meeting } from '#domain/meeting';
import { review } from '#domain/review';
import { sitting } from '#domain/sitting';
import { vote } from '#domain/vote';
import { canonical } from '#ledger';
import type { FactsFor } from '../platform/commands/feature.js';
import type { Look } from '../platform/commands/look.js';

const ENDED = ['archived', 'cancelled', 'exempted', 'replaced', 'wound-up'];

export const documentFacts: FactsFor<DocumentCommand> = {
  'document.start-draft': async ({ data }, look) => {
    const rows = await look.rows<{ id: string }>('documents', { congress: data.congress, kind: data.kind });
    return {
      congressEnded: ENDED.includes((await look.state(congress, data.congress)).status),
      sameKind: rows[0]?.id ?? null,
    };
  },
  'document.save-version': async ({ id, unit, data }, look) => {
    const text = data.content === null ? null : canonical(data.content);
    const of = await theDocument(look, id);
    const underReview = of && (await look.state(review, of.congress)).status === 'open';
    const file = data.file === null ? undefined : await look.file(data.file.sha256, unit);
    return {
      hash: text === null ? (data.file?.sha256 ?? '') : createHash('sha256').update(text).digest('hex'),
      size: text === null ? (file?.size ?? 0) : Buffer.byteLength(text),
      file: file ? { sha256: file.sha256, name: file.name, size: file.size, mime: file.mime } : null,
      review: underReview ? of.congress : null,
    };
  },
  'document.finalise': async ({ id, unit, data }, look) => {
    const of = await theDocument(look, id);
    const its = of ? await look.state(congress, of.congress) : { status: 'none' as const };
    const finalised = of
      ? await look.rows<{ kind: string }>('documents', { congress: of.congress, status: 'finalised' })
      : [];
    const chairs = await look.rows<{ person: string; left: boolean }>('posts', { union: unit, post: 'chair' });
    return {
      meetingExists: data.meeting !== null && (await look.state(meeting, data.meeting)).status !== 'none',
      regulation: its.status === 'none' ? { ruleSet: 'RS_2025', settings: {} } : its.regulation,
      form: its.status === 'none' ? null : its.form,
      personnelMode: its.status === 'none' ? null : its.personnelMode,
      finalisedKinds: finalised.map(({ kind }) => kind),
      chair: chairs.find(({ left }) => !left)?.person ?? null,
    };
  },
  'document.adopt': async ({ id, data }, look) => {
    const of = await theDocument(look, id);
    const asked = data.vote === null ? null : await look.state(vote, data.vote);
    return {
      sittingOpen: of !== null && (await look.state(sitting, of.congress)).status === 'open',
      voteCarried: asked === null ? null : asked.status === 'carried',
    };
  },
};

async function theDocument(look: Look, id: string): Promise<Document | null> {
  const state = await look.state(document, id);
  return state.status === 'none' ? null : state;
}
