-- A list that an account has put together and given a name.
create table saved_view (
    username text not null references account on delete cascade,
    name text not null check (length(name) between 1 and 40),
    status text,
    step text,
    type text,
    bcp text,
    q text,
    view text not null,
    sorting text not null,
    primary key (username, name)
);
