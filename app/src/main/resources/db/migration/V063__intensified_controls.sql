-- Controls raised for a time (2017/625 art 65(4), 2019/2129 art 5): the next `target` consignments in a row without a finding end them.
create table intensified_control (
    id bigint generated always as identity primary key,
    type text not null,
    cn text not null,
    origin text not null,
    establishment text,
    reason text not null,
    source text,
    target int not null default 10,
    person text not null,
    set_at timestamptz not null default now(),
    ended_at timestamptz,
    ended_by text,
    ended_reason text
);
create index intensified_control_open on intensified_control (type, origin) where ended_at is null;

create table intensified_consignment (
    control_id bigint not null references intensified_control,
    reference text not null,
    favourable boolean not null,
    at timestamptz not null default now(),
    primary key (control_id, reference)
);

-- What an operator asks of the administration at a step that allows it: putting right, a second expert opinion.
create table operator_request (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    kind text not null check (kind in ('PUTTING_RIGHT', 'SECOND_OPINION')),
    username text not null,
    text text not null,
    at timestamptz not null
);
create index operator_request_by_reference on operator_request (reference, id);
