-- Goods may stand under several entries of the law (2019/1793 names one hazard an entry): one frequency of each.
alter table line_frequency drop constraint line_frequency_pkey;
alter table line_frequency add primary key (reference, line, row_key);
alter table line_frequency add column identity_rate numeric;
alter table line_frequency add column hazard text;
update line_frequency set identity_rate = rate;

-- How the identity of the goods is checked: seals only, packages opened, animals counted (2019/2130 art 3).
create table identity_method (
    reference text primary key references formality,
    method text not null
);
