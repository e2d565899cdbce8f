create table series_release (
  series                   text        not null,
  family                   text        not null,
  results_at               timestamptz not null,
  state                    text        not null,
  proposed_by              text,
  proposed_at              timestamptz,
  rehearsed_entries        int,
  rehearsed_results        int,
  rehearsed_held           int,
  rehearsed_without_result int,
  rehearsed_without_entry  int,
  approved_by              text,
  approved_at              timestamptz,
  version                  bigint      not null,
  constraint series_release_pk primary key (series, family),
  constraint series_release_state_known check (state in ('PLANNED', 'PROPOSED', 'APPROVED')),
  constraint series_release_proposed_after_a_rehearsal check (
    num_nonnulls(proposed_at, rehearsed_entries, rehearsed_results, rehearsed_held,
      rehearsed_without_result, rehearsed_without_entry) = case state when 'PROPOSED' then 6 else 0 end),
  constraint series_release_approved_by_somebody check (
    (proposed_by is not null) = (state <> 'PLANNED')
    and num_nonnulls(approved_by, approved_at) = case state when 'APPROVED' then 2 else 0 end),
  constraint series_release_takes_two_persons check (proposed_by <> approved_by)
);
comment on table series_release is
  'At which instant a family''s results of a series come out (INT-RES-01), and who released them (INT-RES-03). Whether they are out is asked when they are read; no job opens anything.';

create table result_hold (
  entry   uuid   not null,
  reason  text,
  version bigint not null,
  constraint result_hold_pk primary key (entry),
  constraint result_hold_reason_known
    check (reason in ('MALPRACTICE_CASE', 'DECISION_AWAITED', 'IDENTITY', 'CENTRE_STANDING'))
);
comment on table result_hold is 'Results that are held back while others come out (INT-RES-03); told as PENDING.';
comment on column result_hold.reason is 'Empty once the hold is lifted.';

grant select, insert, update on series_release, result_hold to examcycle_application;
