-- What a comment is written in, as its author said; null where that would help to tell who wrote it.
alter table comment add column language varchar(3);
