-- Works that administrators announce to everybody.
create table planned_work (
    id bigint generated always as identity primary key,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    body text not null check (length(body) between 1 and 500),
    announced_by text not null,
    announced_at timestamptz not null default clock_timestamp(),
    withdrawn_at timestamptz,
    withdrawn_by text,
    check (ends_at > starts_at)
);
create index planned_work_standing on planned_work (ends_at) where withdrawn_at is null;
