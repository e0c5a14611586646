import type pg from 'pg';
import { conditions } from '../views/conditions.js';
import { labelOf } from '../views/label.js';
import type { ViewTable } from '../views/view-table.js';
import { type Names, refsIn } from './cells.js';
import type { Column } from './columns.js';

const KEPT_AT_MOST = 50_000;

/** The names that ids in rows stand for, looked up a page at a time in the caller's own transaction. */
export class RowNames implements Names {
  private readonly known = new Map<string, string | null>();

  constructor(
    private readonly client: pg.ClientBase,
    /** Lets the names be read as far as the caller may read that view. */
    private readonly readIn: (view: string, read: (table: ViewTable) => Promise<void>) => Promise<void>,
    private readonly moment: number,
  ) {}

  get(view: string, id: string): string | undefined {
    return this.known.get(`${view} ${id}`) ?? undefined;
  }

  async lookUp(columns: readonly Column[], rows: readonly { readonly [field: string]: unknown }[]): Promise<void> {
    if (this.known.size > KEPT_AT_MOST) this.known.clear();
    const missing = new Map<string, Set<string>>();
    for (const row of rows) {
      for (const { field, schema } of columns) {
        for (const [view, id] of refsIn(row[field], schema)) {
          if (!this.known.has(`${view} ${id}`)) missing.set(view, (missing.get(view) ?? new Set()).add(id));
        }
      }
    }
    for (const [view, ids] of missing) await this.read(view, [...ids]);
  }

  private async read(view: string, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.known.set(`${view} ${id}`, null);
    await this.readIn(view, async (table) => {
      const { text, values } = conditions(table, { ids }, this.moment);
      const { rows } = await this.client.query<{ id: string; row: { readonly [field: string]: unknown } }>(
        `select t.id, t.row from ${table.table} t where ${text}`,
        values,
      );
      for (const { id, row } of rows) this.known.set(`${view} ${id}`, labelOf(row));
    });
  }
}
