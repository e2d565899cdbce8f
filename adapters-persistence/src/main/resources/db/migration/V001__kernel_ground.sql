-- What every table stands on. The schema belongs to the owner; nothing is granted but by a migration.
create extension if not exists btree_gist;

alter default privileges revoke execute on functions from public;

grant usage on schema examcycle to examcycle_application, examcycle_reader;

-- The application compares the schema's version with its own when it is started without the owner's password.
grant select on flyway_schema_history to examcycle_application, examcycle_reader;

-- Privileges alone keep the application from altering a record; this tells whoever has more of them why he must not.
create function refuse_to_alter_the_record() returns trigger
  language plpgsql
as $$
begin
  raise exception '% of % refused: the record cannot be changed (COM-QUA-01)', lower(tg_op), tg_table_name
    using errcode = 'insufficient_privilege',
          hint = 'A value that must be erased is sealed: delete the key of its person instead.';
end
$$;
comment on function refuse_to_alter_the_record() is
  'Stands before update, delete and truncate of tables that are only ever added to (COM-QUA-01).';
