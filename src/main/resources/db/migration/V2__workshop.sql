create table workshop (
    id                  uuid primary key,
    title               varchar(200) not null,
    purpose             varchar(5000),
    time_zone           varchar(60) not null,
    language            varchar(5) not null,
    attribution         varchar(20) not null,
    registration        varchar(20) not null,
    criteria            varchar(20000) not null,
    consensus_rule      varchar(20) not null,
    consensus_threshold integer not null,
    consensus_minimum   integer not null,
    privacy_notice      varchar(20000),
    contact             varchar(300),
    join_code           varchar(11) not null unique,
    started             boolean not null,
    created_at          timestamp(3) with time zone not null
);

create table membership (
    id                 uuid primary key,
    workshop_id        uuid not null references workshop (id),
    person_id          uuid not null references person (id),
    role               varchar(20) not null,
    name               varchar(200) not null,
    email              varchar(254),
    organisation       varchar(200),
    country            varchar(2),
    stakeholder_group  varchar(120),
    expertise          varchar(1000),
    area_expertise     varchar(2000) not null,
    listed_in_report   boolean not null,
    pseudonym          integer not null,
    join_key           varchar(64) unique,
    joined_at          timestamp(3) with time zone not null,
    notice_accepted_at timestamp(3) with time zone,
    arrived_at         timestamp(3) with time zone,
    removed_at         timestamp(3) with time zone,
    unique (workshop_id, person_id),
    unique (workshop_id, pseudonym)
);
create index membership_person on membership (person_id);

create table personal_link (
    hash          varchar(64) primary key,
    membership_id uuid not null references membership (id),
    created_at    timestamp(3) with time zone not null,
    revoked_at    timestamp(3) with time zone
);
create index personal_link_membership on personal_link (membership_id);
