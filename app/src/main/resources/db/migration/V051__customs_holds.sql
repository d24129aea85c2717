-- The quantity ledger of customs (CERTEX): what a declaration (MRN) holds of a formality's goods lines, in kilograms.
create table customs_hold (
    mrn text primary key,
    state text not null check (state in ('RESERVED', 'CONSUMED')),
    held_at timestamptz not null default now(),
    released_at timestamptz
);

create table customs_hold_item (
    mrn text not null references customs_hold on delete cascade,
    position int not null,
    reference text not null,
    line int not null,
    kg numeric not null check (kg > 0),
    status_code text not null,
    primary key (mrn, position)
);
create index customs_hold_item_by_line on customs_hold_item (reference, line);
