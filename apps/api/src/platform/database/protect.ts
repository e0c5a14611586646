import { READER, WIDE_READER } from './reader-roles.js';

const ASKED = `string_to_array(current_setting('ky_yeu.units', true), ',')::uuid[]`;

export type Protection = { readonly everyone?: boolean; readonly indexed?: boolean };

/**
 * SQL that lets readers see of a table only the rows whose `unit` lies in the subtree of a unit of theirs, or all rows
 * when `everyone`. Row-level security is forced; the owner, who folds and migrates, has a policy of its own. May be run
 * again. Sees to an index on `unit`, without which a narrow reader would look through the whole table, unless
 * `indexed` says that the caller sees to it.
 */
export function protect(table: string, { everyone = false, indexed = everyone }: Protection = {}): string {
  if (!/^[a-z_][a-z0-9_]*$/.test(table)) throw new Error(`not the name of a table: ${table}`);
  const narrow = `${table}.unit = any (array(select a.unit from unit_ancestor a where a.ancestor = any (${ASKED})))`;
  const wide = `exists (select from unit_ancestor a where a.unit = ${table}.unit and a.ancestor = any (${ASKED}))`;
  return `
    grant select on ${table} to ${READER}, ${WIDE_READER};
    alter table ${table} enable row level security;
    alter table ${table} force row level security;
    drop policy if exists owner_works on ${table};
    create policy owner_works on ${table} to current_user using (true) with check (true);
    drop policy if exists reads_own_units on ${table};
    create policy reads_own_units on ${table} for select to ${READER} using (${everyone ? 'true' : narrow});
    drop policy if exists reads_wide_units on ${table};
    create policy reads_wide_units on ${table} for select to ${WIDE_READER} using (${everyone ? 'true' : wide});
    ${indexed ? '' : indexByUnit(table)}`;
}

// The index has no name of its own choosing: a table that is renamed would keep it, and the next one go without.
function indexByUnit(table: string): string {
  return `do $$ begin
      if not exists (
        select from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = i.indkey[0]
        where i.indrelid = '${table}'::regclass and a.attname = 'unit' and i.indpred is null
      ) then create index on ${table} (unit); end if;
    end $$;`;
}
