-- What facilitators write down for themselves about an agenda item.
create table note (
    round_id  uuid not null references round (id) on delete cascade,
    member_id uuid not null references membership (id),
    words     varchar(4000) not null,
    primary key (round_id, member_id)
);
