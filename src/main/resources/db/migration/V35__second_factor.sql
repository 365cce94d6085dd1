-- Codes of an app that an account asks for beside its password: since is null until a first one proved that the app has the key.
create table second_factor (
    person_id  uuid primary key references person (id),
    code_key   varchar(64) not null,
    spare_hash varchar(64),
    last_step  bigint not null,
    since      timestamp(3) with time zone
);
