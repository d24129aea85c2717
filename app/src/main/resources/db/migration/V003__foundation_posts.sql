-- accepts_shorter_notice: the post accepts four hours of notice for logistical constraints (2019/1013 art 1(2)).
-- latitude, longitude: where it lies, in degrees, for « le plus proche »; null where it is not known.
create table border_post (
    code text primary key,
    name text not null,
    transport text not null,
    territory text not null,
    accepts_shorter_notice boolean not null,
    latitude numeric(5, 2),
    longitude numeric(5, 2)
);

-- The designations there are (Reg. (EU) 2019/1014 annex II), what each means, and the services whose supervisors settle them.
create table designation_kind (
    code text primary key,
    position int not null,
    name text not null,
    services text[] not null
);
insert into designation_kind (code, position, name, services) values
    ('LA-E', 1, 'Animaux vivants : équidés', '{SIVEP_VETERINARY}'),
    ('LA-U', 2, 'Animaux vivants : ongulés autres que les équidés', '{SIVEP_VETERINARY}'),
    ('LA-O', 3, 'Animaux vivants : autres animaux', '{SIVEP_VETERINARY}'),
    ('POA-HC-NT', 4, 'Produits d’origine animale pour la consommation humaine, sans exigence de température', '{SIVEP_VETERINARY}'),
    ('POA-HC-T(FR)', 5, 'Produits d’origine animale pour la consommation humaine, congelés', '{SIVEP_VETERINARY}'),
    ('POA-HC-T(CH)', 6, 'Produits d’origine animale pour la consommation humaine, réfrigérés', '{SIVEP_VETERINARY}'),
    ('POA-NHC', 7, 'Produits d’origine animale non destinés à la consommation humaine', '{SIVEP_VETERINARY}'),
    ('PP', 8, 'Végétaux et produits végétaux', '{SIVEP_PLANT}'),
    ('PNAO-HC(food)', 9, 'Denrées alimentaires d’origine non animale', '{DGDDI}'),
    ('PNAO-NHC(feed)', 10, 'Aliments pour animaux d’origine non animale', '{SIVEP_VETERINARY}');

-- What a border control post may check: the designations of Reg. (EU) 2019/1014 annex II. invented: no published source was found.
-- What was settled last for a day holds: nothing is overwritten, a designation ends by a later row that says so. A row of the
-- published list has neither person nor reason and holds from ever; brought in again at each start it revives nothing.
create table post_designation (
    bcp text not null,
    designation text not null,
    source text not null,
    invented boolean not null,
    id bigint generated always as identity primary key,
    designated boolean not null default true,
    valid_from date not null default '-infinity',
    reason text,
    person text,
    settled_at timestamptz not null default now(),
    check ((person is null) = (reason is null))
);
create unique index post_designation_listed on post_designation (bcp, designation) where person is null;
-- The row that holds on a day is the first one found from the right.
create index post_designation_in_force on post_designation (bcp, designation, valid_from, id);

create function designations_on(day date) returns table (bcp text, designation text, source text, invented boolean)
    language sql stable set search_path = sesame, pg_temp as $$
    select last.bcp, last.designation, last.source, last.invented
    from (select distinct on (d.bcp, d.designation) d.* from post_designation d where d.valid_from <= day
        order by d.bcp, d.designation, d.valid_from desc, d.id desc) last
    where last.designated $$;
