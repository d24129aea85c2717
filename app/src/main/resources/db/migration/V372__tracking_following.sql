-- Lots that an account follows, or has left: of the first kind it wants to hear, of the second it does not.
create table lot_following (
    username text not null references account on delete cascade,
    reference text not null references formality,
    follows boolean not null,
    primary key (username, reference)
);
create index lot_following_by_reference on lot_following (reference);

-- Accounts that want to hear of the lots they follow and of no others.
create table lot_following_only (
    username text primary key references account on delete cascade
);
