-- Documents and photographs that people join to a formality. `belongs_to` says to what: a task's question while it is being answered
-- (TASK, "<task>/<field>"), then a finding (FINDING, its id), or the hearing before a refusal (HEARING, the refusal's id).
create table dossier_file (
    id uuid primary key default gen_random_uuid(),
    reference text not null,
    belongs_to text not null check (belongs_to in ('TASK', 'FINDING', 'HEARING')),
    place text not null,
    name text not null,
    media_type text not null,
    size int not null,
    digest text not null,
    content bytea not null,
    person text not null,
    at timestamptz not null default now()
);
create index dossier_file_by_place on dossier_file (reference, belongs_to, place, at);
