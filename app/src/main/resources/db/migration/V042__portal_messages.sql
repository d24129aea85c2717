create sequence message_thread_no;

create sequence message_change_no;

-- Threads of messages between operators and the services. A thread is about a formality, and then of whoever sees that one, or in general,
-- and then of the establishment in `siret`. `service` and `bcp`: in whose box it lies, by the table « orientation des messages » until an
-- agent takes it or hands it on (`routed`); bcp null: agents of all posts. `awaits`: whose turn it is to write; `last_of_…`: the newest entry
-- that the other side has to read.
create table message_thread (
    number text primary key,
    reference text references formality,
    siret text,
    topic text not null,
    subject text not null check (length(subject) between 1 and 150),
    service text,
    bcp text,
    routed boolean not null default false,
    route_rule text,
    route_reason text,
    route_law text,
    taken_by text,
    state text not null default 'OPEN' check (state in ('OPEN', 'CLOSED')),
    awaits text not null check (awaits in ('SERVICE', 'OPERATOR', 'NOBODY')),
    due_at timestamptz,
    overdue boolean not null default false,
    last_of_operator bigint not null default 0,
    last_of_service bigint not null default 0,
    opened_by text not null,
    opened_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp(),
    change_no bigint not null default nextval('message_change_no'),
    check (reference is not null or siret is not null)
);
create index message_thread_by_reference on message_thread (reference);
create index message_thread_by_company on message_thread (siret) where reference is null;
create index message_thread_by_box on message_thread (service, bcp, change_no desc);
create index message_thread_by_change on message_thread (change_no desc);
-- Operators read with these eyes: a thread about a formality like the formality, one in general by its establishment; no notes.
alter table message_thread enable row level security;
create policy own_company on message_thread for select to sesame_reader using (case
    when reference is null then siret = any (nullif(current_setting('sesame.identifiers', true), '')::text[])
    when current_setting('sesame.by_key', true) = 'on' then sesame.is_own(reference)
    else reference in (select sesame.own_references()) end);
grant select on message_thread to sesame_reader;

-- What was written and what was done, in one order. A NOTE is read by agents only. `service`: of whom it comes; `to_…`: to whom a thread went.
create table message_entry (
    id bigint generated always as identity primary key,
    thread text not null references message_thread on delete cascade,
    kind text not null check (kind in ('MESSAGE', 'NOTE', 'TAKEN', 'GIVEN', 'FORWARDED', 'POSTAL', 'CLOSED', 'REOPENED', 'OVERDUE')),
    side text not null check (side in ('OPERATOR', 'SERVICE', 'PLATFORM')),
    person text,
    service text,
    body text check (length(body) <= 10000),
    to_username text,
    to_service text,
    to_bcp text,
    postal_on date,
    postal_reference text check (length(postal_reference) <= 60),
    at timestamptz not null default clock_timestamp(),
    check ((postal_on is not null) = (kind = 'POSTAL') and (postal_reference is not null) = (kind = 'POSTAL')),
    check ((kind in ('MESSAGE', 'NOTE')) = (body is not null))
);
create index message_entry_by_thread on message_entry (thread, id);
create index message_entry_words on message_entry using gin (to_tsvector('french', coalesce(body, '')));
alter table message_entry enable row level security;
create policy own_company on message_entry for select to sesame_reader using (kind <> 'NOTE'
    and exists (select 1 from sesame.message_thread t where t.number = message_entry.thread));
grant select on message_entry to sesame_reader;

-- Files of a message; their contents lie with those of documents. `state`: WAITING until a scanner has answered.
create table message_file (
    id uuid primary key,
    entry bigint not null references message_entry on delete cascade,
    name text not null,
    media_type text not null,
    size bigint not null,
    digest text not null,
    person text not null,
    state text not null check (state in ('WAITING', 'CLEAN')),
    at timestamptz not null default clock_timestamp()
);
create index message_file_by_entry on message_file (entry);
create index message_file_waiting on message_file (at) where state = 'WAITING';
alter table message_file enable row level security;
create policy own_company on message_file for select to sesame_reader using (
    exists (select 1 from sesame.message_entry e where e.id = message_file.entry));
grant select on message_file to sesame_reader;

-- Up to which entry a person has read a thread.
create table message_mark (
    thread text not null references message_thread on delete cascade,
    username text not null references account on update cascade on delete cascade,
    side text not null check (side in ('OPERATOR', 'SERVICE')),
    entry bigint not null,
    at timestamptz not null default clock_timestamp(),
    primary key (thread, username)
);
alter table message_mark enable row level security;
create policy own_company on message_mark for select to sesame_reader using (
    exists (select 1 from sesame.message_thread t where t.number = message_mark.thread));
grant select on message_mark to sesame_reader;

-- Texts that a service answers with.
create table message_template (
    id bigint generated always as identity primary key,
    service text not null,
    title text not null check (length(title) between 1 and 100),
    body text not null check (length(body) between 1 and 10000),
    changed_by text not null,
    changed_at timestamptz not null default clock_timestamp(),
    unique (service, title)
);
insert into message_template (service, title, body, changed_by)
select service, title, body, 'sesame' from unnest(array['SIVEP_PLANT', 'SIVEP_VETERINARY', 'DGDDI']) as s(service), (values
    ('Accusé de réception', E'Bonjour,\n\nNous avons bien reçu votre message (fil {fil}). Il est traité par un agent du service, qui vous répondra dans le délai affiché.\n\nCordialement,'),
    ('Demande de document', E'Bonjour,\n\nPour traiter votre demande (fil {fil}), merci de joindre à ce fil le document suivant\u00a0:\n\n- \n\nCordialement,'),
    ('Renvoi vers le dossier', E'Bonjour,\n\nLa réponse à votre question (fil {fil}) figure dans le dossier de la formalité, rubrique «\u00a0Contrôles\u00a0», avec son motif et sa base légale.\n\nCordialement,')
    ) as t(title, body);

-- Notices tell of threads from a room below this one.
alter table notice add foreign key (thread) references message_thread on delete cascade;
