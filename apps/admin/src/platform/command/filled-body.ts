import type { BodyOf, CommandType } from '#contracts';
import type { Field } from '../shape/shape.js';
import { tidied, type Values } from '../shape/tidy.js';

/** What a form has filled in, as its command carries it: the fields are the contract's own, the rest is settled by the place. */
export function filledBody<Type extends CommandType>(
  filled: Values,
  fields: readonly Field[],
  settled: Partial<BodyOf<Type>>,
): BodyOf<Type> {
  return { ...tidied(filled, fields), ...settled } as BodyOf<Type>;
}
