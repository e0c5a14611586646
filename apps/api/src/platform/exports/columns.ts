import { z } from 'zod';
import type { ViewContract } from '#contracts';

export type Schema = z.core.JSONSchema._JSONSchema & object & { readonly ref?: string; readonly as?: string };

/** One column of an export: a field of the row. */
export type Column = { readonly field: string; readonly schema: Schema };

/** The columns of a view: its fields in their order, the id last; what is no text for a cell is left out. */
export function columnsOf({ row }: ViewContract): Column[] {
  const { properties = {} } = z.toJSONSchema(row, { io: 'output', unrepresentable: 'any' });
  return Object.entries(properties)
    .map(([field, schema]) => ({ field, schema: schema as Schema }))
    .filter(({ schema }) => present(schema).as !== 'document' && schema.as !== 'document')
    .sort((a, b) => Number(a.field === 'id') - Number(b.field === 'id'));
}

/** The schema of a value that is there. */
export function present(schema: Schema | undefined): Schema {
  const option = schema?.anyOf?.find((one) => typeof one === 'object' && one.type !== 'null');
  return option ?? schema ?? {};
}
