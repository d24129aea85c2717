-- Notices of requests for assistance; `about`: what the request is called.
alter table notice
    add column request text references assistance_request on delete cascade,
    drop constraint notice_is_about_something,
    drop constraint notice_about_a_thread,
    add constraint notice_is_about_something check (reference is not null or thread is not null or request is not null),
    add constraint notice_about_a_writing check ((thread is null and request is null) = (about is null));
create unique index notice_of_request on notice (username, request, milestone, occurrence) where request is not null;
