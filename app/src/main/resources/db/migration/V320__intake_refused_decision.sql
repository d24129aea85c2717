-- What the register answered to a decision that it refuses; the decision may be taken later, under the same number.
alter table ched_decision add column refused_at timestamptz, add column refusal text;
