-- The online services that the personal space shows. path: page of Sésame; outside: address elsewhere; a service that has neither here
-- is not shown. access, how it opens: FREE to whoever signs in, RIGHT by the right or role named in needs, DECLARED to the address the
-- establishment has declared to it, CONVENTION to companies that have joined it on paper.
create table service_offer (
    code text primary key,
    position int not null,
    path text,
    outside text,
    access text not null check (access in ('FREE', 'RIGHT', 'DECLARED', 'CONVENTION')),
    needs text check ((needs is not null) = (access = 'RIGHT')),
    audit_required boolean not null default false,
    approval_required boolean not null default false,
    state text not null default 'OPERATIONAL' check (state in ('OPERATIONAL', 'INFORMATION', 'LIMITED_INCIDENT', 'MAJOR_INCIDENT')),
    message text check (message is not null or state = 'OPERATIONAL'),
    changed_at timestamptz not null default now(),
    changed_by text not null default 'sesame'
);
insert into service_offer (code, position, path, outside, access, needs) values
    ('TRACKING', 10, '/suivi', null, 'RIGHT', 'TRACKING'),
    ('APPOINTMENTS', 20, '/rendez-vous', null, 'RIGHT', 'APPOINTMENTS'),
    ('FOLDERS', 30, '/dossiers', null, 'RIGHT', 'FOLDERS'),
    ('MESSAGING', 40, '/messagerie', null, 'RIGHT', 'MESSAGING'),
    ('SHEET', 50, '/entreprise', null, 'RIGHT', 'SHEET'),
    ('NOTIFICATIONS', 60, '/notifications', null, 'RIGHT', 'NOTIFICATIONS'),
    ('ATTACHMENTS', 70, '/entreprise/rattachements', null, 'FREE', null),
    ('CORRESPONDENT', 80, '/entreprise/comptes', null, 'RIGHT', 'CORRESPONDENT'),
    ('MANAGEMENT', 90, '/entreprise/droits', null, 'RIGHT', 'MANAGER'),
    ('SIMULATOR', 100, '/simulateur', null, 'FREE', null),
    ('GIMT', 110, '/services/gimt/fiches', null, 'DECLARED', null),
    ('EDDI', 120, null, 'https://www.douane.gouv.fr', 'CONVENTION', null),
    ('OLGA', 130, '/aide', null, 'FREE', null);

-- How often a person opens a service, by day, for the order of the tiles; forgotten after ninety days.
create table service_use (
    username text not null references account on update cascade on delete cascade,
    service text not null references service_offer,
    day date not null,
    uses int not null default 1,
    primary key (username, service, day)
);

-- News that the personal space shows until they are withdrawn.
create table service_news (
    id bigint generated always as identity primary key,
    title text not null,
    body text not null,
    published_at timestamptz not null default now(),
    published_by text not null,
    withdrawn_at timestamptz,
    withdrawn_by text
);
create index service_news_shown on service_news (published_at desc) where withdrawn_at is null;

-- A company joins a service: the papers stay paper, their references and days are kept here.
create table service_adhesion (
    id bigint generated always as identity primary key,
    siret text not null references company,
    service text not null references service_offer,
    state text not null default 'ASKED' check (state in ('ASKED', 'CONVENTION', 'AUDITED', 'OPEN', 'REFUSED')),
    audit_required boolean not null,
    approval_required boolean not null,
    asked_at timestamptz not null default now(),
    asked_by text not null,
    convention_reference text,
    convention_signed_on date,
    audit_reference text,
    audited_on date,
    approval_reference text,
    reason text,
    decided_at timestamptz,
    decided_by text
);
create unique index service_adhesion_live on service_adhesion (siret, service) where state <> 'REFUSED';

-- The address each establishment has declared to a service that asks for one.
create table declared_address (
    service text not null references service_offer,
    siret text not null references company,
    email text not null,
    primary key (service, siret)
);

-- « Fiches débits et débitants » of GIMT.
create table tobacco_outlet (
    number text primary key,
    siret text not null references company,
    sign text not null,
    address text not null,
    category text not null check (category in ('PERMANENT', 'SEASONAL', 'SPECIAL')),
    holder text not null,
    holder_since date not null,
    supplier text not null
);
create index tobacco_outlet_by_company on tobacco_outlet (siret);
