create table person_key (
  person     uuid        not null,
  master_key text        not null,
  sealed_key bytea       not null,
  made_at    timestamptz not null default clock_timestamp(),
  constraint person_key_pk primary key (person)
);
comment on table person_key is
  'One key per person. Personal values in the history are sealed with it; deleting the row makes them unreadable for good, and leaves the rest of the history standing (COM-PRV-07).';
comment on column person_key.master_key is 'Name of the master key, held outside the database, that seals this key.';
comment on column person_key.sealed_key is 'AES-256-GCM: 12 bytes of nonce, the sealed 32 bytes, 16 bytes of tag; bound to the person.';
comment on column person_key.made_at is 'When it was made.';

grant select, delete on person_key to examcycle_application;
grant insert (person, master_key, sealed_key), update (master_key, sealed_key) on person_key to examcycle_application;
