-- Events by what they say, and why they were done: a name, an amount, a word of the reason.
-- The first migration's own event is checked before its table gets an index.
set constraints all immediate;
create index events_by_words on audit.events using gin (fold(sentence || ' ' || reason) gin_trgm_ops);
