-- Whether the results of a round are revealed as soon as it closes.
alter table round add column reveal_at_close boolean default false not null;
