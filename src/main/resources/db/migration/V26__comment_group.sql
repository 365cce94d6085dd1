-- Facilitators put comments together that say the same; none of them goes.
alter table comment add column group_id uuid;
create index comment_group on comment (group_id);
