-- Tasks that were handed over within their group: who, to whom, why. No foreign key: it outlives accounts and tasks.
create table task_handover (
    id bigint generated always as identity primary key,
    task_id text not null,
    task_key text not null,
    subject text not null,
    from_username text not null,
    to_username text not null,
    reason text not null,
    at timestamptz not null default now()
);
create index task_handover_by_task on task_handover (task_id, id desc);
