-- Secrets that must be read again are kept encrypted, by SecretBox with the key of the settings; what stands here in the clear is
-- encrypted at the next start, before anybody is served.
alter table webhook_subscription
    alter column secret type bytea using convert_to(secret, 'UTF8'),
    alter column previous_secret type bytea using convert_to(previous_secret, 'UTF8');
alter table driver_link_secret alter column secret type bytea using convert_to(secret, 'UTF8');
alter table notification_secret alter column secret type bytea using convert_to(secret, 'UTF8');

-- The content of sessions is encrypted from now on; who was signed in signs in once more.
delete from spring_session;
