-- One row a workshop; who makes a version takes its lock.
create table roadmap (
    workshop_id uuid primary key references workshop (id),
    used_keys   varchar(1000000) not null
);

create table roadmap_version (
    id           uuid primary key,
    workshop_id  uuid not null references workshop (id),
    number       integer not null,
    state        varchar(20) not null,
    stage        varchar(20),
    title        varchar(1000) not null,
    document     varchar(1000000) not null,
    warnings     varchar(1000000) not null,
    sha256       varchar(64),
    based_on     integer,
    revision     integer not null,
    created_at   timestamp(3) with time zone not null,
    published_at timestamp(3) with time zone,
    unique (workshop_id, number)
);
