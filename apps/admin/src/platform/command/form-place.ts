import { createContext, useContext } from 'react';
import { useGetOne } from 'react-admin';
import { useWatch } from 'react-hook-form';
import { commands } from '#contracts';
import { bodyOf } from '#contracts/bodies';
import { usePosts } from '../access/use-me.js';
import { fieldsOf } from '../shape/shape.js';
import type { Values } from '../shape/tidy.js';
import type { Row } from './given.js';

/** Where a form stands: the command and the row it is given on. */
export const FormPlaceContext = createContext<FormPlace>({ type: '' });

type FormPlace = {
  readonly type: string;
  readonly row?: Row | undefined;
  readonly settled?: Values | undefined;
};

/** The unit that a form is about: the row's, the one chosen in the form, or that of the congress chosen in it. */
export function useUnitOfForm(): string | undefined {
  const { type, row, settled } = useContext(FormPlaceContext);
  const within = commands.get(type)?.within ?? 'unit';
  const chosen: unknown = useWatch({ name: within }) ?? settled?.[within];
  const shape = fieldsOf(bodyOf(type)).find(({ name }) => name === within)?.shape;
  const view = within !== 'unit' && shape?.kind === 'ref' ? (shape.view ?? '') : '';
  const id = typeof chosen === 'string' ? chosen : '';
  const { data } = useGetOne<{ id: string; unit?: string }>(
    view,
    { id },
    { enabled: view !== '' && id !== '' && !row },
  );
  const [post] = usePosts();
  const unit = row?.['unit'] ?? (view ? data?.unit : id || undefined) ?? post?.unit;
  return typeof unit === 'string' ? unit : undefined;
}

/** The congress that a form is about, to narrow what may be chosen in it. */
export function useCongressOfForm(): string | undefined {
  const { row, settled, type } = useContext(FormPlaceContext);
  const chosen: unknown = useWatch({ name: 'congress' });
  const own = type.startsWith('congress.') ? row?.id : row?.['congress'];
  const congress = own ?? settled?.['congress'] ?? chosen;
  return typeof congress === 'string' && congress ? congress : undefined;
}
