-- What a reason is written in, for whoever hears it read; null where that would help to tell who wrote it.
alter table vote add column language varchar(3);
alter table assessment add column language varchar(3);
alter table reaction add column language varchar(3);
