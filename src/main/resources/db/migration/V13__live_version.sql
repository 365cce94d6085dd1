-- How far each workshop has moved on, for nodes that share a server; a node that is alone keeps it in memory.
create table live_version (
    workshop_id uuid primary key references workshop (id) on delete cascade,
    version     bigint not null
);
create index live_version_version on live_version (version);
