-- The colour that the pages of a workshop are tinted in; null is our own.
alter table workshop add column accent varchar(7);
