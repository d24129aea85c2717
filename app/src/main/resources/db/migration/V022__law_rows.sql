-- Every file of the law is a list of lines of cells: one table keeps them all, and the reader of the file says what they mean.
create table law_row (
    version_id bigint not null references law_version,
    line int not null,
    cells text[] not null,
    primary key (version_id, line)
);
insert into law_row select version_id, line, array[name, country] from country_group;
insert into law_row
    select version_id, line, array[plant_group, plant, kind, code, certainty, excluded_origins, source] from plant_name;
insert into law_row select version_id, line, array[plant_group, plant, origin, rate::text] from plant_frequency;
insert into law_row select version_id, line, array[cn_prefix, partial, goods, origin, point] from plant_regulated;
insert into law_row select version_id, line, array[plant_group, plant, origin, act] from plant_emergency_measure;
drop table country_group, plant_name, plant_frequency, plant_regulated, plant_emergency_measure;

-- A version loaded by hand waits until it is put in force: until then it can be compared with the one that holds.
alter table law_version add column in_force_since timestamptz;
alter table law_version add column person text;
alter table law_version add column reason text;
update law_version set in_force_since = loaded_at;
