-- Who comes in by a link is let into what the link is for, not into all that the person may do elsewhere.
alter table sign_in add column reach varchar(4000);
