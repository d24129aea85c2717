-- Refused sign-ins in a row, per name as typed (its digest) and network: the wait grows with them.
create table sign_in_wait (
    name bytea not null,
    network inet not null,
    failures integer not null,
    tried_at timestamptz not null,
    wait_until timestamptz not null,
    primary key (name, network)
);

-- Networks an account has signed in from: an attack from elsewhere does not keep its owner out.
create table sign_in_network (
    username text not null references account on delete cascade,
    network inet not null,
    seen_at timestamptz not null,
    primary key (username, network)
);

-- Browsers that an account has signed in from: strangers' refusals at the same network do not make them wait. Of the browser only the
-- digest of a random number in its cookie is kept.
create table known_device (
    digest bytea not null,
    username text not null references account on update cascade on delete cascade,
    seen_at timestamptz not null default now(),
    primary key (digest, username)
);
create index known_device_by_account on known_device (username);
create index known_device_by_age on known_device (seen_at);

-- Networks whose purpose is to hide who comes: refused at sign-in and sign-up.
create table anonymising_network (
    network cidr primary key,
    note text not null,
    added_by text not null,
    added_at timestamptz not null default now()
);
create index anonymising_network_by_range on anonymising_network using gist (network inet_ops);

-- A code sent by SMS: its digest, for a few minutes and a few tries.
create table sms_code (
    username text primary key references account on delete cascade,
    digest bytea not null,
    mobile text not null,
    tries integer not null default 0,
    expires_at timestamptz not null
);

-- Single-use codes for who has lost the telephone: digests.
create table recovery_code (
    username text not null references account on delete cascade,
    digest bytea not null,
    used_at timestamptz,
    primary key (username, digest)
);

-- Passkeys, in the shape that Spring Security asks for; they go with their account.
create table user_entities (
    id varchar(1000) not null,
    name varchar(100) not null references account (username) on delete cascade,
    display_name varchar(200),
    primary key (id)
);
create unique index user_entities_by_name on user_entities (name);

create table user_credentials (
    credential_id varchar(1000) not null,
    user_entity_user_id varchar(1000) not null references user_entities on delete cascade,
    public_key bytea not null,
    signature_count bigint,
    uv_initialized boolean,
    backup_eligible boolean not null,
    authenticator_transports varchar(1000),
    public_key_credential_type varchar(100),
    backup_state boolean not null,
    attestation_object bytea,
    attestation_client_data_json bytea,
    created timestamp,
    last_used timestamp,
    label varchar(1000) not null,
    primary key (credential_id)
);
create index user_credentials_by_user on user_credentials (user_entity_user_id);
