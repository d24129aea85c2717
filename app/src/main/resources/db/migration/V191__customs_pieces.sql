-- What a declaration holds of a line is a weight (kg), or a number where the certificate counts pieces.
alter table customs_hold_item alter kg drop not null;
alter table customs_hold_item add pieces numeric check (pieces > 0);
alter table customs_hold_item add constraint customs_hold_item_amount check ((kg is null) <> (pieces is null));
