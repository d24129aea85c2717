-- Three more steps are ends.
drop index formality_expected;
create index formality_expected on formality (bcp, eta)
    where step not in ('DRAFT', 'RELEASED', 'REFUSED', 'PARTIALLY_REJECTED', 'ARRIVED', 'EXITED', 'CANCELLED', 'DELETED', 'ENDED', 'REPLACED');
