-- Formalities that the goods of a consignment need by law and that nobody has notified.
create table missing_formality (
    consignment_id uuid not null references consignment,
    type text not null,
    reason text not null,
    legal_basis text not null,
    primary key (consignment_id, type)
);
