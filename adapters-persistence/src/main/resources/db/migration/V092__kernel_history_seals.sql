-- The history sealed in batches, each with the seal before it: whoever gets round the trigger is found out (decision 0016).
-- How lines and seals are hashed is never altered, or all that was sealed would seem to be.

create function history_line_hash(line history) returns bytea
  language sql stable parallel safe
as $$
  select sha256(convert_to(jsonb_build_array(
    line.seq, extract(epoch from line.recorded_at), line.xid::text, extract(epoch from line.arrived_at),
    line.caller, line.on_behalf_of, line.purpose, line.request_id, line.use_case, line.thing, line.thing_key,
    line.what, line.before, line.after, line.rules, line.person, encode(line.sealed, 'hex'))::text, 'UTF8'))
$$;
comment on function history_line_hash is
  'SHA-256 of a line: of a JSON array of all its columns in their order, instants in seconds since 1970, personal values as they lie there, sealed. No setting of a session alters it.';

create table history_seal (
  seal      bigint         not null,
  lines     int8multirange not null,
  amount    bigint         not null,
  horizon   xid8           not null,
  sealed_at timestamptz    not null,
  digest    bytea          not null,
  hash      bytea          not null,
  constraint history_seal_pk primary key (seal),
  constraint history_seal_hash_key unique (hash)
);
comment on table history_seal is
  'Batches of the history, each sealed together with the seal before it (COM-QUA-01). Only ever added to, by seal_history alone.';
comment on column history_seal.seal is '1, 2, 3 ...: none is missing.';
comment on column history_seal.lines is 'Which lines, by history.seq. Numbers that a rolled back transaction took are in no seal.';
comment on column history_seal.amount is 'How many lines those are.';
comment on column history_seal.horizon is
  'Lines of transactions before this one are in this seal or an earlier one: none can come later. It goes back where a dump was restored into a new server.';
comment on column history_seal.sealed_at is 'By the clock of the database.';
comment on column history_seal.digest is 'SHA-256 of the hashes of the lines, in the order of history.seq.';
comment on column history_seal.hash is 'SHA-256 of all this and of the hash of the seal before. That of the last seal is the head: it proves all lines before it.';

create trigger history_seal_stands before update or delete or truncate on history_seal
  for each statement execute function refuse_to_alter_the_record();

create function history_seal_hash(one history_seal, previous bytea) returns bytea
  language sql stable parallel safe
as $$
  select sha256(convert_to(jsonb_build_array(
    one.seal, one.lines::text, one.amount, one.horizon::text, extract(epoch from one.sealed_at),
    encode(one.digest, 'hex'), encode(previous, 'hex'))::text, 'UTF8'))
$$;
comment on function history_seal_hash is 'SHA-256 of a seal, of a JSON array of its columns and of the hash of the seal before.';

create view history_unsealed as
  select coalesce(lower(span), -9223372036854775808) as first, coalesce(upper(span), 9223372036854775807) as after
    from unnest('{(,)}'::int8multirange - coalesce((select range_agg(lines) from history_seal), '{}')) as span;
comment on view history_unsealed is
  'Where no seal reaches: spans of history.seq, half-open. A few are holes that rolled back transactions left; lines of a transaction that ran while a seal was made come to lie in others.';

create function seal_history(most integer) returns bigint
  language plpgsql security definer set search_path = examcycle, pg_temp
as $$
declare
  last  history_seal;
  new   history_seal;
  since xid8;
begin
  -- One seals at a time, on however many nodes. Who waited sees the other's seal: each statement looks anew.
  lock table history_seal in share row exclusive mode;
  select * into last from history_seal order by seal desc limit 1;
  since := coalesce(last.horizon, '0');
  select coalesce(last.seal, 0) + 1,
         range_agg(int8range((line).seq, (line).seq, '[]')) filter (where place <= most),
         count(*) filter (where place <= most),
         -- As long as lines are left, what was so before is so still; in a restored database, nothing is.
         case when count(*) <= most then pg_snapshot_xmin(pg_current_snapshot())
              when pg_snapshot_xmin(pg_current_snapshot()) >= since then since
              else '0' end,
         clock_timestamp(),
         sha256(string_agg(history_line_hash(line), '' order by place) filter (where place <= most))
    into new.seal, new.lines, new.amount, new.horizon, new.sealed_at, new.digest
    from (select line, row_number() over (order by (line).seq) as place
            from history_unsealed span
            cross join lateral (select line from history line
                                 where line.seq >= span.first and line.seq < span.after
                                 order by line.seq limit most + 1)
           order by place limit most + 1);
  if new.amount > 0 then
    new.hash := history_seal_hash(new, last.hash);
    insert into history_seal (seal, lines, amount, horizon, sealed_at, digest, hash)
      values (new.seal, new.lines, new.amount, new.horizon, new.sealed_at, new.digest, new.hash);
  end if;
  return new.amount;
end
$$;
comment on function seal_history is
  'Seals lines that no seal holds, so many at most, the earliest first; answers how many they were. With the rights of the owner: the application can seal, and not write a seal.';

create function verify_history(known bytea)
  returns table (sealed bigint, waiting bigint, head_seal bigint, head_hash bytea, head_sealed_at timestamptz,
                 flaw text, flaw_seal bigint, flaw_first bigint, flaw_last bigint)
  language sql stable
as $$
  with found as (
    select one.seal, count(line.seq) as amount, min(line.xid) as oldest,
           sha256(coalesce(string_agg(history_line_hash(line), '' order by line.seq), '')) as digest
      from history_seal one
      left join lateral unnest(one.lines) as span on true
      left join history line on line.seq >= lower(span) and line.seq < upper(span)
     group by one.seal
  ), judged as (
    select one.seal, lower(one.lines) as first, upper(one.lines) - 1 as last,
           case
             when one.seal <> coalesce(lag(one.seal) over earlier, 0) + 1 then 'SEAL_MISSING'
             when one.hash <> history_seal_hash(one, lag(one.hash) over earlier) then 'SEAL_ALTERED'
             when found.amount < one.amount then 'LINES_MISSING'
             when found.digest <> one.digest then 'LINES_ALTERED'
             when found.oldest < lag(one.horizon) over earlier and one.horizon >= lag(one.horizon) over earlier
               then 'LINES_ADDED'
           end as flaw
      from history_seal one join found using (seal)
    window earlier as (order by one.seal)
  ), head as (
    select * from history_seal order by seal desc limit 1
  ), unsealed as (
    select count(*) as amount,
           min(line.seq) filter (where line.xid < head.horizon) as first_late,
           max(line.seq) filter (where line.xid < head.horizon) as last_late
      from history_unsealed span
      join history line on line.seq >= span.first and line.seq < span.after
      left join head on pg_snapshot_xmin(pg_current_snapshot()) >= head.horizon
  ), flaws as (
    select 1 as place, flaw, seal, first, last from judged where flaw is not null
    union all
    select 2, 'LINES_ADDED', null, first_late, last_late from unsealed where first_late is not null
    union all
    select 3, 'HEAD_UNKNOWN', null, null, null
     where known is not null and not exists (select from history_seal where hash = known)
  )
  select (select coalesce(sum(found.amount), 0)::bigint from found), unsealed.amount,
         head.seal, head.hash, head.sealed_at,
         broken.flaw, broken.seal, broken.first, broken.last
    from unsealed
    left join head on true
    left join (select * from flaws order by place, seal limit 1) broken on true
$$;
comment on function verify_history is
  'Whether the history is what was sealed, and if not, the first flaw there is and in which seal and lines. Known: a head that was noted earlier, outside; or null.';

grant select on history_seal, history_unsealed to examcycle_application;
grant execute on function history_line_hash, history_seal_hash, seal_history, verify_history to examcycle_application;
