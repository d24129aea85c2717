-- function: CONSULTATION sees, CONTROL also works on the tasks, SUPERVISION also habilitates others in that service at that post.
alter table account_post
    add column function text not null default 'CONTROL' check (function in ('CONSULTATION', 'CONTROL', 'SUPERVISION')),
    add column given_at timestamptz not null default now(),
    add column given_by text not null default 'sesame';
update account_post set function = 'SUPERVISION' where username in (select username from account where kind = 'SUPERVISOR');

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
