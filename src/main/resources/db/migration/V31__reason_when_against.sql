-- Whether a vote against a recommendation needs a reason.
alter table round add column reason_when_against boolean default false not null;
