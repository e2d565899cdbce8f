create table invoice_terms (
  from_series   text not null,
  days_to_issue int  not null,
  days_to_pay   int  not null,
  constraint invoice_terms_pk primary key (from_series),
  constraint invoice_terms_not_negative check (least(days_to_issue, days_to_pay) >= 0)
);
comment on table invoice_terms is
  'By when invoices are issued and paid, in force from a series on until the next row begins (INT-ENT-16).';
comment on column invoice_terms.days_to_issue is 'After the closing date, for what was charged on time.';
comment on column invoice_terms.days_to_pay is 'After the day of issue.';

alter table mark_up alter column amount drop not null;
alter table mark_up alter column currency drop not null;
alter table mark_up
  add column percent numeric(6, 2)
  constraint mark_up_share_in_bounds check (percent between 0 and 1000)
  constraint mark_up_flat_or_share check (num_nulls(amount, percent) = 1 and (amount is null) = (currency is null));
comment on column mark_up.percent is
  'In the place of an amount: of what the board asks for, or gives back; halves away from zero.';

comment on column document.kind is 'statement-of-entry, invoice.';
comment on column document.subject is 'The natural key of what it is about: 2027-06/MZ040/0001, BRIT-17.';

grant select, insert, update on invoice_terms to examcycle_application;
grant select on invoice_terms to examcycle_reader;
