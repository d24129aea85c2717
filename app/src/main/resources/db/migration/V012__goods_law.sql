-- One version of one file of reference data. The same content of the same date is loaded once, whatever the number of nodes;
-- a corrected content of the same date is a further row, and the newest row of a date stands. A version loaded by hand waits until it
-- is put in force: until then it can be compared with the one that holds.
create table law_version (
    id bigint generated always as identity primary key,
    file text not null,
    valid_from date not null,
    digest text not null,
    loaded_at timestamptz not null default now(),
    in_force_since timestamptz,
    person text,
    reason text,
    unique (file, valid_from, digest)
);

-- Every file of the law is a list of lines of cells: one table keeps them all, and the reader of the file says what they mean.
create table law_row (
    version_id bigint not null references law_version,
    line int not null,
    cells text[] not null,
    primary key (version_id, line)
);
