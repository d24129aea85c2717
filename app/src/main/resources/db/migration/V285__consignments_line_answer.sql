-- What a person has answered to the question that the law leaves open about a line; it holds for the goods as they were then, whatever
-- a later version puts on that line.
create table line_answer (
    reference text not null references formality,
    line int not null,
    cn text not null,
    eppo text not null,
    origin text not null,
    fact text not null,
    answer text not null,
    person text not null,
    at timestamptz not null default now(),
    primary key (reference, line, cn, eppo, origin, fact)
);
