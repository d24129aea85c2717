-- Notices of threads of messages: in general they are about no formality. `about`: what the thread is called.
alter table notice alter column reference drop not null;
alter table notice
    add column thread text references message_thread on delete cascade,
    add column about text,
    add constraint notice_is_about_something check (reference is not null or thread is not null),
    add constraint notice_about_a_thread check ((thread is null) = (about is null));
create unique index notice_of_thread on notice (username, thread, milestone, occurrence) where thread is not null;
