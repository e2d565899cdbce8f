-- A line under a number that has not been given to any yet was slipped in, whatever else it says (decision 0016).
-- Besides that, verify_history is as V172 left it.

grant select on sequence history_seq_seq to examcycle_application;

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
  ), last_given as (
    -- Read once lines are seen: none of theirs is later.
    select case when is_called then last_value else last_value - 1 end as given from history_seq_seq
  ), found as (
    select batch.seal, count(line.seq) as amount,
           sha256(coalesce(string_agg(history_line_hash(line), '' order by line.seq)
                             filter (where batch.seal is not null), '')) as digest,
           min(line.seq) filter (where added) as first_added,
           max(line.seq) filter (where added) as last_added
      from batch
      cross join last_given
      left join lateral unnest(batch.lines) as span on true
      left join history line on line.seq >= lower(span) and line.seq < upper(span)
      left join lateral (
        select line.seq > given or case
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
