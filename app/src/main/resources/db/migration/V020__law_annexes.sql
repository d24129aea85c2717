-- One version of one file of reference data. The same content of the same date is loaded once, whatever the number of nodes;
-- a corrected content of the same date is a further row, and the newest row of a date stands.
create table law_version (
    id bigint generated always as identity primary key,
    file text not null,
    valid_from date not null,
    digest text not null,
    loaded_at timestamptz not null default now(),
    unique (file, valid_from, digest)
);

create table country_group (
    version_id bigint not null references law_version,
    line int not null,
    name text not null,
    country text not null,
    primary key (version_id, line)
);

-- How goods are recognised as a plant that the annexes name. kind: GROUP, CN, EPPO, NAME or PLANTING.
create table plant_name (
    version_id bigint not null references law_version,
    line int not null,
    plant_group text not null,
    plant text not null,
    kind text not null,
    code text not null,
    certainty text not null,
    excluded_origins text not null,
    source text not null,
    primary key (version_id, line)
);

-- Regulation (EU) 2022/2389, annex I: least percentage of consignments with identity and physical checks.
create table plant_frequency (
    version_id bigint not null references law_version,
    line int not null,
    plant_group text not null,
    plant text not null,
    origin text not null,
    rate numeric not null check (rate between 0 and 100),
    primary key (version_id, line)
);

-- Regulation (EU) 2019/2072, annex XI: goods of part A, and those that part C exempts.
create table plant_regulated (
    version_id bigint not null references law_version,
    line int not null,
    cn_prefix text not null,
    partial text not null,
    goods text not null,
    origin text not null,
    point text not null,
    primary key (version_id, line)
);

-- Measures under Regulation (EU) 2016/2031, arts 28(1), 30(1) and 49(1).
create table plant_emergency_measure (
    version_id bigint not null references law_version,
    line int not null,
    plant_group text not null,
    plant text not null,
    origin text not null,
    act text not null,
    primary key (version_id, line)
);
