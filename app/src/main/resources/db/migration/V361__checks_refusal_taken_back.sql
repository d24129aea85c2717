-- A refusal that the register did not take, and that the inspector has taken back to decide anew.
alter table refusal add column taken_back_at timestamptz;
