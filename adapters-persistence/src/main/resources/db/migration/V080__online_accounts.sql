create table results_account (
  candidate_id  text    not null,
  email         text    not null,
  password_hash text    not null,
  secret_issue  integer not null,
  version       bigint  not null default 1,
  constraint results_account_pk primary key (candidate_id),
  constraint results_account_secret_issue check (secret_issue >= 1),
  constraint results_account_email check (char_length(email) between 3 and 254)
);
comment on table results_account is 'Accounts of results online, one for each Candidate ID (ENG-ONL-01, ENG-ONL-04).';
comment on column results_account.email is 'Where a link to a new password is sent, and that the result is out.';
comment on column results_account.password_hash is 'Slow and salted.';
comment on column results_account.secret_issue is 'Which issue of the secret number it was registered with: a later one may register anew (ENG-EXM-06).';

create table results_session (
  token_hash   text        not null,
  candidate_id text        not null,
  starts_at    timestamptz not null,
  until        timestamptz not null,
  ended_at     timestamptz,
  constraint results_session_pk primary key (token_hash),
  constraint results_session_account_fk foreign key (candidate_id) references results_account,
  constraint results_session_lasts check (until > starts_at)
);
comment on table results_session is 'Candidates who have logged in.';
comment on column results_session.token_hash is 'SHA-256 of the token, which itself is nowhere at rest.';
comment on column results_session.ended_at is 'Log-out, new password or new registration.';
create index results_session_candidate_idx on results_session (candidate_id) where ended_at is null;

create table password_link (
  token_hash   text        not null,
  candidate_id text        not null,
  starts_at    timestamptz not null,
  until        timestamptz not null,
  spent_at     timestamptz,
  constraint password_link_pk primary key (token_hash),
  constraint password_link_account_fk foreign key (candidate_id) references results_account,
  constraint password_link_lasts check (until > starts_at)
);
comment on table password_link is 'Links to a new password, sent to the registered address (ENG-ONL-01).';
comment on column password_link.token_hash is 'SHA-256 of the token, which itself is nowhere at rest.';
comment on column password_link.spent_at is 'Used, or made worthless by a new password, a new registration or a newer link.';
create index password_link_candidate_idx on password_link (candidate_id) where spent_at is null;

grant select, insert, update on results_account, results_session, password_link to examcycle_application;
