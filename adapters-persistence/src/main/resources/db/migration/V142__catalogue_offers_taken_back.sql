alter table offer
  drop constraint offer_somewhere,
  add constraint offer_zones_known check (zones <@ array[1, 2, 3, 4, 5, 6]::smallint[]);
comment on column offer.zones is 'Administrative zones; none where the offer was taken back.';
