-- What facilitators enter for others, and consent on suggested edits.
alter table comment add column source varchar(10);
alter table comment add column speaker varchar(200);
alter table comment add column entered_by uuid references membership (id);
alter table comment add column late boolean default false not null;

create table reaction (
    id         uuid primary key,
    comment_id uuid not null references comment (id),
    round_id   uuid not null references round (id),
    member_id  uuid references membership (id),
    stance     varchar(20) not null,
    reason     varchar(4000),
    unique (comment_id, member_id)
);
create index reaction_round on reaction (round_id);
create index reaction_member on reaction (member_id);
