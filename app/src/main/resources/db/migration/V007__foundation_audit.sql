-- Who stands behind a number of the audit. When a person leaves, the name here becomes a pseudonym; the chained lines stay as they are.
create table audit_person (
    no bigint generated always as identity primary key,
    username text not null unique
);

create function audit_person_no(name text) returns bigint language plpgsql as $$
declare
    known bigint;
begin
    if coalesce(name, '') = '' then
        return null;
    end if;
    select no into known from sesame.audit_person where username = name;
    if known is null then
        insert into sesame.audit_person (username) values (name) on conflict do nothing;
        select no into known from sesame.audit_person where username = name;
    end if;
    return known;
end $$;

-- Append-only: the only thing that ever goes is a day of connections that is older than six months.
create function audit_stands() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' and old.chain like 'CONNECTIONS-%'
        and to_date(substr(old.chain, 13), 'YYYY-MM-DD') < (now() - interval '6 months')::date then
        return old;
    end if;
    raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end $$;

create function audit_is_not_emptied() returns trigger language plpgsql as $$
begin
    raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end $$;

-- What is written waits for its seal.
create function audit_await_seal() returns trigger language plpgsql as $$
begin
    insert into sesame.audit_unsealed (line_id) values (new.id);
    return null;
end $$;

-- Who did what, on what, when, under which mandate; ids only. chain: ACTS, or CONNECTIONS-2026-11-21, one a day, deleted whole
-- after six months (terms of use, §2.1).
create table audit_line (
    id bigint generated always as identity primary key,
    chain text not null,
    at timestamptz not null default clock_timestamp(),
    person bigint references audit_person,
    action text not null,
    subject_kind text,
    subject text,
    mandate text,
    details jsonb not null default '{}',
    check ((subject_kind is null) = (subject is null))
);
create index audit_line_by_subject on audit_line (subject_kind, subject, id desc);
create index audit_line_by_person on audit_line (person, id desc);
create trigger audit_line_awaits_seal after insert on audit_line for each row execute function audit_await_seal();
create trigger audit_line_stands before update or delete on audit_line for each row execute function audit_stands();
create trigger audit_line_is_not_emptied before truncate on audit_line for each statement execute function audit_is_not_emptied();

-- The chain: each seal holds the digest of its line and of the seal before it.
create table audit_seal (
    chain text not null,
    no bigint not null check (no > 0),
    line_id bigint not null unique references audit_line,
    previous_hash text not null,
    hash text not null,
    primary key (chain, no)
);
create trigger audit_seal_stands before update or delete on audit_seal for each row execute function audit_stands();
create trigger audit_seal_is_not_emptied before truncate on audit_seal for each statement execute function audit_is_not_emptied();
revoke update, delete, truncate on audit_line, audit_seal from public;

-- Lines that wait for their seal; nobody waits for anybody to write one.
create table audit_unsealed (
    line_id bigint primary key references audit_line
);

-- What a table decided of a formality is an act as well; nobody did it, the table and its rows did.
create function audit_decision() returns trigger language plpgsql as $$
begin
    insert into sesame.audit_line (chain, action, subject_kind, subject, details)
    values ('ACTS', 'DECISION_TAKEN', 'FORMALITY', new.reference,
        jsonb_build_object('no', new.id, 'decision', new.decision, 'version', new.table_version, 'rules', new.rules));
    return null;
end $$;
