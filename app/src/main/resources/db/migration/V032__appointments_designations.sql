-- What a border control post may check: the designations of Reg. (EU) 2019/1014 annex II. invented: no published source was found.
create table post_designation (
    bcp text not null,
    designation text not null,
    source text not null,
    invented boolean not null,
    primary key (bcp, designation)
);
create index post_designation_of on post_designation (designation);
