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
-- A planning reads the places of a post for some days.
create index appointment_place_of_post on appointment_place (bcp, starts_at);
