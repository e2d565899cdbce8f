create table calendar_link (
  centre     text        not null,
  token_hash text        not null,
  renewed_by text        not null,
  renewed_at timestamptz not null,
  constraint calendar_link_pk primary key (centre),
  constraint calendar_link_token_once unique (token_hash),
  constraint calendar_link_centre_fk foreign key (centre) references centre,
  constraint calendar_link_token_hashed check (token_hash ~ '^[0-9a-f]{64}$')
);
comment on table calendar_link is 'The link under which calendars find the key dates of a centre (INT-PRE-05).';
comment on column calendar_link.token_hash is 'SHA-256 of 128 random bits, which nobody keeps but the centre.';
comment on column calendar_link.renewed_by is 'Which caller; no name.';

create index key_date_last_day_idx on key_date (last_day);
create index local_deadline_deadline_idx on local_deadline (associate, deadline);

grant select, insert, update on calendar_link to examcycle_application;
