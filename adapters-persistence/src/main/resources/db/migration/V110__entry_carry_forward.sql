alter table syllabus add column language boolean not null default false;
comment on column syllabus.language is 'Whether it is of a language, whose whole result is never carried (INT-ENT-09).';

alter table option_component
  add column carries text,
  add constraint option_component_carries_by_number check (carries is null or component ~ '^[89]'),
  add constraint option_component_carries_form
    check (carries ~ '^([0-9]{2}( [0-9]{2})*|[A-Z][A-Z0-9_]{2,39})$');
comment on column option_component.carries is
  'What it brings over from an earlier series (INT-ENT-09): components of internally assessed work, any of which may be the one, or the type of qualification whose whole result it is.';

alter table entry
  add column carried_series text,
  add column carried_centre text,
  add column carried_candidate text,
  add constraint entry_carried_names_one
    check (num_nonnulls(carried_series, carried_centre, carried_candidate) in (0, 3));
comment on column entry.carried_series is 'With centre and candidate: whose marks of an earlier series it carries (INT-ENT-09).';

create index entry_carried_person_idx on entry (person) where carried_series is not null and withdrawn_at is null;
comment on index entry_carried_person_idx is 'From who carries marks to the earlier candidate whose they are (INT-CAN-05).';
create index entry_carried_idx on entry (carried_series, carried_centre, carried_candidate)
  where carried_series is not null and withdrawn_at is null;
comment on index entry_carried_idx is 'From the earlier candidate to whoever carries those marks (INT-ENT-09).';
