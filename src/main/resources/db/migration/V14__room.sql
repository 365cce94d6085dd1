-- The screen on the wall: whoever has the secret looks on. Only its hash is kept; none, and nobody may look.
create table projector (
    workshop_id uuid primary key references workshop (id),
    hash        varchar(64),
    since       timestamp(3) with time zone,
    blanked     boolean not null
);
-- One sentence that stands on everybody's page until it is cleared.
create table announcement (
    workshop_id uuid primary key references workshop (id),
    sentence    varchar(300),
    said_at     timestamp(3) with time zone
);
