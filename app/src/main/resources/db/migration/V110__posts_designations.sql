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

-- What was settled last for a day holds: nothing is overwritten, a designation ends by a later row that says so. A row of the
-- published list has neither person nor reason and holds from ever; brought in again at each start it revives nothing.
alter table post_designation drop constraint post_designation_pkey;
drop index post_designation_of;
alter table post_designation
    add column id bigint generated always as identity primary key,
    add column designated boolean not null default true,
    add column valid_from date not null default '-infinity',
    add column reason text,
    add column person text,
    add column settled_at timestamptz not null default now(),
    add check ((person is null) = (reason is null));
create unique index post_designation_listed on post_designation (bcp, designation) where person is null;
-- The row that holds on a day is the first one found from the right.
create index post_designation_in_force on post_designation (bcp, designation, valid_from, id);

create function designations_on(day date) returns table (bcp text, designation text, source text, invented boolean)
    language sql stable set search_path = sesame, pg_temp as $$
    select last.bcp, last.designation, last.source, last.invented
    from (select distinct on (d.bcp, d.designation) d.* from post_designation d where d.valid_from <= day
        order by d.bcp, d.designation, d.valid_from desc, d.id desc) last
    where last.designated $$;

-- Where a post lies, in degrees, for « le plus proche »; null where it is not known.
alter table border_post add column latitude numeric(5, 2), add column longitude numeric(5, 2);
