create table outbox_mail (
  id           uuid        not null,
  kind         text        not null,
  candidate_id text        not null,
  due          timestamptz not null,
  tries        integer     not null default 0,
  state        text        not null default 'WAITING',
  ended_at     timestamptz,
  constraint outbox_mail_pk primary key (id),
  constraint outbox_mail_kind check (kind in ('NEW_PASSWORD', 'RESULT_OUT')),
  constraint outbox_mail_state check (state in ('WAITING', 'SENT', 'DROPPED', 'PARKED')),
  constraint outbox_mail_ended check ((state = 'WAITING') = (ended_at is null))
);
comment on table outbox_mail is
  'Mail to candidates that waits, kept in the transaction of what it is about and claimed by its state. Holds neither address nor text nor token: they are found when it is sent.';
comment on column outbox_mail.id is 'Also the Message-ID, by which a mail sent twice is recognised.';
comment on column outbox_mail.candidate_id is 'As asked for: without an account nothing is sent.';
comment on column outbox_mail.due is 'When it may be sent first, and after a failure next.';
comment on column outbox_mail.state is 'PARKED: given up after too many tries, somebody must look.';
create index outbox_mail_due_idx on outbox_mail (due) where state = 'WAITING';

grant select, insert, update on outbox_mail to examcycle_application;
