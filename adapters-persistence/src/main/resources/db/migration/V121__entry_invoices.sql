create table invoice (
  issuer     text   not null,
  number     bigint not null,
  series     text   not null,
  centre     text   not null,
  associate  text,
  cause      text   not null,
  issued_on  date   not null,
  payable_by date   not null,
  total      bigint not null,
  currency   text   not null,
  issued_at  timestamptz not null,
  constraint invoice_pk primary key (issuer, number),
  constraint invoice_series_fk foreign key (series) references series,
  constraint invoice_centre_fk foreign key (centre) references centre,
  constraint invoice_number_from_one check (number >= 1),
  constraint invoice_cause_known check (cause in ('ON_TIME', 'MONTH_END')),
  constraint invoice_of_an_associate_names_it check (issuer = '' or issuer = associate)
);
comment on table invoice is
  'What somebody is asked to pay for the entries of a centre; issued once, numbered without a gap, never changed (INT-ENT-16).';
comment on column invoice.issuer is 'Code of the Associate who bills a centre attached to it; empty: the board.';
comment on column invoice.number is 'Counts the invoices of an issuer from 1.';
comment on column invoice.associate is 'Who is asked by the board in the place of the centre; null: the centre itself.';
comment on column invoice.issued_on is 'The day in the zone in which the stages of entry are counted.';
comment on column invoice.total is 'In the smallest unit of the currency; negative: a credit.';
comment on column invoice.issued_at is 'When the request arrived by which it was issued.';

create index invoice_centre_idx on invoice (series, centre, issuer, number);

create table invoice_line (
  issuer           text        not null,
  number           bigint      not null,
  charge           uuid        not null,
  entry            uuid        not null,
  candidate_number text        not null,
  syllabus         text        not null,
  option_code      text        not null,
  kind             text        not null,
  standing         text        not null,
  amount           bigint      not null,
  mark_up          bigint      not null,
  rule             text        not null,
  charged_at       timestamptz not null,
  constraint invoice_line_pk primary key (issuer, number, charge),
  constraint invoice_line_charged_once unique (charge, issuer),
  constraint invoice_line_invoice_fk foreign key (issuer, number) references invoice,
  constraint invoice_line_charge_fk foreign key (charge) references charge
);
comment on table invoice_line is 'Lines of invoices, as they were when these were issued; a charge stands on one of the board at most.';
comment on column invoice_line.option_code is 'With the syllabus: what the entry was for when the invoice was issued.';
comment on column invoice_line.mark_up is 'What the Associate adds to the amount; 0 on the board''s own.';

create trigger invoice_stands before update or delete or truncate on invoice
  for each statement execute function refuse_to_alter_the_record();
create trigger invoice_line_stands before update or delete or truncate on invoice_line
  for each statement execute function refuse_to_alter_the_record();

create table mark_up (
  associate text   not null,
  series    text   not null,
  kind      text   not null,
  amount    bigint not null,
  currency  text   not null,
  constraint mark_up_pk primary key (associate, series, kind),
  constraint mark_up_associate_fk foreign key (associate) references associate,
  constraint mark_up_series_fk foreign key (series) references series
);
comment on table mark_up is 'What an Associate adds to each line of a kind that its centres are asked to pay (INT-ENT-16).';
comment on column mark_up.amount is 'In the smallest unit of the currency; negative on refunds, where it gives its own part back.';

grant select, insert on invoice, invoice_line to examcycle_application;
grant select, insert, delete on mark_up to examcycle_application;
grant select on invoice, invoice_line, mark_up to examcycle_reader;
