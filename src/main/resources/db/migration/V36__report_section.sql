-- What facilitators write for the report beside the text and what became of it.
create table report_section (
    workshop_id uuid not null references workshop (id) on delete cascade,
    section     varchar(20) not null,
    words       varchar(20000) not null,
    primary key (workshop_id, section)
);
