-- Who needs a bit longer says so; the facilitator sees how many.
alter table participation add column more_time boolean default false not null;
