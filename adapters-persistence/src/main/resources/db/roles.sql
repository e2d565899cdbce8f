-- The three roles of ExamCycle and its schema. Run by a superuser in the database itself, as often as one likes.
-- Passwords are set apart from this, so that none stands in a file.
do $$
declare
  role text;
begin
  foreach role in array array['examcycle_owner', 'examcycle_application', 'examcycle_reader'] loop
    if not exists (select from pg_roles where rolname = role) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole', role);
    end if;
  end loop;
  execute format('revoke all on database %I from public', current_database());
  execute format('grant connect, create, temporary on database %I to examcycle_owner', current_database());
  execute format('grant connect, temporary on database %I to examcycle_application', current_database());
  execute format('grant connect on database %I to examcycle_reader', current_database());
end
$$;

comment on role examcycle_owner is 'Owns the schema; used by migrations and by nothing else.';
comment on role examcycle_application is 'What the running application is: it can do what a migration has granted it.';
comment on role examcycle_reader is 'Reads what a migration has granted it, and writes nothing.';

create schema if not exists examcycle authorization examcycle_owner;
