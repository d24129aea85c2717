-- What is typed in the form of a task, kept as it is typed; ready: checked and complete. Stays as evidence once done.
create table task_entry (
    task_id text primary key,
    task_key text not null,
    reference text not null,
    answers jsonb not null,
    revision bigint not null,
    ready boolean not null default false,
    person text not null,
    at timestamptz not null,
    done_at timestamptz
);
create index task_entry_by_reference on task_entry (reference, at);

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
