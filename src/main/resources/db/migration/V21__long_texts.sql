-- Both can be longer than a million characters: breakdowns by groups that people named themselves, and what is kept of a
-- long document for a repeated request.
alter table result alter column figures set data type varchar(10000000);
alter table retry_record alter column body set data type varchar(10000000);
