create table series (
  code         text        not null,
  kind         text        not null,
  currency     text        not null,
  countries    text[]      not null default '{}',
  single_zone  smallint,
  retakes_from text,
  opened_at    timestamptz not null,
  constraint series_pk primary key (code),
  constraint series_code_form check (code ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
  constraint series_currency_form check (currency ~ '^[A-Z]{3}$'),
  constraint series_single_zone_known check (single_zone between 1 and 6),
  constraint series_retakes_an_earlier_one check (retakes_from < code)
);
comment on table series is 'Exam series (INT-PRE-05).';
comment on column series.code is 'Year and month: 2026-06.';
comment on column series.kind is 'By which Key Times are found: JUNE_NOVEMBER, MARCH (INT-PRE-04).';
comment on column series.currency is 'ISO 4217, of every fee and addition of the series.';
comment on column series.countries is 'ISO 3166 alpha-2; whose centres may enter. None: everywhere (INT-ENT-02).';
comment on column series.single_zone is 'The zone at whose Key Times every centre sits; null: each at its own (INT-PRE-04).';
comment on column series.retakes_from is 'The series immediately before, whose syllabuses may be retaken (INT-ENT-05).';
comment on column series.opened_at is 'When the request arrived by which it was opened.';

create table entry_stage (
  series     text   not null,
  entry_kind text   not null,
  route      text   not null,
  standing   text   not null,
  last_day   date   not null,
  zone_id    text   not null,
  addition   bigint not null,
  constraint entry_stage_pk primary key (series, entry_kind, route, standing),
  constraint entry_stage_last_day_once unique (series, entry_kind, route, last_day),
  constraint entry_stage_series_fk foreign key (series) references series,
  constraint entry_stage_entry_kind_known check (entry_kind in ('FIRST', 'RETAKE')),
  constraint entry_stage_route_known check (route in ('ALL', 'INTERNATIONAL', 'UK')),
  constraint entry_stage_standing_known check (standing in ('ON_TIME', 'LATE', 'VERY_LATE')),
  constraint entry_stage_addition_not_negative check (addition >= 0),
  constraint entry_stage_on_time_costs_nothing check (standing <> 'ON_TIME' or addition = 0)
);
comment on table entry_stage is
  'Stages of entry. Each begins on the day after the one before it ends, so that there is no gap (INT-ENT-03).';
comment on column entry_stage.route is 'ALL, or the centres of one route.';
comment on column entry_stage.last_day is 'The last day that counts, a whole day in the zone.';
comment on column entry_stage.addition is 'In the smallest unit of the currency of the series, per entry.';

create table key_date (
  series    text not null,
  family    text,
  route     text,
  activity  text not null,
  first_day date,
  last_day  date,
  zone_id   text,
  instant   timestamptz,
  meaning   text not null,
  constraint key_date_once unique nulls not distinct (series, family, route, activity),
  constraint key_date_series_fk foreign key (series) references series,
  constraint key_date_route_known check (route in ('INTERNATIONAL', 'UK')),
  constraint key_date_days_or_instant check (
    (instant is not null and first_day is null and last_day is null and zone_id is null)
    or (instant is null and first_day <= last_day and zone_id is not null))
);
comment on table key_date is 'What is due when in a series (INT-PRE-05).';
comment on column key_date.family is 'Qualification family; null: all.';
comment on column key_date.route is 'The centres it holds for; null: all.';
comment on column key_date.first_day is 'Whole days in the zone; of one day the first is the last.';
comment on column key_date.instant is 'Where an instant is due and not a day.';

grant select on series, entry_stage, key_date to examcycle_application, examcycle_reader;
grant insert on series, entry_stage, key_date to examcycle_application;
