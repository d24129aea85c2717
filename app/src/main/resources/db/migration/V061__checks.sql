create table planned_check (
    reference text not null references formality,
    position int not null,
    kind text not null,
    required boolean not null,
    reason text not null,
    legal_basis text not null,
    draw jsonb,
    primary key (reference, kind)
);

create table line_frequency (
    reference text not null references formality,
    line int not null,
    row_key text not null,
    rate numeric,
    status text not null,
    reason text not null,
    legal_basis text not null,
    primary key (reference, line)
);

-- The goods as they were when the agent said: the answer holds for these goods only, whatever a later version puts on that line.
create table line_qualification (
    reference text not null references formality,
    line int not null,
    cn text not null,
    eppo text not null,
    origin text not null,
    rate numeric not null,
    person text not null,
    at timestamptz not null,
    primary key (reference, line, cn, eppo, origin)
);

-- What an inspector found, never changed; superseded: the CHED was modified since, « à refaire ».
create table check_finding (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    kind text not null,
    result text not null,
    lines int[] not null default '{}',
    comment text,
    person text not null,
    at timestamptz not null,
    superseded boolean not null default false
);
create index check_finding_by_reference on check_finding (reference, kind, id desc);

create table sample (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    purpose text not null,
    laboratory text not null,
    number text not null,
    person text not null,
    taken_at timestamptz not null
);
create index sample_by_reference on sample (reference, id desc);

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

create table refusal (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    measure text not null,
    reasons text[] not null,
    lines int[] not null,
    urgent boolean not null,
    urgency_reason text,
    motivation text not null,
    person text not null,
    drafted_at timestamptz not null,
    conclusion text,
    conclusion_reason text,
    decided_by text,
    decided_at timestamptz,
    superseded boolean not null default false
);
create index refusal_by_reference on refusal (reference, id desc);

create table observation (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    refusal_id bigint not null references refusal,
    username text not null,
    text text not null,
    at timestamptz not null
);
create index observation_by_reference on observation (reference, id);
