-- Which rule fills the bands of a statement: today's (PAY-19), or the legacy one (PAY-20) for statements whose invoice
-- was reckoned by it.
alter table statements
  add column banding_rule text not null default 'PAY-19' check (banding_rule in ('PAY-19', 'PAY-20'));
