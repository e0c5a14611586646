import pg from 'pg';

/** How long the log is. */
export async function headOf(databaseUrl: string): Promise<number> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ head: string | null }>('select max(position) as head from event');
    return Number(rows[0]?.head ?? 0);
  } finally {
    await client.end();
  }
}
