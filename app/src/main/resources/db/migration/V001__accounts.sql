create table company (
    siret text primary key,
    name text not null,
    eori text,
    description text
);

-- kind: OPERATOR, INSPECTOR, SUPERVISOR, ANALYST, STATISTICS, ADMINISTRATOR, MACHINE
create table account (
    username text primary key,
    kind text not null,
    first_name text not null,
    last_name text not null,
    email text,
    mobile text,
    password_hash text not null,
    active boolean not null default true
);

-- correspondent: sees every establishment of the company, by its SIREN
create table account_company (
    username text not null references account on delete cascade,
    siret text not null references company,
    correspondent boolean not null default false,
    primary key (username, siret)
);

create table account_post (
    username text not null references account on delete cascade,
    service text not null,
    bcp text not null,
    primary key (username, service, bcp)
);
