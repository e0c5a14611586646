import { SelectInput } from 'react-admin';
import type { Role } from '#contracts';
import { useCovering } from '../access/use-covering.js';
import { usePosts } from '../access/use-me.js';

/** In which capacity, when several of the caller's posts would do. */
export function PostInput({ roles, unit }: { roles: readonly Role[]; unit: unknown }) {
  const posts = usePosts();
  const covering = useCovering(typeof unit === 'string' ? unit : undefined);
  const fitting = (typeof unit === 'string' ? covering : posts).filter(({ role }) => roles.includes(role));
  if (fitting.length < 2) return null;
  const choices = fitting.map(({ id, capacity }) => ({ id, name: capacity }));
  return (
    <SelectInput helperText={false} source="_post" label="ky.command.post" choices={choices} translateChoice={false} />
  );
}
