-- Whether the presentation view sums up what the room came to.
alter table projector add column findings boolean default false not null;
