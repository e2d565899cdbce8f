create table component_mark (
  entry            uuid   not null,
  component        text   not null,
  state            text   not null,
  mark             int,
  moderation_slope text,
  moderation_shift text,
  special_percent  int,
  carried          text,
  carried_from     text,
  version          bigint not null,
  constraint component_mark_pk primary key (entry, component),
  constraint component_mark_state_known
    check (state in ('MARKED', 'ABSENT', 'AWAITED', 'EXEMPT', 'ASSESSED', 'CARRIED')),
  constraint component_mark_has_its_mark
    check ((mark is not null) = (state in ('MARKED', 'ASSESSED')) and mark >= 0),
  constraint component_mark_adjusted_when_marked check (
    (moderation_slope is null) = (moderation_shift is null)
    and (state = 'MARKED' or (moderation_slope is null and special_percent is null))
    and special_percent >= 0),
  constraint component_mark_carried_has_its_mark
    check ((carried is not null) = (state = 'CARRIED') and (carried_from is not null) = (state = 'CARRIED')),
  constraint component_mark_fractions check (
    moderation_slope ~ '^-?[0-9]+(/[1-9][0-9]*)?$'
    and moderation_shift ~ '^-?[0-9]+(/[1-9][0-9]*)?$'
    and carried ~ '^-?[0-9]+(/[1-9][0-9]*)?$')
);
comment on table component_mark is
  'How a candidate stands in a component (INT-AWD-01). No row: the mark is missing. Entries are not referred to by a foreign key, which would make a whole cohort''s marks six times slower to take; the import joins them.';
comment on column component_mark.state is 'Absent is not a zero.';
comment on column component_mark.mark is 'The raw mark, or the assessed one (INT-SPC-02).';
comment on column component_mark.moderation_slope is 'Moderated mark = slope x mark + shift, exact fractions (INT-CWK-04).';
comment on column component_mark.special_percent is 'Special consideration, per cent of the maximum (INT-SPC-01).';
comment on column component_mark.carried is 'The exact final mark of the earlier series, a fraction (INT-ENT-09).';

create table award_standing (
  entry                uuid    not null,
  case_open            boolean not null,
  disqualified         boolean not null,
  later_series_decides boolean not null,
  version              bigint  not null,
  constraint award_standing_pk primary key (entry)
);
comment on table award_standing is 'What decides an outcome beside the marks (INT-AWD-06). No row: nothing does.';

grant select, insert, update on component_mark, award_standing to examcycle_application;
