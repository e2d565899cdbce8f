create table person_link (
  one       uuid        not null,
  other     uuid        not null,
  linked_at timestamptz not null,
  constraint person_link_pk primary key (one, other),
  constraint person_link_one_fk foreign key (one) references person,
  constraint person_link_other_fk foreign key (other) references person,
  constraint person_link_in_order check (one < other)
);
comment on table person_link is
  'Ids that are one person''s: by the same UCI and date of birth, or by the hand of the board (INT-CAN-05). The lower id first, so that each pair stands once.';
create index person_link_other_idx on person_link (other);

create index candidate_uci_idx on candidate (uci, date_of_birth) where uci is not null;
comment on index candidate_uci_idx is 'Who is known by a UCI already (INT-CAN-05).';

grant select, insert on person_link to examcycle_application;
grant select on person_link to examcycle_reader;
