-- A replay brings the tag of the answer back, so that who lost it can go on.
alter table retry_record add column tag varchar(100);
