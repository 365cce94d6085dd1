-- What somebody chose to read the pages in, so that it is so on their other devices; null where they chose nothing.
alter table person add column language varchar(3);
