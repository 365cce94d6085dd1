-- What an assessment left for discussion, known from its close; and whether a round has failed to open by itself.
alter table round add column discussion varchar(4000) default '' not null;
alter table round add column opening_refused boolean default false not null;
