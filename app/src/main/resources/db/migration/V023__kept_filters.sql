-- The filters of « Suivi » as each account left them.
create table kept_filters (
    username text primary key,
    status text,
    step text,
    type text,
    bcp text,
    q text
);
