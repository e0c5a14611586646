import { type BodyOf, commands } from '#contracts';
import { fieldsOf } from '../platform/shape/shape.js';

type PaperKind = BodyOf<'document.start-draft'>['kind'];

/** The kind of paper that a word names: a campaign or an address may name what is none. */
export function paperKindIn(word: string): PaperKind | undefined {
  const shape = fieldsOf(commands.get('document.start-draft')?.body).find(({ name }) => name === 'kind')?.shape;
  return shape?.kind === 'choice' ? (shape.values as readonly PaperKind[]).find((kind) => kind === word) : undefined;
}
