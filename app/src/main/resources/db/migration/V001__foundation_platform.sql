create extension if not exists btree_gist with schema public;
-- A mistyped number is laid beside the numbers of known companies.
create extension if not exists fuzzystrmatch with schema public;
-- Words are found by any part of them.
create extension if not exists pg_trgm with schema public;

-- Operators' reads take on this role, which owns nothing: whatever a query forgets to ask, only rows of the company come back.
-- Roles belong to the whole server: another database of it may be making the same one right now.
do $$
begin
    if not exists (select 1 from pg_roles where rolname = 'sesame_reader') then
        create role sesame_reader nologin;
    end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$
begin
    execute format('grant sesame_reader to %I', current_user);
end $$;
grant usage on schema sesame to sesame_reader;

-- Whoever loses a session, an account or a right is named to every node as soon as the loss is committed, whatever wrote it: live
-- streams end on that word.
create function tell_of_access(username text) returns void language sql as $$
    select pg_notify('sesame_live', json_build_object('kind', 'access', 'key', coalesce(username, ''))::text)
$$;

create function right_lost() returns trigger language plpgsql as $$
begin
    perform sesame.tell_of_access(old.username);
    return null;
end $$;

-- What changes between companies may concern anybody who is attached to one.
create function companies_changed() returns trigger language plpgsql as $$
begin
    perform sesame.tell_of_access('');
    return null;
end $$;

create function session_lost() returns trigger language plpgsql as $$
begin
    if old.principal_name is not null then
        perform sesame.tell_of_access(old.principal_name);
    end if;
    return null;
end $$;

-- Sessions of the browsers, shared by the nodes, in the shape that Spring Session asks for.
create table spring_session (
    primary_id char(36) not null,
    session_id char(36) not null,
    creation_time bigint not null,
    last_access_time bigint not null,
    max_inactive_interval int not null,
    expiry_time bigint not null,
    principal_name varchar(100),
    constraint spring_session_pk primary key (primary_id)
);
create unique index spring_session_ix1 on spring_session (session_id);
create index spring_session_ix2 on spring_session (expiry_time);
create index spring_session_ix3 on spring_session (principal_name);
create trigger session_lost after delete on spring_session for each row execute function session_lost();

create table spring_session_attributes (
    session_primary_id char(36) not null,
    attribute_name varchar(200) not null,
    attribute_bytes bytea not null,
    constraint spring_session_attributes_pk primary key (session_primary_id, attribute_name),
    constraint spring_session_attributes_fk foreign key (session_primary_id) references spring_session (primary_id)
        on delete cascade
);

-- Which node is calling a partner, so that no more of them do than the partner has places.
create table partner_turn (
    partner text not null,
    subject text not null,
    owner uuid not null,
    until timestamptz not null,
    primary key (partner, subject)
);
