-- Whom to reach at an establishment, by purpose.
create table company_contact (
    siret text not null references company,
    purpose text not null check (purpose in ('QUAY', 'DECLARATIONS', 'ACCOUNTS')),
    name text not null check (length(name) between 1 and 100),
    phone text check (length(phone) <= 20),
    email text check (length(email) <= 254),
    changed_by text not null,
    changed_at timestamptz not null default clock_timestamp(),
    primary key (siret, purpose),
    check (phone is not null or email is not null)
);
