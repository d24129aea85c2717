-- A mistyped number is laid beside the numbers of known companies.
create extension if not exists fuzzystrmatch with schema public;
