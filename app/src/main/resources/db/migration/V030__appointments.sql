create extension if not exists btree_gist with schema public;

-- What a post can receive at a time for one kind of check. invented: made up for demonstration, and said so where it is shown.
create table appointment_desk (
    bcp text not null,
    kind text not null,
    seats int not null check (seats between 1 and 100),
    invented boolean not null default false,
    primary key (bcp, kind)
);

-- Local time of the post; weekday 1 is Monday. A desk may open several times a day.
create table opening_hours (
    bcp text not null,
    kind text not null,
    weekday int not null check (weekday between 1 and 7),
    opens time not null,
    closes time not null,
    primary key (bcp, kind, weekday, opens),
    foreign key (bcp, kind) references appointment_desk on delete cascade,
    check (closes > opens)
);

-- One booking. starts_at: the time chosen, proposed or firm; none while the operator has yet to choose.
create table appointment (
    id uuid primary key,
    consignment_id uuid not null,
    state text not null check (state in ('REQUESTED', 'CHOSEN', 'PROPOSED', 'CONFIRMED', 'HONOURED', 'CANCELLED')),
    bcp text not null,
    service text not null,
    kind text not null,
    minutes int not null check (minutes between 1 and 600),
    starts_at timestamptz,
    ends_at timestamptz,
    flagged boolean not null default false,
    no_shows int not null default 0,
    created_at timestamptz not null default now(),
    changed_at timestamptz not null default now(),
    check ((starts_at is null) = (ends_at is null)),
    check (starts_at is not null or state not in ('CHOSEN', 'PROPOSED', 'CONFIRMED', 'HONOURED'))
);
create index appointment_live on appointment (service, bcp) where state not in ('HONOURED', 'CANCELLED');

-- The formalities a booking serves. No foreign key on the reference: a replacing formality may become known later.
create table appointment_formality (
    appointment_id uuid not null references appointment,
    reference text not null,
    primary key (appointment_id, reference)
);
create index appointment_formality_by_reference on appointment_formality (reference);

-- The places that are held. Whatever the application does, one seat never serves two bookings at the same time.
create table appointment_place (
    appointment_id uuid primary key references appointment,
    bcp text not null,
    kind text not null,
    seat int not null check (seat > 0),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    check (ends_at > starts_at),
    foreign key (bcp, kind) references appointment_desk,
    constraint no_double_booking exclude using gist (
        bcp with =, kind with =, seat with =, tstzrange(starts_at, ends_at) with &&)
);
