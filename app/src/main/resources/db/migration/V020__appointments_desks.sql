-- The kinds of check that desks serve, in the order in which they are shown, and the services whose supervisors settle them.
create table appointment_kind (
    kind text primary key,
    position int not null,
    services text[] not null
);
insert into appointment_kind (kind, position, services) values
    ('PLANT_HEALTH', 1, '{SIVEP_PLANT}'),
    ('VETERINARY', 2, '{SIVEP_VETERINARY}'),
    ('FOOD', 3, '{DGDDI,SIVEP_PLANT,SIVEP_VETERINARY}'),
    ('QUALITY', 4, '{DGDDI,SIVEP_VETERINARY}'),
    ('SEAL', 5, '{SIVEP_PLANT,SIVEP_VETERINARY,DGDDI}'),
    ('JOINT', 6, '{SIVEP_PLANT,SIVEP_VETERINARY,DGDDI}');

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

-- The name of a seat: the quay, the room or the team that one check occupies. A seat without a row is known by its number.
create table appointment_seat (
    bcp text not null,
    kind text not null,
    seat int not null check (seat > 0),
    name text not null,
    primary key (bcp, kind, seat),
    foreign key (bcp, kind) references appointment_desk
);

-- A time at which a post, a desk (kind) or one seat of it receives nothing.
create table appointment_closure (
    id bigint generated always as identity primary key,
    bcp text not null,
    kind text,
    seat int,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text not null,
    set_by text not null,
    set_at timestamptz not null default now(),
    lifted_at timestamptz,
    lifted_by text,
    check (ends_at > starts_at),
    check (seat is null or kind is not null)
);
create index appointment_closure_in_force on appointment_closure (bcp, starts_at) where lifted_at is null;

-- What supervisors changed, for the evidence: the desk before and after, in words a person reads.
create table appointment_setting_change (
    id bigint generated always as identity primary key,
    bcp text not null,
    kind text,
    what text not null,
    person text not null,
    at timestamptz not null default now()
);
create index appointment_setting_change_of on appointment_setting_change (bcp, id desc);
