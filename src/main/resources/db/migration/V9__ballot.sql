-- One answer to all recommendations of a round: by approval, or with dots.
create table ballot (
    id          uuid primary key,
    workshop_id uuid not null references workshop (id),
    round_id    uuid not null references round (id),
    version     integer not null,
    member_id   uuid references membership (id),
    marks       varchar(4000) not null,
    unique (round_id, member_id)
);
create index ballot_member on ballot (member_id);
