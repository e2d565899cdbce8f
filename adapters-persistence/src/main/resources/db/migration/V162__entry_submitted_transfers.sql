alter table submission drop constraint submission_asked_known;
alter table submission drop constraint submission_asks_about;
alter table submission drop constraint submission_decision;
alter table submission
  add column to_centre text
    constraint submission_known_by_what_is_asked
      check (asked in ('ENTRY', 'AMENDMENT', 'WITHDRAWAL', 'TRANSFER', 'DEVIATION'))
    constraint submission_transfers_somewhere check ((to_centre is not null) = (asked = 'TRANSFER')),
  add column component text
    constraint submission_about_what_is_asked check (
      (entry is not null) = (asked in ('AMENDMENT', 'WITHDRAWAL'))
      and (syllabus is not null) = (asked in ('ENTRY', 'AMENDMENT', 'DEVIATION'))
      and (option_code is not null) = (asked in ('ENTRY', 'AMENDMENT'))),
  add column moved_to timestamptz
    constraint submission_moves_a_paper check (num_nonnulls(component, moved_to) = case asked when 'DEVIATION' then 2 else 0 end)
    constraint submission_decided check (
      (decided_at is null) = (state = 'WAITING')
      and (decided_entry is not null) = (state = 'APPROVED' and asked in ('ENTRY', 'AMENDMENT', 'WITHDRAWAL'))
      and (reason is not null) = (state = 'RETURNED'));
comment on column submission.to_centre is 'That is to receive the candidate (INT-ENT-11).';
comment on column submission.component is 'With the syllabus: the paper that is to be sat at another time (INT-ENT-12).';
comment on column submission.moved_to is 'When the candidate is to begin.';
