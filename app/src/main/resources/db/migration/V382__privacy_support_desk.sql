-- support-desk answers requests for assistance.
alter table account_duty
    drop constraint account_duty_duty_check,
    add constraint account_duty_duty_check check (duty in ('data-protection', 'support-desk'));
