create table retry_record (
    caller      varchar(64) not null,
    retry_key   varchar(64) not null,
    path        varchar(500) not null,
    fingerprint varchar(64) not null,
    status      integer not null,
    body        varchar(1000000),
    media_type  varchar(100),
    location    varchar(2000),
    created_at  timestamp(3) with time zone not null,
    primary key (caller, retry_key)
);
create index retry_record_created on retry_record (created_at);

create table audit_record (
    id       uuid primary key,
    workshop uuid,
    actor    uuid,
    at       timestamp(3) with time zone not null,
    action   varchar(60) not null,
    subject  varchar(200) not null,
    detail   varchar(4000) not null
);
create index audit_record_workshop on audit_record (workshop, at, id);

create table person (
    id         uuid primary key,
    name       varchar(200) not null,
    email      varchar(254),
    password   varchar(200),
    account    varchar(254) unique,
    created_at timestamp(3) with time zone not null
);

create table sign_in (
    id         uuid primary key,
    person_id  uuid not null references person (id),
    created_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    ended_at   timestamp(3) with time zone
);
create index sign_in_person on sign_in (person_id);
