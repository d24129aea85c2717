-- accepts_shorter_notice: the post accepts four hours of notice for logistical constraints (2019/1013 art 1(2)).
create table border_post (
    code text primary key,
    name text not null,
    transport text not null,
    territory text not null,
    accepts_shorter_notice boolean not null
);
