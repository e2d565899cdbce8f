-- The table of db-scheduler 16 (decision 0018), under our name; its columns are called as it calls them.
create table job (
  task_name            text        not null,
  task_instance        text        not null,
  task_data            bytea,
  execution_time       timestamptz not null,
  picked               boolean     not null,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint      not null,
  priority             smallint,
  constraint job_pk primary key (task_name, task_instance)
);
comment on table job is 'What is done again and again, by one node at a time: which node does it, when it is due, how it went.';
comment on column job.task_data is 'Nothing: what is to be done is looked up when it is done, so that every build can read it.';
comment on column job.execution_time is 'When it is due next, by the clock of the node that did it last.';
comment on column job.picked is 'Whether a node is doing it now.';
comment on column job.last_heartbeat is 'The last sign of life of the node that does it: after a minute without any, another may.';
comment on column job.consecutive_failures is 'How often in a row it failed; null or 0 when it went well the last time.';

create index job_due_idx on job (execution_time);

grant select, insert, update, delete on job to examcycle_application;
