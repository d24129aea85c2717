-- A company, or one of its establishments. siret: the number it is known by, a SIRET or a number of another register, as scheme says.
-- eori_shared: what names the EORI of this establishment is shown to all establishments of the company.
-- source: DIRECTORY (register of companies), CERTIFIED (looked at by an official) or STATED (nobody has looked at the name yet).
create table company (
    siret text primary key,
    name text not null,
    eori text,
    description text,
    scheme text not null default 'SIRET' check (scheme in ('SIRET', 'EORI', 'OTHER')),
    siren text generated always as (case when scheme = 'SIRET' then left(siret, 9) end) stored,
    address text,
    eori_shared boolean not null default false,
    source text not null default 'DIRECTORY' check (source in ('DIRECTORY', 'CERTIFIED', 'STATED'))
);
create index company_by_siren on company (siren);
create index company_by_eori on company (eori);
create trigger company_changed after update of eori, eori_shared on company for each statement
    execute function companies_changed();

-- A link is a claim until an official or a correspondent has certified it. correspondent: sees every establishment of the company, by
-- its SIREN.
create table account_company (
    username text not null references account on delete cascade,
    siret text not null references company,
    correspondent boolean not null default false,
    state text not null default 'ATTACHED' check (state in ('ATTACHED', 'CERTIFIED', 'REFUSED', 'ENDED')),
    attached_at timestamptz not null default now(),
    decided_at timestamptz,
    decided_by text,
    reason text,
    primary key (username, siret)
);
create index account_company_by_siret on account_company (siret);
create trigger attachment_lost after update or delete on account_company for each row execute function right_lost();

-- Requests to the customs administrator; the name that the applicant gave of the company counts for nobody else before.
create table certification_request (
    id bigint generated always as identity primary key,
    username text not null,
    siret text not null references company,
    position text not null,
    message text not null,
    asked_at timestamptz not null default now(),
    state text not null default 'OPEN' check (state in ('OPEN', 'CERTIFIED', 'REFUSED', 'WITHDRAWN')),
    company_name text,
    correspondent boolean not null default false,
    manager boolean not null default false,
    reason text,
    decided_at timestamptz,
    decided_by text,
    foreign key (username, siret) references account_company on update cascade on delete cascade
);
create unique index certification_request_open on certification_request (username, siret) where state = 'OPEN';

-- Who may do what for which establishment, from which day to which (both included, in Paris); service ALL: every service of Sésame,
-- MANAGEMENT: to give rights to colleagues.
create table access_right (
    id bigint generated always as identity primary key,
    username text not null,
    siret text not null,
    service text not null,
    action text not null check (action in ('READ', 'ACT')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    granted_at timestamptz not null default now(),
    granted_by text not null,
    ended_at timestamptz,
    ended_by text,
    warned_at timestamptz,
    foreign key (username, siret) references account_company on update cascade on delete cascade
);
create index access_right_by_link on access_right (username, siret);
create index access_right_by_company on access_right (siret, id desc);
create index access_right_ending on access_right (ends_on) where ended_at is null and warned_at is null;
create trigger right_lost after update of ends_on, ended_at, service, action or delete on access_right for each row
    execute function right_lost();

-- An importer lets a forwarder act in its name, for some types of formality, between two days.
create table mandate (
    id bigint generated always as identity primary key,
    mandator text not null references company,
    mandatary text not null references company check (mandatary <> mandator),
    types text[] not null check (cardinality(types) > 0),
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    state text not null default 'GIVEN' check (state in ('GIVEN', 'ACCEPTED', 'REFUSED', 'ENDED')),
    given_at timestamptz not null default now(),
    given_by text not null,
    answered_at timestamptz,
    answered_by text,
    ended_at timestamptz,
    ended_by text
);
create index mandate_by_mandator on mandate (mandator);
create index mandate_by_mandatary on mandate (mandatary);
create trigger mandate_changed after update or delete on mandate for each statement execute function companies_changed();

-- What was done to links and roles, for good; no foreign key: it outlives accounts.
create table company_event (
    id bigint generated always as identity primary key,
    at timestamptz not null default clock_timestamp(),
    siret text not null,
    username text not null,
    event text not null,
    by_username text not null,
    detail text
);
create index company_event_by_company on company_event (siret, id desc);

-- For which establishments a person certifies colleagues (CORRESPONDENT) or gives them rights (MANAGER): those of the company.
create view company_authority as
    select l.username, 'CORRESPONDENT' as role, c.siret
    from account_company l join company o using (siret) join company c on c.siret = o.siret or c.siren = o.siren
    where l.state = 'CERTIFIED' and l.correspondent
    union
    select l.username, 'MANAGER', c.siret
    from account_company l join access_right r using (username, siret)
        join company o using (siret) join company c on c.siret = o.siret or c.siren = o.siren
    where l.state = 'CERTIFIED' and r.service = 'MANAGEMENT' and r.ended_at is null
        and r.starts_on <= (now() at time zone 'Europe/Paris')::date
        and (r.ends_on is null or r.ends_on >= (now() at time zone 'Europe/Paris')::date);

-- By which EORI and SIRET a formality shows to the accounts of an establishment; some to its correspondents only, who see the group.
create view company_identifier as
    select siret, siret as identifier, false as correspondents from company where scheme = 'SIRET'
    union all select siret, 'FR' || siret, false from company where scheme = 'SIRET'
    union all select siret, eori, false from company where eori is not null
    union all select c.siret, coalesce(h.eori, 'FR' || h.siret), false from company c join company h using (siren) where h.eori_shared
    union all select siret, siren, true from company where siren is not null
    union all select siret, 'FR' || siren, true from company where siren is not null
    union all select c.siret, h.siret, true from company c join company h using (siren) where h.siret <> c.siret
    union all select c.siret, 'FR' || h.siret, true from company c join company h using (siren) where h.siret <> c.siret
    union all select c.siret, h.eori, true from company c join company h using (siren) where h.siret <> c.siret and h.eori is not null;

-- The one place that says what an operator sees and does: certified, with a right that holds today, in the operator's own name or under
-- an accepted mandate; formality_type null: every type. siret: in the name of which establishment. What a company's own systems hear is
-- what the company sees, not what one of its people sees for another.
create view account_sight as
    with today as (select (now() at time zone 'Europe/Paris')::date as day),
    entitled as (
        select l.username, l.siret, l.correspondent, r.service, r.action
        from today, account_company l join access_right r using (username, siret)
        where l.state = 'CERTIFIED' and r.ended_at is null and r.starts_on <= day and (r.ends_on is null or r.ends_on >= day))
    select e.username, e.service, e.action, i.identifier, null::text as formality_type, null::bigint as mandate, e.siret
    from entitled e join company_identifier i on i.siret = e.siret and (e.correspondent or not i.correspondents)
    union all
    select e.username, e.service, e.action, i.identifier, t.type, m.id, e.siret
    from today, entitled e join mandate m on m.mandatary = e.siret
        join company_identifier i on i.siret = m.mandator and not i.correspondents
        cross join unnest(m.types) as t(type)
    where m.state = 'ACCEPTED' and m.starts_on <= day and m.ends_on >= day;

-- A thread in general is of an establishment, from a room below this one.
alter table message_thread add foreign key (siret) references company;
