-- Why the post, and not the operator, has cancelled a booking: one of the reasons of the list, and words beside it.
alter table appointment add cancelled_why text, add cancelled_words text;
