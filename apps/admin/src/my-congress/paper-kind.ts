import { type BodyOf, views } from '#contracts';
import { fieldsOf } from '../platform/shape/shape.js';

type PaperKind = BodyOf<'document.start-draft'>['kind'];

/** The kind of paper that a word names: a campaign or an address may name what is none. */
export function paperKindIn(word: string): PaperKind | undefined {
  const shape = fieldsOf(views.get('documents')?.row).find(({ name }) => name === 'kind')?.shape;
  return shape?.kind === 'choice' ? (shape.values as readonly PaperKind[]).find((kind) => kind === word) : undefined;
}
