create table session (
    id          uuid primary key,
    workshop_id uuid not null references workshop (id),
    title       varchar(200) not null,
    starts_at   timestamp(3) with time zone,
    meeting_url varchar(1000),
    venue       varchar(300),
    materials   varchar(20000) not null,
    created_at  timestamp(3) with time zone not null
);
create index session_workshop on session (workshop_id, created_at);

create table round (
    id                 uuid primary key,
    session_id         uuid not null references session (id),
    workshop_id        uuid not null references workshop (id),
    place              integer not null,
    kind               varchar(20) not null,
    method             varchar(20),
    title              varchar(200) not null,
    instructions       varchar(5000),
    state              varchar(20) not null,
    seconds            integer,
    fixed_end          timestamp(3) with time zone,
    recommendations    varchar(4000),
    criteria           varchar(1000),
    attribution        varchar(20),
    live               boolean not null,
    reason_asked_below integer,
    version            integer,
    opened_at          timestamp(3) with time zone,
    closes_at          timestamp(3) with time zone,
    left_millis        bigint,
    closed_at          timestamp(3) with time zone,
    revealed_at        timestamp(3) with time zone
);
create index round_session on round (session_id, place);
create index round_workshop on round (workshop_id, state);
create index round_due on round (state, closes_at);

-- Who answered, apart from what they answered.
create table participation (
    round_id       uuid not null references round (id),
    member_id      uuid not null references membership (id),
    contributions  integer not null,
    done           boolean not null,
    nothing_to_add boolean not null,
    primary key (round_id, member_id)
);

create table heartbeat (
    node    uuid primary key,
    seen_at timestamp(3) with time zone not null
);
