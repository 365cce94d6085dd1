create table comment (
    id              uuid primary key,
    workshop_id     uuid not null references workshop (id),
    round_id        uuid not null references round (id),
    version         integer not null,
    member_id       uuid references membership (id),
    target          varchar(30) not null,
    kind            varchar(20) not null,
    body            varchar(10000) not null,
    quote_exact     varchar(4000),
    quote_prefix    varchar(200),
    quote_suffix    varchar(200),
    replacement     varchar(20000),
    in_reply_to     uuid,
    created_at      timestamp(3) with time zone not null,
    hidden          boolean not null,
    decision        varchar(20),
    decision_reason varchar(5000),
    decided_at      timestamp(3) with time zone,
    released_at     timestamp(3) with time zone,
    satisfaction    varchar(20)
);
create index comment_round on comment (round_id, created_at, id);
create index comment_workshop on comment (workshop_id, version);
create index comment_member on comment (member_id);

create table vote (
    id             uuid primary key,
    workshop_id    uuid not null references workshop (id),
    round_id       uuid not null references round (id),
    version        integer not null,
    member_id      uuid references membership (id),
    recommendation varchar(12) not null,
    choice         varchar(20) not null,
    reason         varchar(4000),
    unique (round_id, recommendation, member_id)
);
create index vote_member on vote (member_id);

create table assessment (
    id             uuid primary key,
    workshop_id    uuid not null references workshop (id),
    round_id       uuid not null references round (id),
    version        integer not null,
    member_id      uuid references membership (id),
    recommendation varchar(12) not null,
    scores         varchar(1000) not null,
    reason         varchar(4000),
    unique (round_id, recommendation, member_id)
);
create index assessment_member on assessment (member_id);

-- The sealed figures of closed rounds; a round that was reopened is sealed anew.
create table result (
    id          uuid primary key,
    round_id    uuid not null references round (id),
    seal        integer not null,
    figures     varchar(1000000) not null,
    sha256      varchar(64) not null,
    sealed_at   timestamp(3) with time zone not null,
    unique (round_id, seal)
);
