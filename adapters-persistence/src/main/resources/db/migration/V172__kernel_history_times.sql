-- A line that was slipped in behind a seal with a number and a time from before it: found out also when its transaction
-- is one of now (decision 0016). What stands here holds for lines and seals from here on; older ones are judged as before.

-- Read and set past all transactions, so that one that began earlier goes by it, too.
create sequence history_not_before minvalue 0 start 0;
comment on sequence history_not_before is
  'No line has a time before this one, in microseconds since 1970: about that of the last seal. Set by seal_history alone.';
grant select on sequence history_not_before to examcycle_application;

-- Of one expression, so that it costs a line about as little as the clock alone. The clock is looked at first.
create function history_time() returns timestamptz
  language sql volatile parallel unsafe
as $$
  select greatest(clock_timestamp(),
                  timestamptz 'epoch'
                    + pg_sequence_last_value('examcycle.history_not_before') * interval '1 microsecond')
$$;
comment on function history_time is
  'The clock of the database, and not before the last seal: where the clock was set back, or a standby with one that is behind took over, time stands until the next seal.';
grant execute on function history_time to examcycle_application;

alter table history alter column recorded_at set default history_time();
comment on column history.recorded_at is
  'Set by the database (history_time); the application has no right to give it. In the order of seals, not of numbers: two transactions that write at once may be told apart by a few microseconds either way.';

create function number_the_transaction() returns trigger
  language plpgsql
as $$
begin
  perform pg_current_xact_id();
  return null;
end
$$;
comment on function number_the_transaction is
  'Gives a transaction its number before its first line has one: whose number is later, their lines'' numbers and times are later, too.';

create trigger history_in_order before insert on history
  for each statement execute function number_the_transaction();

alter table history_seal
  add column server   bigint,
  add column snapshot pg_snapshot,
  add column sealer   xid8,
  add column numbered bigint;
comment on column history_seal.server is
  'The identifier of the server (pg_control_system): transactions of two servers cannot be compared.';
comment on column history_seal.snapshot is
  'Lines of transactions that had ended here are in this seal or an earlier one: none can come later. Null, as server is, in seals of builds before V172, and in a restored database as long as lines wait that were written elsewhere.';
comment on column history_seal.sealer is
  'The transaction that sealed. Lines of later ones have numbers after numbered, and times not before sealed_at. Null if it had its number before it came to seal.';
comment on column history_seal.numbered is 'The last number that a line had been given, of whatever transaction; before the sealer had his.';

create index history_seal_sealer_idx on history_seal (server, sealer);

create or replace function history_seal_hash(one history_seal, previous bytea) returns bytea
  language sql stable parallel safe
as $$
  select sha256(convert_to((
    jsonb_build_array(
      one.seal, one.lines::text, one.amount, one.horizon::text, extract(epoch from one.sealed_at),
      encode(one.digest, 'hex'), encode(previous, 'hex'))
    || case when one.server is null then '[]'
            else jsonb_build_array(one.server, one.snapshot::text, one.sealer::text, one.numbered) end)::text, 'UTF8'))
$$;

create function snapshot_with_itself() returns pg_snapshot
  language sql stable parallel restricted
as $$
  select format('%s:%s:%s', pg_snapshot_xmin(now), pg_snapshot_xmax(now),
                (select string_agg(running::text, ',' order by running)
                   from (select pg_snapshot_xip(now)
                         union
                         select itself where itself < pg_snapshot_xmax(now)) as each (running)))::pg_snapshot
    from (select pg_current_snapshot() as now, pg_current_xact_id_if_assigned() as itself)
$$;
comment on function snapshot_with_itself is
  'Which transactions run. PostgreSQL''s own leaves out the one that asks, whose later lines would seem to have been there.';

create or replace function seal_history(most integer) returns bigint
  language plpgsql security definer set search_path = examcycle, pg_temp
as $$
declare
  last  history_seal;
  new   history_seal;
  here  constant bigint := (select system_identifier from pg_control_system());
  known boolean;
  waits boolean;
  began timestamptz;
begin
  -- One seals at a time, on however many nodes. Who waited sees the other's seal: each statement looks anew.
  lock table history_seal in share row exclusive mode;
  select * into last from history_seal order by seal desc limit 1;

  -- In this order: a transaction whose number is later than this one's draws its lines' numbers later, too, ...
  select case when is_called then last_value else last_value - 1 end into new.numbered from history_seq_seq;
  began := clock_timestamp();
  if pg_current_xact_id_if_assigned() is null then
    new.sealer := pg_current_xact_id();
  end if;
  -- ... and has no time before this one. Nor before that of the seal which stands: this one may be rolled back.
  perform setval('history_not_before', (extract(epoch from greatest(began, last.sealed_at)) * 1000000)::bigint);
  -- Set back in between, the clock's later answer is the earlier time.
  new.sealed_at := least(began, clock_timestamp());

  select coalesce(last.seal, 0) + 1,
         range_agg(int8range((line).seq, (line).seq, '[]')) filter (where place <= most),
         count(*) filter (where place <= most),
         count(*) > most,
         snapshot_with_itself(),
         sha256(string_agg(history_line_hash(line), '' order by place) filter (where place <= most))
    into new.seal, new.lines, new.amount, waits, new.snapshot, new.digest
    from (select line, row_number() over (order by (line).seq) as place
            from history_unsealed span
            cross join lateral (select line from history line
                                 where line.seq >= span.first and line.seq < span.after
                                 order by line.seq limit most + 1)
           order by place limit most + 1);

  -- As long as lines are left, what was so before is so still; in a restored database, nothing is.
  known := last.server = here;
  new.horizon := case
    when not waits then pg_snapshot_xmin(new.snapshot)
    when coalesce(known, pg_snapshot_xmin(new.snapshot) >= last.horizon) then last.horizon
    else '0' end;
  if waits then
    new.snapshot := case when known then last.snapshot end;
  end if;
  if new.snapshot is not null then
    new.server := here;
  end if;
  if new.server is null or new.sealer is null then
    new.sealer := null;
    new.numbered := null;
  end if;

  if new.amount > 0 then
    new.hash := history_seal_hash(new, last.hash);
    insert into history_seal (seal, lines, amount, horizon, sealed_at, digest, hash, server, snapshot, sealer, numbered)
      values (new.seal, new.lines, new.amount, new.horizon, new.sealed_at, new.digest, new.hash,
              new.server, new.snapshot, new.sealer, new.numbered);
  end if;
  return new.amount;
end
$$;

create or replace function verify_history(known bytea)
  returns table (sealed bigint, waiting bigint, head_seal bigint, head_hash bytea, head_sealed_at timestamptz,
                 flaw text, flaw_seal bigint, flaw_first bigint, flaw_last bigint)
  language sql stable set search_path = examcycle, pg_temp
as $$
  with batch as (
    select seal, lines, horizon, server,
           lag(horizon) over earlier as horizon_before, lag(server) over earlier as server_before,
           lag(snapshot) over earlier as snapshot_before, lag(sealer) over earlier as sealer_before,
           lag(numbered) over earlier as numbered_before, lag(sealed_at) over earlier as sealed_before
      from (select seal, lines, horizon, server, snapshot, sealer, numbered, sealed_at from history_seal
            union all
            -- What no seal holds, as if it were sealed now.
            select null, (select range_agg(int8range(first, after)) from history_unsealed),
                   pg_snapshot_xmin(pg_current_snapshot()), system_identifier, null, null, null, null
              from pg_control_system())
    window earlier as (order by seal nulls last)
  ), found as (
    select batch.seal, count(line.seq) as amount,
           sha256(coalesce(string_agg(history_line_hash(line), '' order by line.seq)
                             filter (where batch.seal is not null), '')) as digest,
           min(line.seq) filter (where added) as first_added,
           max(line.seq) filter (where added) as last_added
      from batch
      left join lateral unnest(batch.lines) as span on true
      left join history line on line.seq >= lower(span) and line.seq < upper(span)
      left join lateral (
        select case
            when server_before is null then horizon >= horizon_before and line.xid < horizon_before
            -- A dump was restored: transactions before and after are not compared.
            when server_before <> server or server is null then false
            when pg_visible_in_snapshot(line.xid, snapshot_before) then true
            when line.xid > sealer_before then line.seq <= numbered_before or line.recorded_at < sealed_before
            -- Its transaction was running when the seal before was made, or lines were left for this one. Then the last
            -- seal counts at which it was not running yet.
            else coalesce(
              (select line.seq <= since.numbered
                   or line.recorded_at < since.sealed_at
                      -- Unless the clock was set back, and a seal has said so.
                      and line.recorded_at < (select min(sealed_at) from history_seal
                                               where seal >= since.seal and (batch.seal is null or seal < batch.seal))
                 from history_seal since
                where since.server = batch.server and since.sealer < line.xid
                  and (batch.seal is null or since.seal < batch.seal)
                order by since.sealer desc limit 1),
              false)
          end as added) judged on true
     group by batch.seal
  ), head as (
    select * from history_seal order by seal desc limit 1
  ), flaws as (
    select 1 as place, one.seal, lower(one.lines) as first, upper(one.lines) - 1 as last,
           case
             when one.seal <> coalesce(lag(one.seal) over earlier, 0) + 1 then 'SEAL_MISSING'
             when one.hash <> history_seal_hash(one, lag(one.hash) over earlier) then 'SEAL_ALTERED'
             when found.amount < one.amount then 'LINES_MISSING'
             when found.digest <> one.digest then 'LINES_ALTERED'
             when found.first_added is not null then 'LINES_ADDED'
           end as flaw
      from history_seal one join found using (seal)
    window earlier as (order by one.seal)
    union all
    select 2, null, first_added, last_added, 'LINES_ADDED' from found where seal is null and first_added is not null
    union all
    select 3, null, null, null, 'HEAD_UNKNOWN'
     where known is not null and not exists (select from history_seal where hash = known)
  ), amounts as (
    select coalesce(sum(amount) filter (where seal is not null), 0)::bigint as sealed,
           coalesce(sum(amount) filter (where seal is null), 0)::bigint as waiting
      from found
  )
  select amounts.sealed, amounts.waiting, head.seal, head.hash, head.sealed_at,
         broken.flaw, broken.seal, broken.first, broken.last
    from amounts
    left join head on true
    left join (select * from flaws where flaw is not null order by place, seal limit 1) broken on true
$$;

-- The names of keys are few and their rows many: each start asks which there are, and steps from one to the next.
create index person_key_master_key_idx on person_key (master_key);
create index english_entry_secret_key_idx on english_entry (secret_key);
