-- What an agent may do in which service at which post. function: CONSULTATION sees, CONTROL also works on the tasks, SUPERVISION also
-- habilitates others in that service at that post.
create table account_post (
    username text not null references account on delete cascade,
    service text not null,
    bcp text not null,
    function text not null default 'CONTROL' check (function in ('CONSULTATION', 'CONTROL', 'SUPERVISION')),
    given_at timestamptz not null default now(),
    given_by text not null default 'sesame',
    primary key (username, service, bcp)
);
create trigger habilitation_lost after update or delete on account_post for each row execute function right_lost();

-- Who habilitated whom, for good; no foreign key: it outlives accounts.
create table habilitation_event (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    username text not null,
    service text not null,
    bcp text not null,
    function text not null,
    event text not null check (event in ('GIVEN', 'ENDED')),
    by_username text not null
);
create index habilitation_event_by_service on habilitation_event (service, id desc);
