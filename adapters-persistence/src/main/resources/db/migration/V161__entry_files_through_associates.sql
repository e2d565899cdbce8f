alter table entry_file drop constraint entry_file_state_known;
alter table entry_file
  add column for_centre text
    constraint entry_file_waits_for_an_associate check (state not in ('SUBMITTED', 'RETURNED') or for_centre is not null),
  add column reason text
    constraint entry_file_states_known
      check (state in ('SUBMITTED', 'RETURNED', 'WAITING', 'DONE', 'REFUSED', 'CANCELLED', 'FAILED'))
    constraint entry_file_returned_with_a_reason check ((reason is not null) = (state = 'RETURNED'));
comment on column entry_file.for_centre is
  'An attached centre that sent it to its Associate, in whose name it is worked through once it is approved (INT-PRE-02).';
comment on column entry_file.reason is 'Why the Associate gave it back, in its words.';

create index entry_file_for_centre_idx on entry_file (for_centre, id) where for_centre is not null;
