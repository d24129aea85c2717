-- The number under which a company keeps a formality in its own books; sought: the same as it is looked for.
create table own_reference (
    reference text not null references formality on delete cascade,
    identifier text not null,
    words text not null check (length(words) between 1 and 60),
    sought text not null,
    changed_by text not null,
    changed_at timestamptz not null default now(),
    primary key (reference, identifier)
);

-- The filters of « Suivi » as each account left them.
create table kept_filters (
    username text primary key,
    status text,
    step text,
    type text,
    bcp text,
    q text,
    view text,
    sorting text
);
