create table english_entry (
  id            uuid        not null,
  sitting       text        not null,
  candidate_id  text        not null,
  person        uuid        not null,
  name          text        not null,
  latin_name    text        not null,
  name_language text        not null,
  date_of_birth date        not null,
  sex           text        not null,
  likeness      text        not null,
  standing      text        not null,
  charged       bigint      not null,
  currency      text        not null,
  entered_at    timestamptz not null,
  edition       integer     not null,
  secret_count  integer     not null,
  secret_key    text        not null,
  issued_at     timestamptz not null,
  withdrawn_at  timestamptz,
  refund        bigint,
  version       bigint      not null,
  constraint english_entry_pk primary key (id),
  constraint english_entry_candidate_id_once unique (candidate_id),
  constraint english_entry_sitting_fk foreign key (sitting) references english_sitting,
  constraint english_entry_once exclude using btree (sitting with =, likeness with =)
    where (withdrawn_at is null),
  constraint english_entry_candidate_id_form check (candidate_id ~ '^[A-Z0-9]{9}$'),
  constraint english_entry_sex_known check (sex in ('FEMALE', 'MALE', 'UNSPECIFIED')),
  constraint english_entry_standing_known check (standing in ('ON_TIME', 'LATE')),
  constraint english_entry_counts check (edition >= 1 and secret_count >= 1),
  constraint english_entry_withdrawal_whole check ((withdrawn_at is null) = (refund is null))
);
comment on table english_entry is 'Entries for sittings (ENG-EXM-03). No secret number is here: it is derived (ENG-EXM-05).';
comment on column english_entry.person is 'Whose key seals the personal values of its history.';
comment on column english_entry.name is 'In its own script, as at the time of entry; never changed with the person''s name (ENG-CRT-03).';
comment on column english_entry.name_language is 'BCP 47.';
comment on column english_entry.likeness is
  'Folded name and date of birth, by which a candidate has one live entry for a sitting.';
comment on column english_entry.charged is 'By the centre, in the smallest unit of the currency, a late fee included.';
comment on column english_entry.edition is 'Of the newest Confirmation of Entry (ENG-EXM-04).';
comment on column english_entry.secret_count is 'Which secret number is alive; a re-issue counts it up (ENG-EXM-06).';
comment on column english_entry.secret_key is 'The name of the key, kept outside, by which it was drawn.';
comment on column english_entry.refund is 'What the centre gives back on the withdrawal.';

create index english_entry_sitting_idx on english_entry (sitting, candidate_id);

grant select on english_entry to examcycle_application, examcycle_reader;
grant insert, update (sitting, standing, charged, edition, secret_count, secret_key, issued_at, withdrawn_at, refund,
  version) on english_entry to examcycle_application;
