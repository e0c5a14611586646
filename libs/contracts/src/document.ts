import { z } from 'zod';
import { command, type FeatureContract, view } from './contract.js';
import { count, day, fileKinds, id, line, text } from './fields.js';
import { branch, officers, readers } from './roles.js';

const document = id('documents');

export const paperKind = z.enum([
  'plan',
  'term-report-and-direction',
  'self-review',
  'draft-resolution',
  'personnel-plan',
  'programme',
  'house-rules',
  'election-rules',
  'presidium-script',
  'opening-and-closing-speech',
  'budget',
  'opinions-upward',
  'petition-summary',
  'guest-list',
  'delegate-list',
  'attendance',
  'credentials-report',
  'congress-minutes',
  'ballot-papers',
  'count-minutes',
  'resolution',
  'recorded-votes',
  'first-session-minutes',
  'first-inspection-session-minutes',
  'submission-letter',
  'personnel-list',
  'recognition-decision',
  'handover-minutes',
  'lessons-notes',
  'dissemination-record',
  'action-programme',
  'archive-list',
  'upper-draft',
  'charter-draft',
  'other',
]);

export const sha256 = z.string().regex(/^[0-9a-f]{64}$/, { error: 'document.malformed-hash' });

const words = z
  .string()
  .min(1)
  .max(100_000)
  .refine((value) => value.isWellFormed() && value === value.normalize('NFC'), { error: 'platform.unclean-text' });

const plainMark = z.strictObject({ type: z.enum(['bold', 'italic', 'underline', 'strike']) });
const linkMark = z.strictObject({
  type: z.literal('link'),
  attrs: z.strictObject({
    href: z.url({ protocol: /^(https?|mailto)$/ }).max(2000),
    target: z.literal('_blank').nullable().optional(),
    rel: z.string().max(100).nullable().optional(),
    class: z.null().optional(),
    title: z.string().max(300).nullable().optional(),
  }),
});
const marks = z
  .array(z.discriminatedUnion('type', [plainMark, linkMark]))
  .max(5)
  .optional();

const textNode = z.strictObject({ type: z.literal('text'), text: words, marks });
const hardBreak = z.strictObject({ type: z.literal('hardBreak'), marks });
const inline = z
  .array(z.discriminatedUnion('type', [textNode, hardBreak]))
  .max(5000)
  .optional();

const paragraph = z.strictObject({ type: z.literal('paragraph'), content: inline });
const heading = z.strictObject({
  type: z.literal('heading'),
  attrs: z.strictObject({ level: z.number().int().min(1).max(6) }),
  content: inline,
});
const horizontalRule = z.strictObject({ type: z.literal('horizontalRule') });
const blockquote = z.strictObject({
  type: z.literal('blockquote'),
  get content() {
    return blocks;
  },
});
const listItem = z.strictObject({
  type: z.literal('listItem'),
  get content() {
    return blocks;
  },
});
const items = z.array(listItem).min(1).max(2000);
const bulletList = z.strictObject({ type: z.literal('bulletList'), content: items });
const orderedList = z.strictObject({
  type: z.literal('orderedList'),
  attrs: z
    .strictObject({
      start: z.number().int().min(0).max(100_000).optional(),
      type: z.string().max(1).nullable().optional(),
    })
    .optional(),
  content: items,
});
type Block = z.ZodDiscriminatedUnion<
  [typeof paragraph, typeof heading, typeof horizontalRule, typeof blockquote, typeof bulletList, typeof orderedList]
>;
const blocks: z.ZodArray<Block> = z
  .array(z.discriminatedUnion('type', [paragraph, heading, horizontalRule, blockquote, bulletList, orderedList]))
  .min(1)
  .max(5000);

/** The deepest a document's nodes may lie in each other. */
export const NODES_DEEP_AT_MOST = 32;

/** What the editor writes: paragraphs, headings, lists, quotes and plain marks; nothing that runs or loads. */
export const richText = z
  .strictObject({ type: z.literal('doc'), content: blocks.optional() })
  .refine((value) => depthOf(value) <= NODES_DEEP_AT_MOST, { error: 'document.nested-too-deep' })
  .meta({ as: 'document' });

/** A file uploaded before, named by the hash of its bytes. */
export const attachedFile = z
  .strictObject({
    sha256,
    name: line(200).refine((value) => !/[\\/]/.test(value), { error: 'document.file-name-only' }),
    size: z
      .number()
      .int()
      .min(1)
      .max(25 * 1024 * 1024),
    mime: z.enum(fileKinds),
  })
  .meta({ as: 'file' });

const stance = z.enum(['agree', 'partly', 'disagree']);
const audience = z.enum(['committee', 'union-groups', 'sections', 'members']);
const documentStatus = z.enum(['drafting', 'consulting', 'finalised', 'adopted']);

export const documentCommands = {
  'document.start-draft': command({
    begins: true,
    within: 'congress',
    roles: [...branch, 'secretariat', 'credentials_board', 'ballot_board', 'upper_officer'],
    body: z.strictObject({ document, congress: id('congresses'), kind: paperKind, title: line() }),
  }),
  'document.save-version': command({
    roles: [...branch, 'secretariat', 'credentials_board', 'ballot_board', 'upper_officer'],
    when: ['drafting', 'consulting', 'finalised'],
    body: z.strictObject({
      document,
      content: richText.nullable().default(null),
      file: attachedFile.nullable().default(null),
      note: line().nullable().default(null),
    }),
  }),
  'document.open-consultation': command({
    roles: branch,
    when: ['drafting'],
    body: z.strictObject({
      document,
      until: day.nullable().default(null),
      audience: z.array(audience).max(4).default([]),
      note: text(1000).nullable().default(null),
    }),
  }),
  'document.comment': command({
    roles: [...branch, 'union_group', 'member', 'party_committee', 'upper_officer'],
    when: ['consulting'],
    body: z.strictObject({
      document,
      version: count.nullable().default(null),
      passage: text(1000).nullable().default(null),
      stance: stance.nullable().default(null),
      text: text(),
      /** The union group or section that speaks, by its name. */
      group: line().nullable().default(null),
    }),
  }),
  'document.answer-comment': command({
    roles: branch,
    body: z.strictObject({
      document,
      comment: z.number().int().min(1).max(100_000),
      outcome: z.enum(['accepted', 'explained']),
      text: text(),
    }),
  }),
  'document.close-consultation': command({
    roles: branch,
    when: ['consulting'],
    body: z.strictObject({ document, summary: text().nullable().default(null) }),
  }),
  'document.finalise': command({
    roles: ['branch_chair'],
    when: ['drafting'],
    body: z.strictObject({
      document,
      meeting: id('meetings').nullable().default(null),
      version: count.nullable().default(null),
    }),
  }),
  'document.adopt': command({
    roles: ['presidium', 'secretariat', 'branch_chair', 'system'],
    when: ['drafting', 'finalised'],
    body: z.strictObject({
      document,
      vote: id('open-votes').nullable().default(null),
    }),
  }),
};

export const documentViews = {
  documents: view({
    name: 'documents',
    feature: 'document',
    roles: readers,
    row: z.object({
      id: id(),
      unit: id('union-units'),
      congress: id('congresses'),
      kind: paperKind,
      title: z.string(),
      status: documentStatus,
      versions: z.number(),
      hash: sha256.nullable(),
      finalVersion: z.number().nullable(),
      finalHash: sha256.nullable(),
      finalisedOn: day.nullable(),
      meeting: id('meetings').nullable(),
      round: z.number(),
      until: day.nullable(),
      audience: z.array(audience),
      comments: z.number(),
      commentsUnanswered: z.number(),
      adoptedOn: day.nullable(),
      startedOn: day,
      savedOn: day.nullable(),
    }),
    search: ['title'],
    sort: ['kind', 'title', 'status', '-savedOn', '-startedOn', 'until', '-commentsUnanswered'],
    filter: ['unit', 'congress', 'kind', 'status'],
    commands: [
      'document.save-version',
      'document.open-consultation',
      'document.comment',
      'document.answer-comment',
      'document.close-consultation',
      'document.finalise',
      'document.adopt',
    ],
  }),
  'document-versions': view({
    name: 'document-versions',
    feature: 'document',
    roles: readers,
    row: z.object({
      /** `<document>:<version>`. */
      id: z.string(),
      unit: id('union-units'),
      document: id('documents'),
      congress: id('congresses'),
      kind: paperKind,
      version: z.number(),
      hash: sha256,
      size: z.number(),
      content: z
        .looseObject({ type: z.literal('doc') })
        .nullable()
        .meta({ as: 'document' }),
      file: z.object({ sha256, name: z.string(), size: z.number(), mime: z.string() }).nullable().meta({ as: 'file' }),
      note: z.string().nullable(),
      isFinal: z.boolean(),
      isAdopted: z.boolean(),
      savedOn: day,
    }),
    search: ['note'],
    sort: ['-savedOn', '-version', 'size'],
    filter: ['unit', 'document', 'congress', 'kind', 'isFinal', 'hash'],
  }),
  comments: view({
    name: 'comments',
    feature: 'document',
    roles: [...officers, 'union_group', 'member'],
    row: z.object({
      /** `<document>:comment:<comment>`. */
      id: z.string(),
      unit: id('union-units'),
      document: id('documents'),
      congress: id('congresses'),
      comment: z.number(),
      version: z.number(),
      passage: z.string().nullable(),
      stance: stance.nullable(),
      text: z.string(),
      group: z.string().nullable(),
      status: z.enum(['open', 'accepted', 'explained']),
      answer: z.string().nullable(),
      recordedOn: day,
      answeredOn: day.nullable(),
    }),
    search: ['text', 'passage', 'group', 'answer'],
    sort: ['-recordedOn', 'comment', 'status', 'stance'],
    filter: ['unit', 'document', 'congress', 'status', 'stance'],
  }),
};

export const documentContract: FeatureContract = {
  feature: 'document',
  commands: documentCommands,
  views: documentViews,
};

function depthOf(node: { readonly content?: readonly object[] | undefined }): number {
  let deepest = 0;
  for (const child of node.content ?? []) deepest = Math.max(deepest, depthOf(child));
  return deepest + 1;
}
