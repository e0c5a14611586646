import { z } from 'zod';

/** What the console has to know of a field beyond its shape. */
export type FieldMeta = {
  /** The view whose rows this id names: the console shows that row's name. */
  ref?: string;
  /** How to write it: one line, several lines, a rich-text document, or an attached file. */
  as?: 'line' | 'text' | 'document' | 'file' | 'money' | 'percent';
};

/** A uuid, taken as it comes and kept in small letters: one thing has one id, however it was written. */
export const uuid = z.uuid().toLowerCase();

/** The id of a stream, or of a row of the view named by `ref`. */
export function id(ref?: string) {
  return uuid.meta(ref ? { ref } : {});
}

/** One line, from 1 to `max` characters, NFC, no control characters. */
export function line(max = 300) {
  return text(max)
    .refine((value) => !/[\n\r\t]/.test(value), { error: 'platform.one-line-only' })
    .meta({ as: 'line' });
}

/** Several lines, from 1 to `max` characters, NFC, no control characters but line feed and tab. */
export function text(max = 5000) {
  return z.string().trim().min(1).max(max).refine(isCleanText, { error: 'platform.unclean-text' }).meta({ as: 'text' });
}

/** A calendar day that exists, from 1900 to 2200: `2023-03-02`. */
export const day = z.iso
  .date()
  .refine((value) => value >= '1900-01-01' && value <= '2200-12-31', { error: 'platform.absurd-date' })
  .meta({ as: 'line' });

/** An instant with its offset: `2023-03-02T08:00:00+07:00`. */
export const instant = z.iso.datetime({ offset: true });

/** How a date is known: the source may state it whole, or leave the year to be inferred. */
export const knownDay = z.strictObject({
  value: day,
  known: z.enum(['stated', 'year-inferred', 'inferred']),
  note: line().optional(),
});

/** A term of office as its label states it: `2023-2028`. Terms need not be five years, nor touch. */
export const term = z.string().regex(/^(19|20|21)\d\d-(19|20|21)\d\d$/, { error: 'platform.malformed-term' });

/** The media types of the files that may be attached. */
export const fileKinds = [
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'image/png',
  'image/jpeg',
  'image/webp',
  'image/gif',
] as const;

/** A number of people, ballots or things. */
export const count = z.number().int().min(0).max(100_000_000);

/** Amounts are often known only as bounds: "more than 200 million". */
export const bound = z.enum(['=', '>', '>=', '<', '<=', '~']);

export const regulation = z.strictObject({
  ruleSet: z.enum(['RS_XI', 'RS_XII', 'RS_XIII', 'RS_2025']),
  settings: z.record(z.string(), z.unknown()),
});

/** One rule applied: what it looked at, and what came out. */
export const guardRecord = z.object({
  rule: z.string(),
  ruleSet: z.string(),
  mark: z.enum(['T', 'S', 'I', 'G', 'U']),
  inputs: z.record(z.string(), z.unknown()),
  outcome: z.enum(['held', 'broken', 'unknown', 'excused']),
});

// Lone surrogates and control characters; text is brought to NFC at the door before it is looked at here.
function isCleanText(value: string): boolean {
  return value.isWellFormed() && value === value.normalize('NFC') && !/[\u0000-\u0008\u000b-\u001f\u007f]/.test(value);
}
