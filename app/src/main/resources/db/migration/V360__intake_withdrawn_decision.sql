-- A decision that the register refuses may be taken back: it stays, with who took it back and why.
alter table ched_decision
    add column refusal_points jsonb,
    add column withdrawn_at timestamptz,
    add column withdrawn_by text,
    add column withdrawn_reason text;
