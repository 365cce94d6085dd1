-- Who a person is to the server of their organisation: its address and its name for them.
alter table person add column subject varchar(600);
alter table person add constraint person_subject unique (subject);
