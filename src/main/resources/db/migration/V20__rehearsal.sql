-- A workshop in which nothing counts, made to try another one out, and removed whole.
alter table workshop add column rehearsal_of uuid references workshop (id);
create index workshop_rehearsal on workshop (rehearsal_of);
