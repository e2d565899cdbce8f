create table key_document (
  exam_year int  not null,
  kind      text not null,
  title     text not null,
  place     text not null,
  constraint key_document_pk primary key (exam_year, title),
  constraint key_document_kind_known check (kind in ('HANDBOOK', 'SUPPLEMENT', 'CHANGES', 'GUIDE', 'FORM'))
);
comment on table key_document is 'What centres work by in a year, and where it is to be read; old years are kept (INT-PRE-07).';
comment on column key_document.place is 'An address of the web.';

create table regulation_set (
  exam_year int  not null,
  route     text,
  series    text,
  constraint regulation_set_once unique nulls not distinct (exam_year, route, series),
  constraint regulation_set_route_known check (route in ('INTERNATIONAL', 'UK'))
);
comment on table regulation_set is
  'The regulations of a year for everybody, and supplements to them; each stays as it was published (INT-PRE-07).';
comment on column regulation_set.route is 'A supplement for the centres of a route; null: for any.';
comment on column regulation_set.series is 'A supplement for a series; null: for any.';

create table regulation_rule (
  exam_year int  not null,
  route     text,
  series    text,
  rule      text not null,
  place     text not null,
  words     text not null,
  constraint regulation_rule_once unique nulls not distinct (exam_year, route, series, rule),
  constraint regulation_rule_form check (rule ~ '^(INT|ENG|COM)-[A-Z]{3}-[0-9]{2}$')
);
comment on table regulation_rule is 'The rules of regulations; in a supplement those that it replaces by their ids.';
comment on column regulation_rule.place is 'Where it is to be read: Handbook, 2.3.1.';

grant select, insert on key_document, regulation_set, regulation_rule to examcycle_application;
grant select on key_document, regulation_set, regulation_rule to examcycle_reader;
