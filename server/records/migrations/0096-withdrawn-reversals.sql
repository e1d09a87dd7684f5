-- A reversal that was withdrawn while it waited never counted: the adjustment stands, and can be reversed again.
alter table statement_adjustments drop constraint adjustment_is_reversed_once;
create unique index adjustment_is_reversed_once on statement_adjustments (reverses_id) where approval <> 'withdrawn';
