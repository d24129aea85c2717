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

-- The checks that a formality needs, and why; draw: the draw that has chosen it, where one has.
create table planned_check (
    reference text not null references formality,
    position int not null,
    kind text not null,
    required boolean not null,
    reason text not null,
    legal_basis text not null,
    draw jsonb,
    primary key (reference, kind)
);

-- How the identity of the goods is checked: seals only, packages opened, animals counted (2019/2130 art 3).
create table identity_method (
    reference text primary key references formality,
    method text not null
);

-- How often the goods of a line are checked. Goods may stand under several entries of the law (2019/1793 names one hazard an entry):
-- one frequency of each. law_version: first day of the text by which it was fixed.
create table line_frequency (
    reference text not null references formality,
    line int not null,
    row_key text not null,
    rate numeric,
    status text not null,
    reason text not null,
    legal_basis text not null,
    identity_rate numeric,
    hazard text,
    law_version text not null default '-',
    primary key (reference, line, row_key)
);

-- The goods as they were when the agent said: the answer holds for these goods only, whatever a later version puts on that line.
create table line_qualification (
    reference text not null references formality,
    line int not null,
    cn text not null,
    eppo text not null,
    origin text not null,
    rate numeric not null,
    person text not null,
    at timestamptz not null,
    primary key (reference, line, cn, eppo, origin)
);

-- Controls raised for a time (2017/625 art 65(4), 2019/2129 art 5): the next `target` consignments in a row without a finding end them.
create table intensified_control (
    id bigint generated always as identity primary key,
    type text not null,
    cn text not null,
    origin text not null,
    establishment text,
    reason text not null,
    source text,
    target int not null default 10,
    person text not null,
    set_at timestamptz not null default now(),
    ended_at timestamptz,
    ended_by text,
    ended_reason text
);
create index intensified_control_open on intensified_control (type, origin) where ended_at is null;

create table intensified_consignment (
    control_id bigint not null references intensified_control,
    reference text not null,
    favourable boolean not null,
    at timestamptz not null default now(),
    primary key (control_id, reference)
);

-- Under which raised controls the goods of a line stood when its frequency was fixed, and why: operators read this, and not the
-- list of controls, which names the companies of others.
create table raised_line (
    reference text not null references formality,
    line int not null,
    control_id bigint not null,
    reason text not null,
    primary key (reference, line, control_id)
);

-- What an inspector found, never changed; superseded: the CHED was modified since, « à refaire ». What was found is data: the organism
-- by its EPPO code, or the substance with its value and the limit it exceeds.
create table check_finding (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    kind text not null,
    result text not null,
    lines int[] not null default '{}',
    comment text,
    person text not null,
    at timestamptz not null,
    superseded boolean not null default false,
    checked_on date,
    early_reason text,
    organism_code text,
    organism_name text,
    substance text,
    measured numeric,
    unit text,
    allowed numeric
);
create index check_finding_by_reference on check_finding (reference, kind, id desc);

-- A sample taken; taken_on, the day on which it was taken, is the day of the check.
create table sample (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    purpose text not null,
    laboratory text not null,
    number text not null,
    person text not null,
    taken_at timestamptz not null,
    taken_on date
);
create index sample_by_reference on sample (reference, id desc);

-- A refusal as drafted, heard and decided. ordered_at: when the register had confirmed it; execute_by: until when the measure has to be
-- carried out (2017/625 art 69); executed_on: when it was, whoever did it.
create table refusal (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    version int not null,
    measure text not null,
    reasons text[] not null,
    lines int[] not null,
    urgent boolean not null,
    urgency_reason text,
    motivation text not null,
    person text not null,
    drafted_at timestamptz not null,
    conclusion text,
    conclusion_reason text,
    decided_by text,
    decided_at timestamptz,
    superseded boolean not null default false,
    organism_code text,
    organism_name text,
    substance text,
    measured numeric,
    unit text,
    allowed numeric,
    ordered_at timestamptz,
    execute_by timestamptz,
    executed_on date
);
create index refusal_by_reference on refusal (reference, id desc);

create table observation (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    refusal_id bigint not null references refusal,
    username text not null,
    text text not null,
    at timestamptz not null
);
create index observation_by_reference on observation (reference, id);

-- What an operator asks of the administration at a step that allows it: putting right, a second expert opinion.
create table operator_request (
    id bigint generated always as identity primary key,
    reference text not null references formality,
    kind text not null check (kind in ('PUTTING_RIGHT', 'SECOND_OPINION')),
    username text not null,
    text text not null,
    at timestamptz not null
);
create index operator_request_by_reference on operator_request (reference, id);
