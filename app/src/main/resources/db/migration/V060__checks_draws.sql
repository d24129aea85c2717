-- How many consignments of one row of the law a post has seen and chosen in a calendar year; its row is locked while one is drawn.
create table draw_counter (
    post text not null,
    row_key text not null,
    period text not null,
    seen int not null default 0,
    chosen int not null default 0,
    primary key (post, row_key, period),
    check (chosen between 0 and seen)
);

-- One draw per formality and row, for good, with the counters as they stood after it.
create table draw (
    reference text not null,
    row_key text not null,
    post text not null,
    rate numeric not null,
    period text not null,
    selected boolean not null,
    seen int not null,
    chosen int not null,
    drawn_at timestamptz not null default now(),
    primary key (reference, row_key)
);
