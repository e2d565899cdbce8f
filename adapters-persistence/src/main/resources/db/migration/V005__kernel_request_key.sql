create table request_key (
  scope       text        not null,
  key         text        not null,
  fingerprint text        not null,
  answer_type text        not null,
  answer      jsonb,
  claimed_at  timestamptz not null default clock_timestamp(),
  constraint request_key_pk primary key (scope, key),
  constraint request_key_length check (char_length(key) between 1 and 255)
);
comment on table request_key is
  'Requests that may be sent again, and what they were answered. Claimed and answered in the transaction of what they did, so that a refused or failed request leaves no key behind.';
comment on column request_key.scope is 'Caller and operation: keys of two callers never meet.';
comment on column request_key.key is 'Chosen by the caller.';
comment on column request_key.fingerprint is 'Digest of the whole request; another one under the same key is refused.';
comment on column request_key.answer_type is 'The Java type of the answer.';
comment on column request_key.answer is 'Ids, versions and references, never a secret; empty only inside the transaction that claimed it.';

create index request_key_claimed_at_idx on request_key (claimed_at);

grant select, delete on request_key to examcycle_application;
grant insert (scope, key, fingerprint, answer_type), update (answer) on request_key to examcycle_application;
