-- A member whose data was erased is a number by lot from then on. The receipt says what went and what stayed.
alter table membership add column erased_at timestamp(3) with time zone;
alter table membership add column former_number integer;
alter table membership add constraint membership_former_number unique (workshop_id, former_number);

create table erasure (
    id          uuid primary key,
    workshop_id uuid not null references workshop (id),
    member_id   uuid not null unique references membership (id),
    by_member   uuid,
    erased_at   timestamp(3) with time zone not null,
    comments    varchar(10) not null,
    removed     varchar(1000) not null,
    kept        varchar(1000) not null
);
create index erasure_workshop on erasure (workshop_id);

-- How many participants whose data was erased there were, by country: nothing leads from here to a member.
create table former_attendance (
    workshop_id  uuid not null references workshop (id),
    country      varchar(2) not null,
    participants integer not null,
    arrived      integer not null,
    primary key (workshop_id, country)
);
