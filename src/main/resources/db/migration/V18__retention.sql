-- For how many months after its end a workshop keeps who the people in it were.
alter table workshop add column retention_months integer default 24 not null;
