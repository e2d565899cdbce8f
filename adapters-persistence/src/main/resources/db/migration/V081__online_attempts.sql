create table attempt (
  id           uuid        not null,
  kind         text        not null,
  candidate_id text        not null,
  caller       text        not null,
  at           timestamptz not null,
  constraint attempt_pk primary key (id),
  constraint attempt_kind check (kind in ('NUMBERS', 'PASSWORD', 'LINK'))
);
comment on table attempt is
  'What was tried and has not turned out right (ENG-ONL-02). Written before it is known whether it is right; what was right is deleted.';
comment on column attempt.candidate_id is 'As asked for, whether it exists or not.';
comment on column attempt.caller is 'Tells one caller from another: a keyed hash, no address.';
create index attempt_candidate_idx on attempt (candidate_id, kind, at);
create index attempt_caller_idx on attempt (caller, kind, at);

grant select, insert, delete on attempt to examcycle_application;
