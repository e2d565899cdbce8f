-- The table of Bucket4j 8 (decision 0019), under our name. After a crash everybody begins anew, so it need not be logged.
create unlogged table request_allowance (
  id         text   not null,
  state      bytea,
  expires_at bigint,
  constraint request_allowance_pk primary key (id)
);
comment on table request_allowance is 'How many requests each caller has left in this minute, for all nodes together.';
comment on column request_allowance.id is 'The limit and a hash of who calls; no name, no address.';
comment on column request_allowance.expires_at is 'Milliseconds since 1970: from then on the row says no more than none would.';
create index request_allowance_expiry_idx on request_allowance (expires_at);

grant select, insert, update, delete on request_allowance to examcycle_application;
