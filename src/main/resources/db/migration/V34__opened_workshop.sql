-- A talk asks for nothing and leaves criteria open to change, but people were told then under whose name they contribute.
alter table workshop add column opened boolean default false not null;
update workshop set opened = true
    where started or exists (select 1 from round where round.workshop_id = workshop.id and round.opened_at is not null);
