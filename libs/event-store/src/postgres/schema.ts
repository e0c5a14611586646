// Who appends, or erases, holds this advisory lock to the end of the transaction: order of positions is order of commits.
const LOG_LOCK = '7310577382525465134';

/** Tables, guards and the one function that appends; each statement may be run again. PostgreSQL 15 or later. */
export const schema: readonly string[] = [
  `create table if not exists log_head (
    id smallint primary key default 0 check (id = 0),
    position bigint not null
  )`,
  'insert into log_head (position) values (0) on conflict do nothing',

  // No index but the primary key, so that an update touches no index and stays on its page.
  `create table if not exists stream (
    stream text collate "C" primary key,
    version integer not null check (version > 0),
    unit uuid not null,
    feature text not null,
    state json,
    state_of text,
    first_at timestamptz not null
  ) with (fillfactor = 70)`,

  // json, not jsonb: it keeps the text that was hashed.
  `create table if not exists event (
    position bigint primary key,
    stream text collate "C" not null,
    version integer not null check (version > 0),
    unit uuid not null,
    number integer not null check (number > 0),
    type text not null,
    schema smallint not null default 1,
    data json not null,
    meta json not null,
    recorded_at timestamptz not null default clock_timestamp(),
    unique (stream, version),
    unique (unit, number)
  )`,

  `create table if not exists unit_head (
    unit uuid primary key,
    number integer not null
  ) with (fillfactor = 70)`,

  `create table if not exists receipt (
    key text collate "C" primary key,
    fingerprint text not null,
    stream text not null,
    version integer not null,
    position bigint not null
  )`,

  `create table if not exists person_key (
    subject uuid primary key,
    key bytea,
    created_at timestamptz not null default clock_timestamp(),
    destroyed_at timestamptz,
    check ((key is null) = (destroyed_at is not null))
  )`,

  `create table if not exists event_sealed (
    position bigint not null,
    field text not null,
    subject uuid not null references person_key,
    nonce bytea not null,
    ciphertext bytea not null,
    primary key (position, field)
  )`,
  'create index if not exists event_sealed_subject on event_sealed (subject)',

  `create or replace function is_append_only() returns trigger language plpgsql as $$
  begin
    raise exception '% is append-only', tg_table_name using errcode = 'insufficient_privilege';
  end $$`,
  `create or replace trigger append_only before update or delete or truncate on event
    for each statement execute function is_append_only()`,
  `create or replace trigger append_only before update or delete or truncate on receipt
    for each statement execute function is_append_only()`,

  // A backup of personal keys that outlives an erasure would undo it, so a destroyed key cannot come back.
  `create or replace function stays_destroyed() returns trigger language plpgsql as $$
  begin
    raise exception 'a destroyed key stays destroyed' using errcode = 'insufficient_privilege';
  end $$`,
  `create or replace trigger stays_destroyed before update or delete on person_key
    for each row when (old.destroyed_at is not null) execute function stays_destroyed()`,

  // Under the lock, so that no append can slip a ciphertext in behind the erasure.
  `create or replace function erase_person(erased uuid) returns void language plpgsql as $$
  begin
    perform pg_advisory_xact_lock(${LOG_LOCK});
    insert into person_key as k (subject, destroyed_at) values (erased, clock_timestamp())
    on conflict (subject) do update set key = null, destroyed_at = excluded.destroyed_at where k.destroyed_at is null;
    delete from event_sealed where event_sealed.subject = erased;
  end $$`,

  // Judges each append by itself. If any is refused nothing is written, and the caller sends the others again without
  // it; else all are written. Element i of the arrays append_* is one append, with `last` events up to its own end;
  // element i of the arrays event_* is one event, the nth of its unit in this batch. The look-ups sit behind "offset 0"
  // so that the planner cannot turn them into joins; connection.ts shuts its other ways.
  `create or replace function append_batch(
    append_stream text[], append_expected integer[], append_events integer[], append_last integer[], append_unit uuid[],
    append_key text[], append_fingerprint text[], append_state json[], append_state_of text[],
    event_stream text[], event_version integer[], event_unit uuid[], event_nth integer[],
    event_type text[], event_schema smallint[], event_data json[], event_meta json[],
    secrets json,
    out base bigint, out refused json
  ) language plpgsql as $$
  declare
    written integer;
    moment timestamptz;
  begin
    perform pg_advisory_xact_lock(${LOG_LOCK});
    select h.position into base from log_head h where h.id = 0;

    select json_agg(json_build_object('append', place, 'verdict', verdict, 'actual', coalesce(actual, 0), 'unit', home,
        'stream', r_stream, 'version', r_version, 'position', r_position))
    into refused
    from (
      select a.place, t.version as actual, t.unit as home, r.stream as r_stream, r.version as r_version,
        r.position as r_position,
        case
          when r.key is not null then
            case when r.fingerprint = coalesce(a.fingerprint, '') then 'repeated' else 'reused' end
          when coalesce(t.version, 0) <> a.expected then 'conflict'
          when t.unit <> a.unit then 'unit'
        end as verdict
      from unnest(append_stream, append_expected, append_unit, append_key, append_fingerprint)
        with ordinality as a(stream, expected, unit, key, fingerprint, place)
      left join lateral (select * from receipt where receipt.key = a.key offset 0) r on true
      left join lateral (select * from stream where stream.stream = a.stream offset 0) t on true
    ) as judged
    where verdict is not null;
    if refused is not null then
      return;
    end if;

    moment := date_trunc('milliseconds', clock_timestamp());
    insert into event (position, stream, version, unit, number, type, schema, data, meta, recorded_at)
    select base + place, stream, version, unit,
      nth + coalesce((select h.number from unit_head h where h.unit = e.unit), 0), type, schema, data, meta, moment
    from unnest(event_stream, event_version, event_unit, event_nth, event_type, event_schema, event_data, event_meta)
      with ordinality as e(stream, version, unit, nth, type, schema, data, meta, place);
    get diagnostics written = row_count;

    insert into stream as s (stream, version, unit, feature, state, state_of, first_at)
    select stream, expected + events, unit, left(stream, -37), state, state_of, moment
    from unnest(append_stream, append_expected, append_events, append_unit, append_state, append_state_of)
      as a(stream, expected, events, unit, state, state_of)
    where events > 0
    on conflict (stream) do update
      set version = excluded.version, state = excluded.state, state_of = excluded.state_of;

    insert into unit_head as u (unit, number)
    select unit, max(nth) from unnest(event_unit, event_nth) as e(unit, nth) group by unit
    on conflict (unit) do update set number = u.number + excluded.number;

    insert into receipt (key, fingerprint, stream, version, position)
    select key, coalesce(fingerprint, ''), stream, expected + events, base + last
    from unnest(append_key, append_fingerprint, append_stream, append_expected, append_events, append_last)
      as a(key, fingerprint, stream, expected, events, last)
    where key is not null;

    if secrets is not null then
      insert into event_sealed (position, field, subject, nonce, ciphertext)
      select base + s.place, s.field, s.subject, decode(s.nonce, 'base64'), decode(s.ciphertext, 'base64')
      from json_to_recordset(secrets) as s(place integer, field text, subject uuid, nonce text, ciphertext text)
      where exists (select from person_key k where k.subject = s.subject and k.key is not null);
    end if;

    if written > 0 then
      update log_head h set position = base + written where h.id = 0;
      perform pg_notify('log', (base + written)::text);
    end if;
  end $$`,
];

/** Makes everything the store needs; safe to run at every start. */
export async function createSchema(client: { query(text: string): Promise<unknown> }): Promise<void> {
  for (const statement of schema) await client.query(statement);
}
