-- Where a message ends, however the address is written: a telephone is its whole number. What begins with one 0 is a French number, and
-- the ranges overseas have country codes of their own (0639 98 is kept for examples and stays).
create function reach_of(channel text, address text) returns text language sql immutable as
$$ select case channel when 'SMS' then
        regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            case when typed ~ '^([+]|00)' then regexp_replace(typed, '^([+]|00)', '')
                when typed ~ '^0' then '33' || substr(typed, 2) else typed end,
            '^330', '33'),
            '^33((262|269|639(?!98)|692|693|976)\d{6})$', '262\1'),
            '^33((590|690|691)\d{6})$', '590\1'),
            '^33((594|694)\d{6})$', '594\1'),
            '^33((596|696|697)\d{6})$', '596\1')
        else lower(address) end
    from (select regexp_replace(address, '[^0-9+]', '', 'g')) number (typed) $$;

-- An account that is closed has no session any more.
create function account_lost() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and not new.active then
        delete from sesame.spring_session where principal_name in (old.username, new.username);
    end if;
    perform sesame.tell_of_access(old.username);
    return null;
end $$;

-- A person or a program that signs in. kind: OPERATOR, INSPECTOR, SUPERVISOR, ANALYST, STATISTICS, ADMINISTRATOR, MACHINE.
-- security_level: PASSWORD, SMS (password and code by SMS), TOTP (password and code of an application).
-- second_factor_confirmed_at: a code was given once; until then the person is asked to set the chosen level up.
-- totp_secret: encrypted with the key of the settings; totp_last_step: the last time step accepted, so that no code serves twice.
create table account (
    username text primary key,
    kind text not null,
    first_name text not null,
    last_name text not null,
    email text,
    mobile text,
    password_hash text not null,
    active boolean not null default true,
    phone text,
    postal_address text,
    company_number text,
    created_at timestamptz not null default now(),
    last_login_at timestamptz,
    security_level text not null default 'PASSWORD' check (security_level in ('PASSWORD', 'SMS', 'TOTP')),
    second_factor_confirmed_at timestamptz,
    totp_secret bytea,
    totp_last_step bigint not null default 0
);
-- Identifiers differ by more than capitals; an address opens one account.
create unique index account_by_name on account (lower(username));
create unique index account_by_email on account (lower(email));
create index account_mobile_reach on account (reach_of('SMS', mobile));
create trigger account_closed after update of active, kind, username on account for each row
    when (old.active is distinct from new.active or old.kind <> new.kind or old.username <> new.username)
    execute function account_lost();
create trigger account_deleted after delete on account for each row execute function account_lost();

-- What a machine account may do, one row a scope: which messages it brings. Without a row it brings none.
create table machine_scope (
    username text not null references account on update cascade on delete cascade,
    scope text not null check (scope in ('ched', 'coi', 'conformity', 'customs')),
    primary key (username, scope)
);
