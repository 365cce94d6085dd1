alter table round add column opens_at timestamp(3) with time zone;
alter table round add column from_round uuid references round (id);
alter table round add column previous_round uuid references round (id);
alter table round add column eligible_groups varchar(4000);
alter table round add column dots integer;
alter table round add column max_choices integer;
create index round_opens on round (state, opens_at);
