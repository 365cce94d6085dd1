-- What somebody has begun to write and not sent. Nobody else sees it; it goes when it is sent, or a week later.
create table comment_draft (
    id           uuid primary key,
    workshop_id  uuid not null references workshop (id),
    round_id     uuid not null references round (id),
    member_id    uuid not null references membership (id),
    about        varchar(50) not null,
    target       varchar(30) not null,
    kind         varchar(20),
    body         varchar(10000),
    quote        varchar(4000),
    replacement  varchar(20000),
    saved_at     timestamp(3) with time zone not null,
    unique (member_id, round_id, about)
);
create index comment_draft_round on comment_draft (round_id);
create index comment_draft_saved on comment_draft (saved_at);
