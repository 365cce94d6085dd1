create table text_change (
    id              uuid primary key,
    workshop_id     uuid not null references workshop (id),
    version         integer not null,
    kind            varchar(20) not null,
    recommendations varchar(4000) not null,
    reason          varchar(5000) not null,
    comments        varchar(40000) not null,
    created_at      timestamp(3) with time zone not null
);
create index text_change_version on text_change (workshop_id, version, created_at);

-- The recommendation that facilitators show to everyone.
create table focus (
    workshop_id    uuid primary key references workshop (id),
    recommendation varchar(12)
);
