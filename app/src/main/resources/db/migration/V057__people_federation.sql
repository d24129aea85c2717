-- Whom an outside identity provider means by its subject; one person may come by several providers.
create table outside_identity (
    issuer text not null,
    subject text not null,
    username text not null references account on update cascade on delete cascade,
    linked_at timestamptz not null default now(),
    primary key (issuer, subject)
);
create index outside_identity_by_account on outside_identity (username);
