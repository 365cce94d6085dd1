-- Codes of an app that an account asks for beside its password: since is null until a first one proved that the app has the key.
create table second_factor (
    person_id  uuid primary key references person (id) on delete cascade,
    code_key   varchar(64) not null,
    begun_at   timestamp(3) with time zone not null,
    begun_by   uuid not null,
    spare_hash varchar(64),
    last_step  bigint not null,
    since      timestamp(3) with time zone
);
