-- The private link under which somebody's calendar program reads their appointments. digest: SHA-256 of the secret part of the link,
-- which is shown once and kept nowhere.
create table calendar_feed (
    username text primary key references account on delete cascade,
    digest text not null unique,
    created_at timestamptz not null
);

-- One secret for all nodes: it signs the links that drivers are given.
create table driver_link_secret (
    only_one boolean primary key default true check (only_one),
    secret bytea not null
);
insert into driver_link_secret (secret) values (convert_to(gen_random_uuid()::text || gen_random_uuid()::text, 'UTF8'));
