create table history (
  seq          bigint      generated always as identity,
  recorded_at  timestamptz not null default clock_timestamp(),
  xid          xid8        not null default pg_current_xact_id(),
  arrived_at   timestamptz not null,
  caller       text        not null,
  on_behalf_of text,
  purpose      text,
  request_id   text        not null,
  use_case     text        not null,
  thing        text        not null,
  thing_key    text        not null,
  what         text        not null,
  before       jsonb       not null default '{}',
  after        jsonb       not null default '{}',
  rules        text[]      not null default '{}',
  person       uuid,
  sealed       bytea,
  constraint history_pk primary key (seq),
  constraint history_sealed_for_somebody check (sealed is null or person is not null)
);
comment on table history is
  'Every change, who made it, when, for whom, under which rules, before and after (COM-QUA-01). Only ever added to.';
comment on column history.seq is 'Order of writing; not of commit, so no reader goes by "greater than the last I saw".';
comment on column history.recorded_at is 'Set by the database; the application has no right to give it.';
comment on column history.xid is 'The transaction that wrote it: a feed is cut below pg_snapshot_xmin(pg_current_snapshot()).';
comment on column history.arrived_at is 'When the request reached the board: the time that deadlines were judged by.';
comment on column history.caller is 'Issuer and subject, or the job; never a name or an address.';
comment on column history.on_behalf_of is 'Whom the caller said to act for.';
comment on column history.purpose is 'What the caller named as purpose, if any (COM-PRV-01).';
comment on column history.request_id is 'As in log and problem.';
comment on column history.use_case is 'The operation it was done by.';
comment on column history.thing is 'The kind of thing altered, a word of the field: entry, candidate, award.';
comment on column history.thing_key is 'Its natural key or id.';
comment on column history.what is 'What happened, in the past tense.';
comment on column history.before is 'Ids, numbers and references before; no name, no birth date, no free text.';
comment on column history.after is 'The same after.';
comment on column history.rules is 'Ids of the rules it was decided under.';
comment on column history.person is 'Whose key seals the personal values.';
comment on column history.sealed is
  'Personal values, a JSON object of texts, AES-256-GCM with the key of the person, bound to person, thing and key; unreadable once that key is deleted.';

create index history_thing_idx on history (thing, thing_key);
create index history_person_idx on history (person) where person is not null;

create trigger history_stands before update or delete or truncate on history
  for each statement execute function refuse_to_alter_the_record();

grant select on history to examcycle_application;
grant insert (arrived_at, caller, on_behalf_of, purpose, request_id, use_case, thing, thing_key, what,
              before, after, rules, person, sealed)
  on history to examcycle_application;
