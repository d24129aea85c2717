-- Whether an authority stamped the time of the seal; null for what was handed over before seals were signed.
alter table evidence_request add column stamped boolean;
