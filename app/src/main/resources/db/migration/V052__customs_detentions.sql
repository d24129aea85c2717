-- Goods that customs detains because they were declared without the documents they need. missing: null until it was looked for.
create table customs_detention (
    mrn text primary key,
    bcp text not null,
    declared_at timestamptz not null,
    containers text[] not null,
    lines jsonb not null,
    state text not null default 'HELD' check (state in ('HELD', 'NOTHING_MISSING', 'NOTIFIED', 'LIFTED', 'REFUSED')),
    missing jsonb,
    reason text,
    settled_by text,
    settled_at timestamptz
);
-- a formality that is notified looks for the cases of its containers
create index customs_detention_held on customs_detention using gin (containers) where state = 'HELD';
