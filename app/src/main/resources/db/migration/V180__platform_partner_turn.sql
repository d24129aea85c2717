create table partner_turn (
    partner text not null,
    subject text not null,
    owner uuid not null,
    until timestamptz not null,
    primary key (partner, subject)
);
