-- Which text of the notice a member accepted, and when a personal link was last used.
alter table membership add column notice_sha256 varchar(64);
alter table personal_link add column last_used_at timestamp(3) with time zone;
