-- Goods that travel together, whatever number of formalities they need.
create table consignment (
    id uuid primary key,
    created_at timestamptz not null
);

create sequence formality_change;

-- One row per reference, locked while a message of that reference is taken in.
-- status: the partner's last word; step: where our process stands; change_no grows with every visible change (keyset).
-- round: grows whenever checks have to begin again (modification, reopening): tells a new decision from the same one sent twice.
-- register_outcome: what the register is told beyond favourable or not, box 30 of a COI, certificate or exemption of conformity.
-- to_check: the message says what an agent has to judge (a post that is none, a unit that is unknown…).
-- exit_…: where goods that go on, or animals admitted for a time, are awaited, and until which day: a post of ours, or a place elsewhere.
-- held_…: while an agent has suspended a formality, what its process awaits waits here; the next action is the agent's.
create table formality (
    reference text primary key,
    type text not null,
    consignment_id uuid not null references consignment,
    status text not null,
    status_code text not null,
    step text not null,
    version int not null,
    bcp text,
    service text,
    goods text,
    origin text,
    eta timestamptz,
    notified_at timestamptz not null,
    purpose text not null,
    lines int not null default 0,
    containers int not null default 0,
    to_qualify boolean not null default false,
    unidentified boolean not null default false,
    content_updated_at timestamptz not null,
    content_digest text not null,
    replaced_by text,
    next_who text,
    next_what text,
    next_due_at timestamptz,
    step_since timestamptz not null,
    created_at timestamptz not null,
    changed_at timestamptz not null,
    change_no bigint not null default nextval('formality_change'),
    round int not null default 1,
    register_outcome text,
    to_check boolean not null default false,
    exit_post text,
    exit_place text,
    exit_by date,
    suspended boolean not null default false,
    held_who text,
    held_what text,
    held_due_at timestamptz
);
create index formality_by_change on formality (change_no desc);
create index formality_by_group on formality (service, bcp, change_no desc);
create index formality_by_consignment on formality (consignment_id);
-- The past of the same goods, beside every form.
create index formality_by_goods on formality (type, goods, origin, created_at desc);
create index formality_expected on formality (bcp, eta)
    where step not in ('DRAFT', 'RELEASED', 'REFUSED', 'PARTIALLY_REJECTED', 'ARRIVED', 'EXITED', 'CANCELLED', 'DELETED', 'ENDED', 'REPLACED');
-- The list in its other orders: by arrival, by deadline.
create index formality_by_arrival on formality ((coalesce(eta, 'infinity')), reference);
create index formality_by_deadline on formality ((coalesce(next_due_at, 'infinity')), reference);

-- What the certificate said, version by version; the newest is the current one.
create table formality_version (
    reference text not null references formality,
    version int not null,
    message_id bigint not null,
    certificate jsonb not null,
    status_code text not null,
    updated_at timestamptz not null,
    recorded_at timestamptz not null,
    primary key (reference, version)
);

-- Parties of the current version; identifier is an EORI or SIRET without blanks: the key of the operators' sight.
create table formality_party (
    reference text not null references formality,
    position int not null,
    role text not null,
    scheme text,
    identifier text,
    name text,
    country text,
    primary key (reference, position)
);
create index formality_party_by_identifier on formality_party (identifier, reference);

-- What an account may see, as its reading says it: identifiers of the own company, and those of companies that have mandated it, each
-- with the type of formality it holds for. Arrays, so that no character of an identifier can end one and begin another.
create function sight_of_mandators() returns table (identifier text, type text)
    language sql stable security definer rows 10 set search_path = sesame, pg_temp as $$
    select m.identifier, m.type from unnest(nullif(current_setting('sesame.mandators', true), '')::text[],
        nullif(current_setting('sesame.mandated_types', true), '')::text[]) as m(identifier, type)
$$;

-- The formalities whose parties carry one of the numbers in sesame.identifiers (EORI or SIRET); none where it is not set.
create function own_references() returns setof text
    language sql stable security definer set search_path = sesame, pg_temp as $$
    select p.reference from formality_party p join formality f using (reference)
    where f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
      and p.identifier = any (nullif(current_setting('sesame.identifiers', true), '')::text[])
    union all
    select p.reference from sight_of_mandators() m join formality_party p using (identifier)
        join formality f on f.reference = p.reference and f.type = m.type
    where f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
$$;

-- The same of one formality.
create function is_own(asked text) returns boolean
    language sql stable security definer set search_path = sesame, pg_temp as $$
    select exists (select 1 from formality_party p join formality f using (reference)
        where p.reference = asked and f.step <> 'DRAFT' and p.scheme in ('eori_number', 'siret')
          and (p.identifier = any (nullif(current_setting('sesame.identifiers', true), '')::text[])
            or (p.identifier, f.type) in (select m.identifier, m.type from sight_of_mandators() m)))
$$;

-- Words a file is searched by: reference, containers, seals, documents, MRN, means of transport; upper case.
create table formality_term (
    reference text not null references formality,
    kind text not null,
    term text not null,
    primary key (reference, kind, term)
);
create index formality_term_by_term on formality_term (term text_pattern_ops);
create index formality_term_anywhere on formality_term using gin (term gin_trgm_ops);

-- A word is found by any part of it. What is returned tells nothing more than references: whoever asks reads the rows by the own sight.
create function formality_found(sought text) returns setof text
    language sql stable security definer rows 50 set search_path = sesame, public, pg_temp as $$
    select reference from formality_term where length(sought) >= 3 and term like ('%' || sought || '%')
    union all
    select reference from formality_term
    where length(sought) < 3 and term ~>=~ sought and term ~<~ (sought || chr(1114111))
$$;

-- What happened to a formality, in the words of the code; audience: who reads it.
create table timeline_entry (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    at timestamptz not null,
    code text not null,
    details jsonb not null default '{}',
    who text,
    audience text not null default 'ALL'
);
create index timeline_entry_by_reference on timeline_entry (reference, id desc);

-- Why a table answered as it did, for good.
create table decision_taken (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    at timestamptz not null,
    decision text not null,
    table_version int not null,
    inputs jsonb not null,
    rules text[] not null,
    reason text not null,
    legal_basis text not null
);
create index decision_taken_by_reference on decision_taken (reference, id);
create trigger decision_taken_is_audited after insert on decision_taken for each row execute function audit_decision();

-- Formalities that the goods of a consignment need by law and that nobody has notified. goods: codes of those that need it; none: all
-- of them.
create table missing_formality (
    consignment_id uuid not null references consignment,
    type text not null,
    reason text not null,
    legal_basis text not null,
    goods text[] not null default '{}',
    primary key (consignment_id, type)
);

-- Which CHED was split from which: only the part says so (document 76, relationship AXG), and either of the two may come first.
create table formality_split (
    reference text not null references formality,
    whole text not null,
    primary key (reference, whole)
);
create index formality_split_by_whole on formality_split (whole);

-- What a person has said of a purpose that no list knows; it holds as long as the certificate names the same one.
create table purpose_qualification (
    reference text not null references formality,
    code text not null,
    purpose text not null,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, code)
);

-- What a person has answered to the question that the law leaves open about a line; it holds for the goods as they were then, whatever
-- a later version puts on that line.
create table line_answer (
    reference text not null references formality,
    line int not null,
    cn text not null,
    eppo text not null,
    origin text not null,
    fact text not null,
    answer text not null,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, line, cn, eppo, origin, fact)
);

-- How a certificate writes the post that the register does not have; empty where it names none at all.
create function written_post(certificate jsonb) returns text language sql immutable as $$
    select coalesce((select remark -> 'arguments' ->> 0 from jsonb_array_elements(coalesce(certificate -> 'remarks', '[]')) remark
        where remark ->> 'code' = 'unknownPost' limit 1), '')
$$;

-- Which post a person has named where the message names none of the register; it holds as long as the message writes the same.
create table post_qualification (
    reference text not null references formality,
    written text not null,
    post text not null references border_post,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, written)
);
