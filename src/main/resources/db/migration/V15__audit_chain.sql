-- Each link's hash covers its entry and the link before it: an entry that is changed or taken out breaks the chain.
create table audit_link (
    place bigint primary key,
    entry uuid not null unique references audit_record (id),
    hash  varchar(64) not null
);
